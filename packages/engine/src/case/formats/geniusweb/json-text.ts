// JSON with exact numbers: a decimal is written digit by digit, which doubles could not hold.
import type { Rational } from "../../../maths/rational.ts";
import { decimalText } from "../export/scale.ts";

export type JsonValue =
  | string
  | null
  | JsonNumber
  | readonly JsonValue[]
  | ReadonlyMap<string, JsonValue>
  | { readonly [key: string]: JsonValue };

/** A number that has a decimal text. */
export class JsonNumber {
  readonly text: string;

  /** @throws RangeError when the fraction has no finite decimal. */
  constructor(value: Rational) {
    const text = decimalText(value);
    if (text === null) throw new RangeError(`no finite decimal: ${value.num}/${value.den}`);
    this.text = text;
  }
}

export function jsonText(value: JsonValue): string {
  return `${lines(value, "")}\n`;
}

function lines(value: JsonValue, indent: string): string {
  if (value === null || typeof value === "string") return JSON.stringify(value);
  if (value instanceof JsonNumber) return value.text;
  const inner = `${indent}  `;
  if (isList(value)) {
    return value.length === 0
      ? "[]"
      : `[\n${value.map((item) => inner + lines(item, inner)).join(",\n")}\n${indent}]`;
  }
  // A map keeps its order even where keys look like numbers.
  const pairs = value instanceof Map ? [...(value as ReadonlyMap<string, JsonValue>)] : Object.entries(value);
  const entries = pairs.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${lines(item, inner)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${indent}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
