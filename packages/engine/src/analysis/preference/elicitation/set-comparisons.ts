// What a party has without a deal, and its answers about whole packages, put into a profile and taken out again.
import type { ComparisonDocument } from "../../../case/documents/comparison-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { type Transformed, unchanged } from "./transformed.ts";

export type TypedNoDeal = NonNullable<ProfileDocument["noDeal"]>;

/** A worth, an interval, a package that would be as good, or `unknown`. */
export function setNoDeal(profile: ProfileDocument, noDeal: TypedNoDeal): Transformed {
  return unchanged({ ...profile, noDeal });
}

/**
 * No deal as good as the package of an answer about no deal, which then says the same: that the package is as good.
 * @throws RangeError when there is no comparison at that place (from 0), or it is about two packages.
 */
export function takePackageForNoDeal(profile: ProfileDocument, position: number): Transformed {
  const held = comparisonAt(profile, position);
  const sides = "better" in held ? [held.better, held.than] : [held.equal, held.to];
  const [deal] = sides.flatMap((side) => (typeof side === "string" ? [] : [side]));
  if (deal === undefined || sides.every((side) => typeof side !== "string"))
    throw new RangeError(`the comparison at ${position} is not about no deal`);
  const { profile: restated } = restateComparison(profile, position, "equal");
  return unchanged({ ...restated, noDeal: { deal } });
}

export function addComparison(profile: ProfileDocument, comparison: ComparisonDocument): Transformed {
  return unchanged({ ...profile, comparisons: [...(profile.comparisons ?? []), comparison] });
}

/** @throws RangeError when there is no comparison at that place (from 0). */
export function removeComparison(profile: ProfileDocument, position: number): Transformed {
  return unchanged(replaceComparison(profile, position, []));
}

/** The answer about the same two sides made another: the first better, worse, or as good. @throws RangeError as above. */
export function restateComparison(
  profile: ProfileDocument,
  position: number,
  verdict: "better" | "worse" | "equal",
): Transformed {
  const held = comparisonAt(profile, position);
  const [first, second] = "better" in held ? [held.better, held.than] : [held.equal, held.to];
  const { because, act } = held;
  const grounds = { ...(because === undefined ? {} : { because }), ...(act === undefined ? {} : { act }) };
  const sides: ComparisonDocument =
    verdict === "equal"
      ? { equal: first, to: second }
      : verdict === "better"
        ? { better: first, than: second }
        : { better: second, than: first };
  return unchanged(replaceComparison(profile, position, [{ ...sides, ...grounds }]));
}

function replaceComparison(
  profile: ProfileDocument,
  position: number,
  by: readonly ComparisonDocument[],
): ProfileDocument {
  comparisonAt(profile, position);
  const { comparisons = [], ...rest } = profile;
  const left = [...comparisons.slice(0, position), ...by, ...comparisons.slice(position + 1)];
  return left.length > 0 ? { ...rest, comparisons: left } : rest;
}

function comparisonAt({ comparisons = [] }: ProfileDocument, position: number): ComparisonDocument {
  const held = comparisons[position];
  if (!held) throw new RangeError(`there is no comparison at ${position}`);
  return held;
}
