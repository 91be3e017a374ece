import { describe, expect, it } from "vitest";
import { acceptPrevious } from "../../../src/rehearsal/acceptance/previous.ts";
import { trying } from "./ladder.ts";

describe("accepting what is as good as what one tabled last", () => {
  it("looks at its own last offer, not at the next", () => {
    const { acceptance, takes } = trying(acceptPrevious);
    acceptance.offered?.(9);
    acceptance.offered?.(8);
    expect([6, 7, 8, 9].map((standing) => takes(standing, 6))).toEqual([false, false, true, true]);
  });

  it("looks at the next offer until it has tabled something", () => {
    const { takes } = trying(acceptPrevious);
    expect([5, 6].map((standing) => takes(standing, 6))).toEqual([false, true]);
  });

  it("has the same margin as AC-next", () => {
    const { acceptance, takes } = trying(acceptPrevious, { "accept-factor": 1.25, "accept-extra": 0.01 });
    acceptance.offered?.(10);
    expect([7, 8].map((standing) => takes(standing, 6))).toEqual([false, true]);
  });
});
