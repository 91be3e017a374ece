import { expect, test } from "vitest";
import { ENOUGH_TO_COME, LATE, LateOffers } from "../../../src/rehearsal/bidding/late-offers.ts";

test("before it is late there is always something to hope for", () => {
  const late = new LateOffers();
  late.hear(0.5, 0.97);
  expect(late.isBestToHopeFor(0.5, LATE - 0.001)).toBe(false);
  expect(late.isBestToHopeFor(0.5, LATE)).toBe(true);
});

test("something better came in as long a time as is left", () => {
  const late = new LateOffers();
  late.hear(0.6, 0.975);
  late.hear(0.5, 0.985);
  expect(late.isBestToHopeFor(0.5, 0.985)).toBe(false);
  // What is longer ago than that tells nothing.
  late.hear(0.5, 0.99);
  expect(late.isBestToHopeFor(0.5, 0.99)).toBe(true);
});

test("many offers to come are worth waiting for, whatever came", () => {
  const late = new LateOffers();
  for (let k = 0; k < ENOUGH_TO_COME; k++) late.hear(0.5, 0.98 + k * 0.0001);
  expect(late.isBestToHopeFor(0.5, 0.981)).toBe(true);
  late.hear(0.5, 0.981);
  expect(late.isBestToHopeFor(0.5, 0.981)).toBe(false);
});

test("nothing heard, or far more than is kept", () => {
  const late = new LateOffers();
  expect(late.isBestToHopeFor(0, 1)).toBe(true);
  for (let k = 0; k < 1000; k++) late.hear(1, k / 2000);
  expect(late.isBestToHopeFor(0, 1)).toBe(true);
});
