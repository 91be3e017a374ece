// What accepted claims speak of and the case does not have yet: issues, and options of its issues.
import { type FrameSuggestions, issuesFromClaims } from "@parley/engine/picture";
import type { Desk } from "../desk.ts";
import { pictureInput } from "../sources/picture-input.ts";

/** `otherwise` names the option beside the only one that was named. */
export function frameSuggestions(
  { otherwise }: { readonly otherwise: string },
  desk: Desk,
): FrameSuggestions {
  return issuesFromClaims(pictureInput(desk), { otherwise });
}
