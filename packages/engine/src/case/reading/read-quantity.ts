// Numbers and intervals as typed, read exactly; what cannot be read gets a message on how to mend it.
import { compare, parseRational, type Rational } from "../../maths/rational.ts";
import { type Message, message } from "../message.ts";
import { exactly, type Quantity } from "../quantity.ts";
import type { FileReport } from "./ledger.ts";
import type { Path } from "./source-tree.ts";

export type NumberInput = string | number;
export type QuantityInput = NumberInput | readonly [NumberInput, NumberInput];

/** Longer numbers are refused: arithmetic on them would take seconds and nobody means them. */
const LONGEST_NUMBER = 1_000;

/** The number, or undefined with a problem at the path. */
export function readNumber(input: NumberInput, report: FileReport, path: Path): Rational | undefined {
  const text = String(input);
  const value = text.length <= LONGEST_NUMBER ? parseRational(text) : null;
  if (value) return value;
  report.error(path, unreadableNumber(text));
  return undefined;
}

/** The quantity, or undefined with a problem at the path. */
export function readQuantity(input: QuantityInput, report: FileReport, path: Path): Quantity | undefined {
  if (typeof input === "string" || typeof input === "number") {
    const value = readNumber(input, report, path);
    return value && exactly(value);
  }
  const low = readNumber(input[0], report, [...path, 0]);
  const high = readNumber(input[1], report, [...path, 1]);
  if (!low || !high) return undefined;
  if (compare(low, high) <= 0) return { low, high };
  report.error(path, message("case.interval-upside-down", { low: String(input[0]), high: String(input[1]) }));
  return undefined;
}

/** Why a text is not a number, as closely as its looks tell. */
export function unreadableNumber(text: string): Message {
  const trimmed = text.trim();
  const shown = trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
  if (trimmed.length > LONGEST_NUMBER) {
    return message("case.number-too-long", { text: shown, longest: LONGEST_NUMBER });
  }
  if (/^[+-]?\d+,\d+$/.test(trimmed)) {
    return message("case.number-comma", { text: shown, mended: trimmed.replace(",", ".") });
  }
  if (/^[+-]?[\d.]+\s*%$/.test(trimmed)) {
    return message("case.number-percent", { text: shown, mended: trimmed.replace("%", "").trim() });
  }
  if (/^[+-]?\.?(nan|inf(inity)?)$/i.test(trimmed)) return message("case.number-not-finite", { text: shown });
  if (/^[+-]?[\d.]+\s*(-|–|\.\.|to)\s*[\d.]+$/.test(trimmed)) {
    const [low, high] = trimmed.split(/\s*(?:-|–|\.\.|to)\s*(?=[\d.]+$)/);
    return message("case.number-range", { text: shown, low, high });
  }
  return message("case.number", { text: shown });
}
