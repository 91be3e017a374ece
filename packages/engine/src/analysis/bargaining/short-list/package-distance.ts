// How much two packages differ in what they mean to the parties, so that a short list can hold packages that are really different.
import type { Deal } from "../../../case/frame.ts";
import { type Rational, toNumber } from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";

/** Per issue, by option: each party's points as a share of the range between its worst and its best package. */
export type IssueShares = readonly (readonly Float64Array[])[];

/** `shares[issue][party][option]`, each party's points divided by the sum over issues of its highest less lowest points. */
export function issueShares(sheets: readonly Sheet[]): IssueShares {
  const ranges = sheets.map(
    (sheet) => sheet.points.reduce((total, options) => total + spread(options), 0) || 1,
  );
  return sheets[0].points.map((_, issue) =>
    sheets.map((sheet, party) =>
      Float64Array.from(sheet.points[issue], (points) => toNumber(points) / ranges[party]),
    ),
  );
}

/** Sum over the issues on which the two differ of the largest change for any party, 0 for equal packages. */
export function packageDistance(shares: IssueShares, a: Deal, b: Deal): number {
  let distance = 0;
  for (let issue = 0; issue < shares.length; issue++) {
    if (a[issue] === b[issue]) continue;
    distance += Math.max(...shares[issue].map((options) => Math.abs(options[a[issue]] - options[b[issue]])));
  }
  return distance;
}

function spread(options: readonly Rational[]): number {
  const points = options.map(toNumber);
  return Math.max(...points) - Math.min(...points);
}
