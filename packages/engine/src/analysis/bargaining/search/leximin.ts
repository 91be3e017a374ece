// The deals whose sorted gains are lexicographically greatest: first the smallest gain is made as large as can be, then, for every way
// to say whose gain that is, the next smallest, and so on; as soon as few deals are left they are compared outright.
import type { BestDeals, Gap } from "./best-deals.ts";
import { type Budget, branchAndBound, type Hunt } from "./branch-and-bound.ts";
import { boxRegion, findChoices, reaches } from "./find-acceptable.ts";
import { floorsAt, type Level, type Measure, maximiseLeast, measured } from "./maximise-least.ts";
import type { ReducedSpace } from "./reduced-space.ts";
import { rootWeights } from "./root-weights.ts";
import { type Choices, exactSum, poseProblem, type SearchProblem, worthOfParty } from "./search-problem.ts";

/** So many choices are compared outright; more, and the next smallest gain is searched for. */
const OUTRIGHT = 500;
const MOST_LEVELS = 2_000;

/** @param limit ties beyond so many choices are not looked for. */
export function maximiseLeximin(
  reduced: ReducedSpace,
  { measure, limit, budget }: { measure: Measure; limit: number; budget: Budget },
): BestDeals {
  const first = findChoices(reduced, measure.noDeal, budget);
  if (first.status !== "found") return first;
  const problem = poseProblem(
    reduced,
    measure.noDeal.map((_, party) => worthOfParty(reduced, party)),
  );
  const open = measure.factors.flatMap((factor, party) => (factor === 0n ? [] : [party]));
  let state: State = { levels: [{ floors: measure.noDeal, open }], least: 0n, known: first.choices };
  for (;;) {
    const raised = raise(problem, { state, measure, budget });
    if ("gap" in raised) return unproven(raised.known, raised.gap);
    const most = Math.max(limit + 1, OUTRIGHT);
    const met = collect(problem, raised, { most, budget });
    if (met.end === "cut") return unproven(raised.known, null);
    if (met.end === "all" || raised.levels.every((level) => level.open.length <= 1)) {
      const best = leximinBest(problem, met.choices, measure);
      const choices = best.slice(0, limit);
      return {
        status: "found",
        choices,
        allTies: met.end === "all" && best.length <= limit,
        proven: true,
        gap: null,
      };
    }
    state = { ...raised, levels: closeOne(raised.levels) };
    if (state.levels.length > MOST_LEVELS) return unproven(state.known, null);
  }
}

interface State {
  /** Every way found so far to say whose gains are the smallest. */
  readonly levels: readonly Level[];
  /** The measured gain that all open parties can reach in some deal of each level. */
  readonly least: bigint;
  readonly known: Int32Array;
}

// Makes the smallest open gain as large as can be over all levels; keeps the levels that reach it, with their floors raised to it.
function raise(
  problem: SearchProblem,
  { state, measure, budget }: { state: State; measure: Measure; budget: Budget },
): State | { known: Int32Array; gap: Gap } {
  let { least, known } = state;
  let kept: Level[] = [];
  for (const level of state.levels) {
    if (level.open.length === 0) {
      kept.push(level);
      continue;
    }
    const above = least > state.least ? least - 1n : state.least;
    const better = maximiseLeast(problem, { level, measure, above, budget });
    if (better.status === "undecided") return { known: better.choices ?? known, gap: better.gap };
    if (better.status === "none") {
      if (least === state.least) kept.push(level);
      continue;
    }
    if (better.least > least) {
      kept = [];
      ({ least, choices: known } = better);
    }
    kept.push(level);
  }
  const levels = kept.map((level) => ({ floors: floorsAt(level, measure, least), open: level.open }));
  return { levels, least, known };
}

// One more party's gain stands at its floor: each open party in turn. Levels that come out alike are one.
function closeOne(levels: readonly Level[]): Level[] {
  const next = new Map<string, Level>();
  for (const { floors, open } of levels) {
    for (const party of open) {
      const rest = open.filter((other) => other !== party);
      next.set(`${rest}|${floors}`, { floors, open: rest });
    }
  }
  return [...next.values()];
}

/** All choices that meet the floors of any level, each once; `more` when there are more than `most`. */
function collect(
  problem: SearchProblem,
  { levels, known }: State,
  { most, budget }: { most: number; budget: Budget },
): { end: "all" | "more" | "cut"; choices: Int32Array[] } {
  const met = new Map<string, Int32Array>();
  for (const { floors } of levels) {
    const hunt: Hunt = {
      region: boxRegion(problem, floors),
      visit: (choices) => {
        if (!reaches(problem, floors, choices)) return "on";
        met.set(choices.toString(), Int32Array.from(choices));
        return met.size > most ? "end" : "on";
      },
    };
    const end = branchAndBound(problem, hunt, { weights: rootWeights(problem, hunt.region), budget });
    if (end === "ended") return { end: "more", choices: [...met.values()] };
    if (end !== "complete") return { end: "cut", choices: [known] };
  }
  return { end: "all", choices: [...met.values()] };
}

function leximinBest(problem: SearchProblem, all: readonly Int32Array[], measure: Measure): Int32Array[] {
  const ranked = all.map((choices) => ({ choices, gains: sortedGains(problem, choices, measure) }));
  let best = ranked.slice(0, 1);
  for (const entry of ranked.slice(1)) {
    const order = compareLeximin(entry.gains, best[0].gains);
    if (order > 0) best = [entry];
    else if (order === 0) best.push(entry);
  }
  return best.map(({ choices }) => choices);
}

function sortedGains({ quantities }: SearchProblem, choices: Choices, measure: Measure): bigint[] {
  return quantities
    .flatMap((quantity, party) =>
      measure.factors[party] === 0n ? [] : [measured(measure, party, exactSum(quantity, choices))],
    )
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Both sorted ascending and equally long: above 0 where `a` is better. */
export function compareLeximin(a: readonly bigint[], b: readonly bigint[]): number {
  const at = a.findIndex((gain, place) => gain !== b[place]);
  return at < 0 ? 0 : a[at] > b[at] ? 1 : -1;
}

function unproven(choices: Int32Array, gap: Gap | null): BestDeals {
  return { status: "found", choices: [choices], allTies: false, proven: false, gap };
}
