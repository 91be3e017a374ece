// What can be wrong with a what-if, and where it does not fit its case, as the page says it.
import { listed, type PageSentences } from "../phrases.ts";

export const whatIfs: PageSentences = {
  "case.duplicate-what-if": (p, { q }) => `The what-if ${q(p.id)} is there twice. Remove one.`,
  "case.what-if-party-change": () =>
    "A change of what a party wants says more or less than one thing. Remove the what-if and make it anew.",
  "case.what-if-change": () =>
    "It cannot be told what one of the changes changes. Remove the what-if and make it anew.",
  "case.what-if-file": (p) =>
    `A change is of ${p.file}, which a what-if cannot change. Remove the what-if and make it anew.`,
  "case.what-if-unknown-party": (p, { q, nearest }) =>
    `${q(p.text)} is not a party of this case. ${nearest(p)}`,
  "case.what-if-nothing-there": (p, { named }) =>
    p.step
      ? `A change is of ${named(p.step)} in ${p.file}, where there is no such thing. Remove the what-if, or make it anew.`
      : `A change is of ${p.file}, which this case does not have. Remove the what-if, or make it anew.`,
  "case.what-if-breaks": (p, { q, places, count }) =>
    `With its changes the what-if ${q(p.whatIf)} leaves ${Number(p.count) === 1 ? "a mistake" : `${count(p.count)} mistakes`} in ${listed(p.files).length > 0 ? places(p.files) : "the case"}, told next. It is passed over until this is mended.`,
};
