// What each side would have to prefer: the fewest ranks, all decision makers taken together, that a state must rise for it to be stable for everybody.
import { byConcept, type Concept, type StabilityQuestion } from "../stability/concepts.ts";
import { isMet } from "./conditions.ts";
import { type RiseConstraint, riseConstraints } from "./rise-constraints.ts";

export interface JointRise {
  /** One per decision maker, in its ranks. A rise of k joins the state, as a tie, to the class k up. */
  readonly rises: readonly number[];
  readonly total: number;
  /** False where the search met its limit: the rises are enough then, and fewer may be. */
  readonly proven: boolean;
}

export interface RiseLimits {
  /** Choices tried, for each concept. */
  readonly choices?: number;
}

const MOST_CHOICES = 50_000;

export function findLeastRises(
  question: StabilityQuestion,
  state: number,
  { choices = MOST_CHOICES }: RiseLimits = {},
): Record<Concept, JointRise> {
  const now = question.rankings.map(({ ranks }) => ranks[state]);
  return byConcept((concept) => leastRise(riseConstraints(question, state, concept), now, choices));
}

// Where a constraint fails at the ranks reached so far, one of its conditions must come true, and each takes some rank further up. The best choice so far bounds
// the others.
function leastRise(
  constraints: readonly RiseConstraint[],
  now: readonly number[],
  choices: number,
): JointRise {
  const hardestFirst = [...constraints].sort((a, b) => a.anyOf.length - b.anyOf.length);
  let best = everyoneContent(constraints, now);
  let left = choices;
  const tried = new Set<string>();
  const search = (ranks: readonly number[]) => {
    const total = totalOf(ranks, now);
    const key = ranks.join(" ");
    if (total >= totalOf(best, now) || tried.has(key)) return;
    if (left-- <= 0) return;
    tried.add(key);
    const broken = hardestFirst.find(({ anyOf }) => !anyOf.some((condition) => isMet(condition, ranks)));
    if (!broken) {
      best = ranks;
      return;
    }
    const next = broken.anyOf
      .filter(({ atMost }) => ranks.every((rank, k) => rank <= atMost[k]))
      .map(({ atLeast }) => ranks.map((rank, k) => Math.max(rank, atLeast[k])))
      .sort((a, b) => totalOf(a, now) - totalOf(b, now));
    for (const one of next) search(one);
  };
  search(now);
  const rises = best.map((rank, k) => rank - now[k]);
  return { rises, total: totalOf(best, now), proven: left >= 0 };
}

/** Ranks at which nobody gains by any move: always enough. */
function everyoneContent(constraints: readonly RiseConstraint[], now: readonly number[]): readonly number[] {
  const ranks = [...now];
  for (const { maker, anyOf } of constraints) {
    const alone = anyOf.filter(
      ({ atLeast, atMost }) =>
        atLeast.every((least, k) => k === maker || least === Number.NEGATIVE_INFINITY) &&
        atMost.every((most) => most === Number.POSITIVE_INFINITY),
    );
    ranks[maker] = Math.max(ranks[maker], Math.min(...alone.map(({ atLeast }) => atLeast[maker])));
  }
  return ranks;
}

function totalOf(ranks: readonly number[], now: readonly number[]): number {
  return ranks.reduce((total, rank, k) => total + rank - now[k], 0);
}
