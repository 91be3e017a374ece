import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AdjustedWinnerDivision,
  type AdjustedWinnerItem,
  adjustedWinner,
} from "../../../src/analysis/bargaining/adjusted-winner.ts";
import { add, compare, equal, fromNumber, multiply, rational, toText } from "../../../src/maths/rational.ts";

const items = (...rows: [number, number][]): AdjustedWinnerItem[] =>
  rows.map(([a, b], k) => ({ id: `item-${k + 1}`, points: [fromNumber(a), fromNumber(b)] }));

function divided(
  rows: [number, number][],
  totals: "rescale" | "as-given" = "rescale",
): AdjustedWinnerDivision {
  const result = adjustedWinner(items(...rows), { totals });
  if (!result.found) throw new Error(result.reason);
  return result;
}

const firstShares = (result: AdjustedWinnerDivision) => result.shares.map(({ shares }) => toText(shares[0]));

describe("adjustedWinner", () => {
  test("a worked example: 70 against 60 meet at 63.75 when an eighth of the second item moves", () => {
    // The first holds 20 + 50, the second 60. The second item has the smaller ratio (50/30), and 70 − 50x = 60 + 30x at x = 1/8.
    const result = divided([
      [20, 10],
      [50, 30],
      [30, 60],
    ]);
    expect(result.before.map(toText)).toEqual(["70", "60"]);
    expect(firstShares(result)).toEqual(["1", "0.875", "0"]);
    expect(result.totals.map(toText)).toEqual(["63.75", "63.75"]);
    expect(result.split).toBe("item-2");
  });

  test("unequal totals are brought to 100 and said to be, or taken as they stand", () => {
    const rows: [number, number][] = [
      [30, 5],
      [20, 15],
    ];
    const rescaled = divided(rows);
    expect(rescaled.scale).toBe("rescaled-to-100");
    expect(rescaled.before.map(toText)).toEqual(["60", "75"]);
    expect(rescaled.givenTotals.map(toText)).toEqual(
      [multiply(rescaled.totals[0], rational(1n, 2n)), multiply(rescaled.totals[1], rational(1n, 5n))].map(
        toText,
      ),
    );
    expect(divided(rows, "as-given").scale).toBe("as-given");
    expect(divided(rows, "as-given").before.map(toText)).toEqual(["50", "0"]);
  });

  test("equal points go last and to the party then behind; equal ratios move in case order", () => {
    const result = divided([
      [10, 10],
      [40, 20],
      [40, 20],
      [10, 50],
    ]);
    // 80 against 50; the tie goes to the second: 80 against 60; then 10 of 30 of the second item: 20/60 of it.
    expect(result.before.map(toText)).toEqual(["80", "60"]);
    expect(result.moved).toHaveLength(1);
    expect(result.moved[0].id).toBe("item-2");
    expect(result.unique).toBe(false);
  });

  test("items worth nothing to either never move and are listed", () => {
    const result = divided([
      [0, 0],
      [60, 50],
      [40, 50],
    ]);
    expect(result.worthless).toEqual(["item-1"]);
    expect(result.moved.map(({ id }) => id)).toEqual(["item-2"]);
  });

  test("an item worth nothing to the receiver moves last, and its ratio is named as none", () => {
    const result = divided(
      [
        [5, 0],
        [4, 3],
        [0, 1],
      ],
      "as-given",
    );
    expect(result.before.map(toText)).toEqual(["9", "1"]);
    expect(result.moved.map(({ id, ratio }) => [id, ratio && toText(ratio)])).toEqual([
      ["item-2", "4/3"],
      ["item-1", null],
    ]);
    expect(result.totals.map(toText)).toEqual(["4", "4"]);
  });

  test("named refusals", () => {
    expect(adjustedWinner([])).toEqual({ found: false, reason: "no-items" });
    expect(adjustedWinner(items([1, -1], [2, 3]))).toEqual({
      found: false,
      reason: "negative-points",
      items: ["item-1"],
    });
    expect(adjustedWinner(items([1, 0], [2, 0]))).toEqual({
      found: false,
      reason: "no-points",
      parties: [1],
    });
  });

  const rows = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 6 });

  test("law: with points on everything both end equal, each with at least half, at most one item split, and no other way does better", () => {
    fc.assert(
      fc.property(rows, (raw) => {
        const positive = raw.map(([a, b]) => [a + 1, b + 1] as [number, number]);
        const result = divided(positive);
        expect(equal(result.totals[0], result.totals[1])).toBe(true);
        expect(compare(add(result.totals[0], result.totals[1]), bestTotalAtLeast(result, positive))).toBe(0);
        expect(result.shares.filter(({ shares }) => shares.every(({ num }) => num > 0n)).length).toBeLessThan(
          2,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("law: the order of the items and of the parties changes no total and not whether the division is unique", () => {
    fc.assert(
      fc.property(rows, (raw) => {
        const forward = adjustedWinner(items(...raw));
        const backward = adjustedWinner(items(...[...raw].reverse()));
        const swapped = adjustedWinner(items(...raw.map(([a, b]) => [b, a] as [number, number])));
        if (!forward.found || !backward.found || !swapped.found) {
          expect([backward.found, swapped.found]).toEqual([false, false]);
          return;
        }
        expect(backward.totals.map(toText)).toEqual(forward.totals.map(toText));
        expect([...swapped.totals].reverse().map(toText)).toEqual(forward.totals.map(toText));
        expect([backward.unique, swapped.unique]).toEqual([forward.unique, forward.unique]);
        if (forward.unique && backward.unique && forward.worthless.length === 0) {
          expect(firstShares(backward).reverse()).toEqual(firstShares(forward));
        }
      }),
      { numRuns: 300 },
    );
  });
});

// The largest equal total, doubled: over every vertex (each item whole but one) the line of equal totals is crossed once at most.
function bestTotalAtLeast(result: AdjustedWinnerDivision, rows: readonly [number, number][]) {
  const sums = [0, 1].map((party) => rows.reduce((total, row) => total + row[party as 0 | 1], 0));
  const rescaled = result.scale === "rescaled-to-100";
  const points = rows.map(
    (row) =>
      [0, 1].map((party) =>
        rescaled
          ? rational(BigInt(row[party as 0 | 1]) * 100n, BigInt(sums[party]))
          : rational(BigInt(row[party as 0 | 1])),
      ) as [ReturnType<typeof rational>, ReturnType<typeof rational>],
  );
  let best = rational(0n);
  for (let split = 0; split < rows.length; split++) {
    for (let mask = 0; mask < 1 << rows.length; mask++) {
      if (mask & (1 << split)) continue;
      let a = rational(0n);
      let b = rational(0n);
      points.forEach(([pa, pb], k) => {
        if (k === split) return;
        if (mask & (1 << k)) a = add(a, pa);
        else b = add(b, pb);
      });
      // a + x·pa = b + (1 − x)·pb
      const [pa, pb] = points[split];
      const x = divideBy(add(add(b, pb), negated(a)), add(pa, pb));
      if (x.num < 0n || x.num > x.den) continue;
      const total = add(a, multiply(x, pa));
      if (compare(total, best) > 0) best = total;
    }
  }
  return multiply(best, rational(2n));
}

const negated = ({ num, den }: { num: bigint; den: bigint }) => ({ num: -num, den });
const divideBy = (a: { num: bigint; den: bigint }, b: { num: bigint; den: bigint }) =>
  rational(a.num * b.den, a.den * b.num);
