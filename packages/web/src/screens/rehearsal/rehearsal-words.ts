// What the parts of this screen say a course with: its texts, and numbers in the digits of each side.
import type { CourseSide } from "../../engine/rehearsal/course-view.ts";
import { digitsFor } from "../../parts/worth-digits.ts";
import type { Catalogue } from "../../texts/catalogue.ts";
import { localeOf } from "../../texts/language.ts";
import { type NumberFormat, numberFormat } from "../../texts/number-format.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";

export interface CourseWords {
  readonly texts: Catalogue["rehearsal"];
  count(value: number): string;
  /** A worth in the points of a side. */
  worth(side: Pick<CourseSide, "low" | "high">, value: number): string;
  list(names: readonly string[]): string;
}

export function useCourseWords(): CourseWords {
  const { rehearsal: texts } = useTexts();
  const locale = localeOf(useLanguage());
  const counts = numberFormat(locale);
  const byDigits = [1, 2, 3].map((digits) => numberFormat(locale, { maximumFractionDigits: digits }));
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    texts,
    count: (value) => counts.format(value),
    worth: ({ low, high }, value) => (byDigits[digitsFor(high - low) - 1] as NumberFormat).format(value),
    list: (all) => names.format(all),
  };
}
