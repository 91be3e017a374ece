import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromNumber, parseRational, rational, toNumber } from "../../src/maths/rational.ts";
import { sensiblePlaces } from "../../src/report/numbers.ts";
import {
  counted,
  formatChange,
  formatCount,
  formatDay,
  formatNumber,
  formatRange,
  listOf,
  shareInterval,
} from "../../src/report/wording.ts";

describe("numbers for reading", () => {
  it.each([
    [0.30000000000000004, "0.3"],
    [12, "12"],
    [-2.5, "−2.5"],
    [1234.5678, "1,235"],
    [1234567, "1,234,567"],
    [0.00123456, "0.00123"],
    [12.25, "12.25"],
    [3.696, "3.7"],
    ["395/6", "65.8"],
    ["1/3", "0.333"],
    [-0.00000000000000001, "0"],
    [0, "0"],
    [99.996, "100"],
  ])("%s reads %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("rounds halves away from zero, exactly", () => {
    expect(formatNumber("1.005", { places: 2 })).toBe("1.01");
    expect(formatNumber("-1.005", { places: 2 })).toBe("−1.01");
    expect(formatNumber("2.5", { places: 0 })).toBe("3");
    expect(formatNumber("7", { places: 2, fixed: true })).toBe("7.00");
  });

  it("is never further off than half a unit of its last place", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n), (num, den) => {
        const value = rational(num, den);
        const places = sensiblePlaces([value]);
        const shown = parseRational(formatNumber(value).replaceAll(",", "").replace("−", "-"));
        if (!shown) throw new Error("unreadable");
        expect(Math.abs(toNumber(shown) - toNumber(value))).toBeLessThanOrEqual(
          0.5 * 10 ** -places * (1 + 1e-9),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("never shows more digits than a person can use", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
        const digits = formatNumber(value)
          .replace(/[^\d.]/g, "")
          .replace(/^0\.0*/, "")
          .replace(".", "");
        expect(digits.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
  });

  it("shows the sign of a change", () => {
    expect([7, -2.5, 0].map((value) => formatChange(value))).toEqual(["+7", "−2.5", "0"]);
  });
});

describe("counts", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [5760, "5,760"],
    [-5760, "−5,760"],
    [10n ** 15n - 1n, "999,999,999,999,999"],
    [10n ** 30n, "about 1 × 10³⁰"],
    ["3486784401000000000", "about 3.5 × 10¹⁸"],
  ])("%s reads %s", (value, text) => {
    expect(formatCount(value)).toBe(text);
  });

  it("writes small ones in words, with the right form of the word", () => {
    expect(counted(1, "package")).toBe("one package");
    expect(counted(3, "party", "parties")).toBe("three parties");
    expect(counted(0, "package")).toBe("no packages");
    expect(counted(1204, "package")).toBe("1,204 packages");
  });
});

describe("shares in words", () => {
  it.each([
    [0, 0, "in none"],
    [1, 1, "in every one"],
    [0.2, 0.5, "between two and five in ten"],
    [0, 0.000384, "at most 4 in 10,000"],
    [0.9616, 1, "at least 96 in 100"],
    [0.821, 0.839, "between 82 and 84 in 100"],
    [0.5, 0.5, "five in ten"],
  ])("%d to %d reads %s", (low, high, text) => {
    expect(shareInterval(low, high)).toBe(text);
  });

  it("never claims more than the interval does", () => {
    const share = fc.double({ noNaN: true, min: 0, max: 1 });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const text = shareInterval(low, high);
        const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        const numbers = text
          .split(/[\s-]+/)
          .map((word) => (words.includes(word) ? words.indexOf(word) : Number(word.replaceAll(",", ""))))
          .filter((number) => !Number.isNaN(number));
        if (text === "in none" || text === "in every one") return;
        const whole = numbers.pop() ?? 1;
        const from = text.startsWith("at most") ? 0 : numbers[0] / whole;
        const to = text.startsWith("at least") ? 1 : numbers[numbers.length - 1] / whole;
        expect(from).toBeLessThanOrEqual(low + 1e-6);
        expect(to).toBeGreaterThanOrEqual(high - 1e-6);
      }),
      { numRuns: 500 },
    );
  });
});

describe("lists, ranges, days", () => {
  it("joins lists as a sentence does", () => {
    expect(listOf([])).toBe("");
    expect(listOf(["a"])).toBe("a");
    expect(listOf(["a", "b", "c"])).toBe("a, b and c");
    expect(listOf(["a", "b"], "or")).toBe("a or b");
  });

  it("writes a range with one number of places, and once where both ends read the same", () => {
    expect(formatRange(38, 45)).toBe("38 to 45");
    expect(formatRange("0.5", "12.25")).toBe("0.5 to 12.25");
    expect(formatRange(fromNumber(3), fromNumber(3))).toBe("3");
  });

  it("writes days as a person does and leaves other text alone", () => {
    expect(formatDay("2025-05-07")).toBe("7 May 2025");
    expect(formatDay("2025-05-07T14:30Z")).toBe("7 May 2025, 14:30");
    expect(formatDay("2025-05")).toBe("May 2025");
    expect(formatDay("spring 2025")).toBe("spring 2025");
    expect(formatDay("2025-13-07")).toBe("2025-13-07");
  });
});
