// Cases with one issue whose options are the packages, and each side's points for them: what strategies that go by rank are tried on.
import fc from "fast-check";
import {
  alternatingOffers,
  NO_DELAY,
  type Outcome,
  type Protocol,
  play,
  readStrategy,
  type Scenario,
  type Shock,
  type Strategy,
  Trace,
} from "../../../src/rehearsal/index.ts";
import { smallScenario } from "../small-scenarios.ts";

export interface RankedSide {
  /** By package. */
  readonly points: readonly number[];
  readonly noDeal: number;
}

export function rankedScenario(sides: readonly RankedSide[]): Scenario {
  const asSide = ({ points, noDeal }: RankedSide) => ({
    points: { deal: Object.fromEntries(points.map((worth, deal) => [`d${deal}`, worth])) },
    noDeal,
  });
  return smallScenario({
    sides: Object.fromEntries(sides.map((side, party) => [`p${party}`, asSide(side)])),
  });
}

/** Points 1 to so many, no two packages the same to anybody. No deal lies between two packages and below the best one. */
export function strictSides(
  parties: number,
  { binding }: { readonly binding: boolean },
): fc.Arbitrary<RankedSide[]> {
  return fc.integer({ min: 2, max: 7 }).chain((count) => {
    const ranks = Array.from({ length: count }, (_, k) => k + 1);
    const points = fc.shuffledSubarray(ranks, { minLength: count });
    const noDeal = fc.integer({ min: 0, max: binding ? count - 1 : 0 }).map((worth) => worth + 0.5);
    return fc.array(fc.record({ points, noDeal }), { minLength: parties, maxLength: parties });
  });
}

/** Nothing is better for all: brute force. */
export function isEfficient(sides: readonly RankedSide[], deal: number): boolean {
  return sides[0].points.every((_, other) => !sides.every(({ points }) => points[other] > points[deal]));
}

/** Whether MiCRO meets: each goes as far down as its packages that beat no deal, and at most one further than whoever has fewest of them. */
export function meets(sides: readonly RankedSide[]): boolean {
  const beating = sides.map(({ points, noDeal }) => points.filter((worth) => worth > noDeal).length);
  const least = Math.min(...beating);
  return sides[0].points.some((_, deal) =>
    sides.every(({ points }, party) => {
      const rank = points.filter((worth) => worth > points[deal]).length + 1;
      return rank <= Math.min(beating[party], least + 1);
    }),
  );
}

export function strategy(text: string): Strategy {
  const reading = readStrategy(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  return reading.strategy;
}

export interface Talks {
  readonly scenario: Scenario;
  readonly names: readonly string[];
  readonly seed?: number;
  readonly rounds?: number;
  readonly shocks?: readonly Shock[];
  readonly protocol?: Protocol;
}

export interface Played {
  readonly outcome: Outcome;
  readonly acts: readonly { readonly by: number; readonly word: number; readonly round: number }[];
}

/** Talks of which nobody knows a deadline. */
export function talk({
  scenario,
  names,
  seed = 1,
  rounds = 60,
  shocks = [],
  protocol = alternatingOffers,
}: Talks): Played {
  const trace = new Trace();
  const outcome = play(
    {
      scenario,
      protocol,
      terms: {
        deadline: { kind: "none", rounds },
        delays: names.map(() => NO_DELAY),
        breakdown: 0,
        shocks,
      },
      strategies: names.map(strategy),
      seed,
      session: 0,
    },
    trace,
  );
  const acts = Array.from({ length: trace.length }, (_, k) => ({
    by: trace.by[k],
    word: trace.word[k],
    round: trace.round[k],
  }));
  return { outcome, acts };
}
