// Which deals lie at a spot of the plane: the acceptable ones first, those that cross a red line last.
import type { DealsAt, Only } from "@parley/engine/bargaining";
import { type Choices, choicesOf } from "../deals/choices.ts";
import { optionWords } from "../deals/deal-words.ts";
import { pictureOf } from "../deals/picture-of.ts";
import { SPOT_COLUMNS, SPOT_ROWS } from "../deals/plane-view.ts";
import type { Desk } from "../desk.ts";

export interface SpotArgs {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
}

export interface SpotDeal {
  readonly choices: Choices;
  /** The option of each issue. */
  readonly options: readonly string[];
  /** 0 crosses a red line, 1 does not, 2 is besides acceptable to all. */
  readonly grade: number;
}

const LIMIT = 6;

/** From the best grade to the worst. */
const ONLY = ["acceptable", "admissible", undefined] as const;

type Found = DealsAt["deals"][number][];

export function dealsAtSpot(args: SpotArgs, desk: Desk): SpotDeal[] {
  const picture = pictureOf(desk);
  if (!picture) return [];
  const { frame } = picture.space;
  const find = (only: Only | undefined) =>
    picture.dealsAt({ ...args, columns: SPOT_COLUMNS, rows: SPOT_ROWS, limit: LIMIT, only }).deals;
  const found: Found = [];
  ONLY.forEach((only, k) => {
    const grade = ONLY.length - 1 - k;
    if (found.length < LIMIT) found.push(...find(only).filter((one) => one.grade === grade));
  });
  return found.slice(0, LIMIT).map(({ deal, grade }) => ({
    choices: choicesOf(frame, deal),
    options: deal.map((option, issue) => optionWords(frame.issues[issue], option)),
    grade,
  }));
}
