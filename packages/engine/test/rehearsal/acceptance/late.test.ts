import { expect, test } from "vitest";
import { averageLately } from "../../../src/rehearsal/acceptance/average-lately.ts";
import { bestLately } from "../../../src/rehearsal/acceptance/best-lately.ts";
import { windowStart } from "../../../src/rehearsal/acceptance/late.ts";

/** All rounds of talks of so many rounds from which as many lie ahead as behind since an earlier one. */
function windows(last: number): { now: number; began: number }[] {
  const rounds = Array.from({ length: last }, (_, now) => ({ now, began: 2 * now - last }));
  return rounds.filter(({ began }) => began >= 0);
}

test("the window holds the round in which it begins and no earlier one, whatever rounding says", () => {
  for (let last = 2; last <= 200; last++) {
    for (const { now, began } of windows(last)) {
      const start = windowStart(now / last);
      expect(began / last).toBeGreaterThanOrEqual(start);
      expect((began - 1) / last).toBeLessThan(start);
    }
  }
});

// 5/6 of the time are gone and the window begins at 4/6; as doubles, twice 5/6 less 1 is more than 4/6.
test.each([
  ["best", bestLately, 0.8],
  ["average", averageLately, 0.6],
])("%s: counts what came as it begins", (_, open, wanted) => {
  const received = open();
  received.add(1, 3 / 6);
  received.add(0.8, 4 / 6);
  received.add(0.4, 5 / 6);
  expect(received.wanted(5 / 6)).toBeCloseTo(wanted, 8);
});
