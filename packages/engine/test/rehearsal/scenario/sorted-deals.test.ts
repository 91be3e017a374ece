// The sorted table against a look through all packages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ListedLikings } from "../../../src/rehearsal/scenario/listed-likings.ts";
import { SortedDeals } from "../../../src/rehearsal/scenario/sorted-deals.ts";

const worth = fc.constantFrom(0, 0.125, 0.25, 0.5, 0.5000000000000001, 0.75, 1, Number.NEGATIVE_INFINITY);
const tables = fc.array(worth, { maxLength: 20 }).map((worths) => Float64Array.from([...worths, 1, 0]));
const bound = fc.oneof(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, 1));

/** Every package has an option of its own on the one issue. */
function sorted(worths: Float64Array): SortedDeals {
  const options = Uint16Array.from(worths.keys());
  const group = { issues: [0], size: worths.length, options, worth: [worths], exact: [null] };
  const party = { parts: [worths], lowest: 0, range: 1, perPoint: 1, step: 1 };
  const listing = { groups: [group], optionCounts: [worths.length], party, options };
  return new SortedDeals(worths, (order) => new ListedLikings(order, listing));
}

const law = (check: (worths: Float64Array, x: number, y: number) => void) =>
  fc.assert(fc.property(tables, bound, bound, check));

const ranking = (worths: Float64Array) =>
  [...worths.keys()].filter((deal) => worths[deal] >= 0).sort((a, b) => worths[b] - worths[a] || a - b);

describe("a sorted table", () => {
  it("ranks from the best down, ties in case order, and leaves out what is refused", () => {
    law((worths) => {
      const order = ranking(worths);
      const table = sorted(worths);
      expect(order.map((_, rank) => table.ranked(rank))).toEqual(order);
      expect(table.ranked(order.length)).toBeNull();
      expect(table.best).toBe(order[0]);
      expect([table.exact, table.slack]).toEqual([true, 0]);
    });
  });

  it("finds the least that is at least the target", () => {
    law((worths, target) => {
      const order = ranking(worths);
      const reaching = order.filter((deal) => worths[deal] >= target);
      const least = Math.min(...reaching.map((deal) => worths[deal]));
      const wanted = reaching.find((deal) => worths[deal] === least) ?? order[0];
      expect(sorted(worths).atLeast(target)).toBe(wanted);
    });
  });

  it("draws from the whole band and from nothing else", () => {
    law((worths, low, high) => {
      const within = ranking(worths).filter((deal) => worths[deal] >= low && worths[deal] <= high);
      const table = sorted(worths);
      const drawn = Array.from({ length: 100 }, (_, k) => table.drawn({ low, high }, () => k / 100));
      if (within.length === 0) expect(new Set(drawn)).toEqual(new Set([null]));
      else expect(new Set(drawn)).toEqual(new Set(within));
    });
  });

  it("finds what an estimate likes best in the band, the first in order of worth among ties", () => {
    law((worths, low, high) => {
      const likes = Float64Array.from(worths, (_, deal) => (deal * 7) % 3);
      const within = ranking(worths).filter((deal) => worths[deal] >= low && worths[deal] <= high);
      const most = Math.max(...within.map((deal) => likes[deal]));
      const wanted = within.find((deal) => likes[deal] === most) ?? null;
      expect(sorted(worths).bestFor({ low, high }, [likes])).toBe(wanted);
    });
  });
});
