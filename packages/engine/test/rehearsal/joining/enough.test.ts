// "I join if at least so many others do": worked by hand, and against going through all numbers.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCEPT, manyOf } from "../../../src/rehearsal/index.ts";
import { joinsWithEnough } from "../../../src/rehearsal/joining/enough.ts";
import { told, voteOf } from "./voters.ts";

const vote = (asked: Parameters<typeof voteOf>[1]) => told(voteOf(joinsWithEnough, asked));

describe("joining if enough others do", () => {
  it("asks for the fewest with whom it is no worse off than without a deal: the example of the page", () => {
    // With 0, 1, 2, 3, 4 others: 0, 0.2, 0.4, 0.6, 0.8.
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5 })).toBe("if 3 others");
    expect(vote({ parties: 5, worth: 8, noDeal: 0.4 })).toBe("if 2 others");
    expect(vote({ parties: 5, worth: 8, noDeal: 0.7 })).toBe("if 4 others");
  });

  it("makes no condition where fewer cannot be bound anyway", () => {
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5, fewest: 4 })).toBe("yes");
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5, fewest: 3 })).toBe("if 3 others");
    expect(vote({ parties: 2, worth: 8, noDeal: 0.7 })).toBe("yes");
  });

  it("takes being bound alone to leave as much as it is told", () => {
    // From 0.4 alone to 0.8 with all: 0.5 with one of four.
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5, knobs: { "join-alone": 0.4 } })).toBe("yes");
    // From −2.4 to 0.8: 0 with three of four.
    expect(vote({ parties: 5, worth: 8, noDeal: 0.1, knobs: { "join-alone": -2.4 } })).toBe("if 4 others");
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5, knobs: { "join-alone": 0.5 } })).toBe("yes");
  });

  it("finds all others enough for just what is worth as much as no deal, whatever its decimals", () => {
    for (const parties of [3, 7, 11])
      for (let worth = 1; worth <= 10; worth++)
        expect(vote({ parties, worth, noDeal: worth / 10 })).toBe(`if ${parties - 1} others`);
  });

  it("names the least number that suffices, by going through all of them", () => {
    // In eighths and such, so that sums are exact.
    const asked = fc.record({
      parties: fc.integer({ min: 2, max: 9 }),
      worth: fc.integer({ min: 0, max: 8 }),
      noDeal: fc.integer({ min: -8, max: 64 }).map((parts) => parts / 64),
      alone: fc.integer({ min: -16, max: 8 }).map((parts) => parts / 8),
      fewest: fc.integer({ min: 2, max: 9 }),
    });
    fc.assert(
      fc.property(asked, ({ alone, ...rest }) => {
        const { parties, worth, noDeal, fewest } = rest;
        fc.pre(worth / 8 >= noDeal && fewest <= parties);
        const least = Array.from({ length: parties }, (_, bound) => bound).find((bound) => {
          const share = bound / (parties - 1);
          return alone + (worth / 8 - alone) * share >= noDeal - 1e-12;
        });
        const word = voteOf(joinsWithEnough, { ...rest, parts: 8, knobs: { "join-alone": alone } });
        if (least !== undefined && least < fewest) expect(word).toBe(ACCEPT);
        else expect(manyOf(word)).toBe(least);
      }),
      { numRuns: 500 },
    );
  });
});
