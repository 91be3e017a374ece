// Lines of a list that is typed like text, some of them indented, and the one line among them that is being typed and is nowhere yet.

export interface Line {
  /** Never changes while the thing that the line stands for is there. */
  readonly key: string;
  /** 1 is indented: it belongs to the line of level 0 above. */
  readonly level: Level;
  readonly text: string;
}

export type Level = 0 | 1;

export interface Place {
  /** The line above; null at the top. */
  readonly after: string | null;
  readonly level: Level;
}

/** The line being typed. At rest it stands at the end, so that there is always a line to type in. */
export interface Draft extends Place {
  readonly key: string;
}

export type Row = Pick<Line, "key" | "level"> & { readonly isDraft: boolean };

/** The line that ends the block of a line: of level 0, with all that is indented below it. */
export function blockEnd(lines: readonly Line[], key: string): string {
  let at = lines.findIndex((line) => line.key === key);
  if (at < 0) throw new RangeError(`no line ${key}`);
  while (lines[at + 1]?.level === 1) at++;
  return lines[at].key;
}

/** The line of level 0 that a line belongs to; itself, if it is one. */
export function headOf(lines: readonly Line[], key: string | null): Line | null {
  for (let at = lines.findIndex((line) => line.key === key); at >= 0; at--)
    if (lines[at].level === 0) return lines[at];
  return null;
}

/** Where a line of the same level goes below a line and what belongs to it. */
export function placeBelow(lines: readonly Line[], key: string): Place {
  const level = levelOf(lines, key);
  return { after: level === 0 ? blockEnd(lines, key) : key, level };
}

export function placeAbove(lines: readonly Line[], key: string): Place {
  const at = lines.findIndex((line) => line.key === key);
  return { after: lines[at - 1]?.key ?? null, level: levelOf(lines, key) };
}

export function placeAtEnd(lines: readonly Line[]): Place {
  return { after: lines.at(-1)?.key ?? null, level: 0 };
}

/** Null where there is nothing above that it could belong to, or it is indented already. */
export function indented({ after, level }: Place): Place | null {
  return level === 1 || after === null ? null : { after, level: 1 };
}

export function outdented(lines: readonly Line[], { after, level }: Place): Place | null {
  return level === 0 || after === null ? null : { after: blockEnd(lines, after), level: 0 };
}

/** The place as the lines allow it, after they have changed: none that is gone, and none of level 0 within a block. */
export function settled(lines: readonly Line[], place: Place): Place {
  const { after, level } = place;
  if (after === null) return { after, level: 0 };
  if (!lines.some(({ key }) => key === after)) return placeAtEnd(lines);
  return level === 0 ? { after: blockEnd(lines, after), level } : place;
}

/** All that is shown, from top to bottom. The draft's place is settled. */
export function rowsOf(lines: readonly Line[], draft: Draft | null): Row[] {
  const rows = lines.map(({ key, level }): Row => ({ key, level, isDraft: false }));
  if (!draft) return rows;
  const { key, level, after } = draft;
  const at = after === null ? 0 : rows.findIndex((row) => row.key === after) + 1;
  rows.splice(at, 0, { key, level, isDraft: true });
  return rows;
}

export function neighbour(rows: readonly Row[], key: string, by: -1 | 1): string | null {
  const at = rows.findIndex((row) => row.key === key);
  return at < 0 ? null : (rows[at + by]?.key ?? null);
}

/** Which line to go to when the one at hand is gone: the one that stood above it, or else the first. */
export function survivor(before: readonly Row[], key: string, after: readonly Row[]): string | null {
  const left = new Set(after.map((row) => row.key));
  for (let at = before.findIndex((row) => row.key === key); at >= 0; at--)
    if (left.has(before[at].key)) return before[at].key;
  return after[0]?.key ?? null;
}

function levelOf(lines: readonly Line[], key: string): Level {
  const line = lines.find((one) => one.key === key);
  if (!line) throw new RangeError(`no line ${key}`);
  return line.level;
}
