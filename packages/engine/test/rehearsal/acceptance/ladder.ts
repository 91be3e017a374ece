// Eleven packages worth 0, 0.1, … 1 to the first party, whose package number is ten times their worth, and a condition of acceptance put before them.
import type { AcceptanceKind } from "../../../src/rehearsal/acceptance/kinds.ts";
import type { Knobs } from "../../../src/rehearsal/index.ts";
import type { Acceptance } from "../../../src/rehearsal/strategies/compose.ts";
import { type LooseView, viewOf } from "../one-view.ts";
import { smallScenario } from "../small-scenarios.ts";

const options = Array.from({ length: 11 }, (_, k) => [`p${k}`, k] as const);

export const ladder = smallScenario({
  sides: {
    a: { points: { price: Object.fromEntries(options) }, noDeal: 0 },
    b: { points: { price: Object.fromEntries(options.map(([id, k]) => [id, 10 - k])) }, noDeal: 0 },
  },
});

/** The same with the packages below 3 behind a red line of the first party. */
export const guarded = smallScenario({
  sides: {
    a: {
      points: { price: Object.fromEntries(options) },
      noDeal: 3,
      redLines: [{ refuses: { price: ["p0", "p1", "p2"] } }],
    },
    b: { points: { price: Object.fromEntries(options.map(([id, k]) => [id, 10 - k])) }, noDeal: 0 },
  },
});

export interface Tried {
  readonly view: LooseView;
  readonly acceptance: Acceptance;
  /** The other party tables these at these times. */
  hears(...offers: readonly (readonly [deal: number, time: number])[]): void;
  /** Whether it takes this package at this time, where it would table that one next. */
  takes(standing: number, next: number, time?: number): boolean;
}

export function trying(kind: AcceptanceKind, told: Knobs = {}, scenario = ladder): Tried {
  const view = viewOf(scenario, 0);
  const usual = Object.fromEntries(kind.knobs.map((knob) => [knob.name, knob.usual]));
  const acceptance = kind.open(view, { ...usual, ...told }, { next: () => view.own.best });
  return {
    view,
    acceptance,
    hears(...offers) {
      for (const [deal, time] of offers) {
        view.clock.time = time;
        acceptance.hear?.(deal, 1);
      }
    },
    takes(standing, next, time = view.clock.time) {
      view.clock.time = time;
      return acceptance.accepts(standing, next);
    },
  };
}
