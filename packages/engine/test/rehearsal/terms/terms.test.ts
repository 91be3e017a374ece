import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/case/message.ts";
import {
  afterDelay,
  checkTerms,
  type Delay,
  NO_DELAY,
  plainTerms,
  type Terms,
} from "../../../src/rehearsal/index.ts";
import { MOST_ROUNDS } from "../../../src/rehearsal/terms/terms.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";

describe("afterDelay", () => {
  it.each([
    // 100 × 0.9² = 81.
    { delay: { discount: 0.9, cost: 0, mounting: 0 }, points: 100, rounds: 2, worth: 81 },
    // 100 − 3 × 4.
    { delay: { discount: 1, cost: 4, mounting: 0 }, points: 100, rounds: 3, worth: 88 },
    // Each round costs half as much again: 4 + 6 + 9.
    { delay: { discount: 1, cost: 4, mounting: 0.5 }, points: 100, rounds: 3, worth: 81 },
    // 64 × 0.5 − (4 + 8).
    { delay: { discount: 0.5, cost: 4, mounting: 1 }, points: 256, rounds: 2, worth: 52 },
    // Discounting makes losses smaller, as it is about points from their zero.
    { delay: { discount: 0.5, cost: 0, mounting: 0 }, points: -40, rounds: 1, worth: -20 },
    { delay: { discount: 0.5, cost: 7, mounting: 3 }, points: 40, rounds: 0, worth: 40 },
    // Nothing that mounts stays nothing, also where the growth is more than a double holds.
    { delay: { discount: 1, cost: 0, mounting: 1 }, points: 40, rounds: 5_000, worth: 40 },
  ])("makes $points after $rounds rounds $worth", ({ delay, points, rounds, worth }) => {
    expect(afterDelay(delay, points, rounds)).toBeCloseTo(worth, 10);
  });

  it("is what going round by round comes to", () => {
    const delays = fc.record({
      discount: fc.double({ min: 0.5, max: 1, noNaN: true }),
      cost: fc.double({ min: 0, max: 10, noNaN: true }),
      mounting: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(delays, fc.integer({ min: -100, max: 100 }), fc.nat(20), (delay, points, rounds) => {
        let [worth, spent, next] = [points, 0, delay.cost];
        for (let k = 0; k < rounds; k++) {
          worth *= delay.discount;
          spent += next;
          next *= 1 + delay.mounting;
        }
        const close = Math.max(1, Math.abs(worth - spent)) * 1e-9;
        expect(Math.abs(afterDelay(delay, points, rounds) - (worth - spent))).toBeLessThan(close);
      }),
    );
  });

  it("goes on from costs that hardly mount to costs that don't", () => {
    const steady = afterDelay({ discount: 1, cost: 5, mounting: 0 }, 0, 10);
    expect(afterDelay({ discount: 1, cost: 5, mounting: 1e-9 }, 0, 10)).toBeCloseTo(steady, 5);
  });
});

describe("checkTerms", () => {
  const sentence = (said: Message) => renderMessage(said, ENGLISH_LANGUAGE.catalogue);
  const codesOf = (terms: Terms, parties = 2) => checkTerms(terms, parties).map(({ code }) => code);
  const plain = plainTerms(2, 10);
  const delayed = (delay: Partial<Delay>): Terms => ({
    ...plain,
    delays: [NO_DELAY, { ...NO_DELAY, ...delay }],
  });

  it("finds nothing wrong with plain terms, and the widest there can be", () => {
    expect(codesOf(plain)).toEqual([]);
    expect(codesOf(plainTerms(2, 1))).toEqual([]);
    expect(codesOf(plainTerms(2, MOST_ROUNDS))).toEqual([]);
    expect(codesOf({ ...plain, breakdown: 0.999 })).toEqual([]);
    expect(codesOf(delayed({ discount: 1e-9, cost: 1e9, mounting: 1e9 }))).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, MOST_ROUNDS + 1])("does not play %s rounds", (rounds) => {
    expect(codesOf(plainTerms(2, rounds))).toEqual(["rehearsal.bad-rounds"]);
    expect(codesOf({ ...plain, deadline: { kind: "none", rounds } })).toEqual(["rehearsal.bad-rounds"]);
  });

  it.each([
    { limit: 0, least: 1, most: 1, code: "rehearsal.bad-time-limit" },
    { limit: Number.NaN, least: 1, most: 1, code: "rehearsal.bad-time-limit" },
    { limit: 9, least: 0, most: 1, code: "rehearsal.bad-turn-time" },
    { limit: 9, least: 2, most: 1, code: "rehearsal.bad-turn-time" },
    { limit: 9, least: Number.NaN, most: 1, code: "rehearsal.bad-turn-time" },
  ])("does not play $limit ms in turns of $least to $most", ({ limit, least, most, code }) => {
    const deadline = { kind: "time" as const, limit, turn: { least, most }, rounds: 10 };
    expect(codesOf({ ...plain, deadline })).toEqual([code]);
  });

  it.each([
    { delay: { discount: 0 }, code: "rehearsal.bad-discount" },
    { delay: { discount: 1.1 }, code: "rehearsal.bad-discount" },
    { delay: { discount: Number.NaN }, code: "rehearsal.bad-discount" },
    { delay: { cost: -1 }, code: "rehearsal.bad-cost" },
    { delay: { mounting: -1 }, code: "rehearsal.bad-cost" },
    { delay: { mounting: Number.NaN }, code: "rehearsal.bad-cost" },
  ])("does not play $delay, and says whose it is", ({ delay, code }) => {
    const [reason, ...rest] = checkTerms(delayed(delay), 2);
    expect(reason).toMatchObject({ code, params: { party: 2 } });
    expect(rest).toEqual([]);
  });

  it("does not play costs that mount to more than a number holds, and counts rounds by the clock", () => {
    const mounting = delayed({ cost: 1, mounting: 1 });
    const codes = (rounds: number) => codesOf({ ...mounting, deadline: { kind: "none", rounds } });
    expect(codes(300)).toEqual([]);
    expect(codes(1_500)).toEqual(["rehearsal.cost-beyond-counting"]);
    const time = { kind: "time" as const, turn: { least: 1, most: 3 }, rounds: MOST_ROUNDS };
    expect(codesOf({ ...mounting, deadline: { ...time, limit: 600 } })).toEqual([]);
    expect(codesOf({ ...mounting, deadline: { ...time, limit: 3_000 } })).toEqual([
      "rehearsal.cost-beyond-counting",
    ]);
    const [reason] = checkTerms({ ...mounting, deadline: { kind: "rounds", rounds: 1_500 } }, 2);
    expect(sentence(reason)).toContain("For party 2: within 1,500 rounds what waiting costs would mount");
  });

  it("names the party where it is told the names, with a minus that is one", () => {
    const [reason] = checkTerms(delayed({ discount: -3 }), ["The management", "The union"]);
    expect(sentence(reason)).toMatch(/^For the union: .*not −3\.$/);
    const [nameless] = checkTerms(delayed({ discount: -3 }), 2);
    expect(sentence(nameless)).toMatch(/^For party 2: /);
  });

  it.each([-0.1, 1, Number.NaN])("does not play a risk of %s", (breakdown) => {
    expect(codesOf({ ...plain, breakdown })).toEqual(["rehearsal.bad-breakdown"]);
  });

  it.each([-1, 0.5, Number.NaN])("knows no round %s for something to happen in", (round) => {
    const shocks = [{ round, what: "it rains", noDeal: [1, null] }];
    expect(codesOf({ ...plain, shocks })).toEqual(["rehearsal.bad-shock-round"]);
  });

  it("says everything at once", () => {
    const all: Terms = {
      deadline: { kind: "time", limit: -1, turn: { least: 0, most: 0 }, rounds: 0 },
      delays: [
        { discount: 0, cost: -1, mounting: 0 },
        { discount: 2, cost: 0, mounting: -1 },
      ],
      breakdown: 1,
      shocks: [{ round: -1, what: "it rains", noDeal: [null, null] }],
    };
    expect(codesOf(all)).toEqual([
      "rehearsal.bad-rounds",
      "rehearsal.bad-time-limit",
      "rehearsal.bad-turn-time",
      "rehearsal.bad-discount",
      "rehearsal.bad-cost",
      "rehearsal.bad-discount",
      "rehearsal.bad-cost",
      "rehearsal.bad-breakdown",
      "rehearsal.bad-shock-round",
    ]);
  });

  it("is not asked about other parties than the terms are for", () => {
    expect(() => checkTerms(plain, 3)).toThrow(RangeError);
  });
});
