// Points and interaction terms on whole numbers as boxes of a nonlinear utility space.
import {
  commonDenominator,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  toText,
  ZERO,
} from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import { type ExactWorths, type ExportNotes, pointsOf } from "../export/exact-worths.ts";
import { factorFor, type Scale } from "../export/scale.ts";
import type { ForeignPattern } from "../foreign-case.ts";
import type { LooseTerm } from "../loose-terms.ts";
import { highestWorth } from "../worth-bounds.ts";
import { geniusIssue, xmlTag } from "./genius-text.ts";
import { reportCap, type WrittenSpace } from "./written-space.ts";

/** The worths are multiplied by their common denominator, by which `maxutility` divides again: so no digit is lost. */
export function boxSpace(worths: ExactWorths, { frame }: Case, notes: ExportNotes): WrittenSpace | null {
  const highest = highestWorth(worths).worth;
  const capped = worths.cap !== null && compare(worths.cap, ONE) === 0;
  const scale: Scale = { factor: capped ? ONE : factorFor(highest), shift: ZERO };
  if (!reportCap(worths, { highest, scale }, notes)) return null;
  const terms = [...singleTerms(pointsOf(worths)), ...worths.terms];
  const denominator = rational(commonDenominator(terms.map(({ worth }) => worth)));
  const issues = frame.issues.flatMap((issue, k) => geniusIssue(issue, { index: k + 1, boxes: true }));
  const rectangles = terms.flatMap(({ pattern, worth }) => {
    const utility = toText(multiply(worth, denominator));
    return boxesOf(pattern).map((box) => rectangle(utility, box, frame));
  });
  return {
    lines: [
      ...issues,
      xmlTag("utility", { maxutility: toText(divide(denominator, scale.factor)) }),
      xmlTag("ufun", { type: "PlainUfun", weight: "1", aggregation: "sum" }),
      ...rectangles,
      "</ufun>",
      "</utility>",
    ],
    scale,
  };
}

function singleTerms(points: readonly (readonly Rational[])[]): LooseTerm[] {
  return points.flatMap((row, issue) =>
    row.flatMap((worth, option) =>
      worth.num === 0n ? [] : [{ pattern: [{ issue, options: [option] }], worth }],
    ),
  );
}

interface Run {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
}

/** A pattern as boxes that do not overlap: one for every choice of unbroken runs of options. */
function boxesOf(pattern: ForeignPattern): Run[][] {
  return pattern.reduce<Run[][]>(
    (boxes, { issue, options }) =>
      boxes.flatMap((box) => runsOf(options).map(([from, to]) => [...box, { issue, from, to }])),
    [[]],
  );
}

function runsOf(options: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last && last[1] === option - 1) last[1] = option;
    else runs.push([option, option]);
  }
  return runs;
}

function rectangle(utility: string, box: readonly Run[], { issues }: Case["frame"]): string {
  const bounds = box.map(({ issue, from, to }) =>
    xmlTag(
      "INCLUDES",
      { index: String(issue + 1), min: issues[issue].options[from].id, max: issues[issue].options[to].id },
      "/",
    ),
  );
  return [xmlTag("hyperRectangle", { utility }), ...bounds, "</hyperRectangle>"].join("");
}
