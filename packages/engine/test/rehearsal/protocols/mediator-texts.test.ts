import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeChanceFor } from "../../../src/maths/chance.ts";
import { NONE, openSession, plainTerms, singleText, Trace } from "../../../src/rehearsal/index.ts";
import {
  centralText,
  drawnText,
  mixedText,
  TextChanges,
} from "../../../src/rehearsal/protocols/mediator-texts.ts";
import { type SmallCase, smallScenario } from "../small-scenarios.ts";
import { nine } from "./table-talk.ts";

const points = { x: { a: 0, b: 1, c: 2 }, y: { a: 0, b: 3, c: 6 } };
const sides = { p: { points, noDeal: 0 }, q: { points, noDeal: 0 } };

function draftingOn(small: SmallCase, seed = 1) {
  const scenario = smallScenario(small);
  const chance = makeChanceFor(seed, [0]);
  return { scenario, deals: scenario.openDeals(), chance: () => chance };
}

const impossible = (...pairs: string[]): SmallCase => ({
  sides,
  impossible: pairs.map((pair) => ({ combination: { x: pair[0], y: pair[1] } })),
});

describe("texts of a mediator", () => {
  it("[P-22] begin in the middle, or as near to it as the case allows", () => {
    const free = draftingOn({ sides });
    expect(free.deals.dealOf(centralText(free))).toEqual([1, 1]);
    const barred = draftingOn(impossible("bb"));
    expect(barred.deals.dealOf(centralText(barred))).toEqual([0, 1]);
  });

  it("[P-22] are drawn from all that is allowed", () => {
    const drafting = draftingOn(impossible("bb", "aa", "cc"));
    const seen = new Map<string, number>();
    for (let k = 0; k < 600; k++) {
      const deal = drafting.deals.dealOf(drawnText(drafting)).join("");
      seen.set(deal, (seen.get(deal) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(["01", "02", "10", "12", "20", "21"]);
    // Expected 100 each; five standard deviations are 46.
    for (const count of seen.values()) expect(Math.abs(count - 100)).toBeLessThan(46);
  });

  it("[P-23] change something every time, no more than was said, to what is allowed", () => {
    fc.assert(
      fc.property(
        fc.subarray(["aa", "ab", "ac", "ba", "bc", "ca", "cb"]),
        fc.nat(1_000),
        fc.integer({ min: 1, max: 3 }),
        (pairs, seed, most) => {
          const drafting = draftingOn(impossible(...pairs), seed);
          let text = centralText(drafting);
          for (let k = 0; k < 10; k++) {
            const changed = new TextChanges(drafting, most).of(text) as number;
            expect(changed).not.toBe(text);
            expect(drafting.deals.has(changed)).toBe(true);
            text = changed;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("[P-23] change what hangs together as one where single changes never fit", () => {
    // Only the three packages with the same option twice are left: no single change of an issue leads from one to another.
    const drafting = draftingOn(impossible("ab", "ac", "ba", "bc", "ca", "cb"));
    const changed = new TextChanges(drafting, 1).of(centralText(drafting)) as number;
    expect(["00", "22"]).toContain(drafting.deals.dealOf(changed).join(""));
  });

  it("[P-27] know when there is nothing to change", () => {
    const drafting = draftingOn(impossible("aa", "ab", "ac", "ba", "bc", "ca", "cb", "cc"));
    const only = centralText(drafting);
    expect(new TextChanges(drafting, 2).of(only)).toBeNull();
    const strategies = ["p", "q"].map((name) => ({
      name,
      open: () => ({ offer: () => only, accepts: () => true }),
    }));
    const { scenario } = drafting;
    const session = openSession(
      { scenario, protocol: singleText, terms: plainTerms(2, 9), strategies, seed: 1, session: 0 },
      new Trace(),
    );
    expect(session.machine).toMatchObject({ ask: "answer", standing: only, text: NONE, turn: 0 });
    session.step();
    session.step();
    expect(session.outcome).toMatchObject({ end: "agreed", deal: only, round: 0 });
  });

  it("[P-32] mix what the packages say, and leave what they agree on", () => {
    const scenario = nine(2);
    const chance = makeChanceFor(1, [0]);
    const drafting = { scenario, deals: scenario.openDeals(), chance: () => chance };
    const seen = new Set<number>();
    for (let k = 0; k < 100; k++) seen.add(mixedText(Int32Array.of(0, 8), drafting));
    expect([...seen].sort()).toEqual([0, 2, 6, 8]);
    for (let k = 0; k < 20; k++) expect([3, 5]).toContain(mixedText(Int32Array.of(3, 5), drafting));
    const bound = draftingOn(impossible("ab", "ac", "ba", "bc", "ca", "cb"));
    const both = Int32Array.of(bound.deals.numberOf([0, 0]) ?? -1, bound.deals.numberOf([2, 2]) ?? -1);
    for (let k = 0; k < 20; k++) expect([...both]).toContain(mixedText(both, bound));
  });

  it("[P-23] stay quick where there are 10^30 packages", () => {
    const issues = Array.from({ length: 30 }, (_, k) => `i${k}`);
    const many = Object.fromEntries(
      issues.map((issue) => [issue, Object.fromEntries([..."abcdefghij"].map((o, k) => [o, k]))]),
    );
    const drafting = draftingOn({
      sides: { p: { points: many, noDeal: 0 }, q: { points: many, noDeal: 0 } },
    });
    expect(drafting.deals.count).toBe(10n ** 30n);
    let text = centralText(drafting);
    for (let k = 0; k < 1_000; k++) {
      const changed = new TextChanges(drafting, 2).of(text) as number;
      const [before, after] = [drafting.deals.dealOf(text), drafting.deals.dealOf(changed)];
      const differ = after.filter((option, issue) => option !== before[issue]).length;
      expect(differ === 1 || differ === 2).toBe(true);
      text = changed;
    }
    expect(drafting.deals.has(mixedText(Int32Array.of(text, centralText(drafting)), drafting))).toBe(true);
  });
});
