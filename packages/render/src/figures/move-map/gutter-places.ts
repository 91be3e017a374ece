// Where lines bend and words stand in the gutters between the columns of a map.
import { fitWidth, type Lettering, widestWord, wrapToWidth } from "../text-fit.ts";
import type { Bend, Lane } from "./lanes.ts";

export interface GutterPlace {
  /** Lanes are straight from here to there. */
  readonly from: number;
  readonly to: number;
}

/** What stands above a move's lane. */
export interface LaneWords {
  readonly x: number;
  readonly width: number;
  /** The first line stands after the maker's mark. */
  readonly name: readonly string[];
  readonly text: readonly string[];
}

/** From a party's mark to the name after it. */
export const MARK = 13;
/** Between words and the line that bends beside them. */
const CLEAR = 4;

export interface Gutter {
  readonly index: number;
  /** Between the nodes on both sides. */
  readonly start: number;
  readonly end: number;
  /** Between the nodes and those texts that lines bend beside. */
  readonly bendStart: number;
  readonly bendEnd: number;
  /** Room that lines need to bend; 0 where none does. */
  readonly before: number;
  readonly after: number;
  readonly lanes: readonly Lane[];
  readonly bends: readonly Bend[];
}

/** Words at the same place in all lanes where they can be, and as near to it as they fit where not. */
export function placeGutter(
  gutter: Gutter,
  lettering: Lettering,
): { place: GutterPlace; words: [Lane, LaneWords][]; fits: boolean } {
  const { before, after, lanes } = gutter;
  const [from, to] = [gutter.bendStart + before, gutter.bendEnd - after];
  if (lanes.length === 0) return { place: { from, to }, words: [], fits: true };
  const labels = lanes.map((lane) => {
    const room = roomOf(lane, gutter, lettering);
    return { lane, ...room, ...wrapMove(lane, { width: room.last - room.first, lettering }) };
  });
  const low = Math.max(...labels.map(({ first }) => first));
  const high = Math.min(...labels.map(({ last, width }) => last - width));
  // Lines get what the words leave, on the side where they bend.
  const share = before > 0 === after > 0 ? 0.5 : before > 0 ? 1 : 0;
  const common = low + share * (high - low);
  const beside = labels.filter(({ lane }) => isBent(lane, "left", gutter)).map(({ width }) => width);
  const place =
    low <= high
      ? { from: common - CLEAR, to: Math.min(common + Math.max(0, ...beside) + CLEAR, gutter.bendEnd) }
      : { from: from - CLEAR, to: to + CLEAR };
  const words = labels.map(({ lane, name, text, width, first, last }): [Lane, LaneWords] => {
    const x = low <= high ? common : Math.max(first, last - width);
    const turnsLeft = lane.way === "beside" && lane.from.column > gutter.index;
    return [lane, { x: turnsLeft ? place.to - CLEAR - width : x, width, name, text }];
  });
  const fits = labels.every(({ lane, first, last }) => widest(lane, lettering) <= last - first);
  return { place, words, fits };
}

// Beyond where lines bend, if none does so at the lane's height; on the left only where the words need it.
function roomOf(lane: Lane, gutter: Gutter, lettering: Lettering): { first: number; last: number } {
  const { start, end, bendStart, bendEnd, before, after } = gutter;
  const last = isBent(lane, "left", gutter) ? bendEnd - after : end;
  const short = widest(lane, lettering) > last - bendStart - before;
  return { first: short && !isBent(lane, "right", gutter) ? start : bendStart + before, last };
}

/** True where a line bends through the height just above the lane, at the right of the column before or the left of the one after. */
function isBent({ row }: Lane, side: Bend["side"], { index, bends }: Gutter): boolean {
  const column = side === "right" ? index : index + 1;
  return bends.some(
    ({ rows: [upper, lower], ...bend }) =>
      bend.side === side && bend.column === column && upper < row && row <= lower,
  );
}

function wrapMove(
  { move }: Lane,
  { width: room, lettering }: { width: number; lettering: Lettering },
): Omit<LaneWords, "x"> {
  const bold = { ...lettering, bold: true } as const;
  const name = wrapToWidth(move.makerName, room, { ...bold, indent: MARK });
  const text = wrapToWidth(move.text, room, lettering);
  const widths = [
    ...name.map((line, at) => fitWidth(line, bold) + (at === 0 ? MARK : 0)),
    ...text.map((line) => fitWidth(line, lettering)),
  ];
  return { name, text, width: Math.max(...widths, 0) };
}

function widest({ move }: Lane, lettering: Lettering): number {
  const name = widestWord(move.makerName, { ...lettering, bold: true });
  return Math.max(name + MARK, widestWord(move.text, lettering));
}
