import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BottomSample } from "../../../../src/analysis/bargaining/picture/bottom-sample.ts";
import { openPicture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import { toNumber } from "../../../../src/maths/rational.ts";
import { factsOf, subjects } from "./small-picture.ts";

/** Ends beside whole numbers: worths a hair off these are told apart by the exact sums here and not by the picture's doubles. */
const BESIDE = 1e-6;
const brush = fc
  .tuple(fc.double({ min: -2, max: 12, noNaN: true }), fc.double({ min: 0, max: 8, noNaN: true }))
  .map(([low, width]): [low: number, width: number] => [low - BESIDE, width + 2 * BESIDE]);

describe("lines over one axis per party", () => {
  test("the deals within the brushes are counted, and shown where there is room", () => {
    fc.assert(
      fc.property(subjects(), fc.array(brush, { maxLength: 2 }), (subject, bands) => {
        const { picture, allowed, admissible, acceptable, worths } = factsOf(subject);
        const brushes = bands.map(([low, width], party) => ({ party, low, high: low + width }));
        const within = (deals: readonly (readonly number[])[]) =>
          deals.filter((deal) =>
            brushes.every(({ party, low, high }) => {
              const worth = toNumber(worths(deal)[party]);
              return low <= worth && worth <= high;
            }),
          );
        const lines = picture.parallel({ brushes, limit: 10_000 });
        const unknown = subject.profiles.some(({ noDeal }) => noDeal.kind === "unknown");
        expect(lines.within).toEqual({
          all: within(allowed).length,
          admissible: within(admissible).length,
          acceptable: unknown ? null : within(acceptable).length,
        });
        expect(lines.size).toBe(lines.efficientWithin + within(allowed).length);
        const width = subject.frame.issues.length;
        const shown = Array.from({ length: lines.size }, (_, line) =>
          Array.from(lines.deals.slice(line * width, (line + 1) * width)),
        );
        const plain = shown.filter((_, line) => lines.efficient[line] === 0);
        expect(plain.map(String).sort()).toEqual(within(allowed).map(String).sort());
        shown.forEach((deal, line) => {
          worths(deal).forEach((worth, party) => {
            expect(lines.worth[party][line]).toBeCloseTo(toNumber(worth), 9);
          });
        });
        expect(picture.parallel({ brushes, only: "admissible" }).within.all).toBe(within(admissible).length);
      }),
      { numRuns: 100 },
    );
  });

  test("a whole number of units counts as inside when a brush ends on what is shown", () => {
    fc.assert(
      fc.property(subjects({ unknowns: false }), fc.nat(), (subject, pick) => {
        const { picture, allowed, worths } = factsOf(subject);
        if (allowed.length === 0) return;
        const deal = allowed[pick % allowed.length];
        const brushes = worths(deal).map((worth, party) => ({
          party,
          low: toNumber(worth),
          high: toNumber(worth),
        }));
        if (picture.space.plan.tolerances.some((tolerance) => tolerance > 0)) return;
        const lines = picture.parallel({ brushes, limit: 1000 });
        const width = deal.length;
        const shown = Array.from({ length: lines.size }, (_, line) =>
          lines.deals.slice(line * width, (line + 1) * width).join(),
        );
        expect(shown).toContain(deal.join());
      }),
      { numRuns: 60 },
    );
  });

  test("the limit holds, and the same seed shows the same lines", () => {
    fc.assert(
      fc.property(subjects(), fc.nat(12), fc.nat(5), (subject, limit, seed) => {
        const lines = openPicture(subject).parallel({ limit, seed });
        expect(lines.size).toBeLessThanOrEqual(limit);
        expect(openPicture(subject).parallel({ limit, seed })).toEqual(lines);
      }),
      { numRuns: 40 },
    );
  });

  test("a party brushed twice, or not there, is a mistake of the caller", () => {
    const [subject] = fc.sample(subjects(), 1);
    const picture = openPicture(subject);
    const band = { low: 0, high: 1 };
    expect(() => picture.parallel({ brushes: [{ party: 7, ...band }] })).toThrow(RangeError);
    const twice = [
      { party: 0, ...band },
      { party: 0, ...band },
    ];
    expect(() => picture.parallel({ brushes: twice })).toThrow(RangeError);
    expect(() => picture.parallel({ limit: -1 })).toThrow(RangeError);
  });
});

describe("a sample of fixed size", () => {
  test("keeps what it kept when others drop out, and each item about as often as any other", () => {
    const kept = (items: readonly number[], seed: number) => {
      const sample = new BottomSample(10, seed);
      for (const item of items) sample.offer(item);
      return Array.from(sample.kept());
    };
    const all = Array.from({ length: 100 }, (_, item) => item);
    const counts = new Float64Array(100);
    for (let seed = 0; seed < 2000; seed++) {
      const some = kept(all, seed);
      expect(some.length).toBe(10);
      for (const item of some) counts[item]++;
      const half = all.filter((item) => item % 2 === 0);
      expect(kept(half, seed)).toEqual(expect.arrayContaining(some.filter((item) => item % 2 === 0)));
    }
    // 200 on average, with a standard deviation of about 13.
    expect(Math.min(...counts)).toBeGreaterThan(140);
    expect(Math.max(...counts)).toBeLessThan(265);
  });
});
