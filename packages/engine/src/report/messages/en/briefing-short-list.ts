// What a briefing says about the packages of its short list.
import { capitalise, countInWords, formatNumber, listOf, shareInterval } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { isLost, pointsOf } from "./points.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const plain = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const packages = (count: Params[string]): string =>
  `${capitalise(countInWords(Number(count)))} package${Number(count) === 1 ? "" : "s"}`;

const lead: Catalogue = {
  "briefing.title-short-list": () => "The short list",
  "briefing.no-package": () => "No package can be listed: every one crosses a red line or is impossible.",
  "briefing.list-indistinguishable": () =>
    "No package is recommended: nothing that is known tells the packages apart yet. Each is worth as much to a party as any other.",
  "briefing.list-acceptable": ({ count, certain }) =>
    `${packages(count)} ${Number(count) === 1 ? "deserves" : "deserve"} the table. ${Number(count) === 1 ? "It is" : "Each is"} at least as good as no deal for everyone${certain ? "" : " at the middle of the estimates"}${Number(count) === 1 ? "." : ", and they differ."}`,
  "briefing.list-none-acceptable": ({ count }) =>
    `No package is at least as good as no deal for everyone. ${Number(count) === 1 ? "This one comes" : "These come"} nearest, to show what is missing.`,
  "briefing.list-unknown": ({ count, certain }) =>
    `${packages(count)} ${Number(count) === 1 ? "shows" : "show"} what balance could look like${certain ? "" : " at the middle of the estimates"}. Nothing here says that either side would accept ${Number(count) === 1 ? "it" : "any of them"}.`,
  "briefing.content-table": () => "What each package says; issues on which they differ come first",
  "briefing.content-table-one": () => "What the package says",
  "briefing.worth-table": () => "What each package is worth to each party, in its own points",
  "briefing.worth-table-ranges": () =>
    "What each package is worth to each party, in its own points: at the middle of what is known, and in brackets from least to most",
  "briefing.row-compared": ({ party }) => `compared with no deal, ${party}`,
  "briefing.column-issue": () => "Issue",
  "briefing.all-packages": () => "All packages",
  "briefing.title-alike": () => "What all of them settle alike",
  "briefing.gives-table-alike": () => "Who gives what on the issues that every package settles alike",
};

const reasons: Catalogue = {
  "briefing.why-listed": ({ reasons: why }) => `Listed as ${listOf(plain(why))}.`,
  "briefing.stands-also": ({ reasons: why }) =>
    `It stands also for what says nearly the same: ${listOf(plain(why))}.`,
  "briefing.role-nash": () => "the package with the largest product of gains (Nash)",
  "briefing.role-kalai-smorodinsky": () =>
    "the one in which the side furthest from its best gets the largest share of it (Kalai–Smorodinsky)",
  "briefing.role-egalitarian": () =>
    "the best for the side that gains least (egalitarian; takes the sides' points as comparable)",
  "briefing.role-utilitarian": () =>
    "the one with the largest sum of gains (utilitarian; takes the sides' points as comparable)",
  "briefing.role-most-robust": () => "the one that suits everyone in the most readings of what was stated",
  "briefing.role-balanced": () => "the best for the side that would be worst off",
  "briefing.role-keeps-demands": () => "one that keeps all that was asked for but a few demands",
  "briefing.role-keeps-all": () => "one that keeps all that was asked for",
  "briefing.role-keeps-all-but": ({ units }) =>
    `the most balanced of those that keep all that was asked for except ${listOf(plain(units))}`,
  "briefing.role-different": () => "a different way to do nearly as well",
  "briefing.is-efficient": () =>
    "No other package without a crossed red line is better for one side and no worse for the rest.",
  "briefing.is-efficient-kept": () =>
    "Among the packages that keep the rest of what was asked for, none is better for one side and no worse for the others; among all packages, some are.",
  "briefing.is-nearly-efficient": () =>
    "It is nearly efficient: another package is better for one side and no worse for the rest, but none is better for everyone by more than 5 in 100 of the way to its best.",
  "briefing.efficiency-open": () =>
    "Whether another package is better for one side and no worse for the rest was not settled.",
};

const contents: Catalogue = {
  "briefing.gives-table": ({ letter }) =>
    `Who gives what in package ${letter}, in points of each party's own scale`,
  "briefing.its-best": () => "its best",
  "briefing.everyones-best": () => "nobody",
  "briefing.column-below-best": () => "Points below its best option on the issue",
  "briefing.less-than-best": ({ loss, best }) => `${loss} below ${best}`,
  "briefing.gives-by": ({ party, loss }) => `${party} ${loss}`,
  "briefing.worst-off": ({ parties, share, everyone, certain }) =>
    everyone
      ? `All sides are equally far on their way from no deal to the best they could get: ${share} of 100${middle(certain)}.`
      : `Worst off: ${listOf(names(parties))}, ${share} of 100 of the way from no deal to the best it could get${middle(certain)}.`,
  "briefing.worst-off-none-acceptable": ({ parties }) =>
    `Worst off: ${listOf(names(parties))}, below no deal.`,
  "briefing.worst-off-unknown": ({ parties, share, certain }) =>
    `Worst off: ${listOf(names(parties))}, ${share} of 100 of the way from the worst to the best of the packages looked at${middle(certain)}.`,
};

const sinking: Catalogue = {
  "briefing.sinks-lead": () => "What would sink it:",
  "briefing.sinks-if": ({ party, margin, low, high, places }) =>
    `${isLost(margin, places) ? "Even a rise of" : "A rise of more than"} ${pointsOf(margin, places)} in what no deal is worth to ${party}${room(low, high, places)}.`,
  "briefing.sinks-at-once": ({ party, low, high, places }) =>
    `Any rise in what no deal is worth to ${party}${room(low, high, places)}.`,
  "briefing.sunk-by": ({ party, margin, low, high, places }) =>
    `It is ${pointsOf(margin, places)} short of no deal for ${party} already${room(low, high, places)}.`,
  "briefing.sinks-unknown": ({ parties }) =>
    `Whether a package suits ${listOf(names(parties), "or")} cannot be said: what no deal is worth to that side is unknown.`,
  "briefing.accepted-share": ({ low, high }) =>
    Number(low) >= 1
      ? "Every reading of what was stated finds it acceptable to everyone."
      : Number(high) <= 0
        ? "No reading of what was stated finds it acceptable to everyone."
        : `${capitalise(shareInterval(Number(low), Number(high)))} readings of what was stated find it acceptable to everyone.`,
  "briefing.accepted-impossible": () => "It is impossible.",
  "briefing.accepted-red-line": () => "It crosses a red line.",
  "briefing.accepted-unknown": ({ parties }) =>
    `In how many readings it suits everyone cannot be said while what ${listOf(names(parties))} would have without a deal is unknown.`,
};

function middle(certain: Params[string]): string {
  return certain ? "" : ", at the middle of the estimates";
}

// What the range of the margin leaves open.
function room(low: Params[string], high: Params[string], places: Params[string]): string {
  if (low === null) return "";
  const end = (value: Params[string]) => formatNumber(String(value), { places: Number(places) });
  const [from, to] = [end(low), end(high)];
  if (!from.startsWith("−")) return ` (${from} to ${to}, as the estimates are read)`;
  if (to.startsWith("−")) return ` (${to.slice(1)} to ${from.slice(1)}, as the estimates are read)`;
  return ` (as the estimates are read: from ${from.slice(1)} short already to ${to} to spare)`;
}

export const shortListSentences: Catalogue = { ...lead, ...reasons, ...contents, ...sinking };
