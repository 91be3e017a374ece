// Numbers of this screen in the language of the page.
import { useMemo } from "react";
import type { SideView } from "../../../engine/deals/side-view.ts";
import { digitsOf } from "../../../parts/worth-digits.ts";
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
  return {
    count: (value) => counts.format(value),
    worth: (value) => worths.format(value),
    // What is not nothing must not look like nothing.
    change: (value) =>
      (value !== 0 && Math.abs(value) < 0.5 / 10 ** digits ? smallest : changes).format(value),
    inHundred: (share) => counts.format(Math.round(100 * share)),
  };
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
