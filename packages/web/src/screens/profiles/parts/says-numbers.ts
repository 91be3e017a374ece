// Whether worths of packages mean something in numbers: where issues are only ranked and options marked, they run from 0 to 1 and say nothing.
import type { ProfileDocument } from "@parley/engine/case";
import { formOf } from "@parley/engine/elicitation";
import { hasBounds } from "../numbers/weights.ts";

export function saysNumbers(profile: ProfileDocument): boolean {
  const form = formOf(profile);
  return form === "points" || form === "pairs" || (form !== "none" && hasBounds(profile));
}
