// The acceptable efficient deals whose worths span the upper side of the convex hull of all acceptable deals' worths.
import type { Deal } from "../../../case/frame.ts";
import { rational, toNumber } from "../../../maths/rational.ts";
import type { SpacePlan } from "../deal-space.ts";
import type { ExactFrontier, FrontierResult } from "../frontier/frontier.ts";
import { type NoLottery, noLottery } from "./lottery.ts";

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
  const gains: bigint[][] = [];
  const places: number[] = [];
  for (let point = 0; point < frontier.size; point++) {
    if (isSurelyBelow(plan, frontier, point)) continue;
    const gain = frontier.exactWorth(point).map((worth, party) => worth - noDeal[party]);
    if (gain.some((value) => value < 0n)) continue;
    gains.push(gain);
    places.push(point);
  }
  if (places.length === 0) return noLottery("no-acceptable-deal");
  const corners = plan.sheets.length === 2 ? upperCorners(gains) : gains.map((_, point) => point);
  const ideals = plan.sheets.map((_, party) => largest(gains.map((gain) => gain[party])));
  return {
    found: true,
    plan,
    size: corners.length,
    exactGain: (point) => gains[corners[point]],
    gain: plan.scales.map((scale, party) =>
      Float64Array.from(corners, (at) => toNumber(rational(gains[at][party], scale))),
    ),
    deal: (point) => frontier.deals(places[corners[point]], 1)[0],
    ideals,
    idle: ideals.flatMap((ideal, party) => (ideal === 0n ? [party] : [])),
  };
}

// Most points of a long frontier are ruled out by doubles.
function isSurelyBelow(plan: SpacePlan, frontier: ExactFrontier, point: number): boolean {
  return plan.noDeal.some((noDeal, party) => {
    const tolerance = plan.tolerances[party];
    if (tolerance === 0) return frontier.worth(party)[point] < Number(noDeal);
    return (
      frontier.worth(party)[point] < toNumber(rational(noDeal as bigint, plan.scales[party])) - 4 * tolerance
    );
  });
}

// The monotone chain of Andrew 1979, on points that come with party 0's gain falling and party 1's rising.
function upperCorners(gains: readonly (readonly bigint[])[]): number[] {
  const corners: number[] = [];
  gains.forEach((gain, point) => {
    while (corners.length >= 2) {
      const [before, last] = [gains[corners[corners.length - 2]], gains[corners[corners.length - 1]]];
      const turn =
        (last[0] - before[0]) * (gain[1] - before[1]) - (last[1] - before[1]) * (gain[0] - before[0]);
      if (turn > 0n) break;
      corners.pop();
    }
    corners.push(point);
  });
  return corners;
}

function largest(values: readonly bigint[]): bigint {
  let most = values[0];
  for (const value of values) if (value > most) most = value;
  return most;
}
