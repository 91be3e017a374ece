// Offers of talks as whole packages: partial ones filled, each party hearing only what reached it.
import { expect, test } from "vitest";
import { saidInTalks } from "../../../src/rehearsal/index.ts";
import type { Offer } from "../../../src/talks/progress/offers.ts";

function offer(by: number, to: readonly number[], deal: Offer["deal"], at: number): Offer {
  return { by, to, deal, at, round: 1, open: true, expires: null };
}

test("an unnamed issue keeps the option that the maker named last; without one the offer is left out", () => {
  const said = saidInTalks(2, [
    offer(0, [1], [0, null], 1),
    offer(0, [1], [null, 2], 2),
    offer(1, [0], [1, 1], 3),
    offer(0, [1], [1, null], 4),
  ]);
  expect(said.partial).toBe(1);
  expect(said.tabled).toEqual([
    { by: 0, to: [1], deal: [0, 2] },
    { by: 1, to: [0], deal: [1, 1] },
    { by: 0, to: [1], deal: [1, 2] },
  ]);
  expect(said.heard).toEqual(said.tabled);
});

test("a receiver fills only from what reached it; the maker stands by what it meant", () => {
  const said = saidInTalks(3, [
    offer(0, [1, 2], [0, 0], 1),
    offer(0, [1], [null, 1], 2),
    offer(0, [1, 2], [2, null], 3),
    offer(2, [], [1, 1], 4),
  ]);
  expect(said.heard).toEqual([
    { by: 0, to: [1, 2], deal: [0, 0] },
    { by: 0, to: [1], deal: [0, 1] },
    { by: 0, to: [2], deal: [2, 0] },
    { by: 0, to: [1], deal: [2, 1] },
    { by: 2, to: [], deal: [1, 1] },
  ]);
});

test("what a receiver cannot fill it does not hear", () => {
  const said = saidInTalks(3, [offer(0, [1], [0, 0], 1), offer(0, [1, 2], [1, null], 2)]);
  expect(said.heard.map(({ to }) => to)).toEqual([[1], [1]]);
});
