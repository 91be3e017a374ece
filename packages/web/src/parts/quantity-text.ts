// What is typed into a cell for a number: `30`, `10–14`, `10 to 14`, `1/3`, or `?` for anything at all; and how a number is written there.
import type { TypedQuantity } from "@parley/engine/elicitation";
import { numberFormat } from "../texts/number-format.ts";
import { compareExactly, numberOf } from "./exact.ts";

export type CellEntry =
  | { readonly kind: "quantity"; readonly quantity: TypedQuantity }
  /** Anything is possible. */
  | { readonly kind: "open" }
  | { readonly kind: "empty" }
  | { readonly kind: "unclear" };

const NUMBER = String.raw`[+-]?(?:\d+\s*\/\s*\d+|\d+(?:[.,]\d+)?|[.,]\d+)`;
const ONE = new RegExp(`^${NUMBER}$`);
const BETWEEN = String.raw`\s*(?:–|—|\.\.+|…|;|-)\s*|\s+(?:to|a|bis|and|y)\s+`;
const TWO = new RegExp(`^\\[?\\s*(${NUMBER})(?:${BETWEEN})(${NUMBER})\\s*\\]?$`);
const LISTED = new RegExp(String.raw`^\[\s*(${NUMBER})\s*,\s+(${NUMBER})\s*\]$`);

export function readCell(text: string): CellEntry {
  const plain = text
    .trim()
    // Some languages write a mark of direction before the sign.
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replaceAll("−", "-")
    .replace(/(?<=\d)[\u00a0\u202f\u2009](?=\d)/g, "");
  if (plain === "") return { kind: "empty" };
  if (plain === "?") return { kind: "open" };
  if (ONE.test(plain)) return asQuantity([plain]);
  const ends = LISTED.exec(plain) ?? TWO.exec(plain.toLowerCase());
  return ends ? asQuantity([ends[1], ends[2]]) : { kind: "unclear" };
}

function asQuantity(typed: readonly string[]): CellEntry {
  // 1,000 is a thousand to one reader and one to another.
  if (typed.some((one) => /^[+-]?[1-9]\d{0,2},\d{3}$/.test(one))) return { kind: "unclear" };
  const [low, high = low] = typed.map(plainNumber);
  if (numberOf(low) === null || numberOf(high) === null) return { kind: "unclear" };
  const order = compareExactly(low, high);
  if (order === 0) return { kind: "quantity", quantity: low };
  return { kind: "quantity", quantity: order < 0 ? [low, high] : [high, low] };
}

function plainNumber(typed: string): string {
  return typed
    .replace(",", ".")
    .replaceAll(" ", "")
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.");
}

/** Numbers with more digits than that nobody typed. */
const MOST_DIGITS = 6;
const ROUNDED_DIGITS = 4;

/** Rounded for the eye where it has more digits than anybody types. */
export function cellText(quantity: TypedQuantity, locale: string): string {
  const cell = { locale, useGrouping: false } as const;
  return Array.isArray(quantity)
    ? `${numberText(quantity[0], cell)}–${numberText(quantity[1], cell)}`
    : numberText(quantity, cell);
}

/** The same within a sentence, with its thousands set apart. */
export function saidNumber(typed: string | number, locale: string): string {
  return numberText(typed, { locale });
}

interface Writing {
  readonly locale: string;
  /** In a cell `1,000` could be taken for one. */
  readonly useGrouping?: false;
}

function numberText(typed: string | number, { locale, ...grouping }: Writing): string {
  const value = numberOf(typed);
  if (value === null) return String(typed);
  const isShort = Number(value.toPrecision(MOST_DIGITS)) === value;
  const maximumSignificantDigits = isShort ? MOST_DIGITS : ROUNDED_DIGITS;
  return numberFormat(locale, { maximumSignificantDigits, ...grouping }).format(value);
}

/** Lowest and highest as doubles; null where one is no number. */
export function endsOf(quantity: TypedQuantity): { readonly low: number; readonly high: number } | null {
  const [low, high] = Array.isArray(quantity)
    ? quantity.map(numberOf)
    : [numberOf(quantity), numberOf(quantity)];
  return low === null || high === null ? null : { low, high };
}

export function mapQuantity(
  quantity: TypedQuantity,
  change: (typed: string | number) => string,
): TypedQuantity {
  return Array.isArray(quantity) ? [change(quantity[0]), change(quantity[1])] : change(quantity);
}
