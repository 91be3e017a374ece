// What a profile says about the options of one issue, as it is typed: telling its kinds apart, scaling it, its lowest and highest worth.
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { exactly, type Quantity } from "../../../case/quantity.ts";
import { larger, ONE, type Rational, smaller, ZERO } from "../../../maths/rational.ts";
import { tidy } from "./frame-outline.ts";
import { readQuantity, scaleTyped, type TypedQuantity, writeQuantity } from "./typed-quantity.ts";

export type WorthDocument = NonNullable<ProfileDocument["points"]>[string];

type Ranked = Extract<WorthDocument, { ranked: unknown }>;

export type WorthKind =
  | { readonly kind: "whole"; readonly whole: TypedQuantity }
  | { readonly kind: "ranked"; readonly worth: Ranked & { readonly ranked: readonly unknown[] } }
  | { readonly kind: "curve"; readonly knots: Readonly<Record<string, TypedQuantity>> }
  | { readonly kind: "each"; readonly options: Readonly<Record<string, TypedQuantity>> };

export function kindOf(worth: WorthDocument): WorthKind {
  if (typeof worth !== "object" || Array.isArray(worth))
    return { kind: "whole", whole: worth as TypedQuantity };
  const { ranked, curve } = worth as { readonly ranked?: unknown; readonly curve?: unknown };
  if (Array.isArray(ranked)) return { kind: "ranked", worth: worth as Ranked };
  if (typeof curve === "object" && curve !== null && !Array.isArray(curve)) {
    return { kind: "curve", knots: curve as Record<string, TypedQuantity> };
  }
  return { kind: "each", options: worth as Record<string, TypedQuantity> };
}

/** Every number of it made another; keys and order stay. */
export function mapWorth(
  worth: WorthDocument,
  change: (typed: TypedQuantity) => TypedQuantity,
): WorthDocument {
  const found = kindOf(worth);
  if (found.kind === "whole") return change(found.whole);
  if (found.kind === "curve") return { curve: mapValues(found.knots, change) };
  if (found.kind === "each") return mapValues(found.options, change);
  const { ranked, best = 1, worst = 0 } = worth as Ranked;
  return { ranked, best: change(best as TypedQuantity), worst: change(worst as TypedQuantity) };
}

export function scaleWorth(worth: WorthDocument, factor: Rational): WorthDocument {
  return mapWorth(worth, (typed) => scaleTyped(typed, factor));
}

/** All numbers that are typed in it, those filled in for a ranking included. */
export function quantitiesOf(worth: WorthDocument): (Quantity | null)[] {
  const found = kindOf(worth);
  if (found.kind === "whole") return [readQuantity(found.whole), exactly(ZERO)];
  if (found.kind === "curve") return Object.values(found.knots).map(readQuantity);
  if (found.kind === "each") return Object.values(found.options).map(readQuantity);
  const { best = 1, worst = 0 } = found.worth;
  return [best, worst].map(readQuantity);
}

/** From the lowest to the highest worth that an option may have; null while a number cannot be read. */
export function spanOf(worth: WorthDocument): Quantity | null {
  const quantities = quantitiesOf(worth);
  if (quantities.length === 0 || quantities.some((quantity) => !quantity)) return null;
  const known = quantities as Quantity[];
  return {
    low: known.map(({ low }) => low).reduce(smaller),
    high: known.map(({ high }) => high).reduce(larger),
  };
}

/** Nothing is known: anything from 0 to 1 for each option, or for the whole of a divisible issue. */
export function openWorth(kind: string, options: readonly string[]): WorthDocument {
  const open = (): TypedQuantity => writeQuantity({ low: ZERO, high: ONE });
  return kind === "divisible" ? open() : Object.fromEntries(options.map((option) => [option, open()]));
}

/** The value typed for an option, whose key may be written otherwise than its id (`2.50`). */
export function typedFor<T>(
  entries: Readonly<Record<string, T>>,
  option: string,
): { key: string; value: T } | null {
  const key = Object.keys(entries).find((text) => tidy(text) === option || sameNumber(text, option));
  return key === undefined ? null : { key, value: entries[key] };
}

function sameNumber(text: string, option: string): boolean {
  const [a, b] = [readQuantity(text), readQuantity(option)];
  return a !== null && b !== null && a.low.num === b.low.num && a.low.den === b.low.den;
}

function mapValues<T, U>(entries: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
