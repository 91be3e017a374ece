import { describe, expect, it } from "vitest";
import { acceptTime } from "../../../src/rehearsal/acceptance/time.ts";
import { joinsWhoever } from "../../../src/rehearsal/joining/whoever.ts";
import { compose } from "../../../src/rehearsal/strategies/compose.ts";
import { guarded, trying } from "./ladder.ts";

describe("accepting anything once it is late", () => {
  it("takes nothing before and anything from then on", () => {
    const { takes } = trying(acceptTime, { "accept-from": 0.75 });
    expect(takes(10, 0, 0.74)).toBe(false);
    expect(takes(0, 10, 0.75)).toBe(true);
  });

  it("still takes nothing worth less than no deal, and nothing behind a red line", () => {
    const { view, acceptance } = trying(acceptTime, {}, guarded);
    const party = compose(view, {
      bidding: { next: () => view.own.best },
      acceptance,
      joining: joinsWhoever.open(view, {}),
    });
    view.clock.time = 1;
    expect([2, 3].map((standing) => party.accepts(standing))).toEqual([false, true]);
    view.noDeal = 0.5;
    expect([5, 6, 7].map((standing) => party.accepts(standing))).toEqual([false, false, true]);
  });
});
