// The start, two moments on the way, and the end of a course of shares, as a table.
import type { Table, Text } from "../text.ts";
import { hundredths, type TournamentWriting } from "./tournament-writing.ts";

export interface ToldCourse {
  readonly caption: string;
  /** What stands before the shares: titles of the columns, and per share its cells. */
  readonly titles: readonly string[];
  readonly heads: readonly (readonly Text[])[];
  readonly course: readonly { readonly time: number; readonly shares: readonly number[] }[];
}

export function courseTable(
  writing: TournamentWriting,
  { caption, titles, heads, course }: ToldCourse,
): Table {
  const { speech } = writing;
  const last = course.length - 1;
  const moments = [...new Set([0, Math.round(last / 3), Math.round((2 * last) / 3), last])].map(
    (at) => course[at],
  );
  const title = ({ time }: (typeof course)[number], at: number) =>
    at === 0
      ? speech.say("tournament.imitation-start")
      : speech.say("tournament.imitation-after", {
          time: speech.wording.formatNumber(time, { places: time < 10 ? 1 : 0 }),
          end: at === moments.length - 1,
        });
  return {
    kind: "table",
    caption,
    columns: [
      ...titles.map((text) => ({ title: [text], kind: "text" as const })),
      ...moments.map((moment, at) => ({ title: [title(moment, at)], kind: "number" as const })),
    ],
    rows: heads.map((head, at) => [
      ...head,
      ...moments.map(({ shares }): Text => [courseCell(writing, shares[at])]),
    ]),
  };
}

function courseCell(writing: TournamentWriting, share: number): string {
  if (share < 0.0005) return "0";
  return share < 0.005 ? writing.speech.say("tournament.less-than-one") : hundredths(writing, share);
}
