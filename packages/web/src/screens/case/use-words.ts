// Numbers and lists within sentences, in the language of the page.
import { useMemo } from "react";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useSpoken } from "../../texts/use-texts.ts";

export type Words = ReturnType<typeof useWords>;

export function useWords() {
  const { code, texts } = useSpoken();
  return useMemo(() => {
    const { caseScreen } = texts;
    const numbers = numberFormat(localeOf(code));
    const ands = new Intl.ListFormat(localeOf(code), { type: "conjunction" });
    const ors = new Intl.ListFormat(localeOf(code), { type: "disjunction" });
    const number = (count: number | bigint) => numbers.format(count);
    const counted = (what: keyof typeof caseScreen.counted, count: number) =>
      caseScreen.counted[what](count, number(count));
    return {
      texts: caseScreen,
      number,
      and: (items: readonly string[]) => ands.format(items),
      or: (items: readonly string[]) => ors.format(items),
      counted,
      removal: { words: caseScreen.notice, number, list: (items: readonly string[]) => ands.format(items) },
    };
  }, [code, texts]);
}
