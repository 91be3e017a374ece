// Numbers in the language of the page.
import { useMemo } from "react";
import { localeOf } from "./language.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";
import { useLanguage } from "./use-texts.ts";

/** @param digits decimals at most; none for counts. */
export function useNumberFormat(digits = 0): NumberFormat {
  const language = useLanguage();
  return useMemo(
    () => numberFormat(localeOf(language), { maximumFractionDigits: digits }),
    [language, digits],
  );
}
