// The documents of a case from accepted claims, as the person wants it; null where there is none.
import type { CaseDocuments } from "@parley/engine/case";
import type { Desk } from "../desk.ts";
import { chosenDraft, type DraftChoices } from "../sources/draft-choices.ts";
import { draftOfCase } from "../sources/draft-of-case.ts";

export interface WantedCase {
  readonly otherwise: string;
  readonly choices: DraftChoices;
}

export function madeCase({ otherwise, choices }: WantedCase, desk: Desk): CaseDocuments | null {
  const draft = draftOfCase(desk, otherwise);
  return draft.ok ? chosenDraft(draft.documents, choices) : null;
}
