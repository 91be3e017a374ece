// What a profile leaves open, in parts that can be known one without the other, and a drawn sheet put together from a value of each.
import type { Frame } from "../../case/frame.ts";
import type { IssueWorth, Profile } from "../../case/profile.ts";
import { isExact } from "../../case/quantity.ts";
import type { Chance } from "../../maths/chance.ts";
import { ONE, type Rational, sign, ZERO } from "../../maths/rational.ts";
import { type DrawnSheet, drawnWorth } from "./draws.ts";
import { quantitySampler, ratingSampler } from "./rating-draws.ts";
import { settledWeights, weightBodyOf } from "./weight-body.ts";
import { makeWeightSampler } from "./weight-draws.ts";
import { spreadOverIssues, weightSetOf } from "./weight-set.ts";

/** Issues by position. Weights hang together by their total and are one input; what is drawn for one input says nothing of another. */
export type InputKind =
  | { readonly kind: "no-deal" }
  | { readonly kind: "weights" }
  | { readonly kind: "option-worths"; readonly issue: number }
  | { readonly kind: "interactions" };

export interface OpenInput {
  readonly what: InputKind;
  /** How many numbers a value of it has. */
  readonly width: number;
  /** Writes a possible value. */
  draw(into: Float64Array): void;
  /** Makes the value the one that the next sheet is put together from. */
  use(value: Float64Array): void;
}

export interface OpenProfile {
  readonly inputs: readonly OpenInput[];
  /** Writes the sheet that follows from the values in use; parts that are certain are always the same. */
  compose(sheet: DrawnSheet): void;
}

/** Nothing is in use before every input has been given a value. */
export function openInputsOf(profile: Profile, frame: Frame, chance: Chance): OpenProfile {
  const weighting = openWeighting(profile, chance);
  const issues = profile.issues.map((worth, issue) =>
    openIssue({ frame, chance, worth, issue, share: weighting.shares?.[issue] ?? ONE }),
  );
  const terms = openTerms(profile, chance);
  const noDeal = openNoDeal(profile, chance);
  const compose = (sheet: DrawnSheet) => {
    for (let issue = 0; issue < issues.length; issue++) {
      const factor = weighting.factors[issue];
      const { ratings } = issues[issue];
      for (let k = 0; k < ratings.length; k++) sheet.points[issue][k] = ratings[k] * factor;
    }
    sheet.terms.set(terms.worths);
    sheet.noDeal = profile.noDeal.kind === "deal" ? drawnWorth(sheet, profile.noDeal.deal) : noDeal.worths[0];
  };
  const inputs = [noDeal.input, weighting.input, ...issues.map(({ input }) => input), terms.input].filter(
    (input) => input !== null,
  );
  return { inputs, compose };
}

interface Weighting {
  /** Certain weights per issue; 1 where the weight is open, null where the profile has points. */
  readonly shares: readonly Rational[] | null;
  /** Per issue what its ratings are multiplied by: 1, or the open weight in use. */
  readonly factors: Float64Array;
  readonly input: OpenInput | null;
}

function openWeighting({ weights, issues }: Profile, chance: Chance): Weighting {
  const factors = new Float64Array(issues.length).fill(1);
  if (weights?.kind !== "simplex") return { shares: weights?.shares ?? null, factors, input: null };
  const set = weightSetOf(weights);
  const body = weightBodyOf(set);
  const shares = spreadOverIssues(set, settledWeights(set), ZERO).map((share) => share ?? ONE);
  if (body.groups.length === 0) return { shares, factors, input: null };
  const sampler = makeWeightSampler(body, chance);
  const use = (value: Float64Array) => {
    for (let j = 0; j < value.length; j++) {
      for (const issue of set.groups[body.groups[j]].issues) factors[issue] = value[j];
    }
  };
  const input: OpenInput = { what: { kind: "weights" }, width: body.groups.length, draw: sampler.fill, use };
  return { shares, factors, input };
}

interface IssueAt {
  readonly frame: Frame;
  readonly chance: Chance;
  readonly worth: IssueWorth;
  readonly issue: number;
  /** A certain weight, or 1. */
  readonly share: Rational;
}

function openIssue({ frame, chance, worth, issue, share }: IssueAt) {
  const ratings = new Float64Array(frame.issues[issue].options.length);
  const draw = ratingSampler(worth, frame.issues[issue], { share, chance });
  if (sign(share) === 0 || isSettled(worth)) {
    draw(ratings);
    return { ratings, input: null };
  }
  const use = (value: Float64Array) => ratings.set(value);
  const input: OpenInput = { what: { kind: "option-worths", issue }, width: ratings.length, draw, use };
  return { ratings, input };
}

function isSettled(worth: IssueWorth): boolean {
  if (worth.kind === "each") return worth.options.every(isExact);
  if (worth.kind === "curve") return worth.knots.every((knot) => isExact(knot.worth));
  return worth.tiers.length <= 2 && isExact(worth.best) && isExact(worth.worst);
}

function openTerms({ interactions }: Profile, chance: Chance) {
  const samplers = interactions.map(({ worth }) => quantitySampler(worth, chance));
  const open = interactions.some(({ worth }) => !isExact(worth));
  return openNumbers({ samplers, open, what: { kind: "interactions" } });
}

function openNoDeal({ noDeal }: Profile, chance: Chance) {
  const sampler = noDeal.kind === "worth" ? quantitySampler(noDeal.worth, chance) : () => 0;
  const open = noDeal.kind === "worth" && !isExact(noDeal.worth);
  return openNumbers({ samplers: [sampler], open, what: { kind: "no-deal" } });
}

interface Numbers {
  readonly samplers: readonly (() => number)[];
  readonly open: boolean;
  readonly what: InputKind;
}

function openNumbers({ samplers, open, what }: Numbers) {
  const worths = new Float64Array(samplers.length);
  const draw = (into: Float64Array) => {
    for (let k = 0; k < into.length; k++) into[k] = samplers[k]();
  };
  if (!open) {
    draw(worths);
    return { worths, input: null };
  }
  const use = (value: Float64Array) => worths.set(value);
  const input: OpenInput = { what, width: worths.length, draw, use };
  return { worths, input };
}
