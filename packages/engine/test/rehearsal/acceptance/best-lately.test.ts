import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptBestLately, bestLately } from "../../../src/rehearsal/acceptance/best-lately.ts";
import { guarded, trying } from "./ladder.ts";
import { offersInTime, withinWindow } from "./windows.ts";

describe("accepting the best received lately, late in the talks", () => {
  it("before it is late, takes only what is as good as its next offer", () => {
    const { hears, takes } = trying(acceptBestLately);
    hears([5, 0.2]);
    expect(takes(5, 8, 0.89)).toBe(false);
    expect(takes(8, 8, 0.89)).toBe(true);
  });

  it("late, looks back as far as time is left", () => {
    const { hears, takes } = trying(acceptBestLately);
    // At 0.95 the window begins at 0.9.
    hears([7, 0.85], [6, 0.91], [4, 0.95]);
    expect(takes(5, 8)).toBe(false);
    expect(takes(6, 8)).toBe(true);
  });

  it("leaves out what crosses its own red lines", () => {
    const { view, hears, takes } = trying(acceptBestLately, {}, guarded);
    hears([0, 0.95], [4, 0.96]);
    expect(view.worth(0)).toBe(-Infinity);
    expect(takes(4, 10)).toBe(true);
  });

  it("finds what going through all offers finds (law)", () => {
    fc.assert(
      fc.property(offersInTime, (offers) => {
        const received = bestLately();
        offers.forEach(([worth, time], k) => {
          received.add(worth, time);
          const expected = Math.max(...withinWindow(offers.slice(0, k + 1), time));
          expect(received.wanted(time)).toBe(expected);
        });
        expect(received.wanted(1)).toBe(Math.max(...withinWindow(offers, 1)));
      }),
    );
  });
});
