import { expect, test } from "vitest";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

test("m = 0: gives what it is given", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-absolute:m=0", pie());
  hears(10);
  expect(offerAt(0)).toBe(100);
  hears(35);
  expect(offerAt(0)).toBe(75);
  hears(30);
  expect(offerAt(0)).toBe(80);
  // What it had given before counts for nothing; it cannot ask for more than its best.
  hears(0);
  expect(offerAt(0)).toBe(100);
});

test("m: a little more at each answer, drawn evenly", () => {
  const { offerAt, hears, view } = seatOf("tit-for-tat-absolute:m=0.02", pie());
  hears(0);
  offerAt(0);
  for (let turn = 1; turn <= 50; turn++) {
    hears(0);
    offerAt(0);
  }
  hears(0);
  // 51 draws of 0.01 on average: four standard deviations either way.
  const given = 1 - view.worth(offerAt(0));
  expect(Math.abs(given - 0.51)).toBeLessThan(4 * Math.sqrt(51 / 12) * 0.02 + 0.01);
});

test("the same again for the same chance", () => {
  const course = () => {
    const { offerAt, hears } = seatOf("tit-for-tat-absolute:m=0.1", pie());
    return Array.from({ length: 20 }, (_, turn) => {
      hears(turn);
      return offerAt(0);
    });
  };
  expect(course()).toEqual(course());
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("tit-for-tat-absolute:m=0.2"));
