// The documents of a case in the shapes that are typed, before names are resolved. What importers make and exporters write.
import type { ArticleDocument } from "./article-document.ts";
import type { ConflictDocument } from "./conflict-document.ts";
import type { FrameDocument } from "./frame-document.ts";
import type { ProfileDocument } from "./profile-document.ts";
import type { RecordDocument } from "./record-document.ts";
import type { WhatIfsDocument } from "./what-ifs-document.ts";

export interface CaseDocuments {
  readonly frame: FrameDocument;
  readonly profiles: readonly ProfileDocument[];
  /** Null: the case says nothing about what happens without a deal or after one. */
  readonly conflict: ConflictDocument | null;
  /** Null: the case has no record. */
  readonly record: RecordDocument | null;
  /** Null: no variant of the case is kept. */
  readonly whatIfs: WhatIfsDocument | null;
  /** Texts of sources, and the claims found in them. */
  readonly articles: readonly ArticleDocument[];
}
