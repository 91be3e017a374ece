// A party with strict tastes that gives way to nobody in particular, for models to learn from.
import type { Scenario } from "../../../src/rehearsal/index.ts";
import { readStrategy } from "../../../src/rehearsal/index.ts";
import type { OpponentModel } from "../../../src/rehearsal/models/kinds.ts";
import { viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";
import { rankCorrelation } from "./rank-correlation.ts";

const ROUNDS = 40;

/** 72 packages; the second party wants the price above all, and its weights and options are all told apart. */
export const tastes: Scenario = smallScenario({
  sides: {
    a: {
      points: {
        price: { p1: 30, p2: 20, p3: 10, p4: 0 },
        term: { short: 0, middle: 10, long: 20 },
        place: { here: 0, there: 5, nowhere: 7 },
        logo: { ours: 3, theirs: 0 },
      },
      noDeal: 0,
    },
    b: {
      points: {
        price: { p1: 0, p2: 20, p3: 40, p4: 53 },
        term: { short: 24, middle: 13, long: 0 },
        place: { here: 9, there: 0, nowhere: 4 },
        logo: { ours: 0, theirs: 6 },
      },
      noDeal: 50,
    },
  },
  issues: { price: { ordered: true }, term: { ordered: true } },
});

/** How well the model orders the packages once it has heard the second party out. */
export function heardOf(model: OpponentModel, behaviour: string): number {
  const reading = readStrategy(behaviour);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  const view = viewOf(tastes, 1);
  const speaker = reading.strategy.open(view, { seed: 1, session: 0 });
  for (let round = 0; round < ROUNDS; round++) {
    view.clock.round = round;
    view.clock.time = round / (ROUNDS - 1);
    model.hear(speaker.offer(), 1);
  }
  return rankCorrelation(tastes, 1, model.estimate(1));
}
