import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPicture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import { gainRange, worthRange } from "../../../../src/analysis/preference/extremes.ts";
import { readPointValues } from "../../../../src/analysis/preference/point-value.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import { matches } from "../../../../src/case/frame.ts";
import { subtract, toNumber, toText } from "../../../../src/maths/rational.ts";
import { smallDeals } from "../../preference/random-profiles.ts";
import { smallCases } from "../uncertainty/random-cases.ts";
import { atLeast, factsOf, subjects } from "./small-picture.ts";

describe("one deal weighed", () => {
  test("worth, place, red lines, efficiency and every single change, against every deal", () => {
    fc.assert(
      fc.property(subjects(), fc.nat(), (subject, pick) => {
        const { picture, every, allowed, admissible, worths, sheets } = factsOf(subject);
        const { frame, profiles } = subject;
        const deal = every[pick % every.length];
        const weighed = picture.weigh(deal);
        const crossing = (other: readonly number[]) =>
          profiles.flatMap(({ party, redLines }) =>
            redLines.flatMap(({ id, refuses }) => (matches(refuses, other) ? [`${party}/${id}`] : [])),
          );
        const mine = worths(deal);
        expect(weighed.standing.map(({ worth }) => toText(worth))).toEqual(mine.map(toText));
        expect(weighed.standing.map(({ gain }) => gain && toText(gain))).toEqual(
          sheets.map(({ noDeal }, p) => noDeal && toText(subtract(mine[p], noDeal))),
        );
        expect(weighed.crosses).toEqual(crossing(deal));
        expect(weighed.impossible.length === 0).toBe(allowed.some((other) => other.join() === deal.join()));
        const better = admissible.some((other) => {
          const theirs = worths(other);
          return atLeast(theirs, mine) && !atLeast(mine, theirs);
        });
        expect(weighed.efficiency).toBe(better ? "improvable" : "efficient");
        frame.issues.forEach(({ options }, issue) => {
          options.forEach((_, to) => {
            const change = weighed.changes[issue][to];
            const changed = deal.with(issue, to);
            const expected = {
              worth: worths(changed).map((worth, p) => subtract(worth, mine[p])),
              allowed: allowed.some((other) => other.join() === changed.join()),
              crosses: crossing(changed),
            };
            expect(change).toEqual(to === deal[issue] ? null : expected);
          });
        });
        weighed.standing.forEach(({ place }, p) => {
          const all = allowed.map((other) => toNumber(worths(other)[p]));
          const [low, high] = [Math.min(...all), Math.max(...all)];
          if (place !== null) {
            const share = (toNumber(mine[p]) - low) / (high - low);
            expect(place).toBeCloseTo(Math.min(1, Math.max(0, share)), 9);
          } else expect(high > low).toBe(false);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("over all readings of uncertain profiles", () => {
    fc.assert(
      fc.property(smallCases(2), fc.constantFrom(...smallDeals), (subject, deal) => {
        const { frame, profiles } = subject;
        const { standing } = openPicture(subject).weigh(deal);
        const sheets = readPointValues(subject);
        profiles.forEach((profile, p) => {
          expect(toText(standing[p].worth)).toBe(toText(worthOf(sheets[p], deal)));
          expect(standing[p].worthRange).toEqual(worthRange(profile, frame, deal));
          const range = gainRange(profile, frame, deal);
          expect(standing[p].gainRange).toEqual(range.known ? range.gain : null);
        });
      }),
      { numRuns: 150 },
    );
  });
});
