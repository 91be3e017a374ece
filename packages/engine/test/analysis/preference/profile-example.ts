// Frames and profiles for tests, written as short as they can be.
import type { Frame, IssueId, OptionId, PartyId } from "../../../src/case/frame.ts";
import type { Profile, Weights } from "../../../src/case/profile.ts";
import { between, exactly, type Quantity } from "../../../src/case/quantity.ts";
import { parseRational, type Rational, ZERO } from "../../../src/maths/rational.ts";

/** A number from its text. */
export function num(text: string | number): Rational {
  const value = parseRational(String(text));
  if (!value) throw new RangeError(`not a number: ${text}`);
  return value;
}

/** A number, or an interval where two are given. */
export function qty(low: string | number, high?: string | number): Quantity {
  return high === undefined ? exactly(num(low)) : between(num(low), num(high));
}

/** A frame with that many options per issue; an issue given as values is numeric. */
export function frameOf(issues: readonly (number | readonly (string | number)[])[], parties = 2): Frame {
  return {
    id: "example",
    title: "Example",
    summary: null,
    date: null,
    parties: Array.from({ length: parties }, (_, p) => ({
      id: `p${p}` as PartyId,
      name: `P${p}`,
      about: null,
      alsoCalled: [],
      pronoun: null,
      speaksFor: null,
    })),
    others: [],
    issues: issues.map((spec, i) => {
      const values = typeof spec === "number" ? Array.from({ length: spec }, () => null) : spec.map(num);
      return {
        id: `i${i}` as IssueId,
        name: `I${i}`,
        about: null,
        unit: null,
        kind: typeof spec === "number" ? "choice" : "numeric",
        options: values.map((value, k) => ({ id: `o${k}` as OptionId, name: `O${k}`, about: null, value })),
      };
    }),
    impossible: [],
    sources: [],
  };
}

/** A profile of which only what matters is said; no deal is worth 0 by default. */
export function profileOf(parts: Partial<Profile> & Pick<Profile, "issues">): Profile {
  return {
    party: "p0" as PartyId,
    estimated: null,
    about: null,
    weights: null,
    interactions: [],
    cap: null,
    noDeal: { kind: "worth", worth: exactly(ZERO) },
    redLines: [],
    demands: [],
    comparisons: [],
    ...parts,
  };
}

/** Shares of a total of 1 within bounds, 0 to 1 by default, and in an order where one is given. */
export function openWeights(
  bounds: readonly Quantity[] | number,
  order: readonly (readonly number[])[] | null = null,
): Extract<Weights, { kind: "simplex" }> {
  const filled = typeof bounds === "number" ? Array.from({ length: bounds }, () => qty(0, 1)) : bounds;
  return { kind: "simplex", total: num(1), bounds: filled, order };
}
