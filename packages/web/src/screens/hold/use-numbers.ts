// Whole numbers in the language of the page.
import { useMemo } from "react";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useLanguage } from "../../texts/use-texts.ts";

export function useNumbers(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = numberFormat(localeOf(language));
    return (value) => format.format(value);
  }, [language]);
}

/** `a, b and c`. */
export function useListing(): (names: readonly string[]) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.ListFormat(localeOf(language));
    return (names) => format.format(names);
  }, [language]);
}
