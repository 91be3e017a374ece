// Uniform draws of weights from all that a profile leaves possible. Lahdelma, Hokkanen & Salminen 1998; hit-and-run: Smith 1984.
import type { Chance } from "../../maths/chance.ts";
import { drawSimplex } from "../../maths/sampling.ts";
import { bodyHolds, type WeightBody } from "./weight-body.ts";

/** Fills one weight per variable of the body. */
export type WeightSampler = (into: Float64Array) => void;

/** Rejection is used where at least this share of its trials is kept. */
const WORTHWHILE = 0.02;
const TRIALS = 500;

/** Hit-and-run: steps before the first draw and between draws, per variable. */
const BURN_IN = 500;
const THINNING = 10;

/**
 * Points of a simplex around the body, kept when they lie in it: independent and exactly uniform. Where too few are kept,
 * hit-and-run from the inside: uniform in the limit, with neighbouring draws a little alike.
 */
export function makeWeightSampler(body: WeightBody, chance: Chance): WeightSampler {
  if (body.groups.length === 0) return () => {};
  const point = new Float64Array(body.groups.length);
  for (const propose of proposalsFor(body, chance)) {
    let kept = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      propose(point);
      if (bodyHolds(body, point)) kept++;
    }
    if (kept >= WORTHWHILE * TRIALS) return rejecting(body, propose);
  }
  return hitAndRun(body, chance);
}

function rejecting(body: WeightBody, propose: WeightSampler): WeightSampler {
  return (into) => {
    do propose(into);
    while (!bodyHolds(body, into));
  };
}

// The tightest first. Each is uniform on a simplex that contains the body and lies in the same hyperplane.
function proposalsFor(body: WeightBody, chance: Chance): WeightSampler[] {
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
): WeightSampler {
  return (into) => {
    drawSimplex(chance, into);
    for (let j = 0; j < into.length; j++) into[j] = corner[j] + (room * into[j]) / sizes[j];
  };
}

// A cone's slice is the simplex of its vertices, which give equal weight to all variables down to one; raised by what all have at least.
function fromOrderCone({ sizes, low, total }: WeightBody, chance: Chance): WeightSampler {
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

// Directions are normal, as wide as the body along each variable, and turned into the hyperplane of equal totals.
function hitAndRun(body: WeightBody, chance: Chance): WeightSampler {
  const { sizes, low, high } = body;
  const at = body.inside.slice();
  const count = at.length;
  const direction = new Float64Array(count);
  const variance = low.map((value, j) => (high[j] - value) ** 2);
  const norm = sizes.reduce((sum, size, j) => sum + size * size * variance[j], 0);
  const step = () => {
    let drift = 0;
    for (let j = 0; j < count; j++) {
      direction[j] = drawNormal(chance) * (high[j] - low[j]);
      drift += sizes[j] * direction[j];
    }
    for (let j = 0; j < count; j++) direction[j] -= (variance[j] * sizes[j] * drift) / norm;
    const [back, forth] = chordOf(body, at, direction);
    const length = back + chance.uniform() * (forth - back);
    for (let j = 0; j < count; j++) at[j] += length * direction[j];
  };
  const walk = (steps: number) => {
    for (let i = 0; i < steps; i++) step();
  };
  walk(BURN_IN * count);
  return (into) => {
    walk(THINNING * count);
    into.set(at);
  };
}

// How far one can go from `at` along the direction, backwards and forwards.
function chordOf(
  { low, high, ordered }: WeightBody,
  at: Float64Array,
  direction: Float64Array,
): [number, number] {
  let [back, forth] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const limit = (slack: number, speed: number) => {
    // Rounding may leave a point a hair outside; it is then held at the bound.
    const reach = Math.max(slack, 0) / Math.abs(speed);
    if (speed > 0) forth = Math.min(forth, reach);
    else if (speed < 0) back = Math.max(back, -reach);
  };
  for (let j = 0; j < at.length; j++) {
    limit(high[j] - at[j], direction[j]);
    limit(at[j] - low[j], -direction[j]);
    if (ordered && j > 0) limit(at[j - 1] - at[j], direction[j] - direction[j - 1]);
  }
  return [back, forth];
}

function drawNormal(chance: Chance): number {
  const radius = Math.sqrt(-2 * Math.log1p(-chance.uniform()));
  return radius * Math.cos(2 * Math.PI * chance.uniform());
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
