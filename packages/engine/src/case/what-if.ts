// A variant of a case that is kept by name: what would be different in it.
import type { Change } from "./differences/change.ts";

export interface WhatIf {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  readonly changes: readonly Change[];
  /** False where the changes do not lead to a sound case; the warnings of the case say why. */
  readonly fits: boolean;
}
