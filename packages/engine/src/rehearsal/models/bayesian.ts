// Weighs how well each way to value an issue explains what a party tables, if it gives way evenly. Hindriks & Tykhonov 2008, the form that
// treats issues one by one so that it stays quick with many of them.
import type { AdditiveEstimate, DealNumber } from "../scenario/deals.ts";
import type { Knobs } from "../strategies/knobs.ts";
import type { View } from "../strategies/negotiator.ts";
import { type Shapes, shapesOf } from "./evaluation-shapes.ts";
import type { ModelKind, OpponentModel } from "./kinds.ts";
import { makeEstimate, meanOfOthers } from "./others.ts";

/** Weights that an issue may have: 0, 0.1, … 1. */
const WEIGHT_LEVELS = 11;
/** Nothing is ever ruled out altogether: later offers may speak for it. */
const LEAST_BELIEF = 1e-9;
/** However many offers a party has made, it is taken to aim for this much at least. */
const LEAST_AIM = 0.1;

export const bayesian: ModelKind = {
  id: "bayesian",
  sources: ["HindriksTykhonov2008"],
  knobs: [
    { name: "model-step", usual: 0.003, least: 0, most: 1 },
    { name: "model-spread", usual: 0.25, least: 0.01, most: 10 },
  ],
  open: (view, knobs) => openBayesian(view, readAssumption(knobs)),
};

export interface Assumption {
  /** How much a party is taken to give up with each new offer, as a share of its best. */
  readonly step: number;
  /** Standard deviation of what it tables about what it aims for, as a share of the latter. */
  readonly spread: number;
}

function readAssumption(knobs: Knobs): Assumption {
  return { step: knobs["model-step"], spread: knobs["model-spread"] };
}

export function openBayesian(view: View, assumption: Assumption): OpponentModel {
  const shapes = view.frame.issues.map(shapesOf);
  const heard = Array.from({ length: view.parties }, () => new Believed(view, shapes, assumption));
  return meanOfOthers(view, {
    hear: (deal, by) => heard[by].hear(deal),
    estimate: (party) => heard[party].estimate(),
  });
}

/** What is believed of one other party. */
class Believed {
  readonly #view: View;
  readonly #shapes: readonly Shapes[];
  readonly #assumption: Assumption;
  /** Per issue the belief in each shape, and in each level of weight. Each adds up to 1. */
  readonly #inShapes: readonly Float64Array[];
  readonly #inWeights: readonly Float64Array[];
  /** Per issue: expected weight before all are made to add up to 1, and expected value of the option heard last. */
  readonly #weights: Float64Array;
  readonly #values: Float64Array;
  /** The package heard last, by issue. */
  readonly #deal: Int32Array;
  /** Of each weight or shape in turn; used again and again. */
  readonly #off: Float64Array;
  readonly #estimate: AdditiveEstimate;
  #fresh = false;
  readonly #known = new Set<DealNumber>();

  constructor(view: View, shapes: readonly Shapes[], assumption: Assumption) {
    this.#view = view;
    this.#shapes = shapes;
    this.#assumption = assumption;
    this.#inShapes = shapes.map(({ length }) => new Float64Array(length).fill(1 / length));
    this.#inWeights = shapes.map(firstBelief);
    this.#weights = Float64Array.from(this.#inWeights, expectedWeight);
    this.#values = new Float64Array(shapes.length);
    this.#deal = new Int32Array(shapes.length);
    this.#off = new Float64Array(Math.max(WEIGHT_LEVELS, ...shapes.map(({ length }) => length)));
    this.#estimate = makeEstimate(view.frame, 0);
  }

  /** A package that the party has tabled before teaches nothing new. */
  hear(number: DealNumber): void {
    const known = this.#known;
    if (known.has(number)) return;
    const aim = Math.max(LEAST_AIM, 1 - this.#assumption.step * known.size);
    for (let issue = 0; issue < this.#deal.length; issue++) {
      this.#deal[issue] = this.#view.optionOf(number, issue);
    }
    this.#expect();
    // The first offer is a party's best by assumption, so that it tells of options and not yet of weights.
    if (known.size > 0) this.#learnWeights(aim);
    this.#learnShapes(aim);
    known.add(number);
    this.#fresh = false;
  }

  estimate(): AdditiveEstimate {
    if (this.#fresh) return this.#estimate;
    this.#fresh = true;
    const total = sum(this.#weights);
    for (let issue = 0; issue < this.#shapes.length; issue++) {
      const values = this.#estimate[issue];
      const weight = this.#weights[issue] / total;
      for (let option = 0; option < values.length; option++) {
        values[option] = weight * this.#valueOf(issue, option);
      }
    }
    return this.#estimate;
  }

  #valueOf(issue: number, option: number): number {
    const [shapes, beliefs] = [this.#shapes[issue], this.#inShapes[issue]];
    let value = 0;
    for (let k = 0; k < beliefs.length; k++) value += beliefs[k] * shapes[k][option];
    return value;
  }

  #expect(): void {
    for (let issue = 0; issue < this.#deal.length; issue++) {
      this.#values[issue] = this.#valueOf(issue, this.#deal[issue]);
    }
  }

  /** If the issue weighs this much, the others share the rest as their expected weights do. */
  #learnWeights(aim: number): void {
    if (this.#weights.length === 1) return;
    const weights = this.#weights;
    const total = sum(weights);
    const worth = dot(weights, this.#values);
    for (let issue = 0; issue < weights.length; issue++) {
      const [beliefs, value] = [this.#inWeights[issue], this.#values[issue]];
      const others = (worth - weights[issue] * value) / (total - weights[issue]);
      for (let level = 0; level < WEIGHT_LEVELS; level++) {
        const weight = level / (WEIGHT_LEVELS - 1);
        this.#off[level] = this.#deviation(weight * value + (1 - weight) * others, aim);
      }
      believe(beliefs, this.#off);
    }
    for (let issue = 0; issue < weights.length; issue++)
      weights[issue] = expectedWeight(this.#inWeights[issue]);
  }

  #learnShapes(aim: number): void {
    const weights = this.#weights;
    const total = sum(weights);
    const worth = dot(weights, this.#values);
    for (let issue = 0; issue < weights.length; issue++) {
      const [beliefs, shapes, option] = [this.#inShapes[issue], this.#shapes[issue], this.#deal[issue]];
      const others = worth - weights[issue] * this.#values[issue];
      for (let k = 0; k < beliefs.length; k++) {
        this.#off[k] = this.#deviation((others + weights[issue] * shapes[k][option]) / total, aim);
      }
      believe(beliefs, this.#off);
    }
  }

  /** How far what is tabled would be from what is aimed at, squared, in standard deviations. */
  #deviation(worth: number, aim: number): number {
    const off = (aim - worth) / aim / this.#assumption.spread;
    return off * off;
  }
}

/** Bayes' rule with normal likelihoods, each taken relative to the greatest so that they never vanish all together. */
function believe(beliefs: Float64Array, off: Float64Array): void {
  let least = Infinity;
  for (let k = 0; k < beliefs.length; k++) if (off[k] < least) least = off[k];
  for (let k = 0; k < beliefs.length; k++) beliefs[k] *= Math.exp((least - off[k]) / 2);
  settle(beliefs);
}

/** Light weights are likelier than heavy ones before anything is heard. */
function firstBelief(): Float64Array {
  const beliefs = Float64Array.from(
    { length: WEIGHT_LEVELS },
    (_, level) => (1 - (level + 1) / WEIGHT_LEVELS) ** 3,
  );
  settle(beliefs);
  return beliefs;
}

function expectedWeight(beliefs: Float64Array): number {
  let weight = 0;
  for (let level = 0; level < WEIGHT_LEVELS; level++)
    weight += (beliefs[level] * level) / (WEIGHT_LEVELS - 1);
  return weight;
}

/** Makes beliefs add up to 1, with a little left for each. */
function settle(beliefs: Float64Array): void {
  const share = (1 - LEAST_BELIEF * beliefs.length) / sum(beliefs);
  for (let k = 0; k < beliefs.length; k++) beliefs[k] = beliefs[k] * share + LEAST_BELIEF;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let k = 0; k < numbers.length; k++) total += numbers[k];
  return total;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += a[k] * b[k];
  return total;
}
