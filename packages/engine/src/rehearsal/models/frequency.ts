// Learns from how often each option is asked for and which issues are held firm. HardHeaded, van Krimpen, Looije & Hajizadeh 2013; measured
// against others by Baarslag, Hendrikx, Hindriks & Jonker 2013.
import type { AdditiveEstimate, DealNumber } from "../scenario/deals.ts";
import type { View } from "../strategies/negotiator.ts";
import type { ModelKind, OpponentModel } from "./kinds.ts";
import { makeEstimate, meanOfOthers } from "./others.ts";

/** An issue that stays as it was gains this, shared out over the number of issues, before weights are made to add up to 1 again. */
const USUAL_LEARNING = 0.2;

export const frequency: ModelKind = {
  id: "frequency",
  sources: ["VanKrimpenLooijeHajizadeh2013", "BaarslagHendrikxHindriksJonker2013"],
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
  #heard = false;
  /** The package heard last, by issue, and which issues stayed as they were before it. */
  readonly #last: Int32Array;
  readonly #kept: Uint8Array;

  constructor(view: View, learning: number) {
    const { issues } = view.frame;
    this.#view = view;
    this.#gain = learning / issues.length;
    this.#weights = new Float64Array(issues.length).fill(1 / issues.length);
    this.#counts = makeEstimate(view.frame, 1);
    this.#most = new Float64Array(issues.length).fill(1);
    this.#estimate = makeEstimate(view.frame, 0);
    this.#last = new Int32Array(issues.length);
    this.#kept = new Uint8Array(issues.length);
  }

  hear(number: DealNumber): void {
    const last = this.#last;
    if (this.#heard) this.#weigh(number);
    else for (let issue = 0; issue < last.length; issue++) last[issue] = this.#view.optionOf(number, issue);
    this.#heard = true;
    for (let issue = 0; issue < last.length; issue++) {
      const count = ++this.#counts[issue][last[issue]];
      if (count > this.#most[issue]) this.#most[issue] = count;
    }
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

  #weigh(deal: DealNumber): void {
    const last = this.#last;
    let held = 0;
    for (let issue = 0; issue < last.length; issue++) {
      const option = this.#view.optionOf(deal, issue);
      this.#kept[issue] = option === last[issue] ? 1 : 0;
      held += this.#kept[issue];
      last[issue] = option;
    }
    const total = 1 + this.#gain * held;
    // An issue at this ceiling gains no more, as published.
    const ceiling = 1 - (last.length * this.#gain) / total;
    for (let issue = 0; issue < last.length; issue++) {
      const weight = this.#weights[issue];
      const gains = this.#kept[issue] === 1 && weight < ceiling;
      this.#weights[issue] = (gains ? weight + this.#gain : weight) / total;
    }
  }
}
