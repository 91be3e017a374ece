// What becomes of the weights in a profile when an issue goes or a new one comes.
import {
  add,
  compare,
  equal,
  larger,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  smaller,
  sum,
  ZERO,
} from "../../maths/rational.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { weightSums } from "../reading/check-weights.ts";
import { plainId, type QuantityDocument, type TiersDocument } from "./document-parts.ts";
import { numberOf } from "./option-list.ts";
import { isPoint, numberDocument, type Span, spanOf } from "./quantities.ts";
import { keyFor, mapShared, withKey } from "./shared-structure.ts";

/** `issue` is no longer among the ratings. The weights left over are made to add up again. */
export function removeWeight(profile: ProfileDocument, issue: string): ProfileDocument {
  if (profile.weightPairs) return removePairs(profile, profile.weightPairs, issue);
  const { weights, weightOrder } = profile;
  const key = weights && keyFor(weights, issue);
  let changed =
    key === undefined ? profile : withKey(profile, "weights", withKey(weights ?? {}, key, undefined));
  if (weightOrder) {
    const order = withoutName(weightOrder, issue);
    changed = withKey(changed, "weightOrder", order.length === 0 ? undefined : order);
    if (order.length === 0 && !changed.weights) changed = withKey(changed, "weights", {});
  }
  return changed === profile ? profile : withFittingTotal(changed);
}

function withoutName(tiers: TiersDocument, name: string): TiersDocument {
  const isOther = (text: string | number) => plainId(text) !== name;
  const kept = mapShared(tiers, (tier) => {
    if (!Array.isArray(tier)) return isOther(tier) ? tier : null;
    const rest = tier.filter(isOther);
    return rest.length === tier.length ? tier : rest.length === 0 ? null : rest;
  });
  return kept === tiers ? tiers : [...kept];
}

type PairsDocument = NonNullable<ProfileDocument["weightPairs"]>;

/** A single issue has no pair to be compared in: it weighs all there is. */
function removePairs(profile: ProfileDocument, pairs: PairsDocument, issue: string): ProfileDocument {
  const kept = pairs.filter(([first, second]) => plainId(first) !== issue && plainId(second) !== issue);
  if (kept.length > 0) return kept.length === pairs.length ? profile : { ...profile, weightPairs: kept };
  const { weightPairs: _, weightTotal = 1, ...rest } = profile;
  const left = Object.keys(profile.ratings ?? {});
  return { ...rest, weights: Object.fromEntries(left.map((id) => [id, weightTotal])) };
}

interface WeightsRead {
  /** Of the rated issues, in the order of the ratings; null where no weight is given. */
  readonly given: readonly (Span | null)[];
  readonly isFixed: boolean;
  /** As typed, or 1. */
  readonly total: Rational;
}

function readWeights({ ratings = {}, weights = {}, weightTotal }: ProfileDocument): WeightsRead {
  const given = Object.keys(ratings).map((id) => {
    const key = keyFor(weights, plainId(id));
    return key === undefined ? null : spanOf(weights[key]);
  });
  const total = (weightTotal === undefined ? null : numberOf(weightTotal)) ?? ONE;
  return { given, isFixed: given.every((span) => span !== null && isPoint(span)), total };
}

/** Weights that can no longer reach their total get the nearest that they can. */
function withFittingTotal(profile: ProfileDocument): ProfileDocument {
  const { given, isFixed, total } = readWeights(profile);
  if (isFixed && profile.weightTotal === undefined) return profile;
  const ids = Object.keys(profile.ratings ?? {}).map(plainId);
  const sums = weightSums({
    bounds: given.map((span) => span ?? { low: ZERO, high: total }),
    order: orderOf(profile.weightOrder, ids),
  });
  if (sums.kind === "contradiction") return profile;
  const fitting = smaller(larger(total, sums.least), sums.most);
  if (equal(fitting, total)) return profile;
  return withKey(profile, "weightTotal", sign(fitting) > 0 ? numberDocument(fitting) : undefined);
}

function orderOf(tiers: TiersDocument | undefined, ids: readonly string[]): number[][] | null {
  if (!tiers) return null;
  return tiers
    .map((tier) => [tier].flat().map((text) => ids.indexOf(plainId(text))))
    .map((tier) => tier.filter((position) => position >= 0))
    .filter((tier) => tier.length > 0);
}

/**
 * `issues` are about to come among the ratings: their weights may be anything that the others leave room for. Where they leave
 * none they would have to give way: they stay, and each new one counts beside them, as much as the largest of them can.
 */
export function addWeights(profile: ProfileDocument, issues: readonly string[]): ProfileDocument {
  const { given, isFixed, total } = readWeights(profile);
  const largest = given.reduce<Rational>((most, span) => (span ? larger(most, span.high) : most), ZERO);
  const { weights, weightOrder } = profile;
  const isFull =
    isFixed || (!weightOrder && compare(sum(given.map((span) => span?.low ?? ZERO)), total) >= 0);
  if (isFull && sign(largest) > 0) return addBeside(profile, issues, largest);
  const wide: QuantityDocument = [0, numberDocument(total)];
  const order = weightOrder && [...weightOrder, ...issues];
  return withKey(
    weights || !order ? { ...profile, weights: { ...weights, ...alike(issues, wide) } } : profile,
    "weightOrder",
    order,
  );
}

function alike(issues: readonly string[], weight: QuantityDocument): Record<string, QuantityDocument> {
  return Object.fromEntries(issues.map((issue) => [issue, weight]));
}

function addBeside(profile: ProfileDocument, issues: readonly string[], weight: Rational): ProfileDocument {
  // An order beside fixed weights says nothing that they don't.
  const { weightOrder: _, ...rest } = profile;
  const { isFixed, total } = readWeights(profile);
  const weights = { ...profile.weights, ...alike(issues, numberDocument(weight)) };
  const added = multiply(weight, rational(BigInt(issues.length)));
  const isTotalled = !isFixed || profile.weightTotal !== undefined;
  return isTotalled
    ? { ...rest, weights, weightTotal: numberDocument(add(total, added)) }
    : { ...rest, weights };
}
