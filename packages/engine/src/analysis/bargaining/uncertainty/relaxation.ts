// The Lagrangian relaxation of "every party's gain is at least 0" in one draw: under weights of the parties each group is settled by
// itself. A best sum below zero refutes the zone; the deals met on the way may show one.
import type { DrawSpace } from "./draw-space.ts";

export interface Relaxation {
  /** True when the deal gives every party its no-deal worth, up to the tolerance. */
  accepts(choices: Int32Array): boolean;
  /** Whether no deal can reach a weighted sum of gains of zero, or the deal with the best one shows a zone. */
  probe(weights: Float64Array): Settlement;
  /** Looks for weights that refute and for deals that show a zone; for two parties the weights left are the sharpest. */
  settle(): Settlement;
  readonly work: () => number;
}

export type Settlement =
  | { readonly kind: "deal"; readonly choices: Int32Array }
  | { readonly kind: "refuted"; readonly weights: Float64Array }
  /** Null weights: none were looked for. */
  | { readonly kind: "open"; readonly weights: Float64Array | null };

const MOST_ROUNDS = 40;

export function makeRelaxation(space: DrawSpace): Relaxation {
  const { problem, floors, tolerances } = space;
  const { sizes, quantities } = problem;
  const parties = quantities.length;
  const parts = quantities.map((quantity) => quantity.parts);
  let work = 0;
  const gains = new Float64Array(parties);

  const measure = (choices: Int32Array): boolean => {
    work += parties * sizes.length;
    let all = true;
    for (let p = 0; p < parties; p++) {
      let worth = 0;
      for (let g = 0; g < choices.length; g++) worth += parts[p][g][choices[g]];
      gains[p] = worth - floors[p];
      if (gains[p] < -tolerances[p]) all = false;
    }
    return all;
  };

  // Fills `into` with the best choice per group and gives the weighted sum of gains. Weights of 0 leave a party out.
  const best = (weights: Float64Array, into: Int32Array): number => {
    work += space.size;
    let total = 0;
    for (let p = 0; p < parties; p++) if (weights[p] > 0) total -= weights[p] * floors[p];
    for (let g = 0; g < sizes.length; g++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < sizes[g]; k++) {
        let value = 0;
        for (let p = 0; p < parties; p++) value += weights[p] * parts[p][g][k];
        if (value > most) {
          most = value;
          into[g] = k;
        }
      }
      total += most;
    }
    return total;
  };

  const probe = (weights: Float64Array): Settlement => {
    const choices = new Int32Array(sizes.length);
    const value = best(weights, choices);
    if (measure(choices)) return { kind: "deal", choices };
    return isBelowZero(value, weights) ? { kind: "refuted", weights } : { kind: "open", weights };
  };
  const isBelowZero = (value: number, weights: Float64Array) => {
    let slack = 0;
    for (let p = 0; p < parties; p++) slack += weights[p] * tolerances[p];
    return value < -slack;
  };
  // A party with no floor cannot be weighed; its search is left to the general method.
  const settle = () =>
    parties === 2 && floors.every(Number.isFinite)
      ? settleTwo({ size: sizes.length, gains, measure, best, probe })
      : ({ kind: "open", weights: null } as const);
  return { accepts: measure, probe, settle, work: () => work };
}

interface TwoParties {
  /** How many groups there are. */
  readonly size: number;
  /** The gains last measured. */
  readonly gains: Float64Array;
  measure(choices: Int32Array): boolean;
  best(weights: Float64Array, into: Int32Array): number;
  probe(weights: Float64Array): Settlement;
}

interface EndDeal {
  readonly choices: Int32Array;
  readonly gains: readonly [number, number];
}

// The least best sum lies where a deal that favours one party and a deal that favours the other are weighed equal: weights go there
// until no third deal lies above the line through the two.
function settleTwo(two: TwoParties): Settlement {
  const favouring = (weights: Float64Array): EndDeal => {
    const choices = new Int32Array(two.size);
    two.best(weights, choices);
    two.measure(choices);
    return { choices, gains: [two.gains[0], two.gains[1]] };
  };
  for (const alone of [Float64Array.of(1, 0), Float64Array.of(0, 1)]) {
    const probed = two.probe(alone);
    if (probed.kind !== "open") return probed;
  }
  let [a, b] = [favouring(Float64Array.of(1, 0)), favouring(Float64Array.of(0, 1))];
  let weights = Float64Array.of(0.5, 0.5);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [fall, rise] = [a.gains[0] - b.gains[0], b.gains[1] - a.gains[1]];
    if (!(fall > 0 && rise > 0)) break;
    weights = Float64Array.of(rise / (rise + fall), fall / (rise + fall));
    const probed = two.probe(weights);
    if (probed.kind !== "open") return probed;
    const found = favouring(weights);
    const value = (deal: EndDeal) => weights[0] * deal.gains[0] + weights[1] * deal.gains[1];
    if (value(found) <= value(a) + 1e-12 * (Math.abs(a.gains[0]) + Math.abs(b.gains[1]))) break;
    if (found.gains[0] >= found.gains[1]) a = found;
    else b = found;
  }
  return between(two, [a, b]) ?? { kind: "open", weights };
}

// From the deal that favours one to the deal that favours the other, one group after the other.
function between(two: TwoParties, [from, to]: readonly EndDeal[]): Settlement | null {
  const choices = Int32Array.from(from.choices);
  for (let g = 0; g < choices.length; g++) {
    if (choices[g] === to.choices[g]) continue;
    choices[g] = to.choices[g];
    if (two.measure(choices)) return { kind: "deal", choices };
  }
  return null;
}
