// The game of a case with three sides or more, in which each side is a role and chooses for itself: what would hold, and where imitation leads.
import type { Aggregates } from "../aggregates.ts";
import type { TournamentPlan } from "../plan.ts";
import { type MixedEquilibria, MOST_SEARCHED, mixedEquilibria } from "./mixed-equilibria.ts";
import { type Evidence, playedGame } from "./played-game.ts";
import { type PureEquilibria, pureEquilibria } from "./pure-equilibria.ts";
import type { ReplicatorCourse } from "./replicator-dynamics.ts";
import { lineOf, missingLines, type RoleGame } from "./role-game.ts";
import { onePopulation, type RoleCourse, roleReplicator } from "./role-replicator.ts";

export interface RoleGames {
  /** The first cases with three sides or more. */
  readonly cases: readonly CaseGame[];
  /** How many more there are. */
  readonly more: number;
}

export type CaseGame = AnalysedCaseGame | UnreadCaseGame;

interface OfCase {
  /** The case's name, and how many sides it has. */
  readonly scenario: string;
  readonly roles: number;
  /** What the sides are called, where that is known. */
  readonly sides?: readonly string[];
  /** All ways to give each side a strategy. */
  readonly lineUps: number;
}

export interface UnreadCaseGame extends OfCase {
  readonly kind: "none";
  readonly reason: "one-strategy" | "too-many-line-ups" | "nothing-played";
}

export interface AnalysedCaseGame extends OfCase {
  readonly kind: "analysed";
  readonly missing: MissingLineUps;
  readonly evidence: Evidence;
  /** Per line-up, in the order of their numbers, what each side got; null where it was not played. Null for very many. */
  readonly payoffs: readonly (readonly number[] | null)[] | null;
  readonly pure: PureEquilibria;
  /** Null where payoffs are missing, or there are too many line-ups. */
  readonly mixed: MixedEquilibria | null;
  readonly replicator: RoleCourse | null;
  /** One population for all roles; null unless it does not matter who sits where. */
  readonly onePopulation: ReplicatorCourse | null;
}

/** Line-ups of which it is not known what they bring. */
export interface MissingLineUps {
  readonly count: number;
  /** The first of them: position of the strategy of each side. */
  readonly listed: readonly (readonly number[])[];
}

const MOST_CASES = 8;
const MOST_LINE_UPS = 20_000;
const MOST_TOLD = 1_000;
const MOST_MISSING = 100;
/** Sides that get so nearly the same in each other's place, on the 0–1 scale, count as alike. */
const ALIKE = 0.01;

export function analyseRoles(plan: TournamentPlan, aggregates: Aggregates): RoleGames {
  const many = plan.scenarios.flatMap(({ parties }, scenario) => (parties > 2 ? [scenario] : []));
  return {
    cases: many.slice(0, MOST_CASES).map((scenario) => analyseCase(plan, aggregates, scenario)),
    more: Math.max(0, many.length - MOST_CASES),
  };
}

function analyseCase(plan: TournamentPlan, aggregates: Aggregates, scenario: number): CaseGame {
  const { name, parties: roles } = plan.scenarios[scenario];
  const lineUps = plan.strategies.length ** roles;
  const ofCase: OfCase = { scenario: name, roles, lineUps };
  if (plan.strategies.length < 2) return { ...ofCase, kind: "none", reason: "one-strategy" };
  if (lineUps > MOST_LINE_UPS) return { ...ofCase, kind: "none", reason: "too-many-line-ups" };
  const { game, evidence, variances } = playedGame(plan, aggregates, scenario);
  const missing = missingLines(game);
  if (missing.length === lineUps) return { ...ofCase, kind: "none", reason: "nothing-played" };
  const pure = pureEquilibria(game, variances);
  const whole = missing.length === 0 && lineUps <= MOST_SEARCHED;
  return {
    ...ofCase,
    kind: "analysed",
    missing: {
      count: missing.length,
      listed: missing.slice(0, MOST_MISSING).map((number) => lineOf(game.sizes, number)),
    },
    evidence,
    payoffs: lineUps > MOST_TOLD ? null : toldPayoffs(game),
    pure,
    mixed: whole ? mixedEquilibria(game, { seed: plan.seed, pure }) : null,
    replicator: whole ? roleReplicator(game) : null,
    onePopulation: whole && areRolesAlike(game) ? onePopulation(game) : null,
  };
}

function toldPayoffs({ sizes, payoffs }: RoleGame): (number[] | null)[] {
  return Array.from({ length: payoffs.length / sizes.length }, (_, number) => {
    const told = [...payoffs.subarray(number * sizes.length, (number + 1) * sizes.length)];
    return told.some(Number.isNaN) ? null : told;
  });
}

/** Whether any two roles could change places, and each would get what the other got. Those next to each other are enough: they make all others. */
export function areRolesAlike({ sizes, payoffs }: RoleGame): boolean {
  const roles = sizes.length;
  if (sizes.some((size) => size !== sizes[0])) return false;
  for (let number = 0; number < payoffs.length / roles; number++) {
    const line = lineOf(sizes, number);
    for (let role = 0; role + 1 < roles; role++) {
      const changed = line.map((_, at) => line[at === role ? role + 1 : at === role + 1 ? role : at]);
      const other = changed.reduce((place, strategy, at) => place * sizes[at] + strategy, 0);
      for (let at = 0; at < roles; at++) {
        const to = at === role ? role + 1 : at === role + 1 ? role : at;
        if (!(Math.abs(payoffs[number * roles + at] - payoffs[other * roles + to]) <= ALIKE)) return false;
      }
    }
  }
  return true;
}
