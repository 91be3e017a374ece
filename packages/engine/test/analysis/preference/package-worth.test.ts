// Worths of packages that leave issues open, against all ways to fill them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { gainRange, worthRange } from "../../../src/analysis/preference/extremes.ts";
import { packageWorth } from "../../../src/analysis/preference/package-worth.ts";
import { compare, larger, smaller, toText } from "../../../src/maths/rational.ts";
import { num } from "./profile-example.ts";
import { smallDeals, smallFrame, smallProfiles } from "./random-profiles.ts";

const partials = fc.tuple(
  fc.constantFrom(...smallDeals),
  fc.subarray([0, 1, 2]).map((open) => new Set(open)),
);

/** Now and then worth counts only up to a limit. */
const capped = fc
  .tuple(smallProfiles, fc.constantFrom(null, null, num(0), num(4)))
  .map(([profile, cap]) => ({ ...profile, cap }));

test("the range is that of all ways to fill the open issues, or lies around it and says so", () => {
  fc.assert(
    fc.property(capped, partials, (profile, [whole, open]) => {
      const partial = whole.map((option, issue) => (open.has(issue) ? null : option));
      const fillings = smallDeals.filter((deal) =>
        partial.every((option, k) => option === null || option === deal[k]),
      );
      const found = packageWorth(profile, smallFrame, partial);
      const worths = fillings.map((deal) => worthRange(profile, smallFrame, deal));
      const gains = fillings.flatMap((deal) => {
        const range = gainRange(profile, smallFrame, deal);
        return range.known ? [range.gain] : [];
      });
      for (const [range, all] of [
        [found.worth, worths],
        [found.gain, gains],
      ] as const) {
        if (!range) throw new Error("no deal has a worth in these profiles");
        const low = all.map((one) => one.low).reduce(smaller);
        const high = all.map((one) => one.high).reduce(larger);
        expect(compare(range.low, low) <= 0 && compare(range.high, high) >= 0).toBe(true);
        if (found.sharp) expect([toText(range.low), toText(range.high)]).toEqual([toText(low), toText(high)]);
      }
      if (open.size === 0 && profile.cap === null) expect(found.sharp).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("an unknown worth of no deal leaves the gain unsaid, and the worth as it is", () => {
  fc.assert(
    fc.property(smallProfiles, (profile) => {
      const unknown = { ...profile, noDeal: { kind: "unknown" as const } };
      const found = packageWorth(unknown, smallFrame, [0, null, 1]);
      expect(found.gain).toBeNull();
      expect(found.worth).toEqual(packageWorth(profile, smallFrame, [0, null, 1]).worth);
    }),
    { numRuns: 30 },
  );
});
