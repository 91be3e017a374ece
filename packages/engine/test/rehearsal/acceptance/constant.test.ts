import { describe, expect, it } from "vitest";
import { acceptConstant } from "../../../src/rehearsal/acceptance/constant.ts";
import { trying } from "./ladder.ts";

describe("accepting what is worth a fixed share of the best", () => {
  it("takes 0.9 and more unless told otherwise, whatever would come next", () => {
    const { takes } = trying(acceptConstant);
    expect([8, 9, 10].map((standing) => takes(standing, 0))).toEqual([false, true, true]);
    expect(takes(9, 10)).toBe(true);
  });

  it("takes as told", () => {
    const { takes } = trying(acceptConstant, { "accept-worth": 0.5 });
    expect([4, 5].map((standing) => takes(standing, 10))).toEqual([false, true]);
  });
});
