import { expect, test } from "vitest";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

test("the ratio of the last two offers, worths counted from one below the worst", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative", pie());
  expect(offerAt(0)).toBe(100);
  hears(0);
  // One offer is no move yet.
  expect(offerAt(0)).toBe(100);
  hears(25);
  // 2 × 1 / 1.25 = 1.6.
  expect(offerAt(0)).toBe(60);
  hears(20);
  // It went back: 1.6 × 1.25 / 1.2 = 1.667.
  expect(offerAt(0)).toBe(67);
  hears(20);
  expect(offerAt(0)).toBe(67);
});

test("who is given everything gives everything", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative", pie());
  hears(0);
  hears(100);
  expect(offerAt(0)).toBe(0);
});

test("base 0: the plain ratio of worths", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative:base=0", pie());
  hears(20);
  hears(25);
  expect(offerAt(0)).toBe(80);
  hears(50);
  expect(offerAt(0)).toBe(40);
  // Nothing at all after something: as if it had gone back all the way.
  hears(0);
  expect(offerAt(0)).toBe(100);
});

test("base 0: from nothing to something is answered by all it has", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative:base=0", pie({ noDeal: 0.3 }));
  hears(0);
  hears(1);
  expect(offerAt(0)).toBe(30);
});

test("delta 2: the move before the last", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative:delta=2", pie());
  hears(0);
  hears(25);
  expect(offerAt(0)).toBe(100);
  hears(25);
  expect(offerAt(0)).toBe(60);
  hears(25);
  expect(offerAt(0)).toBe(60);
});

test("small steps add up: it goes by its targets, not by the packages found for them", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative", pie({ noDeal: 0 }));
  // Up by a hundredth and back down by none: each step of 1 in 100 is answered by less than two slices, and none is lost.
  for (let slice = 0; slice <= 50; slice++) {
    hears(slice);
    offerAt(0);
  }
  // 2 / 1.5 = 1.333.
  expect(offerAt(0)).toBe(34);
});

test("each move is answered once, whether or not the answer is tabled", () => {
  const { offerAt, hears, negotiator } = seatOf("tit-for-tat-relative", pie());
  hears(0);
  hears(25);
  negotiator.accepts(25);
  negotiator.accepts(25);
  expect(offerAt(0)).toBe(60);
  expect(offerAt(0)).toBe(60);
});

test("several others: the mean over those who moved", () => {
  const { offerAt, hears } = seatOf("tit-for-tat-relative", pie({ others: 2 }));
  hears(0, 1);
  hears(0, 2);
  offerAt(0);
  hears(25, 1);
  hears(0, 2);
  // The mean of 0.6 and 1.
  expect(offerAt(0)).toBe(80);
  hears(25, 1);
  // The second tabled nothing.
  expect(offerAt(0)).toBe(80);
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("tit-for-tat-relative"));
