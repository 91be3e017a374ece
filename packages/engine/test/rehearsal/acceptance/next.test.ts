import { describe, expect, it } from "vitest";
import { acceptNext } from "../../../src/rehearsal/acceptance/next.ts";
import { trying } from "./ladder.ts";

describe("accepting what is as good as what would come next", () => {
  it("takes what is worth as much, and nothing less", () => {
    const { takes } = trying(acceptNext);
    expect([5, 6, 7].map((standing) => takes(standing, 6))).toEqual([false, true, true]);
  });

  it("takes a share less with a factor above 1 (α U ≥ next)", () => {
    const { takes } = trying(acceptNext, { "accept-factor": 1.25 });
    expect([7, 8].map((standing) => takes(standing, 10))).toEqual([false, true]);
  });

  it("takes a fixed amount less with an extra above 0 (U + β ≥ next)", () => {
    const { takes } = trying(acceptNext, { "accept-extra": 0.25 });
    expect([6, 7, 8].map((standing) => takes(standing, 10))).toEqual([false, false, true]);
  });
});
