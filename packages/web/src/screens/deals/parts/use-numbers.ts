// Numbers of this screen in the language of the page.
import { useMemo } from "react";
import { type LanguageCode, localeOf } from "../../../texts/language.ts";
import { useLanguage } from "../../../texts/use-texts.ts";

export interface Numbers {
  count(value: number | bigint): string;
  worth(value: number): string;
  /** With its sign. */
  change(value: number): string;
  /** A share of 1, in hundredths. */
  inHundred(share: number): string;
}

/** `span`: how far the worths shown together lie apart; it decides how many decimals help. */
export function numbersIn(language: LanguageCode, span = 100): Numbers {
  const locale = localeOf(language);
  const digits = span >= 10 ? 1 : span >= 1 ? 2 : 3;
  const counts = new Intl.NumberFormat(locale);
  const worths = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const changes = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: "exceptZero" });
  const tidy = (text: string) => text.replace("-", "−");
  return {
    count: (value) => counts.format(value),
    worth: (value) => tidy(worths.format(value)),
    change: (value) => tidy(changes.format(value)),
    inHundred: (share) => counts.format(Math.round(100 * share)),
  };
}

export function useNumbers(span?: number): Numbers {
  const language = useLanguage();
  return useMemo(() => numbersIn(language, span), [language, span]);
}
