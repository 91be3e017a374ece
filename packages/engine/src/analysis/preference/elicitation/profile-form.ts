// Which of its forms a profile as typed is written in, and its weights as the analysis takes them.
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { MOST_COMPARED, weightsFromPairs } from "../../../case/pair-weights.ts";
import type { IssueComparison, Weights } from "../../../case/profile.ts";
import { exactly, isExact, type Quantity } from "../../../case/quantity.ts";
import { ONE, type Rational, sign, ZERO } from "../../../maths/rational.ts";
import { weightSetIsEmpty } from "../weight-set.ts";
import { type IssueOutline, tidy } from "./frame-outline.ts";
import { readNumber, readQuantity } from "./typed-quantity.ts";

/**
 * `points`; or ratings with `weights` (numbers or intervals), with an `order` of the issues (and perhaps intervals), or with
 * comparisons of issues in `pairs`; `none` where no worths are given.
 */
export type ProfileForm = "points" | "weights" | "order" | "pairs" | "none";

export function formOf(profile: ProfileDocument): ProfileForm {
  if (profile.points) return "points";
  if (profile.weightPairs) return "pairs";
  if (profile.weightOrder) return "order";
  return profile.ratings || profile.weights ? "weights" : "none";
}

/** An order as typed, in tiers of tidy names. */
export function tiersOf(typed: readonly (string | number | readonly (string | number)[])[]): string[][] {
  return typed.map((tier) => (Array.isArray(tier) ? tier : [tier]).map(tidy));
}

/** The position of the issue that a key names; −1 for none. */
export function positionOf(outline: readonly IssueOutline[], name: string | number): number {
  return outline.findIndex(({ id }) => id === tidy(name));
}

/** Null for points, and while the weights say nothing consistent. */
export function weightsOf(profile: ProfileDocument, outline: readonly IssueOutline[]): Weights | null {
  if (profile.points || !profile.ratings) return null;
  if (profile.weightPairs) return fromPairs(profile, outline);
  const rated = new Set(Object.keys(profile.ratings).map((name) => positionOf(outline, name)));
  const total = profile.weightTotal === undefined ? ONE : readNumber(profile.weightTotal);
  if (!total || sign(total) <= 0) return null;
  const bounds = boundsOf(profile, outline, { rated, total });
  if (!bounds) return null;
  const order = profile.weightOrder ? orderOf(profile.weightOrder, outline) : null;
  if (bounds.every(isExact)) return { kind: "fixed", shares: bounds.map(({ low }) => low) };
  if (profile.weightOrder && !order) return null;
  const open = { kind: "simplex" as const, total, bounds, order };
  return isPossible(open, rated) ? open : null;
}

function boundsOf(
  { weights = {}, weightOrder }: ProfileDocument,
  outline: readonly IssueOutline[],
  { rated, total }: { readonly rated: ReadonlySet<number>; readonly total: Rational },
): Quantity[] | null {
  const given = new Map(Object.entries(weights).map(([name, typed]) => [tidy(name), readQuantity(typed)]));
  const bounds = outline.map(({ id }, k) => {
    const bound = given.get(id);
    if (bound !== undefined) return bound && sign(bound.low) < 0 ? null : bound;
    if (!rated.has(k)) return exactly(ZERO);
    return weightOrder ? { low: ZERO, high: total } : null;
  });
  return bounds.every((bound) => bound !== null) ? bounds : null;
}

function orderOf(typed: NonNullable<ProfileDocument["weightOrder"]>, outline: readonly IssueOutline[]) {
  const order = tiersOf(typed).map((tier) => tier.map((name) => positionOf(outline, name)));
  const named = order.flat();
  return named.includes(-1) || new Set(named).size < named.length ? null : order;
}

function isPossible(weights: Extract<Weights, { kind: "simplex" }>, rated: ReadonlySet<number>): boolean {
  const named = new Set(weights.order?.flat() ?? rated);
  return [...rated].every((issue) => named.has(issue)) && !weightSetIsEmpty(weights);
}

function fromPairs(profile: ProfileDocument, outline: readonly IssueOutline[]): Weights | null {
  const pairs = (profile.weightPairs ?? []).map(([first, second, ratio]) => ({
    first: positionOf(outline, first),
    second: positionOf(outline, second),
    ratio: readNumber(ratio),
  }));
  const total = profile.weightTotal === undefined ? ONE : readNumber(profile.weightTotal);
  if (!total || sign(total) <= 0 || !arePairs(pairs)) return null;
  const issues = new Set(Object.keys(profile.ratings ?? {}).map((name) => positionOf(outline, name)));
  const told = new Set(pairs.map(({ first, second }) => [first, second].sort((a, b) => a - b).join()));
  const isComplete = told.size === pairs.length && told.size === (issues.size * (issues.size - 1)) / 2;
  if (!isComplete || issues.size > MOST_COMPARED || issues.has(-1)) return null;
  return weightsFromPairs({ issueCount: outline.length, comparisons: pairs, total });
}

function arePairs(pairs: readonly Record<keyof IssueComparison, unknown>[]): pairs is IssueComparison[] {
  return pairs.every((pair) => {
    const { first, second, ratio } = pair as { first: number; second: number; ratio: Rational | null };
    return first >= 0 && second >= 0 && first !== second && ratio !== null && isRatio(ratio);
  });
}

function isRatio({ num, den }: Rational): boolean {
  return num * 1000n >= den && num <= den * 1000n;
}
