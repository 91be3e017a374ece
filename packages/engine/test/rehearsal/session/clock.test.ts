import { describe, expect, it } from "vitest";
import { makeChanceFor } from "../../../src/maths/chance.ts";
import { plainTerms, type Terms } from "../../../src/rehearsal/index.ts";
import { SessionClock } from "../../../src/rehearsal/session/clock.ts";
import { smallScenario } from "../small-scenarios.ts";

const points = { x: { a: 0, b: 5, c: 10 } };
const scenario = smallScenario({ sides: { p: { points, noDeal: 2 }, q: { points, noDeal: 4 } } });

function clockFor(terms: Partial<Terms>, seed = 1): SessionClock {
  const chance = makeChanceFor(seed, [0]);
  return new SessionClock(scenario, { ...plainTerms(2, 5), ...terms }, () => chance);
}

describe("SessionClock", () => {
  it("goes by rounds, so that the last is at 1", () => {
    const clock = clockFor({});
    const times = [clock.time];
    while (clock.nextRound() === null) times.push(clock.time);
    expect(times).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(clock.nextRound()).toBe("deadline");
    expect(clock.round).toBe(4);
  });

  it("is at 1 from the beginning where there is one round only", () => {
    const clock = clockFor({ deadline: { kind: "rounds", rounds: 1 } });
    expect(clock.time).toBe(1);
    expect(clock.nextRound()).toBe("deadline");
  });

  it("shows no deadline where nobody knows of one, and gives up all the same", () => {
    const clock = clockFor({ deadline: { kind: "none", rounds: 3 } });
    expect(clock.rounds).toBe(Infinity);
    expect([clock.nextRound(), clock.nextRound(), clock.nextRound()]).toEqual([null, null, "deadline"]);
    expect(clock.time).toBe(0);
  });

  it("goes by simulated time, turn by turn", () => {
    const turn = { least: 30, most: 30 };
    const clock = clockFor({ deadline: { kind: "time", limit: 100, turn, rounds: 1_000 } });
    expect([clock.spendTurn(), clock.time]).toEqual([true, 0.3]);
    expect([clock.spendTurn(), clock.time]).toEqual([true, 0.6]);
    expect([clock.spendTurn(), clock.time]).toEqual([true, 0.9]);
    expect([clock.spendTurn(), clock.time, clock.at]).toEqual([false, 1, 120]);
  });

  it("draws how long a turn takes between the two ends", () => {
    const clock = clockFor({
      deadline: { kind: "time", limit: 1e9, turn: { least: 10, most: 20 }, rounds: 9 },
    });
    let total = 0;
    for (let k = 0; k < 1_000; k++) {
      const before = clock.at;
      clock.spendTurn();
      expect(clock.at - before).toBeGreaterThanOrEqual(10);
      expect(clock.at - before).toBeLessThan(20);
      total = clock.at;
    }
    // Five standard deviations of the sum of 1,000 draws are 457.
    expect(Math.abs(total - 15_000)).toBeLessThan(457);
  });

  it("breaks down by chance before each round after the first", () => {
    let ended = 0;
    for (let seed = 0; seed < 1_000; seed++) {
      if (clockFor({ breakdown: 0.3 }, seed).nextRound() === "broke-down") ended++;
    }
    // Five standard deviations are 73.
    expect(Math.abs(ended - 300)).toBeLessThan(73);
    const risky = clockFor({ breakdown: 0.9999 });
    expect(risky.nextRound()).toBe("broke-down");
    expect(risky.round).toBe(0);
  });

  it("lets shocks change what no deal is worth, from their round on", () => {
    const rain = { round: 0, what: "it rains", noDeal: [5, null] };
    const flood = { round: 2, what: "a flood", noDeal: [null, 15] };
    const clock = clockFor({ shocks: [rain, flood] });
    expect([...clock.noDeal]).toEqual([0.5, 0.4]);
    expect(clock.happened).toEqual([rain]);
    clock.nextRound();
    expect([...clock.noDeal]).toEqual([0.5, 0.4]);
    clock.nextRound();
    expect([...clock.noDeal]).toEqual([0.5, 1.5]);
    expect(clock.happened).toEqual([rain, flood]);
  });

  it("leaves the scenario as it is for the next session", () => {
    clockFor({ shocks: [{ round: 0, what: "it rains", noDeal: [5, 5] }] });
    expect([...clockFor({}).noDeal]).toEqual([0.2, 0.4]);
  });
});
