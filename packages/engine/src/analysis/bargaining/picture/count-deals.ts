// How many deals are allowed, cross no red line, and are no worse than no deal for anyone: exactly, or not at all.
import { countOnGrid } from "../counting/count-on-grid.ts";
import { lossesOf } from "../counting/losses.ts";
import { ACCEPTABLE, type GradedDeals } from "./grades.ts";
import type { PictureSpace } from "./picture-space.ts";

/** Each null where it is unknown, or too much work while somebody waits. */
export interface PictureCounts {
  readonly allowed: bigint | null;
  readonly admissible: bigint | null;
  readonly acceptable: bigint | null;
}

/** Elementary steps of a histogram. */
const STEPS = 1_500_000;

export function countPicture(space: PictureSpace, set: GradedDeals): PictureCounts {
  const { listed } = space;
  if (!listed) return { allowed: null, admissible: null, acceptable: null };
  return {
    allowed: listed.whole.dealCount,
    admissible: listed.admissibleCount,
    acceptable: countAcceptable(space, set),
  };
}

function countAcceptable(space: PictureSpace, set: GradedDeals): bigint | null {
  const noDeal = space.plan.noDeal.map((worth) => worth ?? 0n);
  if (!space.listed || space.noDeal.includes(null)) return null;
  if (space.listed.admissibleCount === 0n) return 0n;
  if (set.basis.kind === "all") return BigInt(countOneByOne(set));
  if (space.plan.tolerances.some((tolerance) => tolerance > 0)) return null;
  const units = space.listed.units();
  const losses = lossesOf(units.keeping(units.redLines), noDeal);
  if (!losses) return 0n;
  const counted = countOnGrid(losses, STEPS);
  return counted?.exact ? counted.count : null;
}

function countOneByOne({ grades }: GradedDeals): number {
  let count = 0;
  for (let k = 0; k < grades.length; k++) if (grades[k] === ACCEPTABLE) count++;
  return count;
}
