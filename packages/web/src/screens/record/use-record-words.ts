// Names, lists, days and options of the record in the language of the page.
import type { Frame } from "@parley/engine/case";
import { useMemo } from "react";
import { localeOf } from "../../texts/language.ts";
import { useSpoken } from "../../texts/use-texts.ts";
import { dayWords } from "./day-words.ts";
import type { ReadRecord } from "./read-record.ts";

export type RecordWords = ReturnType<typeof useRecordWords>;

export function useRecordWords({ frame }: Pick<ReadRecord, "frame">) {
  const { code, texts } = useSpoken();
  return useMemo(() => {
    const { record } = texts;
    const locale = localeOf(code);
    const numbers = new Intl.NumberFormat(locale);
    const ands = new Intl.ListFormat(locale, { type: "conjunction" });
    const ors = new Intl.ListFormat(locale, { type: "disjunction" });
    const voices = new Map([...frame.parties, ...frame.others].map(({ id, name }) => [id as string, name]));
    const voice = (id: string) => voices.get(id) ?? id;
    return {
      texts: record,
      number: (count: number) => numbers.format(count),
      and: (items: readonly string[]) => ands.format(items),
      day: (written: string) => dayWords(written, locale),
      voice,
      voices: (ids: readonly string[]) => ands.format(ids.map(voice)),
      options: (issue: number, options: readonly number[]) =>
        choiceWords(frame, { issue, options }, { record, or: (items) => ors.format(items) }),
    };
  }, [code, texts, frame]);
}

interface ChoiceSpeech {
  readonly record: {
    atLeast(option: string): string;
    atMost(option: string): string;
    between(low: string, high: string): string;
  };
  or(items: readonly string[]): string;
}

/** `3 % or more`, `none or monitors`: a run of an order is said by its ends. */
function choiceWords(
  { issues }: Frame,
  { issue, options }: { readonly issue: number; readonly options: readonly number[] },
  { record, or }: ChoiceSpeech,
): string {
  const { kind, unit, options: all } = issues[issue];
  const name = (option: number) => {
    const own = all[option]?.name ?? "";
    return unit !== null && /^[-−+\d.,/\s]+$/.test(own) ? `${own} ${unit}` : own;
  };
  const [first, last] = [options[0], options[options.length - 1]];
  const isOrder = kind === "ordered" || kind === "numeric";
  const isRun = isOrder && options.length > 1 && last - first === options.length - 1;
  if (isRun && options.length === all.length) return or(options.map(name));
  if (isRun && last === all.length - 1) return record.atLeast(name(first));
  if (isRun && first === 0) return record.atMost(name(last));
  if (isRun && options.length > 2) return record.between(name(first), name(last));
  return or(options.map(name));
}
