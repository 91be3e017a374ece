// What every part of the preview of a draft is given.
import type { CaseDraftShown } from "../../../engine/questions/case-draft.ts";
import type { Shows } from "../shows/use-shows.ts";
import type { Choosing } from "./use-choices.ts";
import type { DraftTexts } from "./use-draft-texts.ts";

export type SoundDraft = Extract<CaseDraftShown, { ok: true }>;

export interface PreviewProps {
  readonly draft: SoundDraft;
  readonly shows: Shows;
  readonly texts: DraftTexts;
  readonly choosing: Choosing;
}
