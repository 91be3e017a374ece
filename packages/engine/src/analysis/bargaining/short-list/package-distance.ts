// How much two packages differ in what they mean to the parties, so that a short list can hold packages that are really different.
import type { Deal } from "../../../case/frame.ts";
import { type Rational, subtract, toNumber } from "../../../maths/rational.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { worthOf } from "../../preference/worth.ts";

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

/** What a party gives up on each issue compared with its best option there, largest loss first; issues without loss left out. */
export function concessions(sheet: Sheet, deal: Deal): Concession[] {
  return sheet.points
    .map((options, issue) => {
      const best = bestOption(options);
      return { issue, best, loss: subtract(options[best], options[deal[issue]]) };
    })
    .filter(({ loss }) => loss.num > 0n)
    .sort((a, b) => toNumber(b.loss) - toNumber(a.loss) || a.issue - b.issue);
}

export interface Concession {
  readonly issue: number;
  /** The option with the most points for the party; the first of several. */
  readonly best: number;
  /** In the party's points, above zero. Interactions are left out: they belong to no single issue. */
  readonly loss: Rational;
}

/** A package's worth as a double in the party's own units, for ordering and drawing only. */
export function worthAsNumber(sheet: Sheet, deal: Deal): number {
  return toNumber(worthOf(sheet, deal));
}

function bestOption(options: readonly Rational[]): number {
  return options.reduce(
    (best, points, option) =>
      points.num * options[best].den > options[best].num * points.den ? option : best,
    0,
  );
}

function spread(options: readonly Rational[]): number {
  const points = options.map(toNumber);
  return Math.max(...points) - Math.min(...points);
}
