// Ranking by a list, best first, with ties and with groups whose order is not known.
import type { Preference, StateSet } from "../../../case/conflict/conflict.ts";
import type { StateSpace } from "../../../case/conflict/state-space.ts";
import type { Chance } from "../../../maths/chance.ts";
import { type Ranking, rankByScore } from "./ranking.ts";
import { type RankingSource, withTiesDrawn } from "./ranking-source.ts";

type ByTiers = Extract<Preference, { kind: "ranked" }>;

/** A state belongs to the first tier that takes it in; one that none takes in comes after all of them. */
export function rankByTiers({ tiers }: ByTiers, space: StateSpace): RankingSource {
  const tierOf = new Int32Array(space.count).fill(tiers.length);
  for (let tier = tiers.length - 1; tier >= 0; tier--) {
    for (const set of tiers[tier].states) eachState(set, space, (state) => (tierOf[state] = tier));
  }
  const stated: Ranking = rankByScore(Float64Array.from(tierOf, (tier) => -tier));
  const isOpen = (state: number) => tiers[tierOf[state]]?.ties === "unknown";
  if (!tiers.some(({ ties }) => ties === "unknown")) return { stated, draw: null };
  return { stated, draw: (chance: Chance) => withTiesDrawn(stated, chance, isOpen) };
}

/** Calls `visit` with the position of every state of the set that the space holds. */
export function eachState(set: StateSet, space: StateSpace, visit: (state: number) => void): void {
  if ("key" in set) {
    const state = space.find(set.key);
    if (state >= 0) visit(state);
    return;
  }
  const { care, value } = set.cube;
  for (let state = 0; state < space.count; state++) {
    if (space.membersOf(state).some((key) => (key & care) === value)) visit(state);
  }
}
