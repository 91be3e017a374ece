// Numbers of this screen in the language of the page.
import { useMemo } from "react";
import type { SideView } from "../../../engine/deals/side-view.ts";
import { type LanguageCode, localeOf } from "../../../texts/language.ts";
import { numberFormat } from "../../../texts/number-format.ts";
import { useLanguage } from "../../../texts/use-texts.ts";

export interface Numbers {
  count(value: number | bigint): string;
  worth(value: number): string;
  /** With its sign. */
  change(value: number): string;
  /** A share of 1, in hundredths. */
  inHundred(share: number): string;
}

/** @param digits decimals of worths, at most. */
function numbersIn(language: LanguageCode, digits: number): Numbers {
  const locale = localeOf(language);
  const counts = numberFormat(locale);
  const worths = numberFormat(locale, { maximumFractionDigits: digits });
  const changes = numberFormat(locale, { maximumFractionDigits: digits, signDisplay: "exceptZero" });
  const smallest = numberFormat(locale, { maximumSignificantDigits: 1, signDisplay: "exceptZero" });
  const tidy = (text: string) => text.replace("-", "−");
  return {
    count: (value) => counts.format(value),
    // Adding 0 makes the two zeros one.
    worth: (value) => tidy(worths.format(value + 0)),
    // What is not nothing must not look like nothing.
    change: (value) =>
      tidy((value !== 0 && Math.abs(value) < 0.5 / 10 ** digits ? smallest : changes).format(value + 0)),
    inHundred: (share) => counts.format(Math.round(100 * share)),
  };
}

/** How many decimals help, for worths that lie so far apart. */
export function digitsFor(span: number): number {
  return span >= 10 ? 1 : span >= 1 ? 2 : 3;
}

/** For a party's worths: one decimal less where they are known only roughly. */
export function digitsOf({ ends, isRough }: Pick<SideView, "ends" | "isRough">): number {
  const digits = digitsFor(ends ? ends.highest - ends.lowest : 100);
  return isRough ? digits - 1 : digits;
}

export function useNumbers(digits = 1): Numbers {
  const language = useLanguage();
  return useMemo(() => numbersIn(language, digits), [language, digits]);
}

/** One for each party. */
export function useSideNumbers(sides: readonly SideView[]): readonly Numbers[] {
  const language = useLanguage();
  return useMemo(() => sides.map((side) => numbersIn(language, digitsOf(side))), [language, sides]);
}
