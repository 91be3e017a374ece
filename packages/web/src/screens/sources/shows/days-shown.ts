// The days of the timeline that are shown: of one actor or of all, in either order, up to so many statements.
import type { ShownDay } from "../../../engine/questions/sources-show.ts";

export type DayOrder = "newest" | "oldest";

export interface DayChoice {
  /** Id; empty: everybody. */
  readonly actor: string;
  readonly order: DayOrder;
  /** Whole days are shown until so many statements stand there. */
  readonly most: number;
}

export interface ShownDays {
  readonly days: readonly ShownDay[];
  readonly shown: number;
  readonly all: number;
}

/** What has no day stands last in either order. */
export function daysShown(days: readonly ShownDay[], { actor, order, most }: DayChoice): ShownDays {
  const own = days
    .map((day) => ({ ...day, actors: day.actors.filter((one) => actor === "" || one.actor === actor) }))
    .filter(({ actors }) => actors.length > 0);
  const dated = own.filter(({ date }) => date !== "");
  const ordered = [
    ...(order === "newest" ? dated.reverse() : dated),
    ...own.filter(({ date }) => date === ""),
  ];
  const shown: ShownDay[] = [];
  let count = 0;
  for (const day of ordered) {
    if (count >= most) break;
    shown.push(day);
    count += countOf(day);
  }
  return { days: shown, shown: count, all: ordered.reduce((sum, day) => sum + countOf(day), 0) };
}

function countOf({ actors }: ShownDay): number {
  return actors.reduce((sum, { statements }) => sum + statements.length, 0);
}
