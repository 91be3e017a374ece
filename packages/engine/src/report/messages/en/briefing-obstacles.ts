// How a briefing orders what stands in the way of a deal; the findings themselves are said by the analysis.
import { capitalise, counted, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const briefingObstacleSentences: Catalogue = {
  "briefing.title-obstacles": () => "What stands in the way",
  "briefing.obstacles-too-large": () =>
    "Too many issues hang together in this case for a search of what stands in the way.",
  "briefing.zone-open": () => "Deals exist that nobody need refuse.",
  "briefing.zone-closed": () => "No package is as good as no deal for everyone and crosses no red line.",
  "briefing.zone-depends": ({ parties }) =>
    `Whether a deal exists turns on what ${listOf(names(parties))} would have without one, which is unknown. What follows counts only what is known.`,
  "briefing.zone-undecided": () => "The search was stopped before it could say whether a deal exists.",
  "briefing.title-asking": () => "What each side asks of the other",
  "briefing.title-conflicts": () => "What cannot stand together",
  "briefing.title-relaxations": () => "The smallest changes that would let the rest be met",
  "briefing.relaxations-lead": () =>
    "Any one of these is enough, and nothing less of it is. Fewest changes come first, then those that cost their owner least.",
  "briefing.title-prices": () => "What meeting each demand would cost",
  "briefing.title-distance": () => "How far apart the sides are",
  "briefing.title-break-even": () => "How much better an alternative may become",
  "briefing.title-groups": () => "Who can agree without whom",
  "briefing.groups-unknown": ({ parties }) =>
    `What ${listOf(names(parties))} would have without a deal is unknown, so only red lines count there.`,
  "briefing.more-not-listed": ({ count }) =>
    `${capitalise(counted(Number(count), "more", "more"))} not listed here.`,
  "briefing.not-complete": () => "This list is not complete: the search met its limit.",
  "briefing.unit-demand": ({ party, pattern }) => `a demand of ${party} (${pattern})`,
  "briefing.unit-red-line": ({ party, pattern }) => `a red line of ${party} (${pattern})`,
};
