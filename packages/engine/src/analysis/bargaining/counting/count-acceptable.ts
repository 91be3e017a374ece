// How many deals are acceptable: exactly, by histogram or by meeting in the middle, or within guaranteed bounds, with an estimate where
// plain sampling hits often enough.
import { makeChance } from "../../../maths/chance.ts";
import type { Progress } from "../../../maths/progress.ts";
import { wilsonInterval } from "../../../maths/wilson.ts";
import type { DealSpace } from "../deal-space.ts";
import { findAcceptable } from "../search/find-acceptable.ts";
import { coarseBounds } from "./coarse-bounds.ts";
import { countByHalves } from "./count-by-halves.ts";
import { countOnGrid } from "./count-on-grid.ts";
import { countOneByOne } from "./count-one-by-one.ts";
import { dealsIn, type Losses, lossesOf } from "./losses.ts";

export type AcceptableCount =
  | { readonly kind: "exact"; readonly count: bigint }
  /** At least `low` and at most `high` deals. */
  | {
      readonly kind: "bounds";
      readonly low: bigint;
      readonly high: bigint;
      readonly estimate: CountEstimate | null;
    }
  | {
      readonly kind: "unknown";
      readonly reason: "no-deal-worth-unknown";
      /** Whose worth of no deal is unknown. */
      readonly parties: readonly number[];
    };

/** From deals drawn at random: the number of deals and its 95 % Wilson interval. */
export interface CountEstimate {
  readonly value: bigint;
  readonly low: bigint;
  readonly high: bigint;
  readonly hits: number;
  readonly draws: number;
  readonly seed: number;
}

export interface CountOptions {
  /** Of the draws, where there are any; 1 unless said otherwise. */
  readonly seed?: number;
  readonly progress?: Progress;
}

const STEPS = 50_000_000;
const ONE_BY_ONE = 20_000n;
const DRAWS = 20_000;
const HITS = 100;
const EXISTENCE_NODES = 5_000_000;

/** The number of deals of the space that give every party at least its worth of no deal. */
export function countAcceptable(
  space: DealSpace,
  { seed = 1, progress }: CountOptions = {},
): AcceptableCount {
  const parties = space.noDeal.flatMap((worth, party) => (worth === null ? [party] : []));
  if (parties.length > 0) return { kind: "unknown", reason: "no-deal-worth-unknown", parties };
  const noDeal = space.noDeal.map((worth) => worth ?? 0n);
  const rounded = space.tolerances.some((tolerance) => tolerance > 0);
  if (rounded && space.dealCount <= ONE_BY_ONE) {
    return { kind: "exact", count: countOneByOne(space, noDeal) };
  }
  const finite = space.groups.every(({ worth }) => worth.every((values) => values.every(Number.isFinite)));
  const losses = finite ? lossesOf(space, noDeal) : null;
  if (finite && !losses) return { kind: "exact", count: 0n };
  const bounds = losses ? boundsOf(losses) : { low: 0n, high: space.dealCount };
  if (bounds.low === bounds.high) return { kind: "exact", count: bounds.low };
  if (bounds.low === 0n) {
    const existence = findAcceptable(space, {
      nodeLimit: EXISTENCE_NODES,
      ...(progress ? { progress } : {}),
    });
    if (existence.status === "none") return { kind: "exact", count: 0n };
    if (existence.status === "found") bounds.low = 1n;
  }
  return { kind: "bounds", ...bounds, estimate: estimateBy(space, noDeal, seed) };
}

function boundsOf(losses: Losses): { low: bigint; high: bigint } {
  if (losses.most.length === 0) return { low: dealsIn(losses), high: dealsIn(losses) };
  if (losses.errors.every((error) => error === 0)) {
    const counted = countOnGrid(losses, STEPS);
    if (counted?.exact) return { low: counted.count, high: counted.count };
  }
  return countByHalves(losses) ?? { ...coarseBounds(losses) };
}

// Plain sampling tells something only where it hits often; a rare hit would be a number without meaning.
function estimateBy(space: DealSpace, noDeal: readonly bigint[], seed: number): CountEstimate | null {
  const chance = makeChance(seed);
  const floors = noDeal.map(
    (worth, party) => Number(worth) / (space.tolerances[party] === 0 ? 1 : Number(space.scales[party])),
  );
  const sums = new Float64Array(floors.length);
  let hits = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    sums.fill(0);
    for (const { size, worth } of space.groups) {
      const k = chance.below(size);
      for (let party = 0; party < sums.length; party++) sums[party] += worth[party][k];
    }
    if (sums.every((sum, party) => sum >= floors[party])) hits++;
  }
  if (hits < HITS) return null;
  const share = wilsonInterval(hits, DRAWS);
  const deals = (part: number) =>
    (space.dealCount * BigInt(Math.round(part * 1e15))) / 1_000_000_000_000_000n;
  return {
    value: deals(share.value),
    low: deals(share.low),
    high: deals(share.high),
    hits,
    draws: DRAWS,
    seed,
  };
}
