import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptAverageLately, averageLately } from "../../../src/rehearsal/acceptance/average-lately.ts";
import { trying } from "./ladder.ts";
import { offersInTime, withinWindow } from "./windows.ts";

describe("accepting the average received lately, late in the talks", () => {
  it("before it is late, takes only what is as good as its next offer", () => {
    const { hears, takes } = trying(acceptAverageLately);
    hears([5, 0.2]);
    expect(takes(5, 8, 0.89)).toBe(false);
    expect(takes(8, 8, 0.89)).toBe(true);
  });

  it("late, takes what reaches the average of the window", () => {
    const { hears, takes } = trying(acceptAverageLately);
    // At 0.95 the window begins at 0.9: the average is that of 7 and 3.
    hears([10, 0.85], [7, 0.91], [3, 0.95]);
    expect([4, 5].map((standing) => takes(standing, 8))).toEqual([false, true]);
  });

  it("takes an offer that is the same each time, whatever doubles add up to", () => {
    const { hears, takes } = trying(acceptAverageLately);
    hears([1, 0.95], [1, 0.96], [1, 0.97]);
    expect(takes(1, 8)).toBe(true);
  });

  it("finds what going through all offers finds (law)", () => {
    fc.assert(
      fc.property(offersInTime, (offers) => {
        const received = averageLately();
        offers.forEach(([worth, time], k) => {
          received.add(worth, time);
          const window = withinWindow(offers.slice(0, k + 1), time);
          const expected = window.reduce((sum, one) => sum + one, 0) / window.length;
          expect(received.wanted(time)).toBeCloseTo(expected, 8);
        });
      }),
    );
  });
});
