// What stands in the way of a deal.
import { capitalise, formatChange, formatCount, formatNumber, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

type Value = Params[string];

// Names of parties may be singular or plural, so no verb in the present tense follows one.
const asking: Catalogue = {
  "analysis.asks-too-much": ({ asker, other, own, best, noDeal, short }) =>
    `With ${demandsOf(asker, own)} met, the best for ${other} is ${points(best)}: ${number(short)} less than the ${number(noDeal)} without a deal.`,
  "analysis.asks-bearable": ({ asker, other, own, best, spare }) =>
    `With ${demandsOf(asker, own)} met, the best for ${other} is ${points(best)}, ${number(spare)} above no deal.`,
  "analysis.asks-depends-on-no-deal": ({ asker, other, own, best }) =>
    `With ${demandsOf(asker, own)} met, the best for ${other} is ${points(best)}; whether that is enough turns on the worth of no deal, which is unknown.`,
  "analysis.asks-undecided": ({ asker, other }) =>
    `Whether the demands of ${asker} leave enough to ${other} was not settled within the limits of the search.`,
  "analysis.asks-for-nothing-left-by-demands": ({ asker }) =>
    `No allowed deal meets all demands of ${asker}.`,
  "analysis.asks-for-nothing-left-by-red-lines": ({ asker, other }) =>
    `Every deal that meets all demands of ${asker} crosses a red line of ${other}.`,
  "analysis.asks-surely": () => "This holds in every reading of what is not known exactly.",
  "analysis.asks-possibly": () => "What is not known exactly leaves it open whether this is too much.",
  "analysis.asks-surely-not": () => "In no reading of what is not known exactly is this too much.",
  "analysis.asks-all-suits-all": ({ asker }) =>
    `One deal meets all demands of ${asker} and suits every other party.`,
  "analysis.asks-all-too-much-for-some": ({ asker }) =>
    `The demands of ${asker} are too much for some other party by itself.`,
  "analysis.asks-all-only-separately": ({ asker }) =>
    `The demands of ${asker} could suit each other party alone, but no deal meets them and suits all the others.`,
  "analysis.asks-all-depends-on-no-deal": ({ asker }) =>
    `Whether the demands of ${asker} can suit all others turns on worths of no deal that are unknown.`,
  "analysis.asks-all-undecided": ({ asker }) =>
    `Whether the demands of ${asker} can suit all others was not settled within the limits of the search.`,
};

const conflicts: Catalogue = {
  "analysis.conflict": ({ demands, redLines }) =>
    texts(demands).length + texts(redLines).length === 1
      ? `No acceptable deal is left with ${unitList(demands, redLines)} alone.`
      : `These cannot all stand: ${unitList(demands, redLines)}.`,
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
  "analysis.relaxation": ({ demands, redLines, loss }) =>
    `A deal opens without ${unitList(demands, redLines)}${
      loss === null ? "." : `; it costs its owners at most ${percent(loss)} of the range of their worth.`
    }`,
  "analysis.enough": ({ party, issue, asked, enough, withRest }) =>
    withRest
      ? `With the rest dropped, ${issue}: ${enough} in place of ${asked} is enough from ${party}.`
      : `${issue}: ${enough} in place of ${asked} is enough from ${party}.`,
};

const distances: Catalogue = {
  "analysis.apart-points": ({ distance }) =>
    `A deal would open if every side settled for ${points(distance)} less than its alternative.`,
  "analysis.apart-points-room": ({ room }) =>
    `Every side's alternative could improve by ${points(room)} before no deal is left.`,
  "analysis.apart-points-between": ({ low, high }) =>
    `For a deal to open, every side would have to settle for ${number(low)} to ${number(high)} points less than its alternative (below zero: there is room).`,
  "analysis.apart-share": ({ distance }) =>
    `Measured by each side's own range of worth, they are ${percent(distance)} of it apart.`,
  "analysis.apart-share-room": ({ room }) =>
    `Measured by each side's own range of worth, there is room of ${percent(room)} of it.`,
  "analysis.apart-share-between": ({ low, high }) =>
    `Measured by each side's own range of worth, they are between ${percent(low)} and ${percent(high)} of it apart (below zero: there is room).`,
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

const margins: Catalogue = {
  "analysis.break-even": ({ party, worth, margin, atLeast }) =>
    `A deal remains as long as the alternative of ${party} is worth at most ${points(worth)}${atLeast ? ", perhaps more" : ""}${
      margin === null ? "." : ` (${formatChange(String(margin))} from now).`
    }`,
  "analysis.break-even-none": ({ party }) =>
    `Even if ${party} settled for anything, no deal would suit the others.`,
  "analysis.break-even-undecided": ({ party }) =>
    `How good the alternative of ${party} may become was not settled within the limits of the search.`,
  "analysis.deal-falls": ({ party, gain }) =>
    `It falls if the alternative of ${party} improves by more than ${points(gain)}.`,
  "analysis.deal-fallen": ({ party, short }) =>
    `It is worth ${points(short)} less to ${party} than having no deal.`,
  "analysis.deal-margin-unknown": ({ party }) =>
    `The worth of no deal to ${party} is unknown, and so is how firm a yes would be.`,
  "analysis.exchange": ({ changes, parties, gains }) => {
    const better = texts(parties).map((party, k) => `${party} ${formatChange(texts(gains)[k])}`);
    return `${texts(changes).join("; ")} (${better.length > 0 ? listOf(better) : "the same to everyone"}).`;
  },
};

const prices: Catalogue = {
  "analysis.price": ({ asks }) => `Meeting ${listOf(texts(asks))} changes what is left to agree on:`,
  "analysis.price-none": ({ asks }) =>
    `Meeting ${listOf(texts(asks))} costs nobody anything that was measured.`,
  "analysis.price-nothing-left": ({ asks }) => `Meeting ${listOf(texts(asks))} leaves no acceptable deal.`,
  "analysis.price-count": ({ held, free }) =>
    `${formatCount(String(held))} acceptable deals are left of ${formatCount(String(free))}.`,
  "analysis.price-product": ({ held, free }) =>
    `The largest product of gains falls from ${number(free)} to ${number(held)}.`,
  "analysis.price-no-product": ({ free }) =>
    `No deal is left that gives every side more than no deal; the largest product of gains was ${number(free)}.`,
  "analysis.price-best": ({ party, held, free }) =>
    `The best deal for ${party} falls from ${number(free)} to ${number(held)}.`,
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
  ...asking,
  ...conflicts,
  ...distances,
  ...margins,
  ...prices,
  ...groups,
};

function demandsOf(asker: Value, own: Value): string {
  return own ? "all their own demands" : `all demands of ${asker}`;
}

function unitList(demands: Value, redLines: Value): string {
  const asked = texts(demands).map((text) => `${text} (asked)`);
  const refused = texts(redLines).map((text) => `${text} (refused)`);
  return [...asked, ...refused].join("; ");
}

function texts(value: Value): string[] {
  return Array.isArray(value) ? [...value] : [];
}

function number(value: Value): string {
  return formatNumber(String(value));
}

function points(value: Value): string {
  return `${number(value)} ${String(value) === "1" ? "point" : "points"}`;
}

function percent(share: Value): string {
  const text = String(share);
  const [num, den = "1"] = text.split("/");
  return `${formatNumber((Number(num) / Number(den)) * 100, { places: 1 })} %`;
}
