// What every document of a case is written with.
import type { Catalogue } from "../messages/catalogue.ts";

export interface BriefingOptions {
  readonly catalogue: Catalogue;
  /** The language of the catalogue, as HTML writes it. */
  readonly language: string;
  /** The day on the briefing: `2025-05-07`. */
  readonly date: string;
  readonly confidentialTo?: string | null;
}
