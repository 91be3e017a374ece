// What every document of a case is written with.
import type { Examined } from "../../analysis/conflict/examine-conflict.ts";
import type { PartyId } from "../../case/frame.ts";
import type { Language } from "../language.ts";
import type { SectionName } from "./section-names.ts";

export interface BriefingOptions {
  readonly language: Language;
  /** The day on the briefing: `2025-05-07`. */
  readonly date: string;
  readonly confidentialTo?: string | null;
}

export interface WholeBriefingOptions extends BriefingOptions {
  /** What was found of the case's conflict; without it nothing is said on whether things hold. */
  readonly examined?: Examined | null;
  /** Leaves out the summary that the case has. */
  readonly omitSummary?: boolean;
  /** Sections to leave out. */
  readonly omit?: readonly SectionName[];
  /**
   * Parties of whose profiles the copy tells nothing: neither what they are taken to want nor figures that follow from it for them. What
   * holds for all sides together stays: whether a deal exists, how many packages, and what the listed ones say.
   */
  readonly withhold?: readonly PartyId[];
  /** The receiver of this copy, whose name stands behind every page. */
  readonly watermark?: string | null;
}
