// What a briefing is asked for with: for whom, of which day, in which language, and what stays out of it.
import type { AgreementStanding } from "@parley/engine/agreement";
import type { SectionName } from "@parley/engine/report";
import type { LanguageCode } from "../texts/language.ts";

export interface BriefingOrder {
  /** Empty where nobody is named. */
  readonly receiver: string;
  /** The receiver's name behind every page. */
  readonly watermark: boolean;
  /** `2025-05-07` */
  readonly date: string;
  readonly language: LanguageCode;
  /** Whether the summary of the case goes in. */
  readonly summary: boolean;
  readonly omit: readonly SectionName[];
  /** Ids of parties of whose profiles nothing is told. */
  readonly withhold: readonly string[];
  /** The id of the variant that it is about; null for the case as it stands. */
  readonly whatIf: string | null;
  /** What was agreed in a room and taken here; without it there is no chapter on that. */
  readonly agreements?: readonly AgreementStanding[];
}
