// The order of the issues together with those that do not matter at all: their weight is 0.
import type { FrameDocument, ProfileDocument } from "@parley/engine/case";
import { type Layers, rankIssues, type Transformed } from "@parley/engine/elicitation";
import { numberOf } from "../../../parts/exact.ts";
import { endsOf } from "../../../parts/quantity-text.ts";
import type { Tiers } from "./tiers.ts";

type Frame = Pick<FrameDocument, "issues" | "parties">;

/** Issues with weight 0, or, in points, all of whose options are worth the same. */
export function idleIssues(profile: ProfileDocument, { issues }: Pick<Layers, "issues">): string[] {
  return issues.flatMap(({ issue, weight, worths, options }) => {
    if (weight !== null) return !Array.isArray(weight) && numberOf(weight) === 0 ? [issue] : [];
    if (!profile.points || worths !== "numbers") return [];
    const ends = options.flatMap(({ worth }) => (worth === null ? [] : [endsOf(worth)]));
    const [first] = ends;
    return ends.length > 1 && first && ends.every((one) => one?.low === first.low) ? [issue] : [];
  });
}

/** Most important first. Those that do not matter come last, with weight 0. */
export function rankWithIdle(
  profile: ProfileDocument,
  frame: Frame,
  { tiers, idle }: { readonly tiers: Tiers; readonly idle: readonly string[] },
): Transformed {
  const counting = tiers.flat();
  const freed = withWeights(
    profile,
    counting.filter((id) => isZero(profile, id)),
    () => ["0", String(profile.weightTotal ?? 1)],
  );
  const ranked = rankIssues(freed, frame, idle.length > 0 ? [...tiers, idle] : tiers);
  return { ...ranked, profile: withWeights(ranked.profile, idle, () => "0") };
}

type Weight = NonNullable<ProfileDocument["weights"]>[string];

function withWeights(
  profile: ProfileDocument,
  ids: readonly string[],
  weight: () => Weight,
): ProfileDocument {
  if (ids.length === 0) return profile;
  return {
    ...profile,
    weights: { ...profile.weights, ...Object.fromEntries(ids.map((id) => [id, weight()])) },
  };
}

function isZero({ weights }: ProfileDocument, id: string): boolean {
  const weight = weights?.[id];
  return weight !== undefined && !Array.isArray(weight) && numberOf(weight as string | number) === 0;
}
