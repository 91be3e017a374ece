// The choices for the briefing of one case, as this device keeps them.
import type { SectionName } from "@parley/engine/report";
import type { BriefingOrder } from "../../engine/briefing-order.ts";
import type { LanguageCode } from "../../texts/language.ts";

export interface BriefingChoices {
  readonly receiver: string;
  readonly watermark: boolean;
  /** Null: today's. */
  readonly date: string | null;
  /** Null: that of the page. */
  readonly language: LanguageCode | null;
  readonly summary: boolean;
  readonly omit: readonly SectionName[];
  readonly withhold: readonly string[];
  readonly whatIf: string | null;
}

export const NO_CHOICES: BriefingChoices = {
  receiver: "",
  watermark: false,
  date: null,
  language: null,
  summary: true,
  omit: [],
  withhold: [],
  whatIf: null,
};

/** What was kept, by this version or another. */
export function readChoices(kept: unknown): BriefingChoices {
  const found = typeof kept === "object" && kept !== null ? (kept as Partial<BriefingChoices>) : {};
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return {
    receiver: text(found.receiver) ?? "",
    watermark: found.watermark === true,
    date: isDay(found.date) ? found.date : null,
    language: text(found.language) as LanguageCode | null,
    summary: found.summary !== false,
    // A name that no chapter has leaves nothing out.
    omit: texts(found.omit) as SectionName[],
    withhold: texts(found.withhold),
    whatIf: text(found.whatIf),
  };
}

interface Here {
  readonly language: LanguageCode;
  readonly today: string;
}

export function orderOf(choices: BriefingChoices, { language, today }: Here): BriefingOrder {
  return {
    ...choices,
    receiver: choices.receiver.trim(),
    date: choices.date ?? today,
    language: choices.language ?? language,
  };
}

export function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The list without the item, or with it at its end. */
export function withItem<T>(list: readonly T[], item: T, { isIn }: { readonly isIn: boolean }): readonly T[] {
  const others = list.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
}
