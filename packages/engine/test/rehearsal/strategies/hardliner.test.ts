import { expect, test } from "vitest";
import { expectKeepsAboveNoDeal, pie, seatOf } from "./seat.ts";

test("asks for its best until the last, and takes nothing less", () => {
  const { offerAt, hears, negotiator } = seatOf("hardliner", pie());
  for (let round = 0; round < 100; round++) {
    hears(round);
    expect(negotiator.accepts(round)).toBe(false);
    expect(offerAt(round / 99)).toBe(100);
  }
  expect(negotiator.accepts(100)).toBe(true);
});

test("keeps above no deal", () => expectKeepsAboveNoDeal("hardliner"));
