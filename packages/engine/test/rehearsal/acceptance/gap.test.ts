import { describe, expect, it } from "vitest";
import { acceptGap } from "../../../src/rehearsal/acceptance/gap.ts";
import { trying } from "./ladder.ts";

describe("accepting what is nearly as good as what one tabled last", () => {
  it("takes what falls short by no more than the gap", () => {
    const { acceptance, takes } = trying(acceptGap, { "accept-gap": 0.25 });
    acceptance.offered?.(10);
    expect([7, 8].map((standing) => takes(standing, 0))).toEqual([false, true]);
  });

  it("takes what falls short by just the gap, whatever rounding says", () => {
    const { acceptance, takes } = trying(acceptGap, { "accept-gap": 0.1 });
    expect(0.7 + 0.1).toBeLessThan(0.8);
    for (let own = 1; own <= 10; own++) {
      acceptance.offered?.(own);
      expect(takes(own - 1, 0)).toBe(true);
      if (own > 1) expect(takes(own - 2, 0)).toBe(false);
    }
  });

  it("allows 0.02 unless told otherwise", () => {
    const { acceptance, takes } = trying(acceptGap);
    acceptance.offered?.(10);
    expect([9, 10].map((standing) => takes(standing, 0))).toEqual([false, true]);
  });
});
