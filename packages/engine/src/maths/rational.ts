// Exact rational numbers on BigInt: what people type as decimals or fractions, kept and compared without rounding.

/** A fraction in lowest terms with a positive denominator. Make one with {@link rational} or {@link parseRational}. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Rational = { num: 0n, den: 1n };
export const ONE: Rational = { num: 1n, den: 1n };

/** `num / den` in lowest terms. @throws RangeError when `den` is zero. */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 0n) throw new RangeError(`a fraction needs a denominator other than 0: ${num}/${den}`);
  if (den < 0n) return rational(-num, -den);
  if (den === 1n) return { num, den };
  const divisor = greatestCommonDivisor(num < 0n ? -num : num, den);
  return { num: num / divisor, den: den / divisor };
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const FRACTION = /^([+-]?\d+)\s*\/\s*(\d+)$/;

/**
 * Reads a decimal (`-1.5`, `.5`, `2e-3`) or a fraction (`1/3`) exactly.
 * @returns null when the text is neither, has a zero denominator, or an exponent beyond ±400.
 */
export function parseRational(text: string): Rational | null {
  const trimmed = text.trim();
  const fraction = FRACTION.exec(trimmed);
  if (fraction) {
    const den = BigInt(fraction[2]);
    return den === 0n ? null : rational(BigInt(fraction[1]), den);
  }
  const decimal = DECIMAL.exec(trimmed);
  if (!decimal) return null;
  const [, sign, whole = "", part = "", exponentText = "0"] = decimal;
  if (whole === "" && part === "") return null;
  const exponent = Number(exponentText) - part.length;
  if (Math.abs(Number(exponentText)) > 400) return null;
  const digits = BigInt(whole + part) * (sign === "-" ? -1n : 1n);
  return exponent >= 0
    ? rational(digits * 10n ** BigInt(exponent))
    : rational(digits, 10n ** BigInt(-exponent));
}

/** The decimal that a finite double prints as (its shortest form), exactly. @throws RangeError for NaN and infinities. */
export function fromNumber(value: number): Rational {
  const parsed = Number.isFinite(value) ? parseRational(String(value)) : null;
  if (!parsed) throw new RangeError(`not a finite number: ${value}`);
  return parsed;
}

export function add(a: Rational, b: Rational): Rational {
  return a.den === b.den
    ? rational(a.num + b.num, a.den)
    : rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function negate(a: Rational): Rational {
  return { num: -a.num, den: a.den };
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.num === b.num && a.den === b.den;
}

export function sign(a: Rational): number {
  return a.num < 0n ? -1 : a.num > 0n ? 1 : 0;
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** The least common multiple of the denominators: the smallest scale at which every value is a whole number; 1 for none. */
export function commonDenominator(values: Iterable<Rational>): bigint {
  let scale = 1n;
  for (const { den } of values) {
    if (den !== 1n && scale % den !== 0n) scale = (scale / greatestCommonDivisor(scale, den)) * den;
  }
  return scale;
}

/** The nearest double (ties to even), whatever the size of numerator and denominator. */
export function toNumber(value: Rational): number {
  const { num, den } = value;
  if (isSafe(num) && isSafe(den)) return Number(num) / Number(den);
  if (num < 0n) return -toNumber({ num: -num, den });
  // 66 significant bits, the last one sticky, so that the one rounding in Number() is the correct one.
  const shift = BigInt(bitLength(num) - bitLength(den) - 65);
  const top = shift < 0n ? num << -shift : num;
  const bottom = shift > 0n ? den << shift : den;
  const quotient = top / bottom;
  const sticky = quotient * bottom === top ? 0n : 1n;
  return scaleByPowerOfTwo(Number((quotient << 1n) | sticky), Number(shift) - 1);
}

/** Exact text: a plain decimal where one exists (`12.5`), else a fraction (`1/3`). */
export function toText(value: Rational): string {
  const { num, den } = value;
  if (den === 1n) return num.toString();
  let [rest, twos, fives] = [den, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  if (rest !== 1n) return `${num}/${den}`;
  const places = Math.max(twos, fives);
  const digits = ((num < 0n ? -num : num) * 10n ** BigInt(places)) / den;
  const padded = digits.toString().padStart(places + 1, "0");
  return `${num < 0n ? "-" : ""}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function isSafe(value: bigint): boolean {
  return value <= 9007199254740991n && value >= -9007199254740991n;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

// Two steps keep results near the ends of the range from overflowing or flushing to zero on the way.
function scaleByPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
