// What articles and the record show of the sides, in Spanish. Nouns stand for verbs, since a party may be one or several.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { listed, q, quotedList } from "./case-wording.ts";
import { listOf } from "./wording.ts";

type Which = "earlier" | "later";

const SAID: Readonly<Record<string, string>> = {
  asks: "petición de",
  offers: "oferta de",
  accepts: "aceptación de",
  refuses: "rechazo de",
  proposes: "propuesta de",
  promises: "promesa de",
  states: "afirmación de",
};

function said(p: Params, which: Which): string {
  const denies = p[`${which}Denies`] && p[`${which}Kind`] !== "refuses";
  const noun = denies ? "exclusión de" : (SAID[String(p[`${which}Kind`])] ?? "mención de");
  const names = listed(p[`${which}Options`]);
  const what = p[`${which}Spans`] ? `${q(names[0])} a ${q(names[1])}` : quotedList(names, "or");
  return `${noun} ${what} en ${q(p[`${which}Issue`])}`;
}

const WHEN: Readonly<Record<string, string>> = {
  change: "y, más tarde,",
  "same-day": "y, el mismo día,",
  open: "y, en una fecha que no dice cuál fue antes,",
  "both-stand": "y",
};

function both(p: Params): string {
  const [earlier, later] = [said(p, "earlier"), said(p, "later")];
  return `${capitalise(String(p.party))}: ${earlier} ${WHEN[String(p.time)] ?? "y"} ${later}.${further(p)}`;
}

function further(p: Params): string {
  return p.returns ? " Lo segundo ya se había dicho antes." : "";
}

export const pictureSentences: Catalogue = {
  "picture.contradiction-for-and-against": both,
  "picture.contradiction-two-demands": (p) => `${both(p)} Un acuerdo solo puede tener una de las dos cosas.`,
  "picture.contradiction-demand-and-acceptance": (p) =>
    `${both(p)} Un acuerdo solo puede tener una de las dos cosas.`,
  "picture.contradiction-impossible-together": (p) =>
    `${both(p)} Según el caso, las dos cosas no pueden darse juntas.`,
  "picture.contradiction-says-and-denies": (p) =>
    p.earlierIssue === null || p.laterIssue === null
      ? `${capitalise(String(p.party))}: una afirmación ${WHEN[String(p.time)] ?? "y"} la contraria, casi con las mismas palabras.${further(p)}`
      : both(p),
  "picture.draft-nothing-accepted": () =>
    "Todavía no se ha aceptado ninguna afirmación. Un borrador se hace con afirmaciones aceptadas: acepte algunas en los artículos.",
  "picture.draft-few-parties": (p) => {
    const found = listed(p.parties);
    const shown = found.length === 0 ? "no muestran a nadie" : `solo muestran a ${listOf(found)}`;
    return `Un caso tiene dos partes o más, y las afirmaciones aceptadas ${shown} que pida, rechace u ofrezca algo o de quien se hable. Acepte también afirmaciones de otros e indique quién habla.`;
  },
  "picture.draft-no-issue": () =>
    "Ninguna de las afirmaciones aceptadas de una parte pide, ofrece o rechaza algo, de modo que aún no hay nada que acordar. Acepte afirmaciones así o corrija cómo están marcadas.",
};
