// What the reader of the copy will find in it, in sentences.
import type { BriefingOrder } from "../../engine/briefing-order.ts";
import type { Chapter } from "../../engine/written-briefing.ts";
import { parties } from "../../parts/names.ts";
import { useCase } from "../../store/use-case.ts";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useSpoken } from "../../texts/use-texts.ts";

export interface Reading {
  /** How many chapters, and for whom. */
  readonly count: string;
  /** Which chapters, and who reads them. */
  readonly chapters: string;
  /** Whose wants are told. */
  readonly wants: string;
}

export function useReading(chapters: readonly Chapter[], order: BriefingOrder): Reading {
  const { code, texts } = useSpoken();
  const { briefingScreen: words } = texts;
  const { documents } = useCase();
  const locale = localeOf(code);
  const number = numberFormat(locale);
  const listed = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);
  const kept = chapters.filter(({ state }) => state === "in" || state === "in-part");
  const titles = kept.map(({ title, state }) =>
    state === "in-part" ? words.inPart(texts.app.quoted(title)) : texts.app.quoted(title),
  );
  const cut = kept.filter(({ state }) => state === "in-part").length;
  const all = parties(documents);
  const told = all.filter(({ id }) => !order.withhold.includes(id)).map(({ name }) => name);
  const counts = [
    number.format(kept.length),
    number.format(chapters.length),
    cut === 0 ? null : number.format(cut),
  ] as const;
  const { receiver } = order;
  return {
    count: receiver === "" ? words.chaptersIn(...counts) : words.copyFor(receiver, ...counts),
    chapters: chaptersText(),
    wants:
      told.length === all.length
        ? words.wantsAllTold
        : told.length === 0
          ? words.wantsNotTold
          : words.wantsTold(listed(told.map(words.named))),
  };

  function chaptersText(): string {
    if (titles.length === 0) return words.readsNothing;
    return receiver === "" ? words.readsAnybody(listed(titles)) : words.reads(receiver, listed(titles));
  }
}
