// Worths as LinearAdditiveUtilitySpace, where they fit as they are: utilities from 0 to 1 and weights that add up to exactly 1.
import {
  compare,
  divide,
  equal,
  larger,
  ONE,
  type Rational,
  sign,
  sum,
  ZERO,
} from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import type { ExactWorths } from "../export/exact-worths.ts";
import { decimalText } from "../export/scale.ts";
import { JsonNumber } from "./json-text.ts";
import type { WrittenProfile } from "./written-profile.ts";

interface Additive {
  readonly weights: readonly Rational[];
  readonly utilities: readonly (readonly Rational[])[];
}

/** Null where they do not fit. */
export function additiveProfile(worths: ExactWorths, { frame }: Case): WrittenProfile | null {
  const additive = worths.terms.length > 0 ? null : additiveOf(worths);
  if (!additive || !fits(additive)) return null;
  const { weights, utilities } = additive;
  const issueUtilities = frame.issues.map(({ id, options }, k) => {
    const valueUtilities = Object.fromEntries(
      options.map((option, j) => [option.id, new JsonNumber(utilities[k][j])]),
    );
    return [id, { DiscreteValueSetUtilities: { valueUtilities } }] as const;
  });
  return {
    className: "LinearAdditiveUtilitySpace",
    worths: {
      issueUtilities: Object.fromEntries(issueUtilities),
      issueWeights: Object.fromEntries(frame.issues.map(({ id }, k) => [id, new JsonNumber(weights[k])])),
    },
    scale: { factor: ONE, shift: ZERO },
  };
}

/** Weights as they are; points are divided by the highest of their issue. */
function additiveOf({ weights, ratings }: ExactWorths): Additive {
  const rows = ratings.map((row) => row.map(({ low }) => low));
  if (weights) return { weights, utilities: rows };
  const most = rows.map((row) => row.reduce(larger));
  return {
    weights: most,
    utilities: rows.map((row, k) => row.map((worth) => (sign(most[k]) > 0 ? divide(worth, most[k]) : worth))),
  };
}

function fits({ weights, utilities }: Additive): boolean {
  const inUnit = utilities.flat().every((value) => sign(value) >= 0 && compare(value, ONE) <= 0);
  const decimal = [...weights, ...utilities.flat()].every((value) => decimalText(value) !== null);
  return inUnit && decimal && weights.every((weight) => sign(weight) >= 0) && equal(sum(weights), ONE);
}
