// Names, lists, days and options of the record in the language of the page.
import { useMemo } from "react";
import { choiceWords } from "../../parts/choice-words.ts";
import { dayWords } from "../../texts/date-words.ts";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useSpoken } from "../../texts/use-texts.ts";
import type { ReadRecord } from "./read-record.ts";

export type RecordWords = ReturnType<typeof useRecordWords>;

export function useRecordWords({ frame }: Pick<ReadRecord, "frame">) {
  const { code, texts } = useSpoken();
  return useMemo(() => {
    const { record } = texts;
    const locale = localeOf(code);
    const numbers = numberFormat(locale);
    const ands = new Intl.ListFormat(locale, { type: "conjunction" });
    const ors = new Intl.ListFormat(locale, { type: "disjunction" });
    const or = (items: readonly string[]) => ors.format(items);
    const voices = new Map([...frame.parties, ...frame.others].map(({ id, name }) => [id as string, name]));
    const voice = (id: string) => voices.get(id) ?? id;
    return {
      texts: record,
      number: (count: number) => numbers.format(count),
      and: (items: readonly string[]) => ands.format(items),
      day: (written: string) => dayWords(written, locale),
      voice,
      voices: (ids: readonly string[]) => ands.format(ids.map(voice)),
      /** Within a sentence: names in quotes, amounts as they are. */
      options: (issue: number, options: readonly number[]) =>
        choiceWords(frame, { issue, options }, { record, or, quoted: record.quoted }),
      optionNames: (issue: number, options: readonly number[]) =>
        choiceWords(frame, { issue, options }, { record, or, quoted: (name) => name }),
    };
  }, [code, texts, frame]);
}
