import { ENGLISH_LANGUAGE } from "@parley/engine/report";
import { SPANISH_LANGUAGE } from "@parley/engine/report/es";
import { describe, expect, it } from "vitest";
import { localeOf } from "../../src/texts/language.ts";
import { numberFormat } from "../../src/texts/number-format.ts";

describe("numbers of the page", () => {
  it.each([
    ["en", ENGLISH_LANGUAGE],
    ["es", SPANISH_LANGUAGE],
  ] as const)("are written in %s as the engine writes them", (code, { wording }) => {
    const numbers = numberFormat(localeOf(code));
    for (const count of [0, 7, 999, 1204, 5760, 10_000, 41_472, 1_234_567]) {
      expect(numbers.format(count)).toBe(wording.formatCount(count));
    }
    const decimals = numberFormat(localeOf(code), { maximumFractionDigits: 1 });
    for (const value of [-12.5, 0.5, 61]) {
      expect(decimals.format(value)).toBe(wording.formatNumber(String(value), { places: 1 }));
    }
  });

  it("have no sign where they are rounded to nothing, and no tails of digits", () => {
    const worths = numberFormat("en-GB", { maximumFractionDigits: 1 });
    expect([-0, -0.04, 0.1 + 0.2, -1234.56].map(worths.format)).toEqual(["0", "0", "0.3", "−1,234.6"]);
    expect(numberFormat("es").format(0.1 + 0.2)).toBe("0,3");
    const changes = numberFormat("es", { maximumFractionDigits: 1, signDisplay: "exceptZero" });
    expect([2.5, -2.5, -0.01].map(changes.format)).toEqual(["+2,5", "−2,5", "0"]);
    expect(numberFormat("en-GB").format(-(10n ** 6n))).toBe("−1,000,000");
    expect(numberFormat("en-GB").format(Number.NEGATIVE_INFINITY)).toBe("−∞");
  });
});
