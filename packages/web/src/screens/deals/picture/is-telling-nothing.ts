// Whether a picture would show nothing yet: every package is worth the same to each side, and none asks for any of them.
import type { CaseDocuments } from "@parley/engine/case";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";

export function isTellingNothing(
  { sides, allowed }: Pick<PictureView, "sides" | "allowed">,
  { profiles }: Pick<CaseDocuments, "profiles">,
): boolean {
  const isFlat = sides.every(({ ends }) => ends !== null && ends.lowest === ends.highest);
  const isAsked = profiles.some(({ demands }) => demands !== undefined && demands.length > 0);
  return isFlat && !isAsked && (allowed === null || allowed > 1n);
}
