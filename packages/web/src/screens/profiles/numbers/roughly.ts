// All numbers of one issue made rougher or sharper at once, ratings staying within their scale.
import type { ProfileDocument } from "@parley/engine/case";
import { type IssueLayers, setIntervals, type Transformed } from "@parley/engine/elicitation";
import { numberOf } from "../../../parts/exact.ts";
import { mostIn, ratingFactor } from "../../../parts/shown-scale.ts";

/** How far one press reaches below and above each number: a tenth of the issue in points, 5 of 100 in ratings. */
export function reachOf(profile: ProfileDocument, issue: string): number {
  if (profile.points) return Math.max(0.5, Math.round(mostIn(profile.points[issue]) / 10));
  return ratingFactor(profile) === 100 ? 0.05 : 5;
}

export function isRoughenable(worths: IssueLayers["worths"]): boolean {
  return worths === "numbers" || worths === "intervals" || worths === "curve";
}

export interface Roughening {
  readonly issue: string;
  readonly by: number;
}

export function roughen(profile: ProfileDocument, { issue, by }: Roughening): Transformed {
  const made = setIntervals(profile, { issue, by: String(by) });
  const key = Object.keys(profile.ratings ?? {}).find((name) => name.trim().normalize("NFC") === issue);
  if (profile.points || key === undefined) return made;
  const top =
    ratingFactor(profile) === 100 ? 1 : mostIn(profile.ratings) <= 100 ? 100 : Number.POSITIVE_INFINITY;
  const ratings = { ...made.profile.ratings, [key]: within(made.profile.ratings?.[key], top) as never };
  return { ...made, profile: { ...made.profile, ratings } };
}

function within(entry: unknown, top: number): unknown {
  if (typeof entry === "string" || typeof entry === "number") {
    const value = numberOf(entry);
    return value === null ? entry : value < 0 ? "0" : value > top ? String(top) : entry;
  }
  if (Array.isArray(entry)) return entry.map((one) => within(one, top));
  if (typeof entry !== "object" || entry === null) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, key === "ranked" ? value : within(value, top)]),
  );
}
