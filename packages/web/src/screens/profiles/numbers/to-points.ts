// A profile made one in points, on a scale in which people think; and what is open staying open when larger numbers are typed.
import type { FrameDocument, ProfileDocument } from "@parley/engine/case";
import { layersOf, switchForm, type Transformed, type TypedQuantity } from "@parley/engine/elicitation";
import { timesExactly } from "../../../parts/exact.ts";
import { mapQuantity } from "../../../parts/quantity-text.ts";
import { type Factor, mostIn } from "../../../parts/shown-scale.ts";
import { isOpenCurve, saidWorth } from "./worth-kinds.ts";

type Frame = Pick<FrameDocument, "issues" | "parties">;
type Worths = NonNullable<ProfileDocument["points"]>;

/** Points as `switchForm` gives them, a hundred times as large where all of them lie below 1. An issue of which nothing is said stays open. */
export function toPoints(profile: ProfileDocument, frame: Frame): Transformed {
  if (profile.points) return { profile, lost: [], workedOut: [] };
  const made = switchForm(profile, frame, "points");
  const open = new Set(
    layersOf(profile, frame)
      .issues.filter(({ issue, worths }) => worths === "open" || isOpenCurve(saidWorth(profile, issue)))
      .map(({ issue }) => issue),
  );
  const scaled = mostIn(made.profile.points) <= 1 ? inHundreds(made.profile) : made.profile;
  const most = String(mostIn(scaled.points));
  const points = mapWorths(scaled.points ?? {}, (typed, issue) => (open.has(issue) ? ["0", most] : typed));
  return {
    ...made,
    profile: { ...scaled, points },
    workedOut: made.workedOut.filter((issue) => !open.has(issue)),
  };
}

/** After a number was typed that is larger than all before: what was open up to the largest is open up to this one. */
export function widenOpen(before: ProfileDocument, made: Transformed): Transformed {
  const [old, now] = [mostIn(before.points), mostIn(made.profile.points)];
  if (!made.profile.points || now <= old) return made;
  const points = mapWorths(made.profile.points, (typed) =>
    String(typed) === `0,${old}` ? ["0", String(now)] : typed,
  );
  return { ...made, profile: { ...made.profile, points } };
}

/** Everything that is measured in the profile's own units. */
function inHundreds(profile: ProfileDocument): ProfileDocument {
  const factor: Factor = 100;
  const scale = (typed: TypedQuantity) => mapQuantity(typed, (number) => timesExactly(number, factor));
  const { points = {}, interactions, noDeal, cap } = profile;
  const isWorth =
    noDeal !== undefined && noDeal !== "unknown" && (typeof noDeal !== "object" || Array.isArray(noDeal));
  return {
    ...profile,
    points: mapWorths(points, scale),
    ...(interactions
      ? { interactions: interactions.map((one) => ({ ...one, worth: scale(one.worth as TypedQuantity) })) }
      : {}),
    ...(isWorth ? { noDeal: scale(noDeal as TypedQuantity) } : {}),
    ...(cap === undefined ? {} : { cap: timesExactly(cap, factor) }),
  };
}

type Change = (typed: TypedQuantity, issue: string) => TypedQuantity;

function mapWorths(worths: Worths, change: Change): Worths {
  return Object.fromEntries(
    Object.entries(worths).map(([issue, worth]) => {
      const changed = mapNumbers(worth, (typed) => change(typed, issue.trim().normalize("NFC")));
      return [issue, JSON.stringify(changed) === JSON.stringify(worth) ? worth : changed];
    }),
  ) as Worths;
}

function mapNumbers(worth: unknown, change: (typed: TypedQuantity) => TypedQuantity): unknown {
  if (typeof worth !== "object" || worth === null || Array.isArray(worth))
    return change(worth as TypedQuantity);
  if ("ranked" in worth && Array.isArray(worth.ranked)) {
    const { best = 1, worst = 0 } = worth as Record<string, unknown>;
    return { ...worth, best: change(best as TypedQuantity), worst: change(worst as TypedQuantity) };
  }
  return Object.fromEntries(Object.entries(worth).map(([key, value]) => [key, mapNumbers(value, change)]));
}
