// Everything that stands in the way of a deal, in one plain result: who asks too much, what cannot stand together, what would open the
// zone, how far apart the parties are, what each demand costs, who could agree without whom, and how much each alternative may improve.
import type { Frame, PartyId } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { NO_PROGRESS, type Progress } from "../../../maths/progress.ts";
import type { Sheet } from "../../preference/sheet.ts";
import type { AcceptableCount } from "../counting/count-acceptable.ts";
import type { Allowance, SearchLimits } from "../search/branch-and-bound.ts";
import { type AskingTooMuch, findAskingTooMuch } from "./asking-too-much.ts";
import { type BreakEven, findBreakEvens } from "./break-even.ts";
import { type HowFarApart, measureDistance } from "./how-far-apart.ts";
import { findMinimalConflicts, type MinimalConflicts, type SetLimits } from "./minimal-conflicts.ts";
import { compareSets } from "./minimal-sets.ts";
import { openCase } from "./open-case.ts";
import { type DemandPrices, priceDemands } from "./price-of-demand.ts";
import { type Relaxation, rankRelaxations } from "./relaxations.ts";
import { membersOf } from "./unit-space.ts";
import type { Unit } from "./units.ts";
import { findAgreeingGroups, type WhoCanAgree } from "./who-can-agree.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface ObstaclesInput {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  /** The profiles at their point values, in the order of the frame. */
  readonly sheets: readonly Sheet[];
  /** The number of acceptable deals, where it is at hand. */
  readonly count?: AcceptableCount;
  readonly limits?: Partial<ObstacleLimits>;
  readonly progress?: Progress;
}

export interface ObstacleLimits extends SetLimits {
  /** Partial deals looked at in one search. */
  readonly nodes: number;
  /** Better deals and exchanges listed for a named deal; relaxations looked into closely. */
  readonly listed: number;
  /** Elementary steps of all searches together; what they leave open is undecided. */
  readonly work: number;
}

const OBSTACLE_LIMITS: ObstacleLimits = { sets: 100, searches: 2_000, nodes: 100_000, listed: 20, work: 1e9 };

export type Obstacles =
  | ObstaclesFound
  /** Red lines, interactions and impossible combinations tie too many issues together for these methods. */
  | { readonly kind: "too-large"; readonly combinations: bigint };

export interface ObstaclesFound {
  readonly kind: "examined";
  readonly units: readonly Unit[];
  /** Acceptable deals: `open` there are, `closed` there are none, `depends` on no-deal worths that are unknown. */
  readonly zone: "open" | "closed" | "depends" | "undecided";
  readonly unknownNoDeal: readonly PartyId[];
  readonly askingTooMuch: AskingTooMuch;
  readonly conflicts: ConflictsFound;
  readonly howFarApart: HowFarApart;
  readonly breakEven: readonly BreakEven[];
  readonly prices: DemandPrices;
  readonly whoCanAgree: WhoCanAgree;
  /** The limits that held, so that what was cut short can be told. */
  readonly limits: ObstacleLimits;
}

export type ConflictsFound =
  | Exclude<MinimalConflicts, { readonly kind: "conflicts" }>
  | {
      readonly kind: "conflicts";
      /** Ids of units; fewest units first, then case order. */
      readonly conflicts: readonly (readonly string[])[];
      /** Fewest units first, then the mildest. */
      readonly relaxations: readonly Relaxation[];
      /** False when a limit was reached, so that there may be more of either. */
      readonly complete: boolean;
    };

export function findObstacles(input: ObstaclesInput): Obstacles {
  const { frame, profiles, sheets, progress = NO_PROGRESS } = input;
  const limits = { ...OBSTACLE_LIMITS, ...input.limits };
  const search = { nodeLimit: limits.nodes, allowance: { steps: limits.work }, progress };
  const questions = openCase({ frame, profiles, sheets }, search);
  if ("combinations" in questions) return { kind: "too-large", combinations: questions.combinations };
  const { units } = questions.space;
  return { kind: "examined", units, ...examine(input, { questions, limits, search }), limits };
}

interface Examination {
  readonly questions: ZoneQuestions;
  readonly limits: ObstacleLimits;
  readonly search: SearchLimits & { readonly allowance: Allowance };
}

// Conflicts come last: they may use up what the other questions need to be decided. The prices of many demands, in turn, are not to use
// up what conflicts need.
function examine(
  input: ObstaclesInput,
  { questions, limits, search }: Examination,
): Omit<ObstaclesFound, "kind" | "units" | "limits"> {
  const { frame, profiles, sheets, count } = input;
  const breakEven = findBreakEvens(questions);
  const long: SearchLimits = { ...search, nodeLimit: 10 * limits.nodes };
  return {
    zone: zoneOf(questions),
    unknownNoDeal: sheets.flatMap(({ party, noDeal }) => (noDeal ? [] : [party])),
    askingTooMuch: findAskingTooMuch({ frame, profiles, questions, limits: search }),
    howFarApart: measureDistance({ questions, breakEvens: breakEven, limits: long }),
    breakEven,
    whoCanAgree: findAgreeingGroups(questions, limits),
    prices: withHalf(search.allowance, () =>
      priceDemands(questions, { ...long, ...(count ? { count } : {}) }),
    ),
    conflicts: conflictsIn(frame, questions, limits),
  };
}

function withHalf<Result>(allowance: Allowance, run: () => Result): Result {
  const kept = Math.max(0, Math.floor(allowance.steps / 2));
  allowance.steps -= kept;
  const result = run();
  allowance.steps += kept;
  return result;
}

function zoneOf(questions: ZoneQuestions): ObstaclesFound["zone"] {
  const { redLines, whole } = questions.space;
  const { status } = questions.find({ units: redLines, floors: questions.floorsOf() });
  if (status !== "found") return status === "none" ? "closed" : "undecided";
  return whole.noDeal.includes(null) ? "depends" : "open";
}

function conflictsIn(frame: Frame, questions: ZoneQuestions, limits: ObstacleLimits): ConflictsFound {
  const found = findMinimalConflicts(questions, limits);
  if (found.kind !== "conflicts") return found;
  const { conflicts, maximal, complete } = found.sets;
  return {
    kind: "conflicts",
    conflicts: [...conflicts]
      .sort(compareSets)
      .map((set) => membersOf(set).map((k) => questions.space.units[k].id)),
    relaxations: rankRelaxations({ frame, questions, maximal, detailed: limits.listed }),
    complete,
  };
}
