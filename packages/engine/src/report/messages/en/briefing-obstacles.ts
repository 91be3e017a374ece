// What a briefing says of what stands in the way of a deal.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, roundedSize } from "./points.ts";

const plain = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const headings: Catalogue = {
  "briefing.title-obstacles": () => "What stands in the way",
  "briefing.obstacles-too-large": () =>
    "Too many issues hang together in this case for a search of what stands in the way.",
  "briefing.zone-open": ({ certain }) =>
    certain
      ? "Deals exist that nobody need refuse."
      : "At the middle of the estimates, deals exist that nobody need refuse.",
  "briefing.zone-closed": ({ certain }) =>
    `${certain ? "No" : "At the middle of the estimates, no"} package is as good as no deal for everyone and crosses no red line.`,
  "briefing.zone-depends": ({ parties }) =>
    `Whether a deal exists turns on what ${listOf(names(parties))} would have without one, which is unknown. What follows counts only what is known.`,
  "briefing.zone-undecided": () => "The search was stopped before it could say whether a deal exists.",
  "briefing.title-asking": () => "What each side's demands leave to the others",
  "briefing.title-conflicts": () => "What cannot be had together",
  "briefing.title-relaxations": () => "The smallest changes that would let the rest be met",
  "briefing.relaxations-lead": ({ count }) =>
    Number(count) === 1
      ? "There is one way, and nothing less of it is enough."
      : "Each number is one way. Any one of them is enough, and nothing less of it is. Fewest changes come first, then those that cost their owner least.",
  "briefing.title-prices": () => "What meeting each demand would cost",
  "briefing.title-distance": () => "How far apart the sides are",
  "briefing.title-break-even": () => "How much better an alternative may become",
  "briefing.title-groups": () => "Who can agree without whom",
  "briefing.groups-unknown": ({ parties }) =>
    `What ${listOf(names(parties))} would have without a deal is unknown, so only red lines count there.`,
  "briefing.not-complete": () => "This list is not complete: the search met its limit.",
  "briefing.unit-demand": ({ party, choices, issues }) =>
    `${listOf(plain(choices))} (${listOf(plain(issues))}, asked by ${party})`,
  "briefing.unit-red-line": ({ party, choices, issues }) =>
    `never ${plain(choices).join(" together with ")} (${listOf(plain(issues))}, red line of ${party})`,
  "briefing.own-demand": ({ choices, issues }) => `${listOf(plain(issues))}: ${listOf(plain(choices))}`,
  "briefing.own-red-line": ({ choices, issues }) =>
    `${listOf(plain(issues))}: never ${plain(choices).join(" together with ")}`,
};

const findings: Catalogue = {
  "briefing.obstacles-at-middle": () =>
    "What is asked and refused counts as written. Worths count at the middle of the estimates, except where a range is given.",
  "briefing.conflicts-lead": () =>
    "Each line by itself closes the way: no acceptable package has all of it. Leaving out any one part makes room for the rest of that line.",
  "briefing.conflict": ({ units }) =>
    plain(units).length === 1
      ? `Cannot be had at all: ${plain(units).join("")}.`
      : `Cannot be had together: ${listOf(plain(units))}.`,
  "briefing.asked": ({ asker, other, own, best, compared }) =>
    `With everything granted that is asked by ${asker}, the best package left for ${own ? "them" : other} is worth ${inPoints(best)}: ${compared}.`,
  "briefing.asked-unknown": ({ asker, other, own, best }) =>
    `With everything granted that is asked by ${asker}, the best package left for ${own ? "them" : other} is worth ${inPoints(best)}. Whether that is enough turns on what no deal is worth to ${own ? "them" : other}.`,
  "briefing.asked-none-by-demands": ({ asker }) => `No possible package grants everything asked by ${asker}.`,
  "briefing.asked-none-by-red-lines": ({ asker, other }) =>
    `Every package that grants everything asked by ${asker} crosses a red line of ${other}.`,
  "briefing.asked-undecided": ({ asker, other }) =>
    `Whether what is asked by ${asker} leaves enough to ${other} was not settled within the limits of the search.`,
  "briefing.asked-surely": () => "That is too little however the estimates are read.",
  "briefing.asked-possibly": ({ open }) =>
    open === "too-much"
      ? "Read otherwise, the estimates may leave enough."
      : "Read otherwise, the estimates may leave too little.",
  "briefing.asked-surely-not": () => "That is enough however the estimates are read.",
  "briefing.asked-of-all-suits-all": ({ parties }) =>
    `Some package grants everything asked and suits all the others, for each of these by itself: ${listOf(names(parties))}.`,
  "briefing.asked-of-all-only-separately": ({ parties }) =>
    `Everything asked could suit each other party alone, but no package grants it and suits all the others, for each of these: ${listOf(names(parties))}.`,
  "briefing.asked-of-all-depends-on-no-deal": ({ parties }) =>
    `Whether everything asked can suit all the others turns on worths of no deal that are unknown, for each of these: ${listOf(names(parties))}.`,
  "briefing.asked-of-all-undecided": ({ parties }) =>
    `Whether everything asked can suit all the others was not settled within the limits of the search, for each of these: ${listOf(names(parties))}.`,
  "briefing.break-even": ({ party, worth, margin, atLeast, places }) =>
    `A deal remains as long as no deal is worth no more than ${inPoints(worth)} to ${party}${atLeast ? ", perhaps longer" : ""}${marginNow(margin, places)}.`,
};

const tables: Catalogue = {
  "briefing.relaxations-table": ({ enough }) =>
    `Ways to let the rest be met. ${enough ? "What is enough instead holds with the rest of that way given up in full. " : ""}The cost is how far the owner's best package falls, of 100 parts of the way between its worst and its best`,
  "briefing.column-way": () => "Way",
  "briefing.column-gives-up": () => "Gives up",
  "briefing.column-enough": () => "Enough instead",
  "briefing.column-cost": () => "Cost to its owner, at most",
  "briefing.enough-none": () => "–",
  "briefing.of-100": ({ part }) => `${part} of 100`,
  "briefing.not-settled": () => "not settled",
  "briefing.prices-lead": () =>
    "With the demand met and everything else left open. A demand that costs others little is easily granted; one that leaves few packages is dear.",
  "briefing.prices-table": () => "What meeting each demand leaves",
  "briefing.column-demand": () => "Demand met",
  "briefing.column-left": () => "Acceptable packages left",
  "briefing.column-best-for": () => "Best left for",
  "briefing.column-best-falls": () => "Whose best falls",
  "briefing.left-of": ({ left, all }) => `${left} of ${all}`,
  "briefing.best-none": () => "no package is left",
  "briefing.best-unchanged": ({ worth }) => `${worth}, as before`,
  "briefing.best-falls-little": ({ worth }) => `${worth}, slightly less than before`,
  "briefing.best-falls": ({ worth, from }) => `${worth}, from ${from}`,
  "briefing.falls-for": ({ party, worth }) => `${party}: ${worth}`,
  "briefing.falls-for-nobody": () => "nobody's",
};

// A margin below zero says how much less than now.
function marginNow(margin: Params[string], places: Params[string]): string {
  if (margin === null) return "";
  if (margin === "0") return ": as much as now";
  return `: ${roundedSize(margin, places)} ${String(margin).startsWith("-") ? "less" : "more"} than now`;
}

export const briefingObstacleSentences: Catalogue = { ...headings, ...findings, ...tables };
