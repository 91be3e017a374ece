import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Frame } from "../../../src/case/frame.ts";
import { rational, toNumber } from "../../../src/maths/rational.ts";
import { byParty, plainDeal, plainValue } from "../../../src/report/json/plain-value.ts";

const frame = {
  parties: [{ id: "union" }, { id: "works" }],
  issues: [
    { id: "wage", options: [{ id: "low" }, { id: "high" }] },
    { id: "hours", options: [{ id: "35" }, { id: "38" }] },
  ],
} as unknown as Frame;

describe("results as JSON", () => {
  it("names deals, parties and counts, and rounds exact numbers correctly", () => {
    const result = {
      deal: [1, 0],
      deals: [[0, 1]],
      worth: [rational(1n, 3n), rational(2n)],
      party: 1,
      parties: [0, 1],
      count: 10n ** 30n,
      nothing: undefined,
      endless: Number.POSITIVE_INFINITY,
      points: () => [],
    };
    expect(plainValue(result, frame)).toEqual({
      deal: { wage: "high", hours: "35" },
      deals: [{ wage: "low", hours: "38" }],
      worth: { union: 1 / 3, works: 2 },
      party: "works",
      parties: ["union", "works"],
      count: "1000000000000000000000000000000",
      nothing: null,
      endless: null,
    });
    expect(plainDeal([0, 0], frame)).toEqual({ wage: "low", hours: "35" });
    expect(byParty([1, 2], frame, (value) => value)).toEqual({ union: 1, works: 2 });
  });

  it("keeps a list of two divided issues a list, though there are two parties", () => {
    const shares = ["land", "water"].map((id) => ({ id, shares: [rational(1n, 4n), rational(3n, 4n)] }));
    const split = { union: 0.25, works: 0.75 };
    expect(plainValue({ shares }, frame)).toEqual({
      shares: [
        { id: "land", shares: split },
        { id: "water", shares: split },
      ],
    });
  });

  it("holds nothing that JSON would change", () => {
    const leaf = fc.oneof(
      fc.bigInt(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.tuple(fc.bigInt(), fc.bigInt(1n, 10n ** 9n)).map(([num, den]) => rational(num, den)),
    );
    const value = fc.oneof(
      leaf,
      fc.array(leaf),
      fc.dictionary(fc.constantFrom("a", "b", "gain", "deals"), leaf),
    );
    fc.assert(
      fc.property(value, (one) => {
        const plain = plainValue(one, frame);
        expect(JSON.parse(JSON.stringify(plain))).toEqual(JSON.parse(JSON.stringify(plain)));
        expect(JSON.stringify(plain)).toBe(JSON.stringify(JSON.parse(JSON.stringify(plain))));
      }),
      { numRuns: 200 },
    );
  });

  it("rounds as the exact numbers do", () => {
    const value = rational(10n ** 40n + 1n, 3n * 10n ** 20n);
    expect(plainValue(value, frame)).toBe(toNumber(value));
  });
});
