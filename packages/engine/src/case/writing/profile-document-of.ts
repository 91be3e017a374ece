// A profile back to its document.
import { equal, type Rational, sign, toText, ZERO } from "../../maths/rational.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { FORMAT } from "../documents/scalars.ts";
import type { Frame, Issue, Pattern } from "../frame.ts";
import { comparedIssues, type PairWeights } from "../pair-weights.ts";
import type { Estimate, IssueWorth, NoDeal, Profile, Weights } from "../profile.ts";
import { isExact, type Quantity } from "../quantity.ts";
import { comparisonDocument, packageDocument } from "./comparison-document-of.ts";
import { given } from "./given.ts";
import { patternDocument } from "./pattern-document.ts";

type WorthDocument = NonNullable<ProfileDocument["points"]>[string];

/** A number as exact text, an interval as two. */
export function quantityDocument(quantity: Quantity): string | [string, string] {
  return isExact(quantity) ? toText(quantity.low) : [toText(quantity.low), toText(quantity.high)];
}

export function profileDocumentOf(profile: Profile, frame: Frame): ProfileDocument {
  const { party, estimated, about, interactions, cap, noDeal, redLines, demands, comparisons } = profile;
  return {
    format: FORMAT,
    party,
    ...given({ about }),
    ...(estimated ? { estimated: said(estimated) } : {}),
    ...worthsDocument(profile, frame),
    ...(interactions.length > 0
      ? {
          interactions: interactions.map(({ pattern, worth, because }) => ({
            when: patternDocument(pattern, frame),
            worth: quantityDocument(worth),
            ...given({ because }),
          })),
        }
      : {}),
    ...(cap ? { cap: toText(cap) } : {}),
    noDeal: noDealDocument(noDeal, frame),
    ...listOrNothing(
      "redLines",
      redLines.map((line) => ({ ...limit(line), refuses: pattern(line.refuses, frame) })),
    ),
    ...listOrNothing(
      "demands",
      demands.map((demand) => ({ ...limit(demand), asks: pattern(demand.asks, frame) })),
    ),
    ...listOrNothing(
      "comparisons",
      comparisons.map((comparison) => comparisonDocument(comparison, frame)),
    ),
  };
}

function listOrNothing<K extends string, T>(key: K, list: T[]): Partial<Record<K, T[]>> {
  return (list.length > 0 ? { [key]: list } : {}) as Partial<Record<K, T[]>>;
}

function pattern(of: Pattern, frame: Frame) {
  return patternDocument(of, frame);
}

function limit({ id, because, act }: { id: string; because: string | null; act: string | null }) {
  return { id, ...given({ because, act }) };
}

function noDealDocument(noDeal: NoDeal, frame: Frame): NonNullable<ProfileDocument["noDeal"]> {
  if (noDeal.kind === "unknown") return "unknown";
  if (noDeal.kind === "worth") return quantityDocument(noDeal.worth);
  return { deal: packageDocument(noDeal.deal, frame) };
}

function worthsDocument(profile: Profile, frame: Frame): Pick<ProfileDocument, "points" | "ratings"> {
  const { weights } = profile;
  // An issue without ratings and weight was not mentioned; as an entry it would have to stand in the order.
  const listed = frame.issues
    .map((_, k) => k)
    .filter((k) => !weights || !isUnmentioned(profile.issues[k], weights, k));
  const worths = Object.fromEntries(
    listed.map((k) => [frame.issues[k].id, worthDocument(profile.issues[k], frame.issues[k], profile)]),
  );
  return weights ? { ...weightsDocument(weights, listed, frame), ratings: worths } : { points: worths };
}

function isUnmentioned(worth: IssueWorth, weights: Weights, issue: number): boolean {
  if (weights.kind === "pairs") return !comparedIssues(weights.comparisons).includes(issue);
  const isZero = (value: Rational) => equal(value, ZERO);
  const unrated =
    worth.kind === "each" && worth.options.every(({ low, high }) => isZero(low) && isZero(high));
  if (!unrated || weights.kind === "fixed")
    return unrated && weights.kind === "fixed" && isZero(weights.shares[issue]);
  return sign(weights.bounds[issue].high) === 0 && !weights.order?.some((tier) => tier.includes(issue));
}

function weightsDocument(
  weights: Weights,
  listed: readonly number[],
  frame: Frame,
): Partial<ProfileDocument> {
  if (weights.kind === "pairs") return weightPairsDocument(weights, frame);
  const quantity = (issue: number) =>
    weights.kind === "fixed" ? toText(weights.shares[issue]) : quantityDocument(weights.bounds[issue]);
  const shares = {
    weights: Object.fromEntries(listed.map((issue) => [frame.issues[issue].id, quantity(issue)])),
  };
  if (weights.kind === "fixed") return shares;
  const order = weights.order
    ? { weightOrder: tiersDocument(weights.order, (issue) => frame.issues[issue].id) }
    : {};
  return { ...shares, ...order, weightTotal: toText(weights.total) };
}

function weightPairsDocument(
  { comparisons, total }: PairWeights,
  { issues }: Frame,
): Partial<ProfileDocument> {
  const weightPairs = comparisons.map(({ first, second, ratio }): [string, string, string] => [
    issues[first].id,
    issues[second].id,
    toText(ratio),
  ]);
  return { weightPairs, weightTotal: toText(total) };
}

function tiersDocument(tiers: readonly (readonly number[])[], id: (position: number) => string) {
  return tiers.map((tier) => (tier.length === 1 ? id(tier[0]) : tier.map(id)));
}

function worthDocument(worth: IssueWorth, issue: Issue, { party }: Profile): WorthDocument {
  const id = (option: number) => issue.options[option].id as string;
  if (worth.kind === "ranked") {
    const ends = { best: quantityDocument(worth.best), worst: quantityDocument(worth.worst) };
    return { ranked: tiersDocument(worth.tiers, id), ...ends };
  }
  if (worth.kind === "curve") {
    return {
      curve: Object.fromEntries(worth.knots.map((knot) => [id(knot.option), quantityDocument(knot.worth)])),
    };
  }
  if (issue.kind !== "divisible") {
    return Object.fromEntries(worth.options.map((quantity, k) => [id(k), quantityDocument(quantity)]));
  }
  const own = issue.options.findIndex((option) => (option.id as string) === party);
  return quantityDocument(worth.options[own]);
}

function said({ by, on }: Estimate): NonNullable<ProfileDocument["estimated"]> {
  return { ...(by === "" ? {} : { by }), ...(on === "" ? {} : { on }) };
}
