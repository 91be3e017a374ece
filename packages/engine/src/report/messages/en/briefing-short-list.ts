// What a briefing says about the packages that deserve the table.
import { capitalise, counted, countInWords, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const plain = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const lead: Catalogue = {
  "briefing.title-short-list": () => "The short list",
  "briefing.no-package": () => "No package can be listed: every one crosses a red line or is impossible.",
  "briefing.list-acceptable": ({ count }) =>
    Number(count) === 1
      ? "One package deserves the table. It is at least as good as no deal for everyone."
      : `${capitalise(countInWords(Number(count)))} packages deserve the table. Each is at least as good as no deal for everyone, and they differ.`,
  "briefing.list-none-acceptable": ({ count }) =>
    `No package is at least as good as no deal for everyone. ${Number(count) === 1 ? "This one comes" : "These come"} nearest, to show what is missing.`,
  "briefing.list-unknown": ({ count }) =>
    `Whether ${Number(count) === 1 ? "this package beats" : "these packages beat"} no deal for everyone is not known. ${Number(count) === 1 ? "It is one way" : "They are different ways"} in which things could be settled.`,
  "briefing.content-table": () => "What each package says; issues on which they differ come first",
  "briefing.worth-table": () =>
    "What each package is worth to each party, in its own points (in brackets: compared with no deal)",
  "briefing.column-issue": () => "Issue",
};

const reasons: Catalogue = {
  "briefing.why-listed": ({ reasons: why }) => `Listed as ${listOf(plain(why))}.`,
  "briefing.role-nash": () => "the package with the largest product of gains (Nash)",
  "briefing.role-kalai-smorodinsky": () =>
    "the one in which the side furthest from its best gets the largest share of it (Kalai–Smorodinsky)",
  "briefing.role-egalitarian": () =>
    "best for the side that gains least (egalitarian; takes the sides' points as comparable)",
  "briefing.role-utilitarian": () =>
    "the largest sum of gains (utilitarian; takes the sides' points as comparable)",
  "briefing.role-most-robust": () => "the one that suits everyone in the most readings of what is known",
  "briefing.role-balanced": () => "best for the side that would be worst off",
  "briefing.role-keeps-demands": () =>
    "one that keeps all that is asked for but for one smallest set of demands",
  "briefing.role-different": () => "a different way to do nearly as well",
  "briefing.is-efficient": () =>
    "No other package without a crossed red line is better for one side and no worse for the rest.",
  "briefing.is-not-efficient": () => "Some other package is better for one side and no worse for the rest.",
  "briefing.efficiency-open": () =>
    "Whether another package is better for one side and no worse for the rest was not settled.",
};

const contents: Catalogue = {
  "briefing.gives-table": ({ letter }) =>
    `Package ${letter}: who gives what, in points of its own scale below its best option on the issue`,
  "briefing.its-best": () => "its best",
  "briefing.less-than-best": ({ loss, best }) => `−${loss} (best: ${best})`,
  "briefing.gives-nothing": () => "— the best on every issue.",
  "briefing.gives": ({ items, more }) =>
    `— below the best on ${listOf(plain(items))}${Number(more) > 0 ? `; by less on ${counted(Number(more), "further issue")}` : ""}.`,
  "briefing.gives-on": ({ issue, has, best, loss }) => `${issue} by ${loss} points (${has}, not ${best})`,
  "briefing.worst-off": ({ parties, share, everyone }) =>
    everyone
      ? `All sides are equally far on their way from no deal to the best they could get: ${share} of 100.`
      : `Worst off: ${listOf(names(parties))}, ${share} of 100 of the way from no deal to the best it could get.`,
  "briefing.worst-off-none-acceptable": ({ parties }) =>
    `Worst off: ${listOf(names(parties))}, below no deal.`,
  "briefing.worst-off-unknown": ({ parties, share }) =>
    `Worst off: ${listOf(names(parties))}, ${share} of 100 of the way from the worst to the best of the packages looked at.`,
  "briefing.sinks-if": ({ party, margin }) =>
    `Falls once what no deal is worth to ${party} rises by more than ${margin} points.`,
  "briefing.sinks-at-once": ({ party }) => `Falls with any rise in what no deal is worth to ${party}.`,
  "briefing.sunk-by": ({ party, margin }) => `Is ${margin} points short of no deal for ${party}.`,
  "briefing.sinks-unknown": ({ parties }) =>
    `Whether it suits ${listOf(names(parties), "or")} cannot be said: what no deal is worth to them is unknown.`,
  "briefing.accepted-share": ({ share }) =>
    `${share} readings of what is known find it acceptable to everyone.`,
  "briefing.accepted-impossible": () => "is impossible.",
  "briefing.accepted-red-line": () => "crosses a red line.",
  "briefing.accepted-unknown": ({ parties }) =>
    `in how many readings it suits everyone cannot be said while what ${listOf(names(parties))} would have without a deal is unknown.`,
};

export const shortListSentences: Catalogue = { ...lead, ...reasons, ...contents };
