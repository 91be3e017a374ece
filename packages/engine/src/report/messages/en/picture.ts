// What articles and the record show of the sides: contradictions between an actor's own statements, and what a draft of a case lacks.
import { capitalise, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { listed, quoted } from "./case-wording.ts";

type Which = "earlier" | "later";

const SAID: Readonly<Record<string, string>> = {
  asks: "asked for",
  offers: "offered",
  accepts: "accepted",
  refuses: "refused",
  proposes: "proposed",
  promises: "promised",
  states: "stated",
};

function said(p: Params, which: Which): string {
  const denies = p[`${which}Denies`] && p[`${which}Kind`] !== "refuses";
  const verb = denies ? "ruled out" : (SAID[String(p[`${which}Kind`])] ?? "spoke of");
  const names = listed(p[`${which}Options`]);
  const what = p[`${which}Spans`] ? `“${names[0]}” to “${names[1]}”` : quoted(names, "or");
  return `${verb} ${what} on “${p[`${which}Issue`]}”`;
}

const WHEN: Readonly<Record<string, string>> = {
  change: "and later",
  "same-day": "and on the same day",
  open: "and, at a date that leaves open which came first,",
  "both-stand": "and",
};

function both(p: Params): string {
  const [earlier, later] = [said(p, "earlier"), said(p, "later")];
  return `${capitalise(String(p.party))} ${earlier} ${WHEN[String(p.time)] ?? "and"} ${later}.${further(p)}`;
}

function further(p: Params): string {
  return p.returns ? " It had said the second before." : "";
}

export const pictureSentences: Catalogue = {
  "picture.contradiction-for-and-against": both,
  "picture.contradiction-two-demands": (p) => `${both(p)} A deal can have only one of the two.`,
  "picture.contradiction-demand-and-acceptance": (p) => `${both(p)} A deal can have only one of the two.`,
  "picture.contradiction-impossible-together": (p) =>
    `${both(p)} The case says that the two cannot come together.`,
  "picture.contradiction-says-and-denies": (p) =>
    p.earlierIssue === null || p.laterIssue === null
      ? `${capitalise(String(p.party))} said one thing ${WHEN[String(p.time)] ?? "and"} its opposite, in nearly the same words.${further(p)}`
      : both(p),
  "picture.draft-nothing-accepted": () =>
    "No claim has been accepted yet. A draft is made from accepted claims: accept some in the articles.",
  "picture.draft-few-parties": (p) => {
    const found = listed(p.parties);
    const shown = found.length === 0 ? "nobody" : `only ${listOf(found)}`;
    return `A case has two parties or more, and the accepted claims show ${shown} asking, refusing, offering or being spoken of. Accept claims of others too, and say who the speakers are.`;
  },
  "picture.draft-no-issue": () =>
    "None of the accepted claims of a party asks for, offers or refuses anything, so that nothing is there to settle yet. Accept such claims, or set right how claims are marked.",
};
