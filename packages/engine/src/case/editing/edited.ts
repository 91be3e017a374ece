// What an edit takes and gives back. Documents are never changed in place, so that the ones before are what undoing leads back to.
import type { CaseDocuments } from "../documents/case-documents.ts";

/** Documents with something new in them, and its id. */
export interface Made {
  readonly documents: CaseDocuments;
  readonly id: string;
}

/** Documents with several new things in them, and their ids in order. */
export interface AllMade {
  readonly documents: CaseDocuments;
  readonly ids: readonly string[];
}

export interface NewThing {
  readonly name: string;
  readonly about?: string;
  /** Where it stands afterwards, counted from 0; by default last. */
  readonly at?: number;
}

export interface Renaming {
  readonly id: string;
  /** As typed. The id stays what it is. */
  readonly name: string;
}

export interface Description {
  readonly id: string;
  /** As typed; nothing takes the description away. */
  readonly about: string;
}

export interface Moving {
  readonly id: string;
  /** Where it stands afterwards, counted from 0. */
  readonly to: number;
}
