// What is kept of one search for the next: the same packages as with nothing kept.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeChance } from "../../../src/maths/chance.ts";
import { placeOfShare } from "../../../src/rehearsal/scenario/running-totals.ts";
import { middleOf, SummedDeals } from "../../../src/rehearsal/scenario/summed-deals.ts";
import { largeScenario } from "./large-scenarios.ts";
import { smallScenarios } from "./random-scenarios.ts";

/** Hardly two packages are worth the same, so that the groups are in two chains. */
const [many] = largeScenario({ issues: 4, options: 5, points: 2 ** 40 }).measured.parties;
const share = fc.double({ min: -0.1, max: 1.1, noNaN: true });
const bandOf = ([x, y]: readonly [number, number]) => ({ low: Math.min(x, y), high: Math.max(x, y) });

describe("packages that were asked for before", () => {
  it("are those that are found anew, whatever becomes of the list they were written into", () => {
    const kept = fc.constantFrom(2, 5, 17, undefined);
    const aims = fc.array(fc.tuple(fc.boolean(), share), { maxLength: 12 });
    fc.assert(
      fc.property(smallScenarios, kept, aims, ({ measured }, most, asked) => {
        const [party] = measured.parties;
        const summed = new SummedDeals(party, most);
        const into = new Uint32Array(party.parts.length);
        for (const [isBand, aim] of [...asked, ...asked]) {
          const anew = new SummedDeals(party, most);
          const found = new Uint32Array(into.length);
          if (isBand) {
            const band = anew.totalsIn({ low: aim, high: aim + 0.1 });
            if (band && anew.leastIn(band, found)) expect(summed.leastIn(band, into)).toBe(true);
            else {
              if (band) expect(summed.leastIn(band, into)).toBe(false);
              continue;
            }
          } else {
            anew.atLeast(aim, found);
            summed.atLeast(aim, into);
          }
          expect(into).toEqual(found);
          into.fill(0);
        }
      }),
    );
  });

  it("are given up when there are too many, and found again", () => {
    const summed = new SummedDeals(many);
    const [first, again] = [new Uint32Array(4), new Uint32Array(4)];
    summed.atLeast(0.5, first);
    for (let k = 0; k < 5_000; k++) summed.atLeast(k / 5_000, again);
    summed.atLeast(0.5, again);
    expect(again).toEqual(first);
  });
});

describe("a band drawn from", () => {
  const draw = (summed: SummedDeals, band: { low: number; high: number }, seed: number) => {
    const chance = makeChance(seed);
    const into = new Uint32Array(4);
    return summed.drawn(band, () => chance.uniform(), into) ? [...into] : null;
  };

  it("gives the same as the first of all, whatever was drawn from before", () => {
    const bands = fc.array(fc.tuple(share, share).map(bandOf), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(bands, fc.nat(), (all, seed) => {
        const summed = new SummedDeals(many);
        for (const band of [...all, ...all]) {
          expect(draw(summed, band, seed)).toEqual(draw(new SummedDeals(many), band, seed));
        }
      }),
    );
  });

  it("holds as many packages with each beginning as are counted one by one", () => {
    const { parts, lowest, range } = many;
    const split = middleOf(parts);
    const sumsOf = (lists: readonly Float64Array[]) =>
      lists
        .reduce<number[]>((sums, list) => sums.flatMap((sum) => Array.from(list, (one) => sum + one)), [0])
        .sort((a, b) => a - b);
    const [fronts, backs] = [sumsOf(parts.slice(0, split)), sumsOf(parts.slice(split))];
    const summed = new SummedDeals(many);
    const into = new Uint32Array(4);
    fc.assert(
      fc.property(
        fc.tuple(share, share).map(bandOf),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (band, drawn) => {
          const counts = fronts.map((front) => {
            const worths = backs.map((back) => (front + back - lowest) / range);
            return worths.filter((worth) => worth >= band.low && worth <= band.high).length;
          });
          const found = summed.drawn(band, () => drawn, into);
          expect(found).toBe(counts.some((count) => count > 0));
          if (!found) return;
          const front = parts.slice(0, split).reduce((sum, list, g) => sum + list[into[g]], 0);
          expect(front).toBe(fronts[placeOfShare(Float64Array.from(counts), drawn)]);
        },
      ),
    );
  });
});
