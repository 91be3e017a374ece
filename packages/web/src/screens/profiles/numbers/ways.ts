// The ways to say how much each issue counts, and which of them a profile is written in.
import type { FrameDocument, ProfileDocument } from "@parley/engine/case";
import { formOf, type Swings, switchForm, type Transformed } from "@parley/engine/elicitation";
import { toPoints } from "./to-points.ts";
import { areOpen, hasBounds, openWeights } from "./weights.ts";

type Frame = Pick<FrameDocument, "issues" | "parties">;

export const WAYS = ["order", "points", "swings", "pairs", "weights"] as const;

export type Way = (typeof WAYS)[number];

export function wayOf(profile: ProfileDocument): Way {
  const form = formOf(profile);
  if (form === "points" || form === "pairs") return form;
  if (swingsTyped(profile)) return "swings";
  return hasBounds(profile) ? "weights" : "order";
}

/** What choosing a way does at once; null where the first answer does it. */
export function entering(way: Way): ((profile: ProfileDocument, frame: Frame) => Transformed) | null {
  if (way === "points") return toPoints;
  if (way === "weights") return (profile, frame) => switchForm(profile, frame, way);
  if (way === "order") return toOrder;
  return null;
}

function toOrder(profile: ProfileDocument, frame: Frame): Transformed {
  const form = formOf(profile);
  if (form === "order") return withoutBounds(profile);
  const made = switchForm(profile, frame, "order");
  if (formOf(made.profile) === "order") return made;
  // No order follows from intervals, or from comparisons that are not finished.
  const lost =
    form === "pairs"
      ? [{ code: "elicitation.lost-pairs", params: { count: profile.weightPairs?.length ?? 0 } }]
      : areOpen(profile)
        ? []
        : [
            {
              code: "elicitation.lost-weight-intervals",
              params: { issues: Object.keys(profile.weights ?? {}) },
            },
          ];
  return { profile: openWeights(profile, frame), lost, workedOut: [] };
}

function withoutBounds(profile: ProfileDocument): Transformed {
  const { weights = {}, ...rest } = profile;
  const idle = Object.entries(weights).filter(([, weight]) => !Array.isArray(weight) && Number(weight) === 0);
  const narrowed = Object.keys(weights).filter((issue) => !idle.some(([id]) => id === issue));
  if (narrowed.length === 0) return { profile, lost: [], workedOut: [] };
  return {
    profile: idle.length > 0 ? { ...rest, weights: Object.fromEntries(idle) } : rest,
    lost: [{ code: "elicitation.lost-weight-intervals", params: { issues: narrowed } }],
    workedOut: [],
  };
}

const swings = new WeakMap<object, Swings>();

/** The swings as they were typed, which weights known as intervals no longer tell; beside the documents, so that the way back knows them too. */
export function swingsTyped({ weights }: ProfileDocument): Swings | null {
  return weights ? (swings.get(weights) ?? null) : null;
}

export function rememberSwings({ weights }: ProfileDocument, typed: Swings): void {
  if (weights) swings.set(weights, typed);
}
