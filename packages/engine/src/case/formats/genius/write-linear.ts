// Points or weighted ratings as a linear utility space: evaluations whose highest stands for the issue's weight.
import {
  commonDenominator,
  compare,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  smaller,
  subtract,
  sum,
  toText,
  ZERO,
} from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import type { ExactWorths, ExportNotes } from "../export/exact-worths.ts";
import { decimalText, factorFor, type Scale } from "../export/scale.ts";
import { geniusIssue, xmlTag } from "./genius-text.ts";
import { reportCap, type WrittenSpace } from "./written-space.ts";

/** One issue: its evaluations, from 0 up, and what the highest is worth. */
interface Row {
  readonly evaluations: readonly Rational[];
  readonly worth: Rational;
}

/** Null, with problems, where a weight has no decimal. */
export function linearSpace(worths: ExactWorths, { frame }: Case, notes: ExportNotes): WrittenSpace | null {
  const shifts = worths.ratings.map((row, k) =>
    multiply(weightOf(worths, k), lowestBelowZero(row.map(({ low }) => low))),
  );
  const rows = worths.ratings.map((row, k) =>
    rowOf(
      row.map(({ low }) => low),
      weightOf(worths, k),
    ),
  );
  const highest = sum(rows.map(({ worth }) => worth));
  const shift = sum(shifts.map((value) => subtract(ZERO, value)));
  const scale: Scale = { factor: isCappedAtOne(worths, shift) ? ONE : factorFor(highest), shift };
  if (!reportCap(worths, { highest: subtract(highest, shift), scale }, notes)) return null;
  const weights = rows.map(({ worth }) => decimalText(multiply(worth, scale.factor)));
  const endless = frame.issues.filter((_, k) => weights[k] === null).map(({ id }) => id);
  if (endless.length > 0) {
    notes.error("formats.export-no-decimal-weight", { issues: endless });
    return null;
  }
  const issues = frame.issues.flatMap((issue, k) =>
    geniusIssue(issue, { index: k + 1, boxes: false, evaluations: rows[k].evaluations.map(toText) }),
  );
  return {
    lines: [
      ...issues,
      ...weights.map((value, k) => xmlTag("weight", { index: String(k + 1), value: value ?? "" }, "/")),
    ],
    scale,
  };
}

function weightOf({ weights }: ExactWorths, issue: number): Rational {
  return weights ? weights[issue] : ONE;
}

function isCappedAtOne({ cap }: ExactWorths, shift: Rational): boolean {
  return cap !== null && compare(cap, ONE) === 0 && sign(shift) === 0;
}

function lowestBelowZero(ratings: readonly Rational[]): Rational {
  return ratings.reduce(smaller, ZERO);
}

/** Evaluations are the ratings themselves, or whole numbers in the same proportion where some rating has no decimal. */
function rowOf(ratings: readonly Rational[], weight: Rational): Row {
  const lowest = lowestBelowZero(ratings);
  const raised = ratings.map((rating) => subtract(rating, lowest));
  const most = raised.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const decimal = raised.every((rating) => decimalText(rating) !== null);
  // Genius takes a highest evaluation near 0 for 0.
  const large = compare(most, ONE) >= 0 ? ONE : powerAbove(most);
  const factor = decimal ? large : multiply(large, rational(commonDenominator(raised)));
  return { evaluations: raised.map((rating) => multiply(rating, factor)), worth: multiply(weight, most) };
}

/** 1, or the power of ten that lifts a very small number to one thousandth at least. */
function powerAbove(most: Rational): Rational {
  let factor = ONE;
  while (sign(most) > 0 && compare(multiply(most, factor), rational(1n, 1000n)) < 0)
    factor = multiply(factor, rational(10n));
  return factor;
}
