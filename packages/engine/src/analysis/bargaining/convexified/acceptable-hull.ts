// The acceptable efficient deals whose worths span the upper side of the convex hull of all acceptable deals' worths.
import type { Deal } from "../../../case/frame.ts";
import { rational, toNumber } from "../../../maths/rational.ts";
import type { ExactFrontier, FrontierResult } from "../frontier/frontier.ts";
import type { SpacePlan } from "../space-plan.ts";
import { type NoLottery, noLottery } from "./lottery.ts";
import { type FrontierGains, upperCorners } from "./upper-corners.ts";

export interface AcceptableHull {
  readonly found: true;
  readonly plan: SpacePlan;
  /** For two parties, from party 0's best to party 1's, the corners of the hull only; else all acceptable efficient points. */
  readonly size: number;
  /** Per party, scaled. */
  exactGain(point: number): readonly bigint[];
  /** `gain[party][point]` in own units, as doubles. */
  readonly gain: readonly Float64Array[];
  deal(point: number): Deal;
  /** Per party, the highest gain in any acceptable deal, scaled. */
  readonly ideals: readonly bigint[];
  /** Parties whose ideal gain is 0. */
  readonly idle: readonly number[];
}

/** @param frontier that of the admissible deals. */
export function acceptableHull(plan: SpacePlan, frontier: FrontierResult): AcceptableHull | NoLottery {
  const unknown = plan.noDeal.flatMap((worth, party) => (worth === null ? [party] : []));
  if (unknown.length > 0) return noLottery("no-deal-worth-unknown", unknown);
  if (frontier.kind !== "exact") return noLottery("frontier-not-exact");
  const noDeal = plan.noDeal as readonly bigint[];
  const known: bigint[][] = [];
  const exactGain = (place: number): bigint[] => {
    known[place] ??= frontier.exactWorth(place).map((worth, party) => worth - noDeal[party]);
    return known[place];
  };
  // Off by at most the errors; in own units or scaled, as the frontier's doubles.
  const gains = noDeal.map((worth, party) => {
    const base = plan.tolerances[party] === 0 ? Number(worth) : toNumber(rational(worth, plan.scales[party]));
    return frontier.worth(party).map((value) => value - base);
  });
  const errors = plan.tolerances.map((tolerance) => 4 * tolerance);
  const acceptable = acceptablePlaces(frontier, { gains, errors, exactGain });
  if (acceptable.length === 0) return noLottery("no-acceptable-deal");
  const places = gains.length === 2 ? upperCorners(acceptable, { gains, errors, exactGain }) : acceptable;
  const ideals = gains.map((_, party) => largestGain(places, party, { gains, errors, exactGain }));
  return {
    found: true,
    plan,
    size: places.length,
    exactGain: (point) => exactGain(places[point]),
    gain: gains.map((column, party) => {
      const unit = plan.tolerances[party] === 0 ? Number(plan.scales[party]) : 1;
      return Float64Array.from(places, (place) => Math.max(0, column[place]) / unit);
    }),
    deal: (point) => frontier.deals(places[point], 1)[0],
    ideals,
    idle: ideals.flatMap((ideal, party) => (ideal === 0n ? [party] : [])),
  };
}

function acceptablePlaces({ size }: ExactFrontier, { gains, errors, exactGain }: FrontierGains): number[] {
  const places: number[] = [];
  for (let place = 0; place < size; place++) {
    if (gains.some((column, party) => column[place] < -errors[party])) continue;
    const surely = gains.every((column, party) => column[place] >= errors[party]);
    if (surely || exactGain(place).every((gain) => gain >= 0n)) places.push(place);
  }
  return places;
}

function largestGain(
  places: readonly number[],
  party: number,
  { gains, errors, exactGain }: FrontierGains,
): bigint {
  const top = places.reduce((most, place) => Math.max(most, gains[party][place]), Number.NEGATIVE_INFINITY);
  let largest = -1n;
  for (const place of places) {
    if (gains[party][place] < top - 2 * errors[party]) continue;
    const gain = exactGain(place)[party];
    if (gain > largest) largest = gain;
  }
  return largest;
}
