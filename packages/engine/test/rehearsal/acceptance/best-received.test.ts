import { describe, expect, it } from "vitest";
import { acceptBestReceived } from "../../../src/rehearsal/acceptance/best-received.ts";
import { trying } from "./ladder.ts";

describe("accepting the best received so far, late in the talks", () => {
  it("before it is late, takes only what is as good as its next offer", () => {
    const { hears, takes } = trying(acceptBestReceived);
    hears([5, 0.2]);
    expect(takes(5, 8, 0.89)).toBe(false);
    expect(takes(8, 8, 0.89)).toBe(true);
  });

  it("late, takes the best that it ever received, however long ago that was", () => {
    const { hears, takes } = trying(acceptBestReceived);
    hears([6, 0], [3, 0.5], [5, 0.95]);
    expect(takes(5, 8)).toBe(false);
    expect(takes(6, 8)).toBe(true);
  });
});
