// Gains divided by a unit for each party, as doubles, whatever the size of the numbers.
import { rational, toNumber } from "../../../maths/rational.ts";
import type { AcceptableHull } from "./acceptable-hull.ts";

/** `[party][point]`, at least 0. @param units per party, scaled, above 0 for the parties asked for. */
export function measuredGains(
  hull: AcceptableHull,
  units: readonly bigint[],
  parties: readonly number[],
): Float64Array[] {
  return parties.map((party) => {
    const unit = toNumber(rational(units[party], hull.plan.scales[party]));
    const measured = hull.gain[party].map((gain) => gain / unit);
    if (unit > 0 && measured.every(Number.isFinite)) return measured;
    return Float64Array.from({ length: hull.size }, (_, point) =>
      toNumber(rational(hull.exactGain(point)[party], units[party])),
    );
  });
}
