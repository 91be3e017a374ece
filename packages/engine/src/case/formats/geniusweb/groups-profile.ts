// Worths as SumOfGroupsUtilitySpace: issues that interactions tie together are one group, whose combinations are listed.
import { add, larger, multiply, type Rational, smaller, sum, ZERO } from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import { type ExactWorths, type ExportNotes, pointsOf } from "../export/exact-worths.ts";
import { decimalText, factorFor, shiftFor } from "../export/scale.ts";
import { combinationsOf, type Tied, tiedIssues, worthOfCombination } from "../worth-bounds.ts";
import { JsonNumber, type JsonValue } from "./json-text.ts";
import type { WrittenProfile } from "./written-profile.ts";

/** A group with more combinations is not listed. */
const MOST_COMBINATIONS = 20_000;

interface Row {
  /** One option per issue of the group. */
  readonly options: readonly number[];
  readonly worth: Rational;
}

/** Null, with problems, where a number has no decimal or a group is too large. */
export function groupsProfile(
  worths: ExactWorths,
  { frame }: Case,
  notes: ExportNotes,
): WrittenProfile | null {
  const points = pointsOf(worths);
  const groups = tiedIssues(points.length, worths.terms);
  const large = groups.find(
    ({ issues }) => issues.reduce((count, issue) => count * points[issue].length, 1) > MOST_COMBINATIONS,
  );
  if (large) {
    notes.error("formats.export-group-too-large", {
      issues: large.issues.map((issue) => frame.issues[issue].id),
      most: MOST_COMBINATIONS,
    });
    return null;
  }
  const tables = groups.map((group) => raised(rowsOf(group, points)));
  const shift = sum(tables.map((table) => table.shift));
  const factor = factorFor(
    sum(tables.map(({ rows }) => rows.reduce((most, { worth }) => larger(most, worth), ZERO))),
  );
  const scaled = tables.map(({ rows }) =>
    rows.map(({ options, worth }) => ({ options, worth: multiply(worth, factor) })),
  );
  if (scaled.some((rows) => rows.some(({ worth }) => decimalText(worth) === null))) {
    notes.error("formats.export-no-decimal-worth");
    return null;
  }
  const parts = groups.map(({ issues }, k): [string, JsonValue] => [
    `part${k + 1}`,
    {
      partsutils: {
        issues: issues.map((issue) => frame.issues[issue].id),
        utilslist: listed(scaled[k], issues, frame),
      },
    },
  ]);
  return {
    className: "SumOfGroupsUtilitySpace",
    worths: { partUtilities: Object.fromEntries(parts) },
    scale: { factor, shift },
  };
}

function rowsOf({ issues, terms }: Tied, points: readonly (readonly Rational[])[]): Row[] {
  return Array.from(combinationsOf(issues, points), (deal) => ({
    options: issues.map((issue) => deal.get(issue) ?? 0),
    worth: worthOfCombination(deal, terms, points),
  }));
}

/** Nothing below 0 may stand in the file. */
function raised(rows: readonly Row[]): { rows: readonly Row[]; shift: Rational } {
  const shift = shiftFor(rows.map(({ worth }) => worth).reduce(smaller));
  return { shift, rows: rows.map(({ options, worth }) => ({ options, worth: add(worth, shift) })) };
}

function listed(rows: readonly Row[], issues: readonly number[], frame: Case["frame"]): JsonValue[] {
  return rows.map(({ options, worth }) => ({
    values: options.map((option, k) => frame.issues[issues[k]].options[option].id),
    util: new JsonNumber(worth),
  }));
}
