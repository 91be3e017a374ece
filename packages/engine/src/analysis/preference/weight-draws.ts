// Uniform draws of weights from all that a profile leaves possible. Lahdelma, Hokkanen & Salminen 1998.
import type { Chance } from "../../maths/chance.ts";
import { drawSimplex } from "../../maths/sampling.ts";
import { hitAndRun } from "./hit-and-run.ts";
import { bodyHolds, type WeightBody, type WeightSampler } from "./weight-body.ts";

type Fill = WeightSampler["fill"];

/** Rejection is used where at least this share of its trials is kept. */
const WORTHWHILE = 0.02;
const TRIALS = 500;

/**
 * Points of a simplex around the body, kept when they lie in it: independent and exactly uniform. Where too few are kept,
 * hit-and-run from the inside: uniform in the limit, with neighbouring draws a little alike.
 */
export function makeWeightSampler(body: WeightBody, chance: Chance): WeightSampler {
  if (body.groups.length === 0) return { fill: () => {}, work: 0 };
  const point = new Float64Array(body.groups.length);
  for (const propose of proposalsFor(body, chance)) {
    let kept = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      propose(point);
      if (bodyHolds(body, point)) kept++;
    }
    if (kept >= WORTHWHILE * TRIALS) {
      return { fill: rejecting(body, propose), work: (10 * point.length * TRIALS) / kept };
    }
  }
  return hitAndRun(body, chance);
}

function rejecting(body: WeightBody, propose: Fill): Fill {
  return (into) => {
    do propose(into);
    while (!bodyHolds(body, into));
  };
}

// The tightest first. Each is uniform on a simplex that contains the body and lies in the same hyperplane.
function proposalsFor(body: WeightBody, chance: Chance): Fill[] {
  if (body.ordered) return [fromOrderCone(body, chance)];
  const room = body.total - dot(body.sizes, body.low);
  const excess = dot(body.sizes, body.high) - body.total;
  const up = fromCorner(body, chance, { corner: body.low, room });
  const down = fromCorner(body, chance, { corner: body.high, room: -excess });
  return room <= excess ? [up] : [down];
}

function fromCorner(
  { sizes }: WeightBody,
  chance: Chance,
  { corner, room }: { readonly corner: Float64Array; readonly room: number },
): Fill {
  return (into) => {
    drawSimplex(chance, into);
    for (let j = 0; j < into.length; j++) into[j] = corner[j] + (room * into[j]) / sizes[j];
  };
}

// A cone's slice is the simplex of its vertices, which give equal weight to all variables down to one; raised by what all have at least.
function fromOrderCone({ sizes, low, total }: WeightBody, chance: Chance): Fill {
  const least = low[low.length - 1];
  const issues = sizes.reduce((sum, size) => sum + size, 0);
  return (into) => {
    drawSimplex(chance, into);
    let [weight, down] = [least, issues];
    for (let j = into.length - 1; j >= 0; j--) {
      weight += (into[j] * (total - issues * least)) / down;
      down -= sizes[j];
      into[j] = weight;
    }
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
