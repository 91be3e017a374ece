// What several others want, in one estimate: the mean over all of them.
import type { Frame } from "../../case/frame.ts";
import type { AdditiveEstimate } from "../scenario/deals.ts";
import type { View } from "../strategies/negotiator.ts";
import type { OpponentModel } from "./kinds.ts";

/** One array per issue with a place per option. */
export function makeEstimate({ issues }: Frame, filled: number): AdditiveEstimate {
  return issues.map(({ options }) => new Float64Array(options.length).fill(filled));
}

/** The model with the mean over all parties but its owner; with two parties that is the other's estimate itself. */
export function meanOfOthers(view: View, model: Omit<OpponentModel, "liked">): OpponentModel {
  const { hear, estimate } = model;
  const others = Array.from({ length: view.parties }, (_, party) => party).filter(
    (party) => party !== view.party,
  );
  if (others.length === 1) return { ...model, liked: () => estimate(others[0]) };
  const mean = makeEstimate(view.frame, 0);
  let fresh = false;
  return {
    estimate,
    hear(deal, by) {
      fresh = false;
      hear(deal, by);
    },
    liked() {
      if (!fresh) takeMean(mean, others.map(estimate));
      fresh = true;
      return mean;
    },
  };
}

function takeMean(mean: AdditiveEstimate, estimates: readonly AdditiveEstimate[]): void {
  for (let issue = 0; issue < mean.length; issue++) {
    const means = mean[issue];
    means.fill(0);
    for (const estimate of estimates) {
      for (let option = 0; option < means.length; option++) {
        means[option] += estimate[issue][option] / estimates.length;
      }
    }
  }
}
