// What can be wrong with what each prefers, as the page says it. Statements are typed, so their words stand as they are typed.
import type { PageSentences } from "../phrases.ts";

export const rankings: PageSentences = {
  "case.preferences-missing": (p, { some }) =>
    `It is not said yet what these prefer: ${some(p.missing, p.missingCount)}. Say it under “What each prefers”.`,
  "case.preference-form": () =>
    "What a side prefers is said in one way: in statements, in statements with weights, or by putting the situations in order. Choose one.",
  "case.ties-of-ranked": () =>
    "What ties mean is said of statements. Where situations are put in order, it is said at each whether it is as good as the one above.",
  "case.pattern-in-listed": () =>
    "Actions are named here, and this model has none: its situations are listed. Put these in order.",
  "case.ranked-twice": (p, { q }) =>
    `${p.state ? `The situation ${q(p.state)}` : "A situation"} has its place in this order already, further up. Begin the order anew.`,
  "case.ranked-nothing-new": () =>
    "Everything that this place of the order takes in has its place further up, or cannot be. Begin the order anew.",
  "case.ranked-misses": (p, { some, nothingDone }) => {
    const missing = Array.isArray(p.missing) ? p.missing.map((one) => one || nothingDone) : [];
    return `The order lacks ${some(missing, p.missingCount)}. Give every situation its place.`;
  },
  "case.unknown-order-of-one": () =>
    "One situation alone has no order that could be unknown. Say how it compares with the one above.",
  "case.no-weights": () => "No statement has a weight here. Add one.",
  "case.statement-character": (p, { q }) =>
    `${q(p.character)} has no meaning in a statement. Write not, and, or, if, iff, then, brackets and short names of actions; a short name that holds this character goes in double quotes.`,
  "case.statement-open-quote": (p, { q }) =>
    `A double quote is opened at ${q(p.after)} and never closed. Close it after the short name.`,
  "case.statement-missing-word": (p, { q }) =>
    `${p.after ? `After ${q(p.after)}` : p.before ? `Before ${q(p.before)}` : "Here"} a word is missing in the statement: and, or, if, iff. A short name with blanks in it goes in double quotes.`,
  "case.statement-idle": (p) =>
    `This holds in ${p.holds ? "every situation" : "no situation"}, so it decides nothing. Check it, or leave it out.`,
};
