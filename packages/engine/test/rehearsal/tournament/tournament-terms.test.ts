import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_ROUNDS } from "../../../src/rehearsal/terms/terms.ts";
import {
  deadlineOf,
  likelyRounds,
  remarksOnTerms,
  type TournamentTerms,
  termsIn,
} from "../../../src/rehearsal/tournament/tournament-terms.ts";

const IDS = ["a", "b", "c", "d"];
const PLAIN: TournamentTerms = { rounds: 10, open: false, discount: 1, breakdown: 0 };
const named = (party: string) => ({ party, name: party.toUpperCase() });

const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const some = fc.subarray(IDS);

const anyTerms: fc.Arbitrary<TournamentTerms> = fc
  .record({
    discount: share,
    breakdown: share.map((value) => value / 2),
    waiting: fc.uniqueArray(
      fc.record({
        party: fc.constantFrom(...IDS),
        discount: share,
        cost: fc.nat(5),
        mounting: share,
      }),
      { selector: ({ party }) => party },
    ),
    shocks: fc.array(
      fc.record({ round: fc.nat(9), what: fc.constantFrom("", "rain"), of: some, points: fc.nat(9) }),
      { maxLength: 3 },
    ),
  })
  .map(({ waiting, shocks, ...rest }) => ({
    ...PLAIN,
    ...rest,
    waiting: waiting.map((delay) => ({ ...named(delay.party), ...delay })),
    shocks: shocks.map(({ of, points, ...shock }) => ({
      ...shock,
      noDeal: of.map((party) => ({ ...named(party), points })),
    })),
  }));

test("what is said of a party holds in every case that it is in, at its place there, and says nothing elsewhere", () => {
  fc.assert(
    fc.property(anyTerms, fc.shuffledSubarray(IDS, { minLength: 1 }), (said, parties) => {
      const { terms } = termsIn(said, parties);
      expect(terms.breakdown).toBe(said.breakdown);
      expect(terms.delays).toHaveLength(parties.length);
      parties.forEach((id, place) => {
        const own = said.waiting?.find(({ party }) => party === id);
        const { discount, cost, mounting } = own ?? { discount: said.discount, cost: 0, mounting: 0 };
        expect(terms.delays[place]).toEqual({ discount, cost, mounting });
      });
      // Every change of somebody who is there comes, and nobody's else does.
      const coming = terms.shocks.flatMap(({ round, what, noDeal }) =>
        noDeal.flatMap((points, place) => (points === null ? [] : [[round, what, parties[place], points]])),
      );
      const meant = (said.shocks ?? []).flatMap(({ round, what, noDeal }) =>
        noDeal.flatMap(({ party, points }) =>
          parties.includes(party) ? [[round, what, party, points]] : [],
        ),
      );
      const inOrder = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(inOrder(coming)).toEqual(inOrder(meant));
      expect(terms.shocks.every(({ noDeal }) => noDeal.some((points) => points !== null))).toBe(true);
    }),
  );
});

test("terms are plain data, and those in which nothing is said of a party name none", () => {
  fc.assert(
    fc.property(anyTerms, (said) => {
      expect(JSON.parse(JSON.stringify(said))).toEqual(said);
      expect(termsIn(JSON.parse(JSON.stringify(said)), IDS)).toEqual(termsIn(said, IDS));
    }),
  );
  expect(remarksOnTerms(PLAIN, [{ name: "one", parties: ["a"] }])).toEqual([]);
});

test("who begins does so at its place in each case that it is in", () => {
  const terms = { ...PLAIN, first: [named("c"), named("a")] };
  expect(termsIn(terms, ["b", "c"]).first).toEqual([1]);
  expect(termsIn(terms, ["a", "b"]).first).toEqual([0]);
  expect(termsIn(terms, ["b", "d"]).first).toEqual([]);
  expect(termsIn(terms, ["a", "c"]).first).toEqual([1, 0]);
});

test("a deadline of time leaves room for as many rounds as turns of middling length take", () => {
  const time = { limit: 48, least: 1, most: 3 };
  const terms = { ...PLAIN, rounds: MOST_ROUNDS, time };
  expect(deadlineOf(terms)).toEqual({
    kind: "time",
    limit: 48,
    turn: { least: 1, most: 3 },
    rounds: MOST_ROUNDS,
  });
  expect(likelyRounds(terms, 2)).toBe(12);
  expect(likelyRounds(terms, 5)).toBe(5);
  expect(likelyRounds({ ...terms, rounds: 3 }, 2)).toBe(3);
  expect(likelyRounds({ ...terms, time: { ...time, limit: 0.001 } }, 2)).toBe(1);
  expect(likelyRounds(PLAIN, 2)).toBe(10);
  expect(deadlineOf({ ...PLAIN, open: true })).toEqual({ kind: "none", rounds: 10 });
});

test("parties that take no part somewhere are told with where, together where that is the same", () => {
  const terms: TournamentTerms = {
    ...PLAIN,
    waiting: [{ ...named("a"), discount: 0.9, cost: 0, mounting: 0 }],
    shocks: [
      { round: 3, what: "", noDeal: [{ ...named("b"), points: 1 }] },
      { round: 10, what: "", noDeal: [{ ...named("b"), points: 2 }] },
    ],
    first: [named("c")],
    noDeal: [{ ...named("a"), points: 3 }],
  };
  const cases = [
    { name: "one", parties: ["a", "b"] },
    { name: "two", parties: ["c", "d"] },
  ];
  expect(remarksOnTerms(terms, cases)).toEqual([
    { code: "tournament.no-part", params: { parties: ["A", "B"], cases: ["two"], more: 0 } },
    { code: "tournament.no-part", params: { parties: ["C"], cases: ["one"], more: 0 } },
    { code: "tournament.shock-too-late", params: { round: 11, rounds: 10 } },
  ]);
  const many = Array.from({ length: 20 }, (_, k) => ({ name: `${k}`, parties: ["c"] }));
  const [first] = remarksOnTerms(terms, many);
  expect(first.params).toMatchObject({ parties: ["A", "B"], more: 8 });
});

test("a turn that does not fit, and a change that the clock never reaches, are told", () => {
  const cases = [{ name: "one", parties: ["a"] }];
  const shockBefore = (round: number) => ({ round, what: "", noDeal: [{ ...named("a"), points: 1 }] });
  const terms = { ...PLAIN, rounds: MOST_ROUNDS, shocks: [shockBefore(4), shockBefore(5)] };
  const within = (limit: number) => remarksOnTerms({ ...terms, time: { limit, least: 2, most: 3 } }, cases);
  expect(within(11)).toEqual([{ code: "tournament.shock-out-of-time", params: { round: 6, rounds: 5 } }]);
  expect(within(12)).toEqual([]);
  expect(within(1)).toEqual([{ code: "tournament.no-turn-fits", params: {} }]);
});
