import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  commonDenominator,
  compare,
  divide,
  fromNumber,
  multiply,
  parseRational,
  rational,
  subtract,
  toNumber,
  toText,
} from "../../src/maths/rational.ts";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([num, den]) => rational(num, den));

describe("reading numbers", () => {
  it.each([
    ["12", 12n, 1n],
    ["-0.5", -1n, 2n],
    [".25", 1n, 4n],
    ["5.", 5n, 1n],
    ["2e3", 2000n, 1n],
    ["2.5e-3", 1n, 400n],
    ["+7", 7n, 1n],
    ["10/4", 5n, 2n],
    ["-1 / 3", -1n, 3n],
    [" 1 ", 1n, 1n],
  ])("reads %s", (text, num, den) => {
    expect(parseRational(text)).toEqual({ num, den });
  });

  it.each(["", ".", "1,5", "1/0", "NaN", "Infinity", "0x10", "1e401", "1 2", "1/2/3", "--1", "1.5/2"])(
    "refuses %j",
    (text) => {
      expect(parseRational(text)).toBeNull();
    },
  );

  it("keeps every digit", () => {
    expect(parseRational("0.12345678901234567890123")).toEqual(
      rational(12345678901234567890123n, 10n ** 23n),
    );
  });

  it("reads back the text that it writes", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(parseRational(toText(value))).toEqual(value);
      }),
    );
  });

  it("takes a double at its shortest decimal", () => {
    expect(fromNumber(0.1)).toEqual(rational(1n, 10n));
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe("arithmetic", () => {
  it("undoes itself", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });

  it("finds the smallest scale at which all are whole", () => {
    expect(commonDenominator([rational(1n, 6n), rational(1n, 4n), rational(3n)])).toBe(12n);
    expect(commonDenominator([])).toBe(1n);
  });

  it("refuses to divide by zero", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError);
  });
});

describe("the nearest double", () => {
  it("is the double itself for what a double can hold", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-300);
        expect(toNumber(fromNumber(value))).toBe(value + 0);
      }),
    );
  });

  it("lies no further away than either neighbour", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const near = toNumber(value);
        const step = Math.abs(near) * 2 ** -53 || Number.MIN_VALUE;
        const distance = (x: number) => {
          const gap = subtract(exactly(x), value);
          return gap.num < 0n ? rational(-gap.num, gap.den) : gap;
        };
        for (const other of [near + step * 2, near - step * 2]) {
          if (other !== near) expect(compare(distance(near), distance(other))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("rounds a tie to even", () => {
    expect(toNumber(rational(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(toNumber(rational(2n ** 53n + 3n))).toBe(2 ** 53 + 4);
    expect(toNumber(rational(2n ** 54n + 2n, 2n))).toBe(2 ** 53);
  });
});

// The double's own value, not its shortest decimal.
function exactly(value: number) {
  let scaled = value;
  let shift = 0n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return rational(BigInt(scaled), 2n ** shift);
}
