import { expect, test } from "vitest";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

test("every package worth as much as no deal comes up about as often as any other, and no other ever", () => {
  const { offerAt } = seatOf("random-walker", pie({ noDeal: 0.6 }));
  const counts = new Map<number, number>();
  for (let turn = 0; turn < 20_000; turn++) {
    const offer = offerAt(0);
    counts.set(offer, (counts.get(offer) ?? 0) + 1);
  }
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 41 }, (_, k) => 60 + k));
  // 20,000 draws of 41: five standard deviations either way.
  for (const count of counts.values()) expect(Math.abs(count - 488)).toBeLessThan(5 * 21.9);
});

test("the same again for the same chance", () => {
  const draws = () => {
    const { offerAt } = seatOf("random-walker", pie());
    return Array.from({ length: 50 }, () => offerAt(0));
  };
  expect(draws()).toEqual(draws());
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("random-walker"));
