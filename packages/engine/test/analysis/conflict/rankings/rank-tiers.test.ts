// Ranking by a list, against looking each state up in it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { rankByTiers } from "../../../../src/analysis/conflict/rankings/rank-tiers.ts";
import type { StateSet } from "../../../../src/case/conflict/conflict.ts";
import { listedSpace, type StateSpace } from "../../../../src/case/conflict/state-space.ts";
import { makeChance } from "../../../../src/maths/chance.ts";
import { actionModels, type RandomActions } from "../random-actions.ts";
import { pairsOf, seeds, times } from "../random-models.ts";
import { type Kind, randomTiers } from "../random-preferences.ts";
import { expectOrder, expectShare, tally } from "./orders.ts";

test("a state ranks with the first tier that takes it in, and last without one", () => {
  fc.assert(
    fc.property(actionModels, seeds, fc.boolean(), (model, seed, open) => {
      const preference = tiersOf(model, seed, open);
      const places = placesOf(model.space, preference);
      const { stated, draw } = rankByTiers(preference, model.space);
      expectOrder(stated, (a, b) => places[b] - places[a]);
      expect(draw === null).toBe(preference.tiers.every(({ ties }) => ties === "equal"));
    }),
    { numRuns: 200, seed: 41 },
  );
});

test("draws part the states of a tier of unknown order, and no others", () => {
  fc.assert(
    fc.property(actionModels, seeds, (model, seed) => {
      const preference = tiersOf(model, seed, true);
      const places = placesOf(model.space, preference);
      const { draw } = rankByTiers(preference, model.space);
      if (!draw) return;
      const chance = makeChance(seed);
      for (const ranking of times(5, () => draw(chance))) {
        expectOrder(ranking, (a, b) => {
          if (places[a] !== places[b]) return places[b] - places[a];
          const known = preference.tiers[places[a]]?.ties !== "unknown";
          return known ? 0 : ranking.ranks[a] > ranking.ranks[b] ? 1 : -1;
        });
      }
    }),
    { numRuns: 120, seed: 42 },
  );
});

test("every order of the states of a tier is as likely as any other", () => {
  const keys = (...all: number[]): StateSet[] => all.map((key) => ({ key }));
  const { draw } = rankByTiers(
    {
      kind: "ranked",
      tiers: [
        { states: keys(4, 6), ties: "equal" },
        { states: keys(0, 2, 5), ties: "unknown" },
        { states: keys(1, 3), ties: "unknown" },
      ],
    },
    listedSpace(8),
  );
  const chance = makeChance(9);
  const draws = 6000;
  const counts = tally(draws, () => draw!(chance));
  expect(counts.size).toBe(12);
  for (const count of counts.values()) expectShare(count, draws, 1 / 12);
  for (const ranks of counts.keys()) {
    const at = ranks.split(" ").map(Number);
    expect([at[7], at[4], at[6]]).toEqual([0, 6, 6]);
    for (const [a, b] of pairsOf(8))
      if ([0, 2, 5].includes(a) && [1, 3].includes(b)) expect(at[a]).toBeGreaterThan(at[b]);
  }
});

function tiersOf({ actions, space }: RandomActions, seed: number, open: boolean): Kind<"ranked"> {
  return randomTiers(makeChance(seed), space, { actionCount: actions.length, open });
}

/** Per state the place of its tier in the list. */
function placesOf(space: StateSpace, { tiers }: Kind<"ranked">): number[] {
  return times(space.count, (state) => {
    const takesIn = (set: StateSet) =>
      space
        .membersOf(state)
        .some((key) => ("key" in set ? key === set.key : (key & set.cube.care) === set.cube.value));
    const place = tiers.findIndex(({ states }) => states.some(takesIn));
    return place < 0 ? tiers.length : place;
  });
}
