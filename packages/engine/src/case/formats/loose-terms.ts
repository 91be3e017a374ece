// Terms as files state them, sorted out: those on one issue become points, those that always or never hold disappear.
import { add, type Rational } from "../../maths/rational.ts";
import type { Quantity } from "../quantity.ts";
import type { ForeignPattern, ForeignTerm } from "./foreign-case.ts";

/** The pattern may be empty (always), or name all options of an issue, or none. */
export interface LooseTerm {
  readonly pattern: ForeignPattern;
  readonly worth: Rational;
}

export interface Sorted {
  readonly ratings: readonly (readonly Quantity[])[];
  readonly terms: readonly ForeignTerm[];
}

/** Adds the terms to points; what holds for every deal is added to the first issue. */
export function addTerms(points: readonly (readonly Quantity[])[], terms: readonly LooseTerm[]): Sorted {
  const ratings = points.map((options) => [...options]);
  const kept: ForeignTerm[] = [];
  for (const { pattern, worth } of terms) {
    const binding = pattern.filter(({ issue, options }) => options.length < points[issue].length);
    if (worth.num === 0n || binding.some(({ options }) => options.length === 0)) continue;
    if (binding.length > 1) kept.push({ pattern: binding, worth });
    else {
      const { issue, options } = binding[0] ?? { issue: 0, options: points[0].map((_, k) => k) };
      for (const option of options) {
        const { low, high } = ratings[issue][option];
        ratings[issue][option] = { low: add(low, worth), high: add(high, worth) };
      }
    }
  }
  return { ratings, terms: kept };
}
