// Names, numbers, lists and limits of the case within the sentences of this screen.
import type { CaseDocuments } from "@parley/engine/case";
import type { PatternDocument } from "@parley/engine/editing";
import type { TypedQuantity } from "@parley/engine/elicitation";
import { useMemo } from "react";
import { choiceWords } from "../../parts/choice-words.ts";
import { readFrame, readPattern } from "../../parts/read-frame.ts";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useSpoken } from "../../texts/use-texts.ts";

export type WhatIfWords = ReturnType<typeof useWhatIfWords>;

export function useWhatIfWords({ frame: typed }: Pick<CaseDocuments, "frame">) {
  const { code, texts } = useSpoken();
  return useMemo(() => {
    const { record, whatIfs } = texts;
    const locale = localeOf(code);
    const counts = numberFormat(locale);
    const numbers = numberFormat(locale, { maximumFractionDigits: 6 });
    const gains = numberFormat(locale, { maximumSignificantDigits: 3, signDisplay: "exceptZero" });
    const ands = new Intl.ListFormat(locale, { type: "conjunction" });
    const ors = new Intl.ListFormat(locale, { type: "disjunction" });
    const { frame, find } = readFrame(typed);
    const parties = new Map(frame.parties.map(({ id, name }) => [id as string, name]));
    const speech = {
      record,
      or: (items: readonly string[]) => ors.format(items),
      quoted: record.quoted,
    };
    const number = (typedNumber: string | number) => {
      const value = Number(typedNumber);
      return Number.isFinite(value) ? numbers.format(value) : String(typedNumber);
    };
    const options = (issue: number, positions: readonly number[]) =>
      choiceWords(frame, { issue, options: positions }, speech);
    return {
      texts: whatIfs,
      frame,
      and: (items: readonly string[]) => ands.format(items),
      /** Of digits as the engine writes them; beyond what a number holds they are rounded. */
      count: (digits: string) => counts.format(BigInt(digits)),
      plural: (digits: string) => Number(digits),
      gain: (gain: number) => gains.format(gain),
      number,
      quantity: (value: TypedQuantity) =>
        Array.isArray(value) ? whatIfs.make.range(number(value[0]), number(value[1])) : number(value),
      party: (id: string) => parties.get(id) ?? id,
      options,
      /** `Wage rise: 4 percent or more; Weekly hours: 36 hours or less`. */
      pattern: (pattern: PatternDocument) =>
        readPattern(pattern, find)
          .map(({ issue, options: positions }) =>
            record.aboutOption(frame.issues[issue].name, options(issue, positions)),
          )
          .join("; "),
    };
  }, [code, texts, typed]);
}
