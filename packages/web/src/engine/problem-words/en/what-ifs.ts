// What can be wrong with a what-if, and where it does not fit its case, as the page says it.
import { lastKind, listed, type PageSentences } from "../phrases.ts";

/** By the list in which they stand. */
const THINGS: Readonly<Record<string, string>> = {
  parties: "a party",
  others: "another voice",
  issues: "an issue",
  options: "an option",
  impossible: "a combination that cannot be",
  sources: "a source",
  redLines: "a red line",
  demands: "a demand",
  interactions: "what options are worth together",
  comparisons: "a comparison of packages",
  decisionMakers: "somebody who acts",
  actions: "an action",
  states: "a situation",
  infeasible: "a combination that cannot be",
  variants: "a variant",
  acts: "an act",
};

export const whatIfs: PageSentences = {
  "case.duplicate-what-if": (p, { q }) => `The what-if ${q(p.id)} is there twice. Remove one.`,
  "case.what-if-party-change": () =>
    "A change of what a party wants says more or less than one thing. Remove the what-if and make it anew.",
  "case.what-if-change": () =>
    "It cannot be told what one of the changes changes. Remove the what-if and make it anew.",
  "case.what-if-file": (p) =>
    `A change is of ${p.file}, which a what-if cannot change. Remove the what-if and make it anew.`,
  "case.what-if-unknown-party": () =>
    "A step is about what a party wants that is no longer in the case. Take the step out.",
  "case.what-if-nothing-there": (p) =>
    p.step
      ? `A step is about ${THINGS[lastKind(p.path)] ?? "something"} that is no longer in ${p.file}. Take the step out.`
      : `A step is about ${p.file}, which this case does not have. Take the step out.`,
  "case.what-if-breaks": (p, { q, places, count }) =>
    `With its changes the what-if ${q(p.whatIf)} leaves ${Number(p.count) === 1 ? "a mistake" : `${count(p.count)} mistakes`} in ${listed(p.files).length > 0 ? places(p.files) : "the case"}, told next. It is passed over until this is mended.`,
};
