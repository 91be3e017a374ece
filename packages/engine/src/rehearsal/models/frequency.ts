// Learns from how often each option is asked for and which issues are held firm. HardHeaded, van Krimpen, Looije & Hajizadeh 2013; measured
// against others by Hao & Leung 2014.
import type { Deal } from "../../case/frame.ts";
import type { AdditiveEstimate, DealNumber } from "../scenario/deals.ts";
import type { View } from "../strategies/negotiator.ts";
import type { ModelKind, OpponentModel } from "./kinds.ts";
import { makeEstimate, meanOfOthers } from "./others.ts";

/** An issue that stays as it was gains this, shared out over the number of issues, before weights are made to add up to 1 again. */
const USUAL_LEARNING = 0.2;

export const frequency: ModelKind = {
  id: "frequency",
  sources: ["VanKrimpenLooijeHajizadeh2013", "HaoLeung2014"],
  knobs: [{ name: "model-learning", usual: USUAL_LEARNING, least: 0, most: 1 }],
  open: (view, knobs) => openFrequency(view, knobs["model-learning"]),
};

export function openFrequency(view: View, learning = USUAL_LEARNING): OpponentModel {
  const heard = Array.from({ length: view.parties }, () => new Counted(view, learning));
  return meanOfOthers(view, {
    hear: (deal, by) => heard[by].hear(deal),
    estimate: (party) => heard[party].estimate(),
  });
}

/** One other party: how often it asked for each option, and a weight per issue. */
class Counted {
  readonly #view: View;
  readonly #gain: number;
  readonly #weights: Float64Array;
  /** How often each option was asked for, and one more. */
  readonly #counts: AdditiveEstimate;
  /** Per issue the highest of its counts. */
  readonly #most: Float64Array;
  readonly #estimate: AdditiveEstimate;
  #fresh = false;
  /** What was heard last, by issue; its number is −1 where nothing was. */
  readonly #last: Int32Array;
  #lastNumber: DealNumber = -1;

  constructor(view: View, learning: number) {
    const { issues } = view.frame;
    this.#view = view;
    this.#gain = learning / issues.length;
    this.#weights = new Float64Array(issues.length).fill(1 / issues.length);
    this.#counts = makeEstimate(view.frame, 1);
    this.#most = new Float64Array(issues.length).fill(1);
    this.#estimate = makeEstimate(view.frame, 0);
  }

  hear(number: DealNumber): void {
    const last = this.#last;
    if (number === this.#lastNumber) this.#weighAll();
    else if (this.#lastNumber < 0) this.#take(number);
    else this.#weigh(number);
    for (let issue = 0; issue < last.length; issue++) {
      const count = ++this.#counts[issue][last[issue]];
      if (count > this.#most[issue]) this.#most[issue] = count;
    }
    this.#lastNumber = number;
    this.#fresh = false;
  }

  estimate(): AdditiveEstimate {
    if (this.#fresh) return this.#estimate;
    this.#fresh = true;
    for (let issue = 0; issue < this.#counts.length; issue++) {
      const counts = this.#counts[issue];
      const perCount = this.#weights[issue] / this.#most[issue];
      for (let option = 0; option < counts.length; option++) {
        this.#estimate[issue][option] = counts[option] * perCount;
      }
    }
    return this.#estimate;
  }

  #weigh(deal: Deal, before: Deal): void {
    let held = 0;
    for (let issue = 0; issue < deal.length; issue++) if (deal[issue] === before[issue]) held++;
    const total = 1 + this.#gain * held;
    // An issue at this ceiling gains no more, as published.
    const ceiling = 1 - (deal.length * this.#gain) / total;
    for (let issue = 0; issue < deal.length; issue++) {
      const weight = this.#weights[issue];
      const gains = deal[issue] === before[issue] && weight < ceiling;
      this.#weights[issue] = (gains ? weight + this.#gain : weight) / total;
    }
  }
}
