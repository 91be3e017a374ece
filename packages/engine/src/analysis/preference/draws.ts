// Draws of whole sheets: one possible profile of a party after the other. Lahdelma, Hokkanen & Salminen 1998.
import { type Deal, type Frame, matches, type Pattern } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import type { Chance } from "../../maths/chance.ts";
import { ONE, type Rational, toNumber, ZERO } from "../../maths/rational.ts";
import { quantitySampler, ratingSampler } from "./rating-draws.ts";
import { settledWeights, weightBodyOf } from "./weight-body.ts";
import { makeWeightSampler } from "./weight-draws.ts";
import { spreadOverIssues, type WeightSet, weightSetOf } from "./weight-set.ts";

/** A sheet in doubles, overwritten by each draw. */
export interface DrawnSheet {
  /** `points[issue][option]`. */
  readonly points: readonly Float64Array[];
  /** Worth per interaction of the profile. */
  readonly terms: Float64Array;
  readonly patterns: readonly Pattern[];
  /** Infinity where there is no cap. */
  readonly cap: number;
  /** 0, and not to be used, where `noDealKnown` is false. */
  noDeal: number;
  readonly noDealKnown: boolean;
}

export interface SheetSampler {
  readonly sheet: DrawnSheet;
  /** Fills the sheet with the next draw. */
  draw(): void;
  /** Elementary steps that a draw takes, roughly. */
  readonly work: number;
}

/**
 * Uniform over what the profile leaves possible: intervals independently of each other, weights on the set that total, bounds and
 * order leave, tiers as sorted uniforms. No deal given as a deal is valued with the same draw. What is certain is the nearest double
 * in every draw.
 */
export function makeSheetSampler(profile: Profile, frame: Frame, chance: Chance): SheetSampler {
  const { noDeal, interactions } = profile;
  const sheet: DrawnSheet = {
    points: frame.issues.map(({ options }) => new Float64Array(options.length)),
    terms: new Float64Array(interactions.length),
    patterns: interactions.map(({ pattern }) => pattern),
    cap: profile.cap ? toNumber(profile.cap) : Number.POSITIVE_INFINITY,
    noDeal: 0,
    noDealKnown: noDeal.kind !== "unknown",
  };
  const { shares, drawWeights, work } = weightsOf(profile, chance);
  const ratings = profile.issues.map((worth, issue) =>
    ratingSampler(worth, frame.issues[issue], { share: shares?.[issue] ?? ONE, chance }),
  );
  const terms = interactions.map(({ worth }) => quantitySampler(worth, chance));
  const stated = noDeal.kind === "worth" ? quantitySampler(noDeal.worth, chance) : () => 0;
  const draw = () => {
    for (let issue = 0; issue < ratings.length; issue++) ratings[issue](sheet.points[issue]);
    drawWeights(sheet.points);
    for (let k = 0; k < terms.length; k++) sheet.terms[k] = terms[k]();
    sheet.noDeal = noDeal.kind === "deal" ? drawnWorth(sheet, noDeal.deal) : stated();
  };
  const options = sheet.points.reduce((sum, { length }) => sum + length, 0);
  return { sheet, draw, work: work + 4 * options };
}

/** The worth of a deal in a drawn sheet, cap included. */
export function drawnWorth({ points, terms, patterns, cap }: DrawnSheet, deal: Deal): number {
  let worth = 0;
  for (let issue = 0; issue < deal.length; issue++) worth += points[issue][deal[issue]];
  for (let k = 0; k < terms.length; k++) if (matches(patterns[k], deal)) worth += terms[k];
  return Math.min(worth, cap);
}

/** Certain weights per issue (null where open), and what multiplies the points by drawn ones. */
interface OpenWeighting {
  readonly shares: readonly (Rational | null)[] | null;
  readonly drawWeights: (points: readonly Float64Array[]) => void;
  readonly work: number;
}

function weightsOf({ weights }: Profile, chance: Chance): OpenWeighting {
  if (weights?.kind !== "simplex") return { shares: weights?.shares ?? null, drawWeights: () => {}, work: 0 };
  const set: WeightSet = weightSetOf(weights);
  const settled = settledWeights(set);
  const body = weightBodyOf(set);
  const sampler = makeWeightSampler(body, chance);
  const drawn = new Float64Array(body.groups.length);
  const drawWeights = (points: readonly Float64Array[]) => {
    sampler.fill(drawn);
    for (let j = 0; j < drawn.length; j++) {
      for (const issue of set.groups[body.groups[j]].issues) scale(points[issue], drawn[j]);
    }
  };
  return { shares: spreadOverIssues(set, settled, ZERO), drawWeights, work: sampler.work };
}

function scale(values: Float64Array, factor: number): void {
  for (let k = 0; k < values.length; k++) values[k] *= factor;
}
