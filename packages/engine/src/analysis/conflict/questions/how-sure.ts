// How sure it is where things can rest: rankings drawn within what was stated, and the share of draws in which each state is an equilibrium.
import { makeChance } from "../../../maths/chance.ts";
import { type ShareInterval, wilsonInterval } from "../../../maths/wilson.ts";
import type { ConflictModel } from "../conflict-model.ts";
import { judgeModel } from "../perception.ts";
import { byConcept, type Concept, type Restoring } from "../stability/concepts.ts";
import { seenEquilibria } from "./resting-places.ts";

export type HowSure =
  /** Nothing in the rankings was left open. */
  | { readonly kind: "certain" }
  /** So few draws were affordable that their shares would mean little; asking for a number of draws makes them all the same. */
  | { readonly kind: "too-large"; readonly open: readonly number[] }
  | {
      readonly kind: "sampled";
      /** Fewer than were asked for where the model is large. */
      readonly draws: number;
      readonly asked: number;
      readonly seed: number;
      /** Decision makers whose rankings are open. */
      readonly open: readonly number[];
      /** Per concept the states that were an equilibrium in some draw, those in most draws first. */
      readonly shares: Readonly<Record<Concept, readonly StateShare[]>>;
    };

export interface StateShare {
  readonly state: number;
  readonly hits: number;
  /** With its 95 % Wilson interval. */
  readonly share: ShareInterval;
  /** √(p (1 − p) / draws). */
  readonly standardError: number;
}

export interface SampleOptions {
  readonly seed: number;
  /** Made however long they take; left out: as many as do not take long, at most 1,000. */
  readonly draws?: number;
  readonly restoring?: Restoring;
}

const USUAL_DRAWS = 1_000;

/** States judged for decision makers, in all draws together, where nobody asked for a number of draws: some two seconds. */
const MOST_WORK = 4_000_000;
const FEWEST_DRAWS = 40;

/** Decision makers are independent of each other. */
export function sampleEquilibria(model: ConflictModel, options: SampleOptions): HowSure {
  const { seed, restoring } = options;
  const open = model.rankings.flatMap(({ draw }, maker) => (draw ? [maker] : []));
  if (open.length === 0) return { kind: "certain" };
  const affordable = Math.floor(MOST_WORK / (model.space.count * model.rankings.length));
  if (options.draws === undefined && affordable < FEWEST_DRAWS) return { kind: "too-large", open };
  const asked = options.draws ?? USUAL_DRAWS;
  const draws = options.draws ?? Math.min(asked, affordable);
  const chance = makeChance(seed);
  const hits = byConcept(() => new Int32Array(model.space.count));
  for (let k = 0; k < draws; k++) {
    const rankings = model.rankings.map(({ stated, draw }) => (draw ? draw(chance) : stated));
    const flags = judgeModel({ model, rankings, ...(restoring ? { restoring } : {}) });
    byConcept((concept) => {
      for (const state of seenEquilibria(flags[concept], model.unseen)) hits[concept][state]++;
    });
  }
  const shares = byConcept((concept) => sharesOf(hits[concept], draws));
  return { kind: "sampled", draws, asked, seed, open, shares };
}

function sharesOf(hits: Int32Array, draws: number): StateShare[] {
  const met = [...hits.keys()].filter((state) => hits[state] > 0);
  return met
    .sort((a, b) => hits[b] - hits[a] || a - b)
    .map((state) => {
      const share = wilsonInterval(hits[state], draws);
      const standardError = Math.sqrt((share.value * (1 - share.value)) / draws);
      return { state, hits: hits[state], share, standardError };
    });
}
