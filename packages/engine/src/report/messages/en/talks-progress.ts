// How talks are going: movement, issues, kinds of move, gaps, how far each side has come, answers. Counts and intervals, no score.
import { counted, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { spanOfTime, texts } from "./talks-wording.ts";

const still: Catalogue = {
  "progress.title-still": () => "Has anything moved?",
  "progress.still-none": ({ milliseconds }) =>
    `Nothing has moved so far. Talks opened ${spanOfTime(milliseconds)} ago.`,
  "progress.still-known": ({ party, milliseconds, rounds }) =>
    `The last movement came from ${party}, ${spanOfTime(milliseconds)} ago; ${counted(Number(rounds), "round")} closed since.`,
  "progress.still-between": ({ low, high, fewest, most, sure }) =>
    `${sure ? `The last sure movement was ${spanOfTime(high)} ago` : `Nothing has surely moved since talks opened ${spanOfTime(high)} ago`}; what came ${spanOfTime(low)} ago may be one. Rounds closed since: ${fewest === most ? fewest : `between ${fewest} and ${most}`}.`,
  "progress.still-each": () => "Since each side last moved",
  "progress.what-moves": () =>
    "First offers, changed offers and acceptances are movement; an offer made again, and one that changes nothing for anybody, is not.",
  "progress.column-party": () => "Side",
  "progress.column-last": () => "Last movement",
  "progress.column-since": () => "Time since",
  "progress.column-rounds": () => "Rounds closed since",
  "progress.none-yet": () => "none so far",
  "progress.or-perhaps": ({ sure, possible }) => `${sure}; perhaps ${possible}`,
  "progress.time": ({ low, high }) => {
    const [least, most] = [spanOfTime(low), spanOfTime(high)];
    return least === most ? least : `from ${least} to ${most}`;
  },
  "progress.between": ({ low, high }) => (low === high ? `${low}` : `between ${low} and ${high}`),
};

const issues: Catalogue = {
  "progress.title-issues": () => "Which issues are closed?",
  "progress.issues-lead": ({ closed, all, open, waiting }) =>
    `Issues closed, with the same option in every side's last offer: ${formatCount(Number(closed))} of ${formatCount(Number(all))}. On which they differ: ${formatCount(Number(open))}. Not named by every side so far: ${formatCount(Number(waiting))}.`,
  "progress.issues-caption": () => "Where each side's last offer stands, issue by issue",
  "progress.column-issue": () => "Issue",
  "progress.column-status": () => "How it stands",
  "progress.column-apart": () => "How far apart",
  "progress.issue-closed": () => "closed",
  "progress.issue-open": () => "open",
  "progress.issue-waiting": () => "not named by all",
  "progress.not-named": () => "not named",
  "progress.different": ({ different }) => counted(Number(different), "different option"),
  "progress.steps": ({ apart, of }) => `${apart} of ${of} step${Number(of) === 1 ? "" : "s"}`,
  "progress.apart-value": ({ value, unit }) => `${value}${unit === null ? "" : ` ${unit}`} apart`,
  "progress.apart-worth": ({ party, worth }) => `up to ${worth} points for ${party}`,
};

const moves: Catalogue = {
  "progress.title-moves": () => "What did each offer change?",
  "progress.moves-lead": ({ share }) =>
    `Each offer is compared with the same side's offer before it. A change of up to ${share} of a side's own range counts as none. The words say what a step does to worths, not what was meant.`,
  "progress.moves-none": () => "No offer has been made so far.",
  "progress.moves-caption": () => "Offers in order, and what each changed",
  "progress.column-when": () => "When",
  "progress.column-round": () => "Round",
  "progress.column-by": () => "From",
  "progress.column-towards": () => "Towards",
  "progress.column-kind": () => "What it changed",
  "progress.column-own-change": () => "Points for its maker",
  "progress.column-other-change": () => "Points for the other",
  "progress.before-rounds": () => "before the first",
  "progress.again": () => "made again",
  "progress.not-open": () => "not open to you",
  "progress.move-silent": () => "nothing for either",
  "progress.move-nice": () => "better for the other, no change for its maker",
  "progress.move-costless-hostility": () => "worse for the other, no change for its maker",
  "progress.move-concession": () => "worse for its maker, not worse for the other",
  "progress.move-unfortunate": () => "worse for both",
  "progress.move-selfish": () => "better for its maker, not better for the other",
  "progress.move-fortunate": () => "better for both",
  "progress.term-silent": () => "silent",
  "progress.term-nice": () => "nice",
  "progress.term-costless-hostility": () => "costless hostility",
  "progress.term-concession": () => "concession",
  "progress.term-unfortunate": () => "unfortunate",
  "progress.term-selfish": () => "selfish",
  "progress.term-fortunate": () => "fortunate",
  "progress.undecided": ({ sharp }) =>
    sharp ? "Not decided by what is known; possible:" : "Not decided by what is known; nothing but:",
  "progress.no-label-not-received": () => "no other side received it",
  "progress.no-label-first-offer": () => "a first offer; nothing to compare it with",
  "progress.no-label-incomplete": () => "leaves issues open that its maker has not named so far",
  "progress.no-label-previous-incomplete": () => "the offer before it left issues open",
  "progress.no-label-profile-not-given": () => "not known: it takes the profiles of both sides",
  "progress.no-label-range-unknown": () => "not known: too many combinations to find a side's range",
  "progress.counts-caption": () => "How often each came about; an interval where some moves are not decided",
  "progress.counts-column": ({ first, second }) => `${first} towards ${second}`,
};

const measures: Catalogue = {
  "progress.figure": ({ point, low, high, sharp }) =>
    `${point} (${sharp ? "between" : "somewhere between"} ${low} and ${high})`,
  "progress.title-gaps": () => "How far is each side from what it was offered?",
  "progress.term-gaps": () => "gaps",
  "progress.gap": ({ party, points }) =>
    `For ${party}, its own last offer is worth ${points} points more than the best that it has been offered.`,
  "progress.gap-below": ({ party, points }) =>
    `For ${party}, the best that it has been offered is worth ${points} points more than its own last offer.`,
  "progress.gap-even": ({ party }) =>
    `For ${party}, the best that it has been offered is worth as much as its own last offer.`,
  "progress.incomplete": ({ count }) =>
    `Left out, since issues are open in them: ${counted(Number(count), "offer")}.`,
  "progress.gap-history": ({ party, points }) =>
    `After each closed round, for ${party}: ${texts(points).join("; ")}.`,
  "progress.no-gap-profile-not-given": ({ party }) =>
    `For ${party}, not known: its profile is not open to you.`,
  "progress.no-gap-no-own-offer": ({ party }) => `For ${party}, none yet: it has made no offer.`,
  "progress.no-gap-own-offer-incomplete": ({ party }) =>
    `For ${party}, none yet: its last offer leaves issues open.`,
  "progress.no-gap-nothing-received": ({ party }) => `For ${party}, none yet: it has been offered nothing.`,
  "progress.no-gap-only-incomplete-received": ({ party }) =>
    `For ${party}, none yet: all that it has been offered leaves issues open.`,
  "progress.title-rates": () => "How far has each side come?",
  "progress.term-rates": () => "concession rates",
  "progress.rates-lead": () =>
    "Of the way from its best package to having no deal, as far as its lowest offer. It can lie above 1 or below 0.",
  "progress.rate": ({ party, gone, whole, rate }) =>
    `${party}: ${gone} of ${whole} points, a rate of ${rate}.`,
  "progress.rate-range": ({ low, high }) =>
    `As far as its profile is known, the rate lies between ${low} and ${high}.`,
  "progress.rate-range-unknown": () => "As far as its profile is known, the rate may be anything.",
  "progress.no-rate-profile-not-given": ({ party }) => `${party}: not known, its profile is not open to you.`,
  "progress.no-rate-no-complete-offer": ({ party }) => `${party}: no rate yet, it has made no whole offer.`,
  "progress.no-rate-no-deal-unknown": ({ party }) =>
    `${party}: no rate, since nobody said what no deal is worth to it.`,
  "progress.no-rate-no-deal-left": ({ party }) =>
    `${party}: no rate, since no package is left that crosses no red line.`,
  "progress.no-rate-too-many-combinations": ({ party }) =>
    `${party}: no rate, since there are too many combinations to find its best package.`,
  "progress.no-rate-divisor-zero": ({ party }) =>
    `${party}: no rate, since its best package is worth as much to it as no deal.`,
  "progress.title-answers": () => "What followed what?",
  "progress.term-answers": () => "reciprocity",
  "progress.answers-lead": ({ first, second }) => `How ${first} answered ${second}:`,
  "progress.answers-after": ({ total }) => `After ${counted(Number(total), "step")} of this kind – `,
  "progress.answers-then": () => " – in answer came:",
  "progress.answers-answer": ({ count, total, share }) => `: ${count} of ${total} (as a share, ${share})`,
  "progress.answers-none": ({ some }) =>
    some
      ? "In no other direction could an answer be counted so far."
      : "No answer of one side to another could be counted so far.",
  "progress.answers-left-out": (p) => leftOut(p),
  "progress.method": () =>
    "Worths are in each side's own points and are never compared between sides. A figure without an interval is exact, or at point values where it says so; intervals hold every reading of a profile that leaves something open.",
  "progress.method-estimates": () => "What rests on somebody's estimate of a side is marked.",
};

function leftOut({ undecided, unlabelled }: Params): string {
  const parts = [
    ...(Number(undecided) > 0 ? [`${counted(Number(undecided), "answer")} not decided`] : []),
    ...(Number(unlabelled) > 0 ? [`${counted(Number(unlabelled), "answer")} without a comparison`] : []),
  ];
  return `Not counted: ${listOf(parts)}.`;
}

export const talksProgressSentences: Catalogue = { ...still, ...issues, ...moves, ...measures };
