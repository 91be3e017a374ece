import { describe, expect, it } from "vitest";
import { acceptGap } from "../../../src/rehearsal/acceptance/gap.ts";
import { trying } from "./ladder.ts";

describe("accepting what is nearly as good as what one tabled last", () => {
  it("takes what falls short by no more than the gap", () => {
    const { acceptance, takes } = trying(acceptGap, { "accept-gap": 0.25 });
    acceptance.offered?.(10);
    expect([7, 8].map((standing) => takes(standing, 0))).toEqual([false, true]);
  });

  it("allows 0.02 unless told otherwise", () => {
    const { acceptance, takes } = trying(acceptGap);
    acceptance.offered?.(10);
    expect([9, 10].map((standing) => takes(standing, 0))).toEqual([false, true]);
  });
});
