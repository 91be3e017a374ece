// Numbers and lists of seats as words in sentences of the page.
import { useMemo } from "react";
import { localeOf } from "../../../texts/language.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useLanguage } from "../../../texts/use-texts.ts";
import type { NamedSeat } from "../../parts/seat-name.tsx";

export function useWords() {
  const locale = localeOf(useLanguage());
  const numbers = useNumberFormat();
  return useMemo(() => {
    const lists = new Intl.ListFormat(locale, { type: "conjunction" });
    return {
      number: (value: number) => numbers.format(value),
      seats: (seats: readonly NamedSeat[]) => lists.format(seats.map(({ name }) => name)),
    };
  }, [locale, numbers]);
}
