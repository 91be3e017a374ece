// What sessions of a scenario are measured against, worked out once: the efficient packages among those nobody refuses, and the solutions.
// Distances are Euclidean on the 0–1 scale of each party's worths, to the nearest point: Hindriks & Tykhonov 2008, Baarslag et al. 2013.
import { buildFrontier } from "../../analysis/bargaining/frontier/frontier.ts";
import { findSolutions } from "../../analysis/bargaining/solutions/find-solutions.ts";
import type { NoSolutionReason, Solution } from "../../analysis/bargaining/solutions/solution.ts";
import { scaledWorth } from "../../analysis/bargaining/space-plan.ts";
import { type Rational, rational, toNumber } from "../../maths/rational.ts";
import type { Deals } from "../scenario/deals.ts";
import { type Scenario, TABLED_DEALS } from "../scenario/scenario.ts";
import { admissibleSpace } from "./admissible-space.ts";
import { nearestDistance, type PointTable, pointTable } from "./nearest-point.ts";

export interface Yardstick {
  readonly scenario: Scenario;
  readonly frontier: YardstickFrontier;
  readonly nash: YardstickSolution;
  readonly kalaiSmorodinsky: YardstickSolution;
  readonly egalitarian: YardstickSolution;
  readonly utilitarian: YardstickSolution;
  /** Per party, the most that it can have in a package that is acceptable to all, on the scale of worths; null where there is none. */
  readonly ideals: readonly number[] | null;
  /**
   * How far a package lies from each of {@link DISTANCES}, written into a row of that length from `at`; NaN where there is nothing to
   * measure to. The first is exactly 0 if and only if the package is efficient, compared exactly.
   */
  distances(deals: Deals, deal: number, into: Float64Array, at?: number): void;
}

export const DISTANCES = ["frontier", "nash", "kalai-smorodinsky", "egalitarian", "utilitarian"] as const;

export type YardstickFrontier =
  | { readonly kind: "exact"; readonly size: number; readonly worth: readonly Float64Array[] }
  /** Too much hangs together, or there are too many efficient packages to list. */
  | { readonly kind: "unknown" };

export type YardstickSolution =
  /** `worth[party][point]` of all tied points. */
  | { readonly kind: "found"; readonly size: number; readonly worth: readonly Float64Array[] }
  | { readonly kind: "none"; readonly reason: NoSolutionReason | "too-large" };

export interface YardstickOptions {
  /** The most efficient points to list; 20,000 by default. */
  readonly cap?: number;
  /** The most steps of comparison to spend on them. */
  readonly work?: number;
}

const CAP = 20_000;
const WORK = 100_000_000;
const NODES = 200_000;
const TIES = 1_000;
const NEXT_TO = 1e-6;

export function openYardstick(scenario: Scenario, options: YardstickOptions = {}): Yardstick {
  const { cap = CAP, work = WORK } = options;
  const space = admissibleSpace(scenario.measured);
  const frontier = space && buildFrontier(space, { cap, work });
  const exact = frontier?.kind === "exact" ? frontier : null;
  const solutions =
    space && findSolutions(space, { limit: TIES, nodeLimit: NODES, ...(exact ? { frontier: exact } : {}) });
  const worth = exact
    ? scenario.parties.map((_, party) => scaledColumn(scenario, party, exact.worth(party)))
    : [];
  const keys = new Set<string>();
  if (exact) for (let point = 0; point < exact.size; point++) keys.add(exact.exactWorth(point).join());
  const found = (solution: Solution | undefined): YardstickSolution =>
    solution ? solutionOn(scenario, solution) : { kind: "none", reason: "too-large" };
  const told = {
    scenario,
    frontier: exact ? ({ kind: "exact", size: exact.size, worth } as const) : ({ kind: "unknown" } as const),
    nash: found(solutions?.nash),
    kalaiSmorodinsky: found(solutions?.kalaiSmorodinsky),
    egalitarian: found(solutions?.egalitarian),
    utilitarian: found(solutions?.utilitarian),
    ideals: solutions?.ideals.found
      ? solutions.ideals.worth.map((value, party) => scaledExactly(scenario, party, value))
      : null,
  };
  return { ...told, distances: distancesOf(told, keys) };
}

type Told = Omit<Yardstick, "distances">;

function distancesOf(told: Told, efficient: ReadonlySet<string>): Yardstick["distances"] {
  const { scenario, frontier, nash, kalaiSmorodinsky, egalitarian, utilitarian } = told;
  const { space } = scenario.measured;
  const tables: (PointTable | null)[] = [
    frontier.kind === "exact" && frontier.size > 0 ? pointTable(frontier.worth) : null,
    ...[nash, kalaiSmorodinsky, egalitarian, utilitarian].map((solution) =>
      solution.kind === "found" ? pointTable(solution.worth) : null,
    ),
  ];
  const width = DISTANCES.length;
  const inWholeNumbers = space.tolerances.every((tolerance) => tolerance === 0);
  const point = new Float64Array(scenario.parties.length);
  const measure = (deals: Deals, deal: number, into: Float64Array, at: number): void => {
    const refused = worthsOf(scenario, deals, deal, point);
    tables.forEach((table, k) => {
      into[at + k] = table ? nearestDistance(table, point) : Number.NaN;
    });
    // Where doubles are exact, an efficient package lies next to its own point.
    if (!tables[0] || (inWholeNumbers && into[at] > NEXT_TO)) return;
    const key = scenario.parties.map((_, party) => scaledWorth(space, party, deals.dealOf(deal))).join();
    if (!refused && efficient.has(key)) into[at] = 0;
    // Worths that differ by less than doubles can tell are not the same.
    else if (into[at] === 0) into[at] = Number.MIN_VALUE;
  };
  if (space.dealCount > TABLED_DEALS) return (deals, deal, into, at = 0) => measure(deals, deal, into, at);
  // Numbers of packages hold for all sessions of a listed scenario, so each is measured once.
  const known = new Float64Array(Number(space.dealCount) * width);
  const done = new Uint8Array(Number(space.dealCount));
  return (deals, deal, into, at = 0) => {
    if (done[deal] === 0) {
      measure(deals, deal, known, deal * width);
      done[deal] = 1;
    }
    for (let k = 0; k < width; k++) into[at + k] = known[deal * width + k];
  };
}

/** Fills in what the package is worth to each; true where somebody refuses it. */
function worthsOf(scenario: Scenario, deals: Deals, deal: number, into: Float64Array): boolean {
  let refused = false;
  for (let party = 0; party < into.length; party++) {
    const worth = deals.worth(party, deal);
    if (worth === -Infinity) refused = true;
    into[party] = worth === -Infinity ? worthOfRefused(scenario, party) : worth;
  }
  return refused;
}

/** A package that crosses a party's own red line counts as its worst, or as no deal where that is worse still. */
export function worthOfRefused(scenario: Scenario, party: number): number {
  return Math.min(0, scenario.parties[party].noDeal);
}

function scaledColumn(scenario: Scenario, party: number, worths: Float64Array): Float64Array {
  const { lowest, range } = scenario.measured.parties[party];
  return worths.map((worth) => (range === 0 ? 1 : (worth - lowest) / range));
}

function scaledExactly(scenario: Scenario, party: number, points: Rational): number {
  const { space, parties } = scenario.measured;
  const { lowest, range } = parties[party];
  if (range === 0) return 1;
  const unit = space.tolerances[party] === 0 ? space.scales[party] : 1n;
  return (toNumber(rational(points.num * unit, points.den)) - lowest) / range;
}

function solutionOn(scenario: Scenario, solution: Solution): YardstickSolution {
  if (!solution.found) return { kind: "none", reason: solution.reason };
  if (!solution.proven) return { kind: "none", reason: "not-decided" };
  const { points } = solution;
  const worth = scenario.parties.map((_, party) =>
    Float64Array.from(points, (point) => scaledExactly(scenario, party, point.worth[party])),
  );
  return { kind: "found", size: points.length, worth };
}
