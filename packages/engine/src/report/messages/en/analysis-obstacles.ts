// What stands in the way of a deal. Names of parties may be singular or plural, so no verb in the present tense follows one.

import { tellingPlaces } from "../../numbers.ts";
import { capitalise, formatNumber, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, withUnit } from "./points.ts";

type Value = Params[string];

const conflicts: Catalogue = {
  "analysis.conflicts-all-can-stand": () => "All demands can be met and all red lines kept at once.",
  "analysis.conflicts-no-allowed-deal": () => "The impossible combinations leave no deal at all.",
  "analysis.conflicts-background-empty": () =>
    "No easing of demands or red lines helps: no allowed deal is at least as good for every side as having none.",
  "analysis.conflicts-of-worths": ({ parties }) =>
    `No allowed deal gives ${listOf(texts(parties))} as much as they have without one.`,
  "analysis.conflicts-undecided": () =>
    "Whether any allowed deal is at least as good for every side as having none was not settled within the limits of the search.",
  "analysis.conflicts-not-complete": () =>
    "The list is not complete: a limit was reached, and there may be more.",
};

const distances: Catalogue = {
  "analysis.apart-points": ({ distance }) =>
    `A deal would open if every side settled for ${points(distance)} less than its alternative.`,
  "analysis.apart-points-room": ({ room }) =>
    `Every side's alternative could improve by ${points(room)} before no deal is left.`,
  "analysis.apart-points-between": ({ low, high }) =>
    `For a deal to open, every side would have to settle for ${number(low)} to ${number(high)} points less than its alternative (below zero: there is room).`,
  "analysis.apart-share": ({ distance }) =>
    `Measured by each side's own range of worth, they are ${hundredths(distance)} of it apart.`,
  "analysis.apart-share-room": ({ room }) =>
    `Measured by each side's own range of worth, there is room of ${hundredths(room)} of it.`,
  "analysis.apart-share-between": ({ low, high }) =>
    `Measured by each side's own range of worth, they are between ${hundredths(low)} and ${hundredths(high)} of it apart (below zero: there is room).`,
  "analysis.apart-no-range": () =>
    "All deals are worth the same to every side counted, so that there is no range to measure by.",
  "analysis.apart-alone": ({ party, distance, atMost }) =>
    `If only ${party} settled for less, ${atMost ? "at most " : ""}${points(distance)} less would open a deal.`,
  "analysis.apart-alone-room": ({ party, room, atMost }) =>
    `The alternative of ${party} alone could improve by ${atMost ? "at least " : ""}${points(room)} before no deal is left.`,
  "analysis.apart-alone-none": ({ party }) => `No lowering by ${party} alone opens a deal.`,
  "analysis.apart-alone-unknown": ({ party }) => `The worth of no deal to ${party} is unknown.`,
  "analysis.apart-alone-undecided": ({ party }) =>
    `How far ${party} alone would have to come down was not settled within the limits of the search.`,
  "analysis.apart-no-admissible-deal": () =>
    "Red lines, not worths, close the way: every allowed deal crosses one.",
  "analysis.apart-no-deal-worths-unknown": () =>
    "What the sides have without a deal is unknown, so no distance can be measured.",
  "analysis.apart-undecided": () =>
    "How far apart the sides are was not settled within the limits of the search.",
};

const groups: Catalogue = {
  "analysis.can-agree": ({ parties, absent }) =>
    texts(absent).length > 0
      ? `${capitalise(listOf(texts(parties)))} can agree without ${listOf(texts(absent))}, whose worths and red lines are left out of account.`
      : `${capitalise(listOf(texts(parties)))} can all agree.`,
  "analysis.cannot-agree": ({ parties }) =>
    texts(parties).length === 1
      ? `No allowed deal that keeps its red lines is as good as no deal for ${listOf(texts(parties))}.`
      : `${capitalise(listOf(texts(parties)))} cannot agree among themselves.`,
};

export const obstacleSentences: Catalogue = {
  ...conflicts,
  ...distances,
  ...groups,
};

function texts(value: Value): string[] {
  return Array.isArray(value) ? [...value] : [];
}

function number(value: Value): string {
  return formatNumber(String(value));
}

function points(value: Value): string {
  return inPoints(number(value));
}

function hundredths(share: Value): string {
  const [num, den = "1"] = String(share).split("/");
  const size = (Number(num) / Number(den)) * 100;
  const count = formatNumber(size, { places: tellingPlaces(size, 1) });
  return withUnit(count, "hundredth");
}
