// Why not everything that is wanted can be had: every minimal set of demands and red lines that cannot stand together (Reiter 1987),
// given that deals must be allowed and beat no deal for everyone; or, where that alone is too much, which parties it is too much for.
import type { Deal, PartyId } from "../../../case/frame.ts";
import { findMinimalSets, type MinimalSets, type StandingAnswer } from "./minimal-sets.ts";
import { membersOf, setOf } from "./unit-space.ts";
import { holds } from "./units.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface SetLimits {
  /** Stop after this many conflicts, or this many relaxations. */
  readonly sets: number;
  /** Stop after this many searches. */
  readonly searches: number;
}

export type MinimalConflicts =
  /** Every unit can be kept at once; `deal` does it. */
  | { readonly kind: "all-can-stand"; readonly deal: Deal }
  /** The frame's impossible combinations leave no deal at all. */
  | { readonly kind: "no-allowed-deal" }
  /** No-deal worths alone close the zone: `parties` holds every minimal set of parties whose worths cannot be met together. */
  | {
      readonly kind: "background-empty";
      readonly parties: readonly (readonly PartyId[])[];
      readonly complete: boolean;
    }
  | { readonly kind: "undecided" }
  /** `sets` and its parts are sets of units by position. */
  | { readonly kind: "conflicts"; readonly sets: MinimalSets };

export function findMinimalConflicts(questions: ZoneQuestions, limits: SetLimits): MinimalConflicts {
  const { space } = questions;
  if (space.whole.dealCount === 0n) return { kind: "no-allowed-deal" };
  const floors = questions.floorsOf();
  const background = questions.find({ units: 0n, floors });
  if (background.status === "undecided") return { kind: "undecided" };
  if (background.status === "none") return findPartyConflicts(questions, limits);
  const together = questions.find({ units: space.all, floors });
  if (together.status === "found") return { kind: "all-can-stand", deal: together.deal };
  const canStand = (units: bigint): StandingAnswer => {
    const answer = questions.find({ units, floors });
    if (answer.status !== "found") return { stands: answer.status === "none" ? false : "undecided" };
    return { stands: true, with: setOf(keptBy(questions, answer.deal)) };
  };
  const sets = findMinimalSets({
    count: space.units.length,
    canStand,
    setLimit: limits.sets,
    stopped: stopAfter(questions, limits),
  });
  return { kind: "conflicts", sets };
}

/** True once the questions have cost the allowed number of searches, counted from now, or the work is to end. */
export function stopAfter(questions: ZoneQuestions, limits: SetLimits): () => boolean {
  const before = questions.searches();
  return () => questions.stopped() || questions.searches() - before >= limits.searches;
}

function keptBy({ space }: ZoneQuestions, deal: Deal): number[] {
  return space.units.flatMap((unit, k) => (holds(unit, deal) ? [k] : []));
}

function findPartyConflicts(questions: ZoneQuestions, limits: SetLimits): MinimalConflicts {
  const { sheets } = questions.space.whole;
  const canStand = (parties: bigint): StandingAnswer => {
    const answer = questions.find({ units: 0n, floors: questions.floorsOf(membersOf(parties)) });
    if (answer.status === "found") return { stands: true, with: parties };
    return { stands: answer.status === "none" ? false : "undecided" };
  };
  const { conflicts, complete } = findMinimalSets({
    count: sheets.length,
    canStand,
    setLimit: limits.sets,
    stopped: stopAfter(questions, limits),
  });
  const parties = conflicts.map((set) => membersOf(set).map((party) => sheets[party].party));
  return { kind: "background-empty", parties, complete };
}
