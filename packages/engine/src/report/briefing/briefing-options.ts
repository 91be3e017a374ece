// What every document of a case is written with.
import type { Examined } from "../../analysis/conflict/examine-conflict.ts";
import type { Catalogue } from "../messages/catalogue.ts";

export interface BriefingOptions {
  readonly catalogue: Catalogue;
  /** The language of the catalogue, as HTML writes it. */
  readonly language: string;
  /** The day on the briefing: `2025-05-07`. */
  readonly date: string;
  readonly confidentialTo?: string | null;
}

export interface WholeBriefingOptions extends BriefingOptions {
  /** What was found of the case's conflict; without it nothing is said on whether things hold. */
  readonly examined?: Examined | null;
}
