import { describe, expect, it } from "vitest";
import {
  back,
  choose,
  EMPTY_BUILDER,
  lastChange,
  take,
} from "../../../src/screens/deals/builder/builder-state.ts";

const start = { wage: "low", hours: "35" };

describe("a deal that is built", () => {
  it("takes one option after the other and goes back the same way", () => {
    const once = choose(EMPTY_BUILDER, start, "wage", "high");
    expect(once.choices).toEqual({ wage: "high", hours: "35" });
    expect(lastChange(once)).toEqual({ before: start, issue: "wage", to: "high" });
    const twice = choose(once, once.choices ?? start, "hours", "38");
    expect(lastChange(twice)?.before).toEqual({ wage: "high", hours: "35" });
    expect(back(twice)).toEqual(once);
    expect(back(back(twice))).toEqual(EMPTY_BUILDER);
    expect(back(EMPTY_BUILDER)).toEqual(EMPTY_BUILDER);
  });

  it("stays as it is when the same is chosen", () => {
    expect(choose(EMPTY_BUILDER, start, "wage", "low")).toBe(EMPTY_BUILDER);
    expect(take(EMPTY_BUILDER, start, { ...start })).toBe(EMPTY_BUILDER);
  });

  it("asks about a single change only where there was one", () => {
    expect(lastChange(take(EMPTY_BUILDER, start, { wage: "high", hours: "38" }))).toBeNull();
    expect(lastChange(take(EMPTY_BUILDER, start, { wage: "low", hours: "38" }))).toEqual({
      before: start,
      issue: "hours",
      to: "38",
    });
  });

  it("remembers a hundred steps and no more", () => {
    let state = EMPTY_BUILDER;
    for (let k = 0; k < 150; k++) state = choose(state, state.choices ?? start, "wage", `w${k}`);
    expect(state.past).toHaveLength(100);
  });
});
