import fc from "fast-check";
import { expect, test } from "vitest";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

test("the ratio over the last two moves together, at every answer", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-averaged", pie());
  for (const heard of [0, 0]) hears(heard);
  expect(offerAt(0)).toBe(100);
  hears(25);
  // 2 × 1 / 1.25.
  expect(offerAt(0)).toBe(60);
  hears(25);
  // The same step is in the window once more: 1.6 × 1 / 1.25 = 1.28.
  expect(offerAt(0)).toBe(28);
  hears(25);
  expect(offerAt(0)).toBe(28);
});

test("a step and back again within the window is no step", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-averaged", pie());
  for (const heard of [10, 60, 10]) hears(heard);
  expect(offerAt(0)).toBe(100);
});

test("a window of one move is relative tit-for-tat", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 }), (heard) => {
      const course = (text: string) => {
        const { offerAt, hears } = seatOf(text, pie());
        return heard.map((deal) => {
          hears(deal);
          return offerAt(0);
        });
      };
      expect(course("tit-for-tat-averaged:window=1")).toEqual(course("tit-for-tat-relative"));
    }),
  );
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("tit-for-tat-averaged"));
