// Which lines of the outline are shown. Of a long case the issues alone can be, and are where hundreds of lines come at once: drawing
// them all would hold the page up, and nobody reads them in one go.
import type { ShownLine } from "../lines/line-list.tsx";
import { thingOf } from "./issue-lines.ts";

export interface Folding {
  /** How many lines there were when this was decided. */
  readonly count: number;
  readonly isFolded: boolean;
  /** Ids of the issues whose options are shown all the same. */
  readonly open: ReadonlySet<string>;
}

/** More lines than these are not shown unasked. */
export const MOST_SHOWN = 400;
/** Fewer that come at once were typed, and nothing is to go out of sight because of them. */
const TYPED = 100;

export const ALL_SHOWN: Folding = { count: 0, isFolded: false, open: new Set() };

/** The same where nothing about it changes but the count. */
export function foldingOf(before: Folding, count: number): Folding {
  if (count === before.count) return before;
  const isMuch = count > MOST_SHOWN && count - before.count > TYPED;
  return { ...before, count, isFolded: before.isFolded || isMuch };
}

export function foldAll(before: Folding, isFolded: boolean): Folding {
  return { ...before, isFolded, open: ALL_SHOWN.open };
}

/** The options of the issue that a line stands for, or stands in, are shown. */
export function unfold(before: Folding, key: string): Folding {
  const { issue } = thingOf(key);
  return before.open.has(issue) ? before : { ...before, open: new Set([...before.open, issue]) };
}

export function unfolded(lines: readonly ShownLine[], { isFolded, open }: Folding): readonly ShownLine[] {
  return isFolded ? lines.filter(({ key, level }) => level === 0 || open.has(thingOf(key).issue)) : lines;
}
