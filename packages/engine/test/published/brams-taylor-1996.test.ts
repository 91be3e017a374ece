// Adjusted Winner on the examples that Brams, Taylor and Togman published.
import { describe, expect, test } from "vitest";
import { adjustedWinner } from "../../src/analysis/bargaining/adjusted-winner.ts";
import { fromNumber, toText } from "../../src/maths/rational.ts";
import data from "./data/adjusted-winner.json" with { type: "json" };

describe("Brams & Taylor 1996", () => {
  test.each(data.examples)("$name", (example) => {
    const items = example.items.map(([id, first, second]) => ({
      id: String(id),
      points: [fromNumber(Number(first)), fromNumber(Number(second))] as const,
    }));
    const result = adjustedWinner(items, { totals: example.totals === "as-given" ? "as-given" : "rescale" });
    expect(result.found).toBe(true);
    if (!result.found) return;
    expect(result.before.map(toText)).toEqual(example.before.map(String));
    expect(result.shares.map(({ shares }) => shares[0]).map(fractionText)).toEqual(example.firstShares);
    expect(result.totals.map(fractionText)).toEqual([example.total, example.total]);
    expect(result.scale).toBe("as-given");
    expect(result.unique).toBe(true);
  });
});

function fractionText({ num, den }: { num: bigint; den: bigint }): string {
  return den === 1n ? `${num}` : `${num}/${den}`;
}
