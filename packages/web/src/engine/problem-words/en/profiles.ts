// What can be wrong with what a party wants, as the page says it.
import type { PageSentences } from "../phrases.ts";

export const profiles: PageSentences = {
  "case.party-not-file": (p, { q }) =>
    `The profile says that it is of ${q(p.party)}, and its file that it is of ${q(p.named)}. Make the two the same in the file.`,
  "case.no-worths": (p, { q }) =>
    `It is not said yet what ${q(p.party)} wants. Say what the options are worth to it.`,
  "case.points-and-ratings": () =>
    "The options have points and, besides, numbers for how good they are on their issue. Keep one of the two.",
  "case.weights-with-points": (p, { field }) =>
    `The options have points, which say already how much each issue counts, and ${field(p.key)} says it again. Keep one of the two.`,
  "case.ratings-without-weights": () =>
    "It is said how good the options are on each issue, and not how much the issues count. Put the issues in order, compare them, or give them weights.",
  "case.weight-without-rating": (p, { q }) =>
    `${q(p.issue)} has a weight, and it is not said how good its options are. Say it, or take the weight out.`,
  "case.weight-total-not-positive": (p) =>
    `The weights cannot add up to ${p.total}. Write a total above 0 for them.`,
  "case.weights-off-total": (p) =>
    `The weights add up to ${p.sum}, not to ${p.total}. Change a weight, or what they are to add up to.`,
  "case.weights-off-total-range": (p) =>
    `The weights add up to ${p.least === p.most ? p.least : `between ${p.least} and ${p.most}`}, never to ${p.total}. Change the weights, or what they are to add up to.`,
  "case.weights-against-order": () =>
    "The weights cannot follow the order of the issues: a later issue must weigh more than an earlier one. Change the order or the weights.",
  "case.weight-pairs-and-weights": (p, { field }) =>
    `The comparisons of issues say how much each counts, and ${field(p.key)} says it again. Keep one of the two.`,
  "case.weight-pair-form": () =>
    "A comparison of issues says how many times as much the first of two counts. This one says something else; compare the two anew.",
  "case.weight-pairs-missing": (p, { some }) =>
    `Not compared yet: ${some(p.missing, p.missingCount)}. Compare every two of the issues.`,
  "case.weight-pairs-too-many": (p, { count }) =>
    `${count(p.count)} issues are too many to compare two at a time; ${p.most} is the most. Put them in order or give them weights instead.`,
  "case.whole-of-options": (p, { q, all }) =>
    `${q(p.issue)} has options, such as ${all(p.some)}, and each needs its own worth. Give it.`,
  "case.order-names-twice": (p, { q }) =>
    p.of
      ? `${q(p.name)} is in the order of ${q(p.of)} twice. Keep one.`
      : `${q(p.name)} is in the order of the issues twice. Keep one.`,
  "case.order-misses": (p, { q, some }) =>
    `The order of ${p.of ? q(p.of) : "the issues"} lacks ${some(p.missing, p.missingCount)}. Put everything in its place.`,
  "case.best-below-worst": (p, { q }) =>
    `In ${q(p.issue)} the best may be worth less than the worst. Raise the worth of the best, or lower that of the worst.`,
  "case.duplicate-red-line": (p, { q }) => `The red line ${q(p.id)} is there twice. Remove one.`,
  "case.duplicate-demand": (p, { q }) => `The demand ${q(p.id)} is there twice. Remove one.`,
  "case.demands-exclude-each-other": (p, { q }) =>
    `No deal meets both ${q(p.first)} and ${q(p.second)}, and a party's demands count together. Change one, or make one demand of the two that either option meets.`,
  "case.demand-impossible": () =>
    "What is asked for here cannot go together by what the case says. Change the demand, or what cannot go together.",
  "case.no-deal-impossible": () =>
    "The package that stands for no agreement cannot go together by what the case says. Check both.",
  "case.compared-impossible": () =>
    "This package cannot go together by what the case says, so that nobody will be offered it. Check both.",
};
