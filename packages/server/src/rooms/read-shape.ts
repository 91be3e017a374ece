// Reads what came over the wire strictly: an object with just the fields that were agreed, each as agreed.
import { fromBase64url } from "@parley/seal";

type Test = (value: unknown) => boolean;

/** Undefined if a field is missing, is not as tested, or is one too many. */
export function readShape<Name extends string>(
  value: unknown,
  tests: Readonly<Record<Name, Test>>,
): Readonly<Record<Name, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const fields = value as Readonly<Record<string, unknown>>;
  const isRight = (name: string) => Object.hasOwn(tests, name) && tests[name as Name](fields[name]);
  return names.length === Object.keys(tests).length && names.every(isRight) ? fields : undefined;
}

/** Bytes of this number as base64url without padding, in its one spelling. */
export function isBytes(length: number): Test {
  return (value) => fromBase64url(value, length) !== undefined;
}

export const isText: Test = (value) => typeof value === "string";

export const isWhole: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const isAnything: Test = () => true;

export function isShape(tests: Readonly<Record<string, Test>>): Test {
  return (value) => readShape(value, tests) !== undefined;
}

/** A number from the query of an address, which is text: without signs, spaces or leading zeros. */
export function readNumber(text: unknown, fallback: number): number | undefined {
  if (text === undefined) return fallback;
  const isPlain = typeof text === "string" && /^(0|[1-9]\d{0,15})$/.test(text);
  const number = isPlain ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}
