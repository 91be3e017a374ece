// What the release editor is opened on.
import type { ChoicesValue } from "../../../parts/choices-field.tsx";
import type { PollView } from "../../../questions/desk-polls.ts";
import type { ToldView } from "../../../questions/desk-sides.ts";
import type { SeatTag } from "../../../seat-tags.ts";

export type Subject =
  | { readonly kind: "told"; readonly seat: SeatTag; readonly told: ToldView }
  /** Without a source; with the options that it begins with, if any. */
  | { readonly kind: "own"; readonly choices: ChoicesValue | null }
  | { readonly kind: "poll"; readonly poll: PollView };
