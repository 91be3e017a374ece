// The sentences of a briefing.
import { capitalise, counted, formatCount, formatNumber, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, isLost, roundedSize } from "./points.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const parties: Catalogue = {
  "briefing.title-parties": () => "The parties and what each has said it wants",
  "briefing.title-others": () => "Others who have spoken",
  "briefing.on-record": () => "On record",
  "briefing.nothing-on-record": () => "Nothing is on record.",
  "briefing.more-on-record": ({ count }) =>
    `${capitalise(counted(Number(count), "more act"))} in the record of the case.`,
  "briefing.act": ({ day, audience }) =>
    names(audience).length > 0 ? `${day}, to ${listOf(names(audience))}:` : `${day}:`,
  "briefing.no-source": () => "(no source named)",
  "briefing.taken-to-want": () => "Taken to want",
  "briefing.asks": ({ pattern }) => `Asks — ${pattern}.`,
  "briefing.refuses": ({ pattern }) => `Refuses, whatever else is offered — ${pattern}.`,
  "briefing.shown-by": ({ day }) => `(shown by what was said on ${day})`,
  "briefing.shown-by-nothing": () => "(no act on record shows it)",
  "briefing.no-deal-unknown": () => "What no deal is worth is unknown.",
  "briefing.no-deal-worth": ({ worth }) => `No deal is worth ${inPoints(worth)}.`,
  "briefing.no-deal-between": ({ range }) => `No deal is worth something from ${range} points.`,
  "briefing.no-deal-as-good-as": ({ deal }) => `No deal is as good as this: ${deal}.`,
  "briefing.estimated-by": ({ by, on }) =>
    `Estimated${by === "" ? "" : ` by ${by}`}${on === "" ? "" : `, on ${on}`}.`,
  "briefing.pattern-term": ({ issue, choice }) => `${issue}: ${choice}`,
  "briefing.choice-one-of": ({ options }) => listOf(names(options), "or"),
  "briefing.choice-at-least": ({ from }) => `${from} or more`,
  "briefing.choice-at-most": ({ to }) => `${to} or less`,
  "briefing.choice-between": ({ from, to }) => `${from} to ${to}`,
  "briefing.quoted": ({ text }) => `“${text}”`,
};

const figures: Catalogue = {
  "briefing.uncertain": ({ value, low, high, places }) => {
    const rounded = (end: Params[string]) => formatNumber(String(end), { places: Number(places) });
    const told = isLost(value, places) ? hardly(value, places) : rounded(value);
    return low === null ? told : `${told} (${together(`${rounded(low)} to ${rounded(high)}`)})`;
  },
  "briefing.gain": ({ value, low, high, places }) => {
    const size = (end: Params[string]) => comparison(end, places);
    const open = low === null ? "" : ` (from ${endsOf(size(low), size(high))})`;
    const told = gainOrLoss(value, places);
    return told === SAME ? `as good as no deal${open}` : `${told} than no deal${open}`;
  },
  "briefing.gain-short": ({ value, low, high, places }) => {
    const size = (end: Params[string]) => comparison(end, places);
    const told = gainOrLoss(value, places);
    return low === null ? told : `${told} (${endsOf(size(low), size(high))})`;
  },
  "briefing.fold": ({ count }) => `${formatCount(Number(count))} more`,
  "briefing.fold-elsewhere": ({ count }) =>
    `And ${formatCount(Number(count))} more, in the page and in the JSON figures.`,
};

const SAME = "the same";

// On one line, where there is room for it.
function together(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function hardly(value: Params[string], places: Params[string]): string {
  return String(value).startsWith("-") ? "just under 0" : roundedSize(value, places);
}

function gainOrLoss(gain: Params[string], places: Params[string]): string {
  if (!isLost(gain, places)) return comparison(gain, places);
  return `${roundedSize(gain, places)} ${String(gain).startsWith("-") ? "worse" : "better"}`;
}

// The end of a range, which may be rounded to nothing.
function comparison(gain: Params[string], places: Params[string]): string {
  const text = formatNumber(String(gain), { places: Number(places) });
  if (!/[1-9]/.test(text)) return SAME;
  return text.startsWith("−") ? `${text.slice(1)} worse` : `${text} better`;
}

// `2 better to 22 better` as `2 to 22 better`.
function endsOf(low: string, high: string): string {
  if (low === SAME && high !== SAME) return `0 to ${high}`;
  const [from, side] = low.split(" ");
  return low !== SAME && high.endsWith(` ${side}`) ? `${from} to ${high}` : `${low} to ${high}`;
}

export const briefingSentences: Catalogue = { ...parties, ...figures };
