import { describe, expect, it } from "vitest";
import { type ComposedStrategy, checkStrategySeats, readStrategy } from "../../../src/rehearsal/index.ts";
import { joinsWithSide } from "../../../src/rehearsal/joining/side.ts";
import { told, voteOf } from "./voters.ts";

const vote = (asked: Omit<Parameters<typeof voteOf>[1], "worth" | "noDeal">) =>
  told(voteOf(joinsWithSide, { ...asked, worth: 8, noDeal: 0.5 }));

describe("joining if one certain side does", () => {
  it("names that side by its place", () => {
    expect(vote({ parties: 5, party: 2, knobs: { "join-side": 4 } })).toBe("if 3");
    expect(vote({ parties: 5, party: 2 })).toBe("if 0");
  });

  it("asks nothing of others where it is that side itself, or where all are bound anyway", () => {
    expect(vote({ parties: 5, party: 3, knobs: { "join-side": 4 } })).toBe("yes");
    expect(vote({ parties: 5, party: 2, fewest: 5, knobs: { "join-side": 4 } })).toBe("yes");
  });

  it("joins nobody for want of a side that is not at the table, and that is said beforehand", () => {
    expect(vote({ parties: 5, party: 2, knobs: { "join-side": 6 } })).toBe("no");
    const reasons = (text: string) => {
      const reading = readStrategy(text);
      if (!reading.ok) throw new Error(text);
      return checkStrategySeats(reading.strategy as ComposedStrategy, 5);
    };
    expect(reasons("linear:join=side,join-side=6")).toEqual([
      {
        code: "rehearsal.no-such-side",
        params: { strategy: "linear:join=side,join-side=6", number: 6, count: 5 },
      },
    ]);
    expect(reasons("linear:join=side,join-side=5")).toEqual([]);
  });

  it("can be told only where it is chosen", () => {
    const reading = readStrategy("linear:join-side=2");
    expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(["rehearsal.unknown-setting"]);
  });
});
