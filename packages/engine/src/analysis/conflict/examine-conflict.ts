// Everything a mediator asks of a conflict, answered in one go: where it can rest, what holds a state, how to get there, which lever matters, how sure it is.
import type { Conflict, ConflictVariant, StateKey } from "../../case/conflict/conflict.ts";
import { buildModel, type ConflictModel, counterpart } from "./conflict-model.ts";
import { judgeModel, type ModelQuestion, statedQuestion } from "./perception.ts";
import { type HowSure, sampleEquilibria } from "./questions/how-sure.ts";
import { findLeastRises, type JointRise } from "./questions/least-rises.ts";
import { compareLevers, type LeverComparison } from "./questions/levers.ts";
import { findWays, type WaysFound } from "./questions/paths.ts";
import { findRestingPlaces, type RestingPlaces } from "./questions/resting-places.ts";
import { describeHold, type HoldOfMaker } from "./questions/what-holds.ts";
import { type CoalitionVerdict, makeCoalitionJudge } from "./stability/coalitions.ts";
import type { Concept, Restoring, StabilityFlags, StabilityQuestion } from "./stability/concepts.ts";
import { type Foresight, foresee } from "./stability/foresight.ts";

export interface ExamineOptions {
  /** The state to hold; by default the one that the conflict names. */
  readonly held?: StateKey | null;
  /** By default the conflict as it stands. */
  readonly variant?: ConflictVariant | null;
  readonly restoring?: Restoring;
  readonly seed?: number;
  readonly draws?: number;
}

export interface ConflictFindings {
  readonly model: ConflictModel;
  readonly flags: StabilityFlags;
  readonly resting: RestingPlaces;
  /** Null where no state was named to be held, or where it is not among the states. */
  readonly held: Held | null;
  /** True where a state was named to be held that is not among the states of this variant. */
  readonly heldIsMissing: boolean;
  /** Null where no status quo was named. */
  readonly ways: Ways | null;
  /** What coalitions make of states, for all states of a small conflict, else for the firmest resting places and the held state. */
  readonly joint: readonly JointVerdicts[];
  readonly foresight: Foresight | { readonly kind: "not-all-seen" };
  readonly levers: LeverComparison | null;
  readonly sure: HowSure;
  readonly method: { readonly seed: number; readonly restoring: Restoring };
}

export interface Held {
  readonly state: number;
  readonly makers: readonly HoldOfMaker[];
  readonly coalitions: readonly CoalitionVerdict[];
  /** What all sides together would have to prefer; null in a variant in which somebody does not see all states. */
  readonly rises: Readonly<Record<Concept, JointRise>> | null;
}

export interface Ways {
  readonly from: number;
  readonly found: WaysFound;
}

export interface JointVerdicts {
  readonly state: number;
  readonly verdicts: readonly CoalitionVerdict[];
}

export type Examined =
  | { readonly kind: "examined"; readonly findings: ConflictFindings }
  | { readonly kind: "no-states" }
  | { readonly kind: "too-many-states" };

const DEFAULT_SEED = 1;

/** A conflict of so many states is small: coalitions are judged everywhere in it. */
const SMALL = 64;
const MOST_JUDGED = 16;
const MOST_WAYS = 100;

/** The stated rankings count, except in how sure it is. */
export function examineConflict(conflict: Conflict, options: ExamineOptions = {}): Examined {
  const { variant = null, restoring = "is-a-sanction" } = options;
  const { seed = DEFAULT_SEED, draws } = options;
  const found = buildModel(conflict, variant);
  if (found.kind !== "found") return found;
  const { model } = found;
  const plain = statedQuestion(model, restoring);
  const question: ModelQuestion = { model, rankings: plain.rankings, restoring };
  const flags = judgeModel(question);
  const resting = findRestingPlaces(flags, model.unseen);
  const heldKey = options.held === undefined ? conflict.hold : options.held;
  const heldState = heldKey === null ? -1 : counterpart(model, heldKey);
  const findings: ConflictFindings = {
    model,
    flags,
    resting,
    held: heldState < 0 ? null : examineHeld({ question, plain, model }, heldState),
    heldIsMissing: heldKey !== null && heldState < 0,
    ways: waysFrom(plain, model, { resting, held: heldState }),
    joint: judgeJointly(plain, model, { resting, held: heldState }),
    foresight: seesAll(model) ? foresee(plain) : { kind: "not-all-seen" },
    levers: variant ? null : compareLevers(model, { held: heldKey, restoring, flags }),
    sure: sampleEquilibria(model, { seed, restoring, ...(draws === undefined ? {} : { draws }) }),
    method: { seed, restoring },
  };
  return { kind: "examined", findings };
}

interface HeldTask {
  /** As each sees it, and as a whole. */
  readonly question: ModelQuestion;
  readonly plain: StabilityQuestion;
  readonly model: ConflictModel;
}

function examineHeld({ question, plain, model }: HeldTask, state: number): Held {
  const judge = makeCoalitionJudge(plain, { visits: shareOfVisits(model.coalitions.length) });
  return {
    state,
    makers: describeHold(question, state),
    coalitions: model.coalitions.map((coalition) => judge(coalition, state)),
    rises: seesAll(model) ? findLeastRises(plain, state) : null,
  };
}

function seesAll({ unseen }: ConflictModel): boolean {
  return unseen.every((one) => one === null);
}

/** Visits of states in the search for what coalitions can do, for all judgements of one kind together. */
const MOST_VISITS = 3_000_000;

function shareOfVisits(judgements: number): number {
  return Math.ceil(MOST_VISITS / Math.max(1, judgements));
}

// The firmest first; of very many only the first.
function placesOf({ byStrength }: RestingPlaces, most: number): number[] {
  return byStrength.flatMap(({ states }) => states.slice(0, most)).slice(0, most);
}

interface Places {
  readonly resting: RestingPlaces;
  /** −1 where none is held. */
  readonly held: number;
}

function waysFrom(question: StabilityQuestion, model: ConflictModel, { resting, held }: Places): Ways | null {
  const { statusQuo } = model.conflict;
  const from = statusQuo === null ? -1 : counterpart(model, statusQuo);
  if (from < 0) return null;
  const targets = new Set([...(held < 0 ? [] : [held]), ...placesOf(resting, MOST_WAYS)]);
  return { from, found: findWays(question, from, [...targets]) };
}

function judgeJointly(
  question: StabilityQuestion,
  model: ConflictModel,
  { resting, held }: Places,
): JointVerdicts[] {
  if (model.coalitions.length === 0) return [];
  const { count } = model.space;
  const named = held < 0 ? [] : [held];
  const states =
    count <= SMALL ? [...Array(count).keys()] : [...new Set([...named, ...placesOf(resting, MOST_JUDGED)])];
  const visits = shareOfVisits(states.length * model.coalitions.length);
  const judge = makeCoalitionJudge(question, { visits });
  return states.map((state) => ({
    state,
    verdicts: model.coalitions.map((coalition) => judge(coalition, state)),
  }));
}
