// Draws of what the options of one issue are worth, from what a profile says about them.
import type { Issue } from "../../case/frame.ts";
import type { IssueWorth } from "../../case/profile.ts";
import { exactly, isExact, type Quantity } from "../../case/quantity.ts";
import type { Chance } from "../../maths/chance.ts";
import { multiply, type Rational, sign, toNumber } from "../../maths/rational.ts";
import { drawSortedUniforms } from "../../maths/sampling.ts";
import { curveRatings, placesOnCurve } from "./point-ratings.ts";

const MOST_REDRAWS = 100_000;

/** Writes one worth per option. */
export type RatingSampler = (into: Float64Array) => void;

/** Uniform in the interval; the nearest double where the value is certain, without using up chance. */
export function quantitySampler(quantity: Quantity, chance: Chance): () => number {
  const low = toNumber(quantity.low);
  if (isExact(quantity)) return () => low;
  const high = toNumber(quantity.high);
  return () => low + chance.uniform() * (high - low);
}

/**
 * Intervals: uniform and independent. Ranked: best and worst uniform in theirs, the tiers between as sorted uniforms. Curve: knots
 * uniform, straight lines between them. Certain values are the nearest doubles in every draw.
 * @param share A certain weight of the issue, or 1.
 */
export function ratingSampler(
  worth: IssueWorth,
  issue: Issue,
  { share, chance }: { readonly share: Rational; readonly chance: Chance },
): RatingSampler {
  const drawn = (quantity: Quantity) => quantitySampler(times(share, quantity), chance);
  if (worth.kind === "each") {
    const samplers = worth.options.map(drawn);
    return (into) => {
      for (let k = 0; k < samplers.length; k++) into[k] = samplers[k]();
    };
  }
  if (worth.kind === "ranked") {
    return rankedSampler(worth.tiers, {
      best: drawn(worth.best),
      worst: drawn(worth.worst),
      chance,
      rises: sign(share),
    });
  }
  return curveSampler(
    issue,
    worth.knots.map(({ option, worth: height }) => ({ option, height: times(share, height) })),
    chance,
  );
}

function rankedSampler(
  tiers: readonly (readonly number[])[],
  { best, worst, chance, rises }: { best: () => number; worst: () => number; chance: Chance; rises: number },
): RatingSampler {
  const last = tiers.length - 1;
  const between = new Float64Array(Math.max(last - 1, 0));
  return (into) => {
    let [top, bottom] = [best(), worst()];
    // Where the two intervals overlap, a best below the worst is no possible profile and is drawn again.
    for (let again = 0; last > 0 && rises * (top - bottom) < 0; again++) {
      if (again === MOST_REDRAWS) throw new RangeError("the best of ranked options is never above the worst");
      [top, bottom] = [best(), worst()];
    }
    drawSortedUniforms(chance, between);
    for (let k = 0; k <= last; k++) {
      const value = k === 0 ? top : k === last ? bottom : bottom + between[k - 1] * (top - bottom);
      for (const option of tiers[k]) into[option] = value;
    }
  };
}

function curveSampler(
  issue: Issue,
  knots: readonly { readonly option: number; readonly height: Quantity }[],
  chance: Chance,
): RatingSampler {
  const places = placesOnCurve(issue, knots).map(({ knot, share }) => ({ knot, share: toNumber(share) }));
  const heights = knots.map(({ height }) => quantitySampler(height, chance));
  const certain = curveRatings(
    issue,
    knots,
    knots.map(({ height }) => height.low),
  ).map(toNumber);
  const isCertain = places.map(
    ({ knot, share }) => isExact(knots[knot].height) && (share === 0 || isExact(knots[knot + 1].height)),
  );
  const drawn = new Float64Array(knots.length);
  return (into) => {
    for (let k = 0; k < drawn.length; k++) drawn[k] = heights[k]();
    places.forEach(({ knot, share }, option) => {
      const from = drawn[knot];
      into[option] = isCertain[option]
        ? certain[option]
        : share === 0
          ? from
          : from + share * (drawn[knot + 1] - from);
    });
  };
}

function times(share: Rational, { low, high }: Quantity): Quantity {
  const [a, b] = [multiply(share, low), multiply(share, high)];
  if (sign(share) === 0) return exactly(a);
  return sign(share) > 0 ? { low: a, high: b } : { low: b, high: a };
}
