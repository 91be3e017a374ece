// A case as the analysis takes it: frame, profiles, conflict and record, with what was filled in on the way.
import type { Act } from "./act.ts";
import type { Article } from "./article.ts";
import type { Conflict } from "./conflict/conflict.ts";
import type { Frame } from "./frame.ts";
import type { AppliedDefault, Problem } from "./message.ts";
import type { Profile } from "./profile.ts";
import type { WhatIf } from "./what-if.ts";

export interface Case {
  readonly frame: Frame;
  /** One per party, in the order of the frame. */
  readonly profiles: readonly Profile[];
  /** What may happen without an agreement, or after one; null where the case says nothing about it. */
  readonly conflict: Conflict | null;
  readonly record: readonly Act[];
  /** Variants that are kept by name. */
  readonly whatIfs: readonly WhatIf[];
  /** Texts of sources with the claims found in them, in the order of the frame's sources. */
  readonly articles: readonly Article[];
  readonly defaults: readonly AppliedDefault[];
  /** Warnings only: a case with an error is not made. */
  readonly warnings: readonly Problem[];
}

/** Either the whole case or every problem that was found; nothing half-loaded. */
export type CaseReading =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The files of a case: text or bytes by path relative to the case folder, with forward slashes. */
export type CaseFiles = ReadonlyMap<string, string | Uint8Array>;
