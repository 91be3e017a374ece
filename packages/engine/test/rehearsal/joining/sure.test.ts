import { describe, expect, it } from "vitest";
import { joinsWhenSure } from "../../../src/rehearsal/joining/sure.ts";
import { told, voteOf } from "./voters.ts";

const vote = (asked: Parameters<typeof voteOf>[1]) => told(voteOf(joinsWhenSure, asked));

describe("joining only where the fewest are enough", () => {
  it("says yes or no, and nothing in between", () => {
    // With 0, 1, 2, 3, 4 others: 0, 0.2, 0.4, 0.6, 0.8.
    expect([2, 3, 4, 5].map((fewest) => vote({ parties: 5, worth: 8, noDeal: 0.5, fewest }))).toEqual([
      "no",
      "no",
      "yes",
      "yes",
    ]);
  });

  it("takes being bound alone to leave as much as it is told", () => {
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5, knobs: { "join-alone": 0.4 } })).toBe("yes");
    expect(vote({ parties: 5, worth: 8, noDeal: 0.5, knobs: { "join-alone": 0.3 } })).toBe("no");
  });
});
