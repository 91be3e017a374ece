// Weights of issues typed one by one, and a way back from comparisons that were not finished.
import type { FrameDocument, ProfileDocument } from "@parley/engine/case";
import {
  formOf,
  outlineOf,
  switchForm,
  type Transformed,
  type TypedQuantity,
} from "@parley/engine/elicitation";
import { endsOf } from "../../../parts/quantity-text.ts";
import { isWide } from "../../../parts/shown-scale.ts";

type Frame = Pick<FrameDocument, "issues" | "parties">;

export interface TypedWeight {
  readonly issue: string;
  /** Null leaves it open. */
  readonly weight: TypedQuantity | null;
}

/** A profile in another form is first made one of ratings and weights; an order stays an order, with this bound on top. */
export function setWeight(
  profile: ProfileDocument,
  frame: Frame,
  { issue, weight }: TypedWeight,
): Transformed {
  const made = formOf(profile) === "order" ? unchanged(profile) : switchForm(profile, frame, "weights");
  const { weights = {}, weightTotal = 1 } = made.profile;
  const key = Object.keys(weights).find((name) => name.trim() === issue) ?? issue;
  const open: TypedQuantity = ["0", String(weightTotal)];
  return { ...made, profile: { ...made.profile, weights: { ...weights, [key]: weight ?? open } } };
}

/** Every weight open again, and what was said in comparisons or an order gone. */
export function openWeights(profile: ProfileDocument, frame: Frame): ProfileDocument {
  const { weightPairs: _p, weightOrder: _o, weights: _w, weightTotal: _t, ...rest } = profile;
  const rated = Object.keys(profile.ratings ?? {});
  const ids = rated.length > 0 ? rated : outlineOf(frame).map(({ id }) => id);
  return { ...rest, weights: Object.fromEntries(ids.map((id): [string, TypedQuantity] => [id, ["0", "1"]])) };
}

/** True where weights say nothing yet, so that nothing is lost when others take their place. */
export function areOpen(profile: ProfileDocument): boolean {
  if (profile.points || profile.weightOrder || profile.weightPairs) return false;
  return !hasBounds(profile);
}

/** True where some weight is narrower than anything at all, and not just the 0 of an issue that does not matter. */
export function hasBounds({ weights = {}, weightTotal = 1 }: ProfileDocument): boolean {
  return Object.values(weights).some(
    (weight) =>
      !isWide(weight as TypedQuantity, Number(weightTotal)) && endsOf(weight as TypedQuantity)?.high !== 0,
  );
}

function unchanged(profile: ProfileDocument): Transformed {
  return { profile, lost: [], workedOut: [] };
}
