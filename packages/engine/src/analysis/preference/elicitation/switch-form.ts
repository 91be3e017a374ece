// From one form of a profile to another: what can be kept is kept exactly, and what cannot is told.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { type Message, message } from "../../../case/message.ts";
import type { Weights } from "../../../case/profile.ts";
import { isExact } from "../../../case/quantity.ts";
import {
  compare,
  divide,
  larger,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  smaller,
  subtract,
  sum,
  toText,
  ZERO,
} from "../../../maths/rational.ts";
import { weightRanges } from "../extreme-weights.ts";
import { pointWeights } from "../point-weights.ts";
import { spreadOverIssues, weightSetOf } from "../weight-set.ts";
import { type IssueOutline, outlineOf } from "./frame-outline.ts";
import { formOf, type ProfileForm, positionOf, weightsOf } from "./profile-form.ts";
import { type Transformed, unchanged } from "./transformed.ts";
import { type TypedQuantity, writeQuantity } from "./typed-quantity.ts";
import { openWorth, scaleWorth, spanOf, type WorthDocument } from "./worth-document.ts";

type Outline = readonly IssueOutline[];

/**
 * Points to ratings with weights, and back from weights that are numbers, is exact: every package keeps its worth. An order or
 * intervals of weights become points by their point value, and the issues are named as worked out. A profile that says nothing
 * yet becomes one that leaves everything open.
 */
export function switchForm(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
  form: Exclude<ProfileForm, "none">,
): Transformed {
  const outline = outlineOf(frame);
  const from = formOf(profile);
  if (from === form) return unchanged(profile);
  if (from === "none") return unchanged(openProfile(profile, outline, form));
  if (form === "points") return toPoints(profile, outline);
  const rated = from === "points" ? toRatings(profile) : profile;
  return form === "weights" ? toWeights(rated, outline) : fromNumbers(rated, outline, form);
}

/** What {@link switchForm} would lose. */
export function lossOf(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
  form: Exclude<ProfileForm, "none">,
): readonly Message[] {
  return switchForm(profile, frame, form).lost;
}

/** Ratings of 0 to 1 and weights of 0 to 1 for all that is not said, or points of 0 to 1. */
export function openProfile(profile: ProfileDocument, outline: Outline, form: ProfileForm): ProfileDocument {
  const worths = Object.fromEntries(outline.map(({ id, kind, options }) => [id, openWorth(kind, options)]));
  if (form === "points") return { ...profile, points: worths };
  const weights = Object.fromEntries(outline.map(({ id }): [string, TypedQuantity] => [id, ["0", "1"]]));
  return { ...profile, ratings: worths, weights };
}

/** The profile without its points, ratings and weights, to be given others. */
function bare(profile: ProfileDocument): ProfileDocument {
  const { points: _p, ratings: _r, ...rest } = profile;
  return weightless(rest);
}

/** The profile without its weights in any form. */
export function weightless(profile: ProfileDocument): ProfileDocument {
  const { weights: _w, weightOrder: _o, weightPairs: _p, weightTotal: _t, ...rest } = profile;
  return rest;
}

/** The weight of an issue is how far its options lie apart, so that ratings run over a range of 1. */
function toRatings(profile: ProfileDocument): ProfileDocument {
  const entries = Object.entries(profile.points ?? {}).map(([issue, worth]) => {
    const weight = swingOf(worth);
    const ratings = sign(weight) === 0 ? worth : scaleWorth(worth, divide(ONE, weight));
    return { issue, weight: toText(weight), ratings };
  });
  return {
    ...bare(profile),
    weights: Object.fromEntries(entries.map(({ issue, weight }) => [issue, weight])),
    ratings: Object.fromEntries(entries.map(({ issue, ratings }) => [issue, ratings])),
  };
}

/** From the worst to the best option; the size of the number where all options have the same. */
function swingOf(worth: WorthDocument): Rational {
  const span = spanOf(worth);
  if (!span) return ONE;
  const swing = subtract(span.high, span.low);
  return sign(swing) > 0 ? swing : larger(span.high, negate(span.high));
}

function toPoints(profile: ProfileDocument, outline: Outline): Transformed {
  const weights = weightsOf(profile, outline);
  const shares = weights && pointWeights(weights);
  const points = Object.entries(profile.ratings ?? {}).map(([issue, worth]): [string, WorthDocument] => [
    issue,
    scaleWorth(worth, shares?.[positionOf(outline, issue)] ?? ONE),
  ]);
  return {
    profile: { ...bare(profile), points: Object.fromEntries(points) },
    lost: lostWeights(profile, weights),
    workedOut: workedOut(weights, outline),
  };
}

/** Issues whose weight is not a number that was said. */
function workedOut(weights: Weights | null, outline: Outline): string[] {
  if (!weights) return outline.map(({ id }) => id);
  if (weights.kind === "fixed") return [];
  return outline.flatMap(({ id }, k) =>
    weights.kind === "pairs"
      ? sign(weights.shares[k]) > 0
        ? [id]
        : []
      : isExact(weights.bounds[k])
        ? []
        : [id],
  );
}

function lostWeights(profile: ProfileDocument, weights: Weights | null): Message[] {
  if (weights?.kind === "fixed") return [];
  if (profile.weightPairs) return [message("elicitation.lost-pairs", { count: profile.weightPairs.length })];
  const lost: Message[] = [];
  if (profile.weightOrder) lost.push(message("elicitation.lost-issue-order"));
  const intervals = Object.entries(profile.weights ?? {}).filter(([, typed]) => Array.isArray(typed));
  if (intervals.length > 0) {
    lost.push(message("elicitation.lost-weight-intervals", { issues: intervals.map(([issue]) => issue) }));
  }
  return lost;
}

/** An order becomes the intervals that follow from it; comparisons the numbers that follow. */
function toWeights(profile: ProfileDocument, outline: Outline): Transformed {
  const weights = weightsOf(profile, outline);
  if (!weights || weights.kind === "fixed") return unchanged(withoutOrder(profile));
  const listed = Object.keys(profile.ratings ?? {});
  const quantities: readonly TypedQuantity[] =
    weights.kind === "pairs" ? weights.shares.map(toText) : rangesOf(weights).map(writeQuantity);
  const given = listed.map((issue) => [issue, quantities[positionOf(outline, issue)] ?? "0"] as const);
  const lost = profile.weightPairs
    ? [message("elicitation.lost-pairs", { count: profile.weightPairs.length })]
    : [message("elicitation.lost-issue-order")];
  const total = weights.kind === "pairs" ? {} : { weightTotal: toText(weights.total) };
  return {
    profile: { ...weightless(profile), weights: Object.fromEntries(given), ...total },
    lost,
    workedOut: weights.kind === "pairs" ? workedOut(weights, outline) : [],
  };
}

function withoutOrder({ weightOrder: _, ...profile }: ProfileDocument): ProfileDocument {
  return profile;
}

function rangesOf(weights: Extract<Weights, { kind: "simplex" }>) {
  const set = weightSetOf(weights);
  return spreadOverIssues(set, weightRanges(set), { low: ZERO, high: ZERO });
}

/** Weights that are numbers become an order or comparisons; from anything wider nothing is made up, and it stays as it is. */
function fromNumbers(profile: ProfileDocument, outline: Outline, form: "order" | "pairs"): Transformed {
  const weights = weightsOf(profile, outline);
  if (!weights || weights.kind === "simplex") return unchanged(profile);
  const listed = Object.keys(profile.ratings ?? {}).filter((issue) => positionOf(outline, issue) >= 0);
  const shareOf = (issue: string) => weights.shares[positionOf(outline, issue)];
  const lost =
    weights.kind === "pairs"
      ? [message("elicitation.lost-pairs", { count: profile.weightPairs?.length ?? 0 })]
      : [message("elicitation.lost-weight-numbers", { issues: listed })];
  if (form === "order") {
    const total = toText(sum(listed.map(shareOf)));
    return {
      profile: { ...weightless(profile), weightOrder: tiersBy(listed, shareOf), weightTotal: total },
      lost,
      workedOut: [],
    };
  }
  return unchanged({ ...weightless(profile), ...pairsBy(listed, shareOf) });
}

/** Names from the largest value to the smallest, equals in one tier. */
export function tiersBy(
  names: readonly string[],
  valueFor: (name: string) => Rational,
): (string | string[])[] {
  const sorted = [...names].sort((a, b) => compare(valueFor(b), valueFor(a)));
  const tiers: string[][] = [];
  for (const name of sorted) {
    const last = tiers.at(-1);
    if (last && compare(valueFor(last[0]), valueFor(name)) === 0) last.push(name);
    else tiers.push([name]);
  }
  return tiers.map((tier) => (tier.length === 1 ? tier[0] : tier));
}

const LARGEST_RATIO = rational(1000n);

function pairsBy(names: readonly string[], valueFor: (name: string) => Rational) {
  const ratio = (first: string, second: string) => {
    const [a, b] = [valueFor(first), valueFor(second)];
    if (sign(b) === 0) return sign(a) === 0 ? ONE : LARGEST_RATIO;
    return smaller(larger(divide(a, b), divide(ONE, LARGEST_RATIO)), LARGEST_RATIO);
  };
  const weightPairs = names.flatMap((first, k) =>
    names
      .slice(k + 1)
      .map((second): [string, string, string] => [first, second, toText(ratio(first, second))]),
  );
  return weightPairs.length > 0 ? { weightPairs, weightTotal: toText(sum(names.map(valueFor))) } : {};
}
