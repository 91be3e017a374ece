// What the parts of the form for a claim are given.
import type { Passage } from "@parley/engine/case";
import type { LinkWords } from "./link-words.ts";
import type { ClaimDraft, MendFault } from "./mend-draft.ts";
import type { ReadArticle } from "./read-articles.ts";
import type { SourceWords } from "./use-source-words.ts";

export interface MendProps {
  readonly article: ReadArticle;
  readonly words: SourceWords;
  readonly links: LinkWords;
  readonly selected: readonly Passage[];
}

export interface DraftProps extends MendProps {
  readonly draft: ClaimDraft;
  readonly faults: readonly MendFault[];
  readonly change: (part: Partial<ClaimDraft>) => void;
}

export function listOf(passage: Passage | null): readonly Passage[] {
  return passage ? [passage] : [];
}
