// What every document of a case is written with.
import type { AgreementStanding } from "../../agreement/agreement-of.ts";
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
  /** What was declared agreed in a room, in order; without it there is no chapter on that. It holds nothing of profiles. */
  readonly agreements?: readonly AgreementStanding[];
  /** Leaves out the summary that the case has. */
  readonly omitSummary?: boolean;
  /** Sections to leave out. */
  readonly omit?: readonly SectionName[];
  /**
   * Parties of whose profiles the copy tells nothing: neither what they are taken to want nor anything that follows from it, for them, for
   * others or for all sides together. What stays is the case itself, the record and the profiles of the others.
   */
  readonly withhold?: readonly PartyId[];
  /**
   * In a copy that withholds somebody, still says what the packages of the short list are, without reasons or figures: for a list that is to
   * be put on the table. Which packages they are follows from the withheld profiles, too.
   */
  readonly recommend?: boolean;
  /** The receiver of this copy, whose name stands behind every page. */
  readonly watermark?: string | null;
}
