// Numbers with their ranges, rounded to what the range can bear: `61 (44 to 78)`, `8 better than no deal (from 9 worse to 22 better)`.
import { worthRange } from "../../analysis/preference/extremes.ts";
import { isExact, type Quantity } from "../../case/quantity.ts";
import { type Rational, subtract, toNumber, toText } from "../../maths/rational.ts";
import { placesOnScale } from "../numbers.ts";
import { finerPlaces } from "./worth-scale.ts";
import { say, type Writing } from "./writing.ts";

/** A value at the middle of what is known, and everything it may be; null where nothing more is known of it. */
export interface Uncertain {
  readonly value: Rational;
  readonly range: Quantity | null;
}

/**
 * Decimals for values that stand together: none beside a range of five points or wider, on a scale of a hundred; on a finer scale as many
 * more as `finer` says.
 */
export function placesFor(values: readonly Uncertain[], finer = 0): number {
  const widths = values.map(({ range }) => (range ? toNumber(subtract(range.high, range.low)) : 0));
  const widest = Math.max(0, ...widths) * 10 ** finer;
  if (widest >= 5 - 1e-9) return finer;
  const most = widest > 0 && widest < 0.5 - 1e-9 ? 2 : 1;
  return placesOnScale(
    values.map(({ value }) => value),
    { finer, most },
  );
}

/** The same for worths of one party. */
export function placesOfParty(writing: Writing, party: number, values: readonly Uncertain[]): number {
  return placesFor(values, finerPlaces(writing, party));
}

/** Decimals for one worth or difference of worths of a party at point values, whose range is not told with it. */
export function middlePlaces(writing: Writing, party: number): number {
  return (writing.assessment.uncertainty.sample.certain ? 1 : 0) + finerPlaces(writing, party);
}

export function uncertainText(writing: Writing, one: Uncertain, places: number): string {
  return say(writing, "briefing.uncertain", { ...figures(one), places });
}

/** Compared with no deal, in words; `short` for a table that says so already. */
export function gainText(
  writing: Writing,
  one: Uncertain,
  { places, short = false }: { places: number; short?: boolean },
): string {
  return say(writing, short ? "briefing.gain-short" : "briefing.gain", { ...figures(one), places });
}

function figures({ value, range }: Uncertain) {
  const open = range && !isExact(range) ? range : null;
  return { value: toText(value), low: open && toText(open.low), high: open && toText(open.high) };
}

/** What the party has without a deal; null where that is unknown. */
export function noDealOf({ subject, assessment }: Writing, party: number): Uncertain | null {
  const value = assessment.sheets[party].noDeal;
  if (!value) return null;
  const profile = subject.profiles[party];
  const { noDeal } = profile;
  if (noDeal.kind === "deal") return { value, range: worthRange(profile, subject.frame, noDeal.deal) };
  return { value, range: noDeal.kind === "worth" ? noDeal.worth : null };
}
