// The sentences of a briefing, in Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, isLost, pointsOf, roundedSize } from "./points.ts";
import { counted, formatCount, formatNumber, listOf, quoted } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const parties: Catalogue = {
  "briefing.title-parties": () => "Las partes y lo que cada una ha dicho que quiere",
  "briefing.title-others": () => "Otras voces",
  "briefing.on-record": () => "Consta en el registro",
  "briefing.nothing-on-record": () => "No consta nada.",
  "briefing.more-on-record": ({ count }) =>
    `${capitalise(counted(Number(count), { one: "acto más", many: "actos más", gender: "m" }))} en el registro del caso.`,
  "briefing.act": ({ day, audience }) =>
    names(audience).length > 0 ? `${day}, ante ${listOf(names(audience))}:` : `${day}:`,
  "briefing.no-source": () => "(sin fuente indicada)",
  "briefing.taken-to-want": () => "Lo que se entiende que quiere",
  "briefing.asks": ({ pattern }) => `Demanda: ${pattern}.`,
  "briefing.refuses": ({ pattern }) => `Rechazo, se ofrezca lo que se ofrezca: ${pattern}.`,
  "briefing.shown-by": ({ day }) => `(se desprende de lo dicho en esta fecha: ${day})`,
  "briefing.shown-by-nothing": () => "(ningún acto del registro lo muestra)",
  "briefing.no-deal-unknown": () => "Se desconoce cuánto vale la falta de acuerdo.",
  "briefing.no-deal-worth": ({ worth }) => `La falta de acuerdo vale ${inPoints(worth)}.`,
  "briefing.no-deal-between": ({ range }) => `La falta de acuerdo vale ${range} puntos.`,
  "briefing.no-deal-as-good-as": ({ deal }) => `La falta de acuerdo es tan buena como esto: ${deal}.`,
  "briefing.estimated-by": ({ by, on }) =>
    `${by === "" ? "Estimación." : `Estimación: ${by}.`}${on === "" ? "" : ` Se basa en: ${on}.`}`,
  "briefing.pattern-term": ({ issue, choice }) => `${issue}: ${choice}`,
  "briefing.choice-one-of": ({ options }) => listOf(names(options), "or"),
  "briefing.choice-at-least": ({ from }) => `${from} o más`,
  "briefing.choice-at-most": ({ to }) => `${to} o menos`,
  "briefing.choice-between": ({ from, to }) => `de ${from} a ${to}`,
  "briefing.quoted": ({ text }) => quoted(String(text)),
};

const figures: Catalogue = {
  "briefing.uncertain": ({ value, low, high, places }) => {
    const rounded = (end: Params[string]) => formatNumber(String(end), { places: Number(places) });
    const told = isLost(value, places) ? hardly(value, places) : rounded(value);
    return low === null ? told : `${told} (${together(`de ${rounded(low)} a ${rounded(high)}`)})`;
  },
  "briefing.gain": ({ value, low, high, places }) => {
    const size = (end: Params[string]) => comparison(end, places);
    const open = low === null ? "" : ` (de ${endsOf(size(low), size(high))})`;
    return `${gainOrLoss(value, places)} que la falta de acuerdo${open}`;
  },
  "briefing.gain-short": ({ value, low, high, places }) => {
    const size = (end: Params[string]) => comparison(end, places);
    const told = gainOrLoss(value, places);
    return low === null ? told : `${told} (de ${endsOf(size(low), size(high))})`;
  },
  "briefing.fold": ({ count }) => `${formatCount(Number(count))} más`,
  "briefing.fold-elsewhere": ({ count }) =>
    `Y ${formatCount(Number(count))} más, en la página y en las cifras JSON.`,
};

const SAME = "lo mismo";

// On one line, where there is room for it.
function together(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function hardly(value: Params[string], places: Params[string]): string {
  return String(value).startsWith("-") ? "apenas por debajo de 0" : roundedSize(value, places);
}

function gainOrLoss(gain: Params[string], places: Params[string]): string {
  if (!isLost(gain, places)) return comparison(gain, places);
  return `${pointsOf(gain, places)} ${String(gain).startsWith("-") ? "menos" : "más"}`;
}

// The end of a range, which may be rounded to nothing.
function comparison(gain: Params[string], places: Params[string]): string {
  const text = formatNumber(String(gain), { places: Number(places) });
  if (!/[1-9]/.test(text)) return SAME;
  return text.startsWith("−") ? `${text.slice(1)} menos` : `${text} más`;
}

// `2 más a 22 más` as `2 a 22 más`.
function endsOf(low: string, high: string): string {
  if (low === SAME && high !== SAME) return `0 a ${high}`;
  const [from, side] = low.split(" ");
  return low !== SAME && high.endsWith(` ${side}`) ? `${from} a ${high}` : `${low} a ${high}`;
}

export const briefingSentences: Catalogue = { ...parties, ...figures };
