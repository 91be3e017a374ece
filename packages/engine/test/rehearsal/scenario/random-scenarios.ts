// Scenarios of every awkward kind, also with points of so many digits that doubles have to round them.
import fc from "fast-check";
import type { Scenario } from "../../../src/rehearsal/index.ts";
import { casesOf, shapes } from "../contract/random-cases.ts";
import { maybeScenario, type SmallCase, type SmallSide } from "../small-scenarios.ts";

/** The same sides with each worth of an option changed. */
export function withPoints(small: SmallCase, change: (worth: number) => number): SmallCase {
  const sideOf = (side: SmallSide): SmallSide => ({
    ...side,
    points: mapValues(side.points, (options) => mapValues(options, change)),
  });
  return { ...small, sides: mapValues(small.sides, sideOf) };
}

function mapValues<A, B>(from: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}

/** Sixteen digits after the point. */
export const manyDigits = (small: SmallCase): SmallCase => withPoints(small, (worth) => worth / 7 + 2 ** -40);

/** Also null for a case that cannot be read: a party refuses everything. */
export function openedOrNull(small: SmallCase): Scenario | null {
  try {
    return maybeScenario(small);
  } catch {
    return null;
  }
}

export const smallCases: fc.Arbitrary<SmallCase> = fc
  .tuple(
    shapes.chain((shape) => casesOf(shape)),
    fc.boolean(),
  )
  .map(([small, digits]) => (digits ? manyDigits(small) : small));

export const smallScenarios: fc.Arbitrary<Scenario> = smallCases
  .map(openedOrNull)
  .filter((scenario): scenario is Scenario => scenario !== null);
