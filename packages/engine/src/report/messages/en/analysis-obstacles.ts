// What stands in the way of a deal.
import { capitalise, formatChange, formatCount, formatNumber, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

type Value = Params[string];

const asking: Catalogue = {
  "analysis.asks-too-much": ({ asker, other, own, best, noDeal, short }) =>
    own
      ? `With all its own demands met, ${asker} has ${points(best)} at best: ${number(short)} less than the ${number(noDeal)} it has without a deal.`
      : `With all that ${asker} asks, ${other} reaches ${points(best)} at best: ${number(short)} less than the ${number(noDeal)} it has without a deal.`,
  "analysis.asks-bearable": ({ asker, other, own, best, spare }) =>
    own
      ? `With all its own demands met, ${asker} can reach ${points(best)}, ${number(spare)} above what it has without a deal.`
      : `With all that ${asker} asks, ${other} can still reach ${points(best)}, ${number(spare)} above what it has without a deal.`,
  "analysis.asks-depends-on-no-deal": ({ asker, other, own, best }) =>
    `With all that ${asker} asks, ${own ? "it" : other} can reach ${points(best)}; whether that is enough turns on what ${own ? "it" : other} has without a deal, which is unknown.`,
  "analysis.asks-undecided": ({ asker, other, own }) =>
    `Whether what ${asker} asks leaves enough to ${own ? "itself" : other} was not settled within the limits of the search.`,
  "analysis.asks-for-nothing-left-by-demands": ({ asker }) => `No allowed deal meets all that ${asker} asks.`,
  "analysis.asks-for-nothing-left-by-red-lines": ({ asker, other, own }) =>
    own
      ? `Every deal that meets all that ${asker} asks crosses a red line of its own.`
      : `Every deal that meets all that ${asker} asks crosses a red line of ${other}.`,
  "analysis.asks-surely": () => "This holds in every reading of what is not known exactly.",
  "analysis.asks-possibly": () => "What is not known exactly leaves it open whether this is too much.",
  "analysis.asks-surely-not": () => "In no reading of what is not known exactly is this too much.",
  "analysis.asks-all-suits-all": ({ asker }) =>
    `One deal meets all that ${asker} asks and suits every other party.`,
  "analysis.asks-all-too-much-for-some": ({ asker }) =>
    `What ${asker} asks is too much for some other party by itself.`,
  "analysis.asks-all-only-separately": ({ asker }) =>
    `What ${asker} asks could suit each other party alone, but no deal meets it and suits them all.`,
  "analysis.asks-all-depends-on-no-deal": ({ asker }) =>
    `Whether what ${asker} asks can suit all others turns on what they have without a deal, which is not known for all.`,
  "analysis.asks-all-undecided": ({ asker }) =>
    `Whether what ${asker} asks can suit all others was not settled within the limits of the search.`,
};

const conflicts: Catalogue = {
  "analysis.conflict": ({ demands, redLines }) =>
    texts(demands).length + texts(redLines).length === 1
      ? `No acceptable deal is left with ${unitList(demands, redLines)} alone.`
      : `These cannot all stand: ${unitList(demands, redLines)}.`,
  "analysis.conflicts-all-can-stand": () => "All demands can be met and all red lines kept at once.",
  "analysis.conflicts-no-allowed-deal": () => "The impossible combinations leave no deal at all.",
  "analysis.conflicts-background-empty": () =>
    "No easing of demands or red lines helps: no allowed deal is as good as no deal for every side.",
  "analysis.conflicts-of-worths": ({ parties }) =>
    `No allowed deal gives ${listOf(texts(parties))} as much as no deal would.`,
  "analysis.conflicts-undecided": () =>
    "Whether any allowed deal is as good as no deal for every side was not settled within the limits of the search.",
  "analysis.conflicts-not-complete": () =>
    "The list is not complete: a limit was reached, and there may be more.",
  "analysis.relaxation": ({ demands, redLines, loss }) =>
    `A deal opens without ${unitList(demands, redLines)}${
      loss === null ? "." : `; it costs its owners at most ${percent(loss)} of the range of their worth.`
    }`,
  "analysis.enough": ({ party, issue, asked, enough }) =>
    `${issue}: ${enough} in place of ${asked} is enough from ${party}.`,
};

const distances: Catalogue = {
  "analysis.apart-points": ({ distance }) =>
    `A deal would open if every side settled for ${points(distance)} less than it has without one.`,
  "analysis.apart-points-room": ({ room }) =>
    `Every side's alternative could improve by ${points(room)} before no deal is left.`,
  "analysis.apart-points-between": ({ low, high }) =>
    `For a deal to open, every side would have to settle for ${number(low)} to ${number(high)} points less than it has without one (below zero: there is room).`,
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
  "analysis.apart-alone-unknown": ({ party }) => `What ${party} has without a deal is unknown.`,
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
    `A deal remains as long as ${party} has no more than ${points(worth)} without one${atLeast ? ", perhaps more" : ""}${
      margin === null ? "." : ` (${formatChange(String(margin))} from now).`
    }`,
  "analysis.break-even-none": ({ party }) => `Whatever ${party} would settle for, no deal suits the others.`,
  "analysis.break-even-undecided": ({ party }) =>
    `How good the alternative of ${party} may become was not settled within the limits of the search.`,
  "analysis.deal-falls": ({ party, gain }) =>
    `It falls if the alternative of ${party} improves by more than ${points(gain)}.`,
  "analysis.deal-fallen": ({ party, short }) =>
    `It gives ${party} ${points(short)} less than it has without a deal.`,
  "analysis.deal-margin-unknown": ({ party }) =>
    `What ${party} has without a deal is unknown, so how firm its yes would be is, too.`,
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
      ? `${listOf(texts(parties))} can agree without ${listOf(texts(absent))}, whose worths and red lines are left out of account.`
      : `${listOf(texts(parties))} can all agree.`,
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

function unitList(demands: Value, redLines: Value): string {
  const asked = texts(demands).map((text) => `${text} (asked)`);
  const refused = texts(redLines).map((text) => `${text} (refused)`);
  return listOf([...asked, ...refused]);
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
