// How sure it is where things rest: against the share of all orders of the states that are left open.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildModel, type ConflictModel } from "../../../../src/analysis/conflict/conflict-model.ts";
import { type HowSure, sampleEquilibria } from "../../../../src/analysis/conflict/questions/how-sure.ts";
import { type Ranking, rankByScore } from "../../../../src/analysis/conflict/rankings/ranking.ts";
import { stabilityByDefinition } from "../../../../src/analysis/conflict/stability/by-definition/stability.ts";
import { byConcept, CONCEPTS, type Concept } from "../../../../src/analysis/conflict/stability/concepts.ts";
import { equilibria } from "../../../../src/analysis/conflict/stability/stability.ts";
import type { Conflict, ListedConflict, Tier } from "../../../../src/case/conflict/conflict.ts";
import { wilsonInterval } from "../../../../src/maths/wilson.ts";
import { actionConflicts, listedConflicts } from "../random-conflicts.ts";
import { times } from "../random-models.ts";

const conflicts: fc.Arbitrary<Conflict> = fc.oneof(actionConflicts, listedConflicts);

test("two states of unknown order: the first is a resting place in about half of the draws", () => {
  const model = modelOf(coin("unknown"));
  const found = sampled(sampleEquilibria(model, { seed: 3, draws: 2000 }));
  expect([found.draws, found.asked, found.seed, found.open]).toEqual([2000, 2000, 3, [0]]);
  for (const concept of CONCEPTS) {
    const [second, first] = found.shares[concept];
    expect([second.state, second.share.value, second.standardError]).toEqual([1, 1, 0]);
    expect(first.state).toBe(0);
    expect(first.share.value).toBeGreaterThan(0.46);
    expect(first.share.value).toBeLessThan(0.54);
    expect(first.share.low).toBeLessThan(0.5);
    expect(first.share.high).toBeGreaterThan(0.5);
  }
});

test("where nothing is left open all is certain", () => {
  expect(sampleEquilibria(modelOf(coin("equal")), { seed: 3, draws: 100 })).toEqual({ kind: "certain" });
});

test("a large conflict gets fewer draws where nobody asked for a number, and none where they would be too few", () => {
  const model = modelOf(coin("unknown"));
  const withCount = (count: number) => ({ ...model, space: { ...model.space, count } });
  const perState = model.rankings.length;
  const found = sampled(sampleEquilibria(withCount(50_000 / perState), { seed: 3 }));
  expect([found.asked, found.draws]).toEqual([1000, 80]);
  expect(found.shares.R[0].hits).toBe(80);
  const large = withCount(1_000_000);
  expect(sampleEquilibria(large, { seed: 3 })).toEqual({ kind: "too-large", open: [0] });
  expect(sampled(sampleEquilibria(large, { seed: 3, draws: 7 })).draws).toBe(7);
});

test("the same seed gives the same shares; those that look open are those that can be drawn", () => {
  fc.assert(
    fc.property(conflicts, fc.nat({ max: 1000 }), (conflict, seed) => {
      const model = modelOf(conflict);
      const found = sampleEquilibria(model, { seed, draws: 12 });
      expect(sampleEquilibria(model, { seed, draws: 12 })).toEqual(found);
      const open = model.rankings.flatMap(({ draw }, maker) => (draw ? [maker] : []));
      expect(found.kind === "certain" ? [] : found.open).toEqual(open);
    }),
    { numRuns: 40, seed: 71 },
  );
});

test("shares come with their standard error and their interval, the largest first", () => {
  fc.assert(
    fc.property(conflicts, (conflict) => {
      const found = sampleEquilibria(modelOf(conflict), { seed: 1, draws: 40 });
      if (found.kind !== "sampled") return;
      for (const concept of CONCEPTS) {
        const shares = found.shares[concept];
        for (const { hits, share, standardError } of shares) {
          expect(hits).toBeGreaterThan(0);
          expect(share).toEqual(wilsonInterval(hits, 40));
          const p = hits / 40;
          expect(standardError).toBeCloseTo(Math.sqrt((p * (1 - p)) / 40), 12);
          expect(share.low <= p && p <= share.high).toBe(true);
        }
        const order = shares.map(({ hits, state }) => [-hits, state]);
        expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || b - d));
      }
    }),
    { numRuns: 30, seed: 72 },
  );
});

describe.each(["is-a-sanction", "is-none"] as const)("where leading back %s", (restoring) => {
  test("shares are near those among all orders of the states left open", () => {
    const far: string[] = [];
    let looked = 0;
    fc.assert(
      fc.property(listedConflicts, (conflict) => {
        const orders = allOrders(conflict);
        if (orders === null) return;
        const model = modelOf(conflict);
        const draws = 200;
        const found = sampled(sampleEquilibria(model, { seed: 8, draws, restoring }));
        const counts = byConcept(() => times(model.space.count, () => 0));
        for (const rankings of orders) {
          const flags = stabilityByDefinition({ graph: model.graph, rankings, restoring });
          byConcept((concept) => {
            for (const state of equilibria(flags[concept])) counts[concept][state]++;
          });
        }
        const hits = (concept: Concept, state: number) =>
          found.shares[concept].find((one) => one.state === state)?.hits ?? 0;
        for (const concept of CONCEPTS) {
          counts[concept].forEach((count, state) => {
            looked++;
            const p = count / orders.length;
            const away = Math.abs(hits(concept, state) / draws - p);
            if (away > 4.5 * Math.sqrt((p * (1 - p)) / draws) + 1e-12)
              far.push(`${concept} ${state} ${away}`);
          });
        }
      }),
      { numRuns: 40, seed: 73 },
    );
    expect(far).toEqual([]);
    expect(looked).toBeGreaterThan(200);
  });
});

function coin(ties: "equal" | "unknown"): ListedConflict {
  const name = (id: string) => ({ id, name: id });
  const tier: Tier = { states: [{ key: 0 }, { key: 1 }], ties };
  return {
    title: null,
    about: null,
    estimated: null,
    form: "listed",
    makers: [{ ...name("m"), about: null, party: null }],
    states: [0, 1].map((key) => ({ ...name(`s${key}`), key, deal: null })),
    moves: [[[0, 1]]],
    preferences: [{ kind: "ranked", tiers: [tier] }],
    statusQuo: null,
    hold: null,
    coalitions: [],
    variants: [],
  };
}

function modelOf(conflict: Conflict): ConflictModel {
  const found = buildModel(conflict);
  if (found.kind !== "found") throw new Error(found.kind);
  return found.model;
}

function sampled(found: HowSure): Extract<HowSure, { kind: "sampled" }> {
  if (found.kind !== "sampled") throw new Error(found.kind);
  return found;
}

/** Every way of putting all states of unknown order in one, for all decision makers; null where there are none or too many. */
function allOrders({ preferences, states }: ListedConflict): Ranking[][] | null {
  let orders: Ranking[][] = [[]];
  for (const preference of preferences) {
    if (preference.kind !== "ranked") return null;
    const own = ordersOf(preference.tiers, states.length).map((scores) => rankByScore(scores));
    if (orders.length * own.length > 60) return null;
    orders = orders.flatMap((before) => own.map((ranking) => [...before, ranking]));
  }
  return orders.length > 1 ? orders : null;
}

function ordersOf(tiers: readonly Tier[], count: number): number[][] {
  const place = times(count, (key) => {
    const at = tiers.findIndex(({ states }) => states.some((set) => "key" in set && set.key === key));
    return at < 0 ? tiers.length : at;
  });
  let scores = [place.map((at) => -at)];
  tiers.forEach(({ ties }, at) => {
    if (ties !== "unknown") return;
    const members = times(count, (key) => key).filter((key) => place[key] === at);
    scores = scores.flatMap((before) =>
      permutations(members).map((order) =>
        before.map((score, key) => (place[key] === at ? score + order.indexOf(key) / (count + 1) : score)),
      ),
    );
  });
  return scores;
}

function permutations(of: readonly number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) =>
    permutations(of.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
}
