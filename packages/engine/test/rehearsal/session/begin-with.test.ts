import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conditionalVote,
  conditionOf,
  openScenario,
  PROTOCOLS,
  plainTerms,
  readStrategy,
  rehearse,
  type Setup,
  turned,
  turnedBack,
  turnedSetup,
} from "../../../src/rehearsal/index.ts";
import { readBundled } from "../../bundled-cases.ts";

function setupOn(name: string, protocol: number): { setup: Setup; turnedTo: (first: number) => Setup } {
  const { frame, profiles } = readBundled(name);
  const opening = openScenario({ frame, profiles });
  if (!opening.ok) throw new Error(name);
  const strategies = ["linear", "conceder", "boulware"].map((text) => {
    const reading = readStrategy(text);
    if (!reading.ok) throw new Error(text);
    return reading.strategy;
  });
  const { scenario } = opening;
  const setup: Setup = {
    ...{ scenario, protocol: PROTOCOLS[protocol], seed: 3, session: 0 },
    terms: plainTerms(scenario.parties.length, 12),
    strategies: scenario.parties.map((_, k) => strategies[k % 3]),
  };
  const turnedTo = (first: number) => {
    const other = openScenario({
      frame: { ...frame, parties: turned(frame.parties, first) },
      profiles: turned(profiles, first),
    });
    if (!other.ok) throw new Error(name);
    return turnedSetup(setup, first, other.scenario);
  };
  return { setup, turnedTo };
}

describe("a session that another party begins", () => {
  it("is told in the order of the case, with the same worths for everybody as it was played", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("ceasefire-at-ulvery", "river-basin"),
        fc.nat(PROTOCOLS.length - 1),
        fc.nat(5),
        (name, protocol, wish) => {
          const { setup, turnedTo } = setupOn(name, protocol);
          const parties = setup.scenario.parties.length;
          const first = wish % parties;
          const there = rehearse(turnedTo(first));
          const back = turnedBack(there, setup, first);
          expect(back.trace.length).toBe(there.trace.length);
          expect(back.outcome.end).toBe(there.outcome.end);
          for (let k = 0; k < there.trace.length; k++) {
            const by = there.trace.by[k];
            expect(back.trace.by[k]).toBe(by < parties ? (by + first) % parties : by);
            if (there.trace.word[k] < 0) continue;
            for (let party = 0; party < parties; party++) {
              expect(back.deals.worth((party + first) % parties, back.trace.word[k])).toBe(
                there.deals.worth(party, there.trace.word[k]),
              );
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it("lets a strategy ask for the same side of the case, wherever that sits", () => {
    const { setup, turnedTo } = setupOn("river-basin", 0);
    const reading = readStrategy("conceder:join=side,join-side=2");
    if (!reading.ok) throw new Error("side");
    for (const first of [1, 2, 5]) {
      const there = { ...turnedTo(first), protocol: conditionalVote };
      const asked = turnedSetup(
        { ...setup, strategies: setup.strategies.map(() => reading.strategy) },
        first,
        there.scenario,
      );
      const { trace } = turnedBack(rehearse({ ...there, strategies: asked.strategies }), setup, first);
      const words = Array.from(trace.word.slice(0, trace.length));
      const named = words.map(conditionOf).filter((set) => set !== null);
      expect(new Set(named)).toEqual(new Set([0b10]));
    }
  });

  it("is the same session where the first of the case begins", () => {
    const { setup, turnedTo } = setupOn("ceasefire-at-ulvery", 0);
    const plain = rehearse(setup);
    const back = turnedBack(rehearse(turnedTo(0)), setup, 0);
    expect(back.outcome).toEqual(plain.outcome);
    expect([...back.trace.word.slice(0, back.trace.length)]).toEqual([
      ...plain.trace.word.slice(0, plain.trace.length),
    ]);
  });
});
