// Packages that give way elsewhere: for each option of each issue, the most balanced package that takes it, if it is efficient or nearly;
// and for each smallest set of demands to drop, the most balanced package that keeps the rest. The frontier alone tends to agree on most
// issues, and a mediator needs packages that truly differ.
import type { Deal } from "../../../case/frame.ts";
import type { Progress } from "../../../maths/progress.ts";
import { toNumber } from "../../../maths/rational.ts";
import { worthOf } from "../../preference/worth.ts";
import { buildFrontier, type ExactFrontier } from "../frontier/frontier.ts";
import type { ObstaclesFound } from "../obstacles/obstacles.ts";
import type { DemandUnit } from "../obstacles/units.ts";
import type { SpaceInput } from "../space-input.ts";
import { planDealSpace, type SpacePlan, scaledWorth } from "../space-plan.ts";
import type { Ends } from "./ends.ts";

export interface VariationInput {
  /** The admissible deals. */
  readonly input: SpaceInput;
  readonly ends: readonly Ends[];
  /** True where only packages that meet every known no-deal worth count. */
  readonly acceptable: boolean;
  readonly progress: Progress;
}

/** Nearly efficient: no package gives every party this share of its way from one end to the other on top. */
const NEARLY = 0.05;

// Each option costs a frontier of its own; larger cases make do with the frontier of all.
const MOST_OPTIONS = 300;
const MOST_COMBINATIONS = 20_000_000n;
const MOST_POINTS = 3_000;
const MOST_RELAXATIONS = 4;

/** @param frontier of the admissible deals. */
export function varyPackages(given: VariationInput, frontier: ExactFrontier): Deal[] {
  const { input } = given;
  const options = input.frame.issues.reduce((count, issue) => count + issue.options.length, 0);
  if (options > MOST_OPTIONS || frontier.size > MOST_POINTS) return [];
  const plan = planDealSpace(input);
  if (combinationsToVary(plan) > MOST_COMBINATIONS) return [];
  const all = sharesOf(plan, frontier, given.ends);
  return input.frame.issues.flatMap((issue, at) =>
    issue.options.length < 2
      ? []
      : issue.options.flatMap((_, option) => {
          const allowed = input.frame.issues.map((_, k) => (k === at ? [option] : null));
          const deal = given.progress.stopped() ? null : mostBalanced(given, { ...input, allowed });
          return deal && shortfall(all, shares(given, deal)) <= NEARLY ? [deal] : [];
        }),
  );
}

/** How many combinations of issues that hang together are gone through when each option has its turn to be taken. */
export function combinationsToVary({ clusters, optionCounts }: SpacePlan): bigint {
  const each = clusters.reduce((total, { combinations }) => total + combinations, 0n);
  return clusters.reduce(
    (total, { issues, combinations }) =>
      // The options of an issue share the combinations of its own cluster among them.
      issues.reduce(
        (sum, issue) => sum + combinations + BigInt(optionCounts[issue]) * (each - combinations),
        total,
      ),
    0n,
  );
}

export interface DemandsKept {
  readonly deal: Deal;
  /** Ids of the units that it gives up; empty where it meets every demand. */
  readonly drops: readonly string[];
}

/** One package per relaxation that leaves red lines alone, the mildest first; efficient among those that keep the rest. */
export function keepDemands(given: VariationInput, { units, conflicts }: ObstaclesFound): DemandsKept[] {
  const { frame } = given.input;
  if (conflicts.kind !== "conflicts" && conflicts.kind !== "all-can-stand") return [];
  const sets = conflicts.kind === "conflicts" ? conflicts.relaxations.map((one) => one.units) : [[]];
  const mild = sets.filter((drops) =>
    drops.every((id) => units.find((unit) => unit.id === id)?.kind === "demand"),
  );
  return mild.slice(0, MOST_RELAXATIONS).flatMap((drops) => {
    const kept = units.filter((unit) => unit.kind === "demand" && !drops.includes(unit.id)) as DemandUnit[];
    if (drops.length === 0 && kept.length === 0) return [];
    const allowed = frame.issues.map((issue, at) =>
      issue.options.flatMap((_, option) =>
        kept.every((unit) => unit.issue !== at || unit.options.includes(option)) ? [option] : [],
      ),
    );
    const deal = mostBalanced(given, { ...given.input, allowed });
    return deal ? [{ deal, drops }] : [];
  });
}

/** True when the deal makes one of the frontier's points. */
export function liesOn(plan: SpacePlan, frontier: ExactFrontier, deal: Deal): boolean {
  const worth = plan.sheets.map((_, party) => scaledWorth(plan, party, deal));
  const near = plan.sheets.map((sheet, party) =>
    plan.tolerances[party] === 0 ? Number(worth[party]) : toNumber(worthOf(sheet, deal)),
  );
  const columns = near.map((_, party) => frontier.worth(party));
  for (let point = 0; point < frontier.size; point++) {
    if (!near.every((value, party) => Math.abs(columns[party][point] - value) <= 2 * plan.tolerances[party]))
      continue;
    if (frontier.exactWorth(point).every((value, party) => value === worth[party])) return true;
  }
  return false;
}

function mostBalanced({ ends, acceptable }: VariationInput, input: SpaceInput): Deal | null {
  const plan = planDealSpace(input);
  const frontier = buildFrontier(plan, { cap: MOST_POINTS });
  if (frontier.kind !== "exact") return null;
  const columns = sharesOf(plan, frontier, ends);
  let best = -1;
  let least = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < frontier.size; point++) {
    const share = Math.min(...columns.map((column) => column[point]));
    if (share > least && (!acceptable || meetsNoDeal(plan, frontier.exactWorth(point))))
      [best, least] = [point, share];
  }
  return best < 0 ? null : frontier.deals(best, 1)[0];
}

function meetsNoDeal(plan: SpacePlan, worth: readonly bigint[]): boolean {
  return worth.every((value, party) => value >= (plan.noDeal[party] ?? value));
}

// Per party, every point's way from one end to the other.
function sharesOf(plan: SpacePlan, frontier: ExactFrontier, ends: readonly Ends[]): Float64Array[] {
  return ends.map(({ from, to }, party) => {
    const unit = plan.tolerances[party] === 0 ? Number(plan.scales[party]) : 1;
    const [start, span] = [toNumber(from), toNumber(to) - toNumber(from)];
    return frontier.worth(party).map((worth) => (span === 0 ? 0 : (worth / unit - start) / span));
  });
}

function shares({ input, ends }: VariationInput, deal: Deal): number[] {
  return input.sheets.map((sheet, party) => {
    const [start, end] = [toNumber(ends[party].from), toNumber(ends[party].to)];
    return end === start ? 0 : (toNumber(worthOf(sheet, deal)) - start) / (end - start);
  });
}

// How much every party at once could still get on top, as a share of its way.
function shortfall(frontier: readonly Float64Array[], given: readonly number[]): number {
  let most = 0;
  for (let point = 0; point < frontier[0].length; point++) {
    most = Math.max(most, Math.min(...given.map((share, party) => frontier[party][point] - share)));
  }
  return most;
}
