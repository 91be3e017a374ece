// What the others can do about a joint move of a coalition away from a state.
import type { Reacher } from "../reach/reacher.ts";
import type { CoalitionConcept } from "./coalition-concepts.ts";
import type { StabilityQuestion } from "./concepts.ts";

/** Whether there is an answer of the kind that each concept asks for. */
export type Answered = Readonly<Record<Exclude<CoalitionConcept, "CNash">, boolean>>;

export interface AnswerSource {
  readonly coalition: readonly number[];
  readonly state: number;
  /** States that searches may visit. */
  readonly visits: number;
  readonly reach: Reacher;
}

export interface CoalitionAnswers {
  /** Whether all members are better off at the second state. */
  pays(from: number, to: number): boolean;
  /** To be believed as long as the visits are not spent. */
  answersTo(to: number): Answered;
  isSpent(): boolean;
}

export function coalitionAnswers(question: StabilityQuestion, source: AnswerSource): CoalitionAnswers {
  const { coalition, state, reach } = source;
  const others = question.rankings.flatMap((_, maker) => (coalition.includes(maker) ? [] : [maker]));
  const pays = (members: readonly number[], from: number, to: number) =>
    members.every((maker) => question.rankings[maker].ranks[to] > question.rankings[maker].ranks[from]);
  let left = source.visits;
  const statesReached = (from: number, movers: readonly number[]) => {
    const { states } = reach({ from, movers, moves: "any", most: Math.max(0, left) });
    left -= states.length + 1;
    return states;
  };
  // Whether somebody of the coalition is then no better off than at the state.
  const hurts = (at: number) =>
    at === state ? question.restoring !== "is-none" : !pays(coalition, state, at);
  const escapes = new Map<number, boolean>();
  const canEscape = (from: number) => {
    const found =
      escapes.get(from) ?? statesReached(from, coalition).some((at) => pays(coalition, state, at));
    escapes.set(from, found);
    return found;
  };
  const willing = willingSearch({
    groups: subsetsOf(others),
    pays,
    hurts,
    statesReached,
    isSpent: () => left <= 0,
  });
  return {
    pays: (from, to) => pays(coalition, from, to),
    isSpent: () => left <= 0,
    answersTo: (to) => {
      const harmful = statesReached(to, others).filter(hurts);
      const held = harmful.some((at) => !canEscape(at));
      return { CGMR: harmful.length > 0, CSMR: held, CSEQ: willing(to) };
    },
  };
}

interface WillingTask {
  readonly groups: readonly (readonly number[])[];
  pays(members: readonly number[], from: number, to: number): boolean;
  hurts(at: number): boolean;
  statesReached(from: number, movers: readonly number[]): readonly number[];
  isSpent(): boolean;
}

/** Whether the others can hurt somebody of the coalition by steps of groups of them, each of which gains by its step; no group twice in a row. */
function willingSearch({
  groups,
  pays,
  hurts,
  statesReached,
  isSpent,
}: WillingTask): (to: number) => boolean {
  return (to) => {
    const seen = new Set<number>();
    const open: { at: number; last: number }[] = [{ at: to, last: -1 }];
    for (let node = open.pop(); node && !isSpent(); node = open.pop()) {
      const { at, last } = node;
      for (const [group, members] of groups.entries()) {
        if (group === last) continue;
        for (const next of statesReached(at, members)) {
          if (!pays(members, at, next)) continue;
          if (hurts(next)) return true;
          const key = next * groups.length + group;
          if (!seen.has(key)) open.push({ at: next, last: group });
          seen.add(key);
        }
      }
    }
    return false;
  };
}

/** All subsets but the empty one. */
function subsetsOf(members: readonly number[]): number[][] {
  return Array.from({ length: 2 ** members.length - 1 }, (_, k) =>
    members.filter((_, bit) => ((k + 1) >>> bit) % 2 === 1),
  );
}
