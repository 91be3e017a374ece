import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BestProduct,
  priceDemands,
  type ZoneFigures,
} from "../../../../src/analysis/bargaining/obstacles/price-of-demand.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import { compare, larger, multiply, ONE, subtract, toText, ZERO } from "../../../../src/maths/rational.ts";
import { caseSketch, questionsOf, type SmallCase, smallCase, zone } from "./small-case.ts";

const productText = (product: BestProduct) =>
  product.kind === "found"
    ? toText(product.product)
    : product.kind === "none"
      ? product.reason
      : product.kind;

const summary = ({ product, ideals, count }: ZoneFigures) => [
  count.kind === "exact" ? String(count.count) : count.kind,
  productText(product),
  ...ideals.map((ideal) => (ideal.kind === "found" ? toText(ideal.worth) : ideal.kind)),
];

/** The same by looking at every deal that keeps the red lines and the units held. */
function bruteForce(small: SmallCase, held: readonly number[]): string[] {
  const redLines = small.units.flatMap(({ kind }, k) => (kind === "red-line" ? [k] : []));
  const deals = zone(small, [...redLines, ...held]);
  const { sheets } = small;
  const products = deals
    .map((deal) => sheets.map((sheet) => subtract(worthOf(sheet, deal), sheet.noDeal ?? ZERO)))
    .filter((gains) => gains.every((gain) => compare(gain, ZERO) > 0))
    .map((gains) => gains.reduce(multiply, ONE));
  const unknown = sheets.some(({ noDeal }) => !noDeal);
  const best = products.length > 0 ? toText(products.reduce(larger)) : "no-deal-better-for-all";
  return [
    unknown ? "unknown" : String(deals.length),
    unknown ? "no-deal-worth-unknown" : best,
    ...sheets.map((sheet) =>
      deals.length > 0 ? toText(deals.map((deal) => worthOf(sheet, deal)).reduce(larger)) : "none",
    ),
  ];
}

describe("the price of a demand", () => {
  test("a worked example: flour, by price and by deliveries", () => {
    const small = smallCase({
      kinds: ["ordered", "ordered"],
      parties: [
        {
          points: [
            [11, 3, 0],
            [10, 5, 4, 0],
          ],
          noDeal: 6,
          demands: [[{ issue: 0, options: [0] }], [{ issue: 1, options: [0, 1] }]],
        },
        {
          points: [
            [0, 11, 12],
            [0, 3, 10, 12],
          ],
          noDeal: 4,
          demands: [
            [
              { issue: 0, options: [1, 2] },
              { issue: 1, options: [2, 3] },
            ],
          ],
        },
      ],
    });
    const { free, demands } = priceDemands(questionsOf(small));
    expect(summary(free)).toEqual(["6", "54", "15", "21"]);
    expect(demands.map(({ party, demand, held }) => [party, demand, ...summary(held)])).toEqual([
      ["p0", "d0", "2", "54", "15", "12"],
      ["p0", "d1", "3", "49", "13", "14"],
      ["p1", "d0", "1", "17", "7", "21"],
    ]);
    expect(demands[2].units.map(({ unit, held }) => [unit, ...summary(held)])).toEqual([
      ["p1/d0/i0", "4", "49", "13", "21"],
      ["p1/d0/i1", "3", "54", "15", "21"],
    ]);
  });

  test("against every deal", () => {
    fc.assert(
      fc.property(caseSketch(), (sketch) => {
        const small = smallCase(sketch);
        const { free, demands } = priceDemands(questionsOf(small));
        expect(summary(free)).toEqual(bruteForce(small, []));
        for (const { party, demand, held, units } of demands) {
          const members = small.units.flatMap((unit, k) =>
            unit.kind === "demand" && unit.demand === demand && small.sheets[unit.party].party === party
              ? [k]
              : [],
          );
          expect(summary(held)).toEqual(bruteForce(small, members));
          for (const { unit, held: alone } of units) {
            const position = small.units.findIndex(({ id }) => id === unit);
            expect(summary(alone)).toEqual(bruteForce(small, [position]));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
