import fc from "fast-check";
import { expect, test } from "vitest";
import { SCHEMES } from "../../../src/rehearsal/tournament/line-ups.ts";
import {
  chunkAt,
  planTournament,
  sessionAt,
  sessionNumber,
  type TournamentInput,
  type TournamentPlan,
} from "../../../src/rehearsal/tournament/plan.ts";

const inputs: fc.Arbitrary<TournamentInput> = fc.record({
  scenarios: fc.array(
    fc.record({
      name: fc.constantFrom("a", "b", "c"),
      parties: fc.integer({ min: 2, max: 3 }),
      rounds: fc.integer({ min: 1, max: 400_000 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  strategies: fc.integer({ min: 2, max: 4 }).map((count) => ["p", "q", "r", "s"].slice(0, count)),
  protocols: fc.constantFrom(
    ["alternating-offers"] as const,
    ["shuttle", "single-text:annealing=1"] as const,
  ),
  scheme: fc.constantFrom(...SCHEMES),
  repeats: fc.integer({ min: 1, max: 3 }),
  swaps: fc.boolean(),
  selfPlay: fc.boolean(),
  seed: fc.nat(1000),
});

function planned(input: TournamentInput): TournamentPlan {
  const planning = planTournament(input);
  if (!planning.ok) throw new Error(JSON.stringify(planning.reasons));
  return planning.plan;
}

test("numbers and places of sessions turn into each other", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plan = planned(input);
      for (let number = 0; number < plan.sessions; number++) {
        expect(sessionNumber(plan, sessionAt(plan, number))).toBe(number);
      }
    }),
    { numRuns: 60 },
  );
});

test("chunks hold every session once, in order, each of one scenario", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plan = planned(input);
      let next = 0;
      for (let chunk = 0; chunk < plan.chunks; chunk++) {
        const { scenario, from, to } = chunkAt(plan, chunk);
        expect(from).toBe(next);
        expect(to).toBeGreaterThan(from);
        expect([sessionAt(plan, from).scenario, sessionAt(plan, to - 1).scenario]).toEqual([
          scenario,
          scenario,
        ]);
        next = to;
      }
      expect(next).toBe(plan.sessions);
    }),
  );
});

test("a plan is plain data", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plan = planned(input);
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    }),
  );
});

test("repeats are the unit of intervals where scenarios are few", () => {
  const scenario = { name: "a", parties: 2, rounds: 10 };
  const input = { strategies: ["p", "q"], seed: 1, scenarios: [scenario] };
  expect(planned(input).resample).toBe("sessions");
  expect(planned({ ...input, scenarios: Array.from({ length: 5 }, () => scenario) }).resample).toBe(
    "match-ups",
  );
});

test("bad input: every reason is told", () => {
  const bad = { scenarios: [], strategies: ["p", "p"], repeats: 0, seed: -1 };
  const planning = planTournament(bad);
  expect(planning.ok ? [] : planning.reasons.map(({ code }) => code)).toEqual([
    "tournament.no-scenario",
    "tournament.strategy-twice",
    "tournament.bad-repeats",
    "tournament.bad-seed",
  ]);
});

test("more than can be counted, and nothing at all, are refused", () => {
  const scenario = { name: "a", parties: 2, rounds: 10 };
  const codes = (input: TournamentInput) => {
    const planning = planTournament(input);
    return planning.ok ? [] : planning.reasons.map(({ code }) => code);
  };
  expect(codes({ scenarios: [scenario], strategies: ["p"], repeats: 2 ** 33, seed: 1 })).toEqual([
    "tournament.too-many-sessions",
  ]);
  expect(codes({ scenarios: [scenario], strategies: ["p"], selfPlay: false, seed: 1 })).toEqual([
    "tournament.nothing-to-play",
  ]);
});

test("a number that the plan does not have is refused", () => {
  const plan = planned({ scenarios: [{ name: "a", parties: 2, rounds: 10 }], strategies: ["p"], seed: 1 });
  expect(() => sessionAt(plan, 1)).toThrow(RangeError);
  expect(() => chunkAt(plan, -1)).toThrow(RangeError);
});
