// What can be wrong with a profile.
import type { Catalogue } from "../catalogue.ts";
import { countText, quoted, someOf } from "./case-wording.ts";

export const caseProfileSentences: Catalogue = {
  "case.party-not-file": (p) =>
    `The profile says “party: ${p.party}”, but its file is named for “${p.named}”. Make the two the same.`,
  "case.no-worths": (p) =>
    `The profile does not say what “${p.party}” wants. Add points, or ratings and weights.`,
  "case.points-and-ratings": () =>
    "The profile has both points and ratings. Keep points, or keep ratings with weights.",
  "case.weights-with-points": (p) =>
    `“${p.key}” goes with ratings; points have their weight in them. Leave out “${p.key}”, or call the points ratings.`,
  "case.ratings-without-weights": () =>
    "Ratings need weights. Add weights (issue: number), weightOrder (issues from most to least important), or weightPairs (comparisons of two issues at a time).",
  "case.weights-missing": (p) => `There is no weight for ${quoted(p.issues)}. Add it, or its interval.`,
  "case.weight-without-rating": (p) =>
    `“${p.issue}” has a weight but no ratings. Add ratings of its options, or leave the weight out.`,
  "case.negative-weight": (p) =>
    `The weight of “${p.issue}” is ${p.weight}. A weight is 0 or more; to turn an issue round, change its ratings.`,
  "case.weight-total-not-positive": (p) =>
    `The weights cannot add up to ${p.total}. Write a number above 0 as weightTotal.`,
  "case.weights-off-total": (p) =>
    `The weights add up to ${p.sum}, not to ${p.total}. Change a weight, or weightTotal.`,
  "case.weights-off-total-range": (p) =>
    `The weights add up to ${p.least === p.most ? p.least : `between ${p.least} and ${p.most}`}, never to ${p.total}. Change the weights, or write what they add up to as weightTotal.`,
  "case.weights-against-order": () =>
    "The weights cannot follow weightOrder: a later issue must weigh more than an earlier one. Change the order or the weights.",
  "case.weight-pairs-and-weights": (p) =>
    `weightPairs says how much the issues count, and “${p.key}” says it again. Leave out one of the two.`,
  "case.weight-pair-form": () =>
    "A comparison has three parts: [issue, other issue, how many times as much the first counts].",
  "case.weight-pair-with-itself": (p) => `“${p.issue}” is compared with itself. Name two issues.`,
  "case.weight-pair-ratio": (p) =>
    `The first issue cannot count ${p.ratio} times as much as the second. Write a number from 1/1000 to 1000; below 1 the first counts less.`,
  "case.weight-pair-twice": (p) =>
    `“${p.first}” and “${p.second}” are compared twice. Keep one of the comparisons.`,
  "case.weight-pairs-missing": (p) =>
    `weightPairs lacks ${someOf(p.missing, p.missingCount)}. Compare every two of the rated issues.`,
  "case.weight-pairs-too-many": (p) =>
    `${countText(p.count)} issues are too many to compare two at a time; ${p.most} is the most. Write weightOrder or weights instead.`,
  "case.options-missing": (p) =>
    `“${p.issue}” lacks the worth of ${someOf(p.missing, p.missingCount)}. Give every option a number; 0 will do.`,
  "case.whole-of-options": (p) =>
    `“${p.issue}” has options, and each needs its worth: write “${p.issue}: {${
      Array.isArray(p.some) ? p.some.map((option) => `${option}: …`).join(", ") : "…"
    }}”.`,
  "case.divisible-worth": (p) =>
    `“${p.issue}” is divisible and has no options. Write one number: what the whole of it is worth to the party.`,
  "case.order-names-twice": (p) => `“${p.name}” is in the order of “${p.of}” twice. Keep one.`,
  "case.order-misses": (p) =>
    `The order of “${p.of}” lacks ${someOf(p.missing, p.missingCount)}. Put everything in its place.`,
  "case.best-below-worst": (p) =>
    `In “${p.issue}” the best may be worth less than the worst. Raise “best” or lower “worst”.`,
  "case.curve-not-numeric": (p) =>
    `“${p.issue}” is not numeric, so it has no curve. Give each option its worth.`,
  "case.curve-ends": (p) =>
    `The curve of “${p.issue}” needs the worth of its ends: add ${quoted(p.missing)}.`,
  "case.no-deal-incomplete": (p) =>
    `A deal settles every issue; this one lacks ${quoted(p.issues)}. Add the option for each.`,
  "case.duplicate-red-line": (p) => `The red line “${p.id}” is there twice. Give each its own id, or none.`,
  "case.duplicate-demand": (p) => `The demand “${p.id}” is there twice. Give each its own id, or none.`,
  "case.refuses-everything": () =>
    "This red line takes in every option, so that no deal at all is left. Name the options that the party refuses.",
  "case.asks-nothing": () => "Every deal meets this demand. Name the options that the party asks for.",
  "case.demand-crosses-red-line": (p) =>
    `Whatever meets this demand crosses the same party's red line “${p.redLine}”. Change one of the two.`,
  "case.demands-exclude-each-other": (p) =>
    `No deal meets both “${p.first}” and “${p.second}”, and a party's demands count together. Change one, or join them as a list: [either, or].`,
  "case.demand-impossible": () =>
    "What is asked for here is an impossible combination in case.yaml. Change the demand or the combination.",
  "case.no-deal-impossible": () =>
    "The deal that stands for no agreement is an impossible combination in case.yaml. Check both.",
  "case.no-deal-crosses-red-line": (p) =>
    `The deal that stands for no agreement crosses the party's own red line “${p.redLine}”. Check both.`,
  "case.compared-with-itself": () =>
    "The two sides of this comparison are the same. Change one, or leave the comparison out.",
  "case.compared-impossible": () =>
    "This package is an impossible combination in case.yaml, so that nobody will be offered it. Check both.",
  "case.indifferent": (p) =>
    `By this profile every deal is worth the same to “${p.party}”. Check the points.`,
};
