import { describe, expect, it } from "vitest";
import { acceptOwn } from "../../../src/rehearsal/acceptance/own.ts";
import { viewOf } from "../one-view.ts";
import { ladder, trying } from "./ladder.ts";

describe("accepting by the rule that the strategy brings with it", () => {
  it("takes what the rule takes and nothing else, whatever would come next", () => {
    const asked: number[] = [];
    const bidding = {
      next: () => 10,
      takes: (standing: number) => {
        asked.push(standing);
        return standing % 2 === 1;
      },
    };
    const acceptance = acceptOwn.open(viewOf(ladder, 0), {}, bidding);
    // As good as what comes next and refused; far worse and taken.
    expect(acceptance.accepts(10, 2)).toBe(false);
    expect(acceptance.accepts(1, 10)).toBe(true);
    expect(asked).toEqual([10, 1]);
  });

  it("keeps the rule's own memory of what was said: it is asked anew each time", () => {
    let patience = 2;
    const bidding = { next: () => 10, takes: () => --patience < 0 };
    const acceptance = acceptOwn.open(viewOf(ladder, 0), {}, bidding);
    expect([5, 5, 5].map((standing) => acceptance.accepts(standing, 10))).toEqual([false, false, true]);
  });

  it("takes what is at least as good as the next offer where the strategy brings no rule", () => {
    const { takes } = trying(acceptOwn);
    expect([5, 6, 7].map((standing) => takes(standing, 6))).toEqual([false, true, true]);
  });
});
