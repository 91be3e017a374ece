// Additive scenarios of any size, the same at every run.
import { makeChance } from "../../../src/maths/chance.ts";
import { rational } from "../../../src/maths/rational.ts";
import { openScenario, type Scenario } from "../../../src/rehearsal/index.ts";
import { frameOf, profileOf } from "../../analysis/preference/profile-example.ts";

export interface LargeShape {
  readonly issues: number;
  readonly options: number;
  /** Points are whole numbers below this. */
  readonly points: number;
  readonly seed?: number;
  /** All issues hang together by a bonus. */
  readonly together?: boolean;
}

export function largeScenario({ issues, options, points, seed = 1, together = false }: LargeShape): Scenario {
  const frame = frameOf(Array.from({ length: issues }, () => options));
  const chance = makeChance(seed);
  const pattern = frame.issues.map((_, issue) => ({ issue, options: [0] }));
  const sheets = frame.parties.map(({ id }) => ({
    party: id,
    points: frame.issues.map(({ options: all }) =>
      all.map(() => rational(BigInt(Math.floor(chance.uniform() * points)))),
    ),
    terms: together ? [{ pattern, worth: rational(BigInt(points)) }] : [],
    cap: null,
    noDeal: rational(BigInt(Math.floor((issues * points) / 3))),
  }));
  const profiles = frame.parties.map(({ id }) => profileOf({ party: id, issues: [] }));
  const opening = openScenario({ frame, profiles, sheets });
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  return opening.scenario;
}
