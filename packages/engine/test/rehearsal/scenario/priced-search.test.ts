// The best liked of a band by prices, against a look through all packages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEPT_ALIKE, PricedSearch } from "../../../src/rehearsal/scenario/priced-search.ts";

const ALIKE = 1e-12;

interface Tried {
  /** By group and combination: own worth and liking. */
  readonly groups: readonly (readonly (readonly [number, number])[])[];
  readonly ends: readonly [number, number];
}

/** Tenths of few sizes, so that there are ties whose sums are rounded, or likings that are all different. */
const liking = fc.oneof(
  fc.nat(4).map((tenths) => tenths / 10),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const own = fc.oneof(fc.nat(12), fc.integer({ min: -40, max: 40 }), fc.constant(Number.NEGATIVE_INFINITY));
const groupsOf = (sizes: { readonly groups: number; readonly options: number }) =>
  fc.array(fc.array(fc.tuple(own, liking), { minLength: 1, maxLength: sizes.options }), {
    minLength: 2,
    maxLength: sizes.groups,
  });
const tried: fc.Arbitrary<Tried> = fc.record({
  groups: fc
    .oneof(groupsOf({ groups: 5, options: 5 }), groupsOf({ groups: 3, options: 12 }))
    .filter((groups) => groups.every((group) => group.some(([worth]) => worth !== -Infinity))),
  ends: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
});

interface Package {
  readonly number: number;
  readonly own: number;
  readonly liked: number;
}

function allOf(groups: Tried["groups"]): Package[] {
  return groups.reduce<Package[]>(
    (before, group) =>
      before.flatMap(({ number, own: sum, liked }) =>
        group.map(([worth, likes], k) => ({
          number: number * group.length + k,
          own: sum + worth,
          liked: liked + likes,
        })),
      ),
    [{ number: 0, own: 0, liked: 0 }],
  );
}

function searchOf(groups: Tried["groups"], steps: number): PricedSearch {
  const parts = groups.map((group) => Float64Array.from(group, ([worth]) => worth));
  const strides = groups.map((_, g) =>
    groups.slice(g + 1).reduce((product, { length }) => product * length, 1),
  );
  return new PricedSearch({ parts, strides }, { alike: ALIKE, steps });
}

const likingsOf = (groups: Tried["groups"]) =>
  groups.map((group) => Float64Array.from(group, ([, likes]) => likes));

/** Both ends are worths of packages. */
function bandOf(all: readonly Package[], [x, y]: Tried["ends"]) {
  const worths = all.map((one) => one.own).filter((worth) => worth !== -Infinity);
  const [least, most] = [Math.min(...worths), Math.max(...worths)];
  const aim = least + Math.min(x, y) * (most - least);
  const from = Math.min(...worths.filter((worth) => worth >= aim));
  const to = Math.max(from, ...worths.filter((worth) => worth <= least + Math.max(x, y) * (most - least)));
  return { from, to };
}

function check(search: PricedSearch, { groups, ends }: Tried): boolean {
  const all = allOf(groups);
  const band = bandOf(all, ends);
  if (!search.search(band, likingsOf(groups))) return false;
  const within = all.filter((one) => one.own >= band.from && one.own <= band.to);
  const most = Math.max(...within.map(({ liked }) => liked));
  const found = [...search.found.subarray(0, search.count)];
  for (const { number, liked } of within) {
    if (liked >= most - ALIKE) expect(found).toContain(number);
  }
  const numbers = new Set(within.map(({ number }) => number));
  expect(found.every((number) => numbers.has(number))).toBe(true);
  expect(new Set(found).size).toBe(found.length);
  return true;
}

describe("a search by prices", () => {
  it("finds every package of the band that is liked best, and none that is not in it", () => {
    fc.assert(
      fc.property(tried, (one) => {
        check(searchOf(one.groups, 100_000), one);
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same whatever was searched before", () => {
    const again = fc.array(
      tried.map(({ ends }) => ends),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(tried, again, fc.infiniteStream(liking), (one, bands, likes) => {
        const search = searchOf(one.groups, 100_000);
        for (const ends of bands) {
          const groups = one.groups.map((group) =>
            group.map(([worth]) => [worth, likes.next().value as number] as const),
          );
          check(search, { groups, ends });
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is given up where too many are liked alike, or it takes too long", () => {
    const alike = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => [1, 0.5] as const));
    expect(4 ** 3).toBeGreaterThan(KEPT_ALIKE);
    const band = { from: 3, to: 3 };
    expect(searchOf(alike, 100_000).search(band, likingsOf(alike))).toBe(false);
    const few = alike.slice(0, 2);
    expect(searchOf(few, 100_000).search({ from: 2, to: 2 }, likingsOf(few))).toBe(true);
    expect(searchOf(few, 10).search({ from: 2, to: 2 }, likingsOf(few))).toBe(false);
  });
});
