import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCEPTABLE, ADMISSIBLE, CROSSES } from "../../../../src/analysis/bargaining/picture/grades.ts";
import { openPicture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { compare, toNumber, toText, ZERO } from "../../../../src/maths/rational.ts";
import { atLeast, type Facts, factsOf, subjects, total } from "./small-picture.ts";

const gradeOf = ({ admissible, acceptable }: Facts, deal: Deal): number => {
  const among = (deals: readonly Deal[]) => deals.some((other) => other.join() === deal.join());
  return among(acceptable) ? ACCEPTABLE : among(admissible) ? ADMISSIBLE : CROSSES;
};

const raster = fc.record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 9 }) });

describe("the picture of two parties", () => {
  test("every deal lies in the cell of its worths, with its grade", () => {
    fc.assert(
      fc.property(subjects(), raster, fc.nat(), fc.nat(), (subject, size, a, b) => {
        const facts = factsOf(subject);
        const { picture, allowed, worths } = facts;
        const parties = subject.profiles.length;
        const [x, y] = [a % parties, b % parties];
        const cloud = picture.cloud({ x, y, ...size });
        expect(cloud.basis.deals).toBe(allowed.length);
        expect([total(cloud.all), total(cloud.admissible)]).toEqual([
          allowed.length,
          facts.admissible.length,
        ]);
        const unknown = subject.profiles.some(({ noDeal }) => noDeal.kind === "unknown");
        expect(cloud.acceptable && total(cloud.acceptable)).toBe(unknown ? null : facts.acceptable.length);
        expect(cloud.totals.acceptable).toBe(unknown ? null : facts.acceptable.length);
        if (allowed.length === 0) {
          expect(cloud.xAxis).toBe(null);
          return;
        }
        const numbers = (party: number) => allowed.map((deal) => toNumber(worths(deal)[party]));
        expect(cloud.xAxis?.lowest).toBeCloseTo(Math.min(...numbers(x)), 9);
        expect(cloud.xAxis?.highest).toBeCloseTo(Math.max(...numbers(x)), 9);
        const { size: points = 0, all = [], deals = [] } = cloud.points ?? {};
        expect(total(all)).toBe(allowed.length);
        for (let point = 0; point < points; point++) {
          const width = subject.frame.issues.length;
          const deal = Array.from(deals.slice(point * width, (point + 1) * width));
          expect(cloud.points?.x[point]).toBeCloseTo(toNumber(worths(deal)[x]), 9);
          expect(cloud.points?.y[point]).toBeCloseTo(toNumber(worths(deal)[y]), 9);
          if (cloud.points?.acceptable?.[point]) expect(gradeOf(facts, deal)).toBe(ACCEPTABLE);
          else if (cloud.points?.admissible[point]) expect(gradeOf(facts, deal)).toBe(ADMISSIBLE);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the deals of a cell are as many as the picture counts there", () => {
    fc.assert(
      fc.property(subjects(), raster, (subject, size) => {
        const facts = factsOf(subject);
        const options = { x: 0, y: 1, ...size };
        const cloud = facts.picture.cloud(options);
        for (let row = 0; row < size.rows; row++) {
          for (let column = 0; column < size.columns; column++) {
            const cell = row * size.columns + column;
            const at = { ...options, column, row, limit: 1000 };
            const found = facts.picture.dealsAt(at);
            expect([found.deals.length, found.complete]).toEqual([cloud.all[cell], true]);
            for (const { deal, grade } of found.deals) expect(grade).toBe(gradeOf(facts, deal));
            const sound = facts.picture.dealsAt({ ...at, only: "admissible" }).deals;
            expect(sound.length).toBe(cloud.admissible[cell]);
            if (cloud.all[cell] > 1)
              expect(facts.picture.dealsAt({ ...at, limit: 1 })).toMatchObject({
                deals: [expect.anything()],
                complete: false,
              });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("parties in another order show the same picture from the other side", () => {
    fc.assert(
      fc.property(
        subjects({ parties: { min: 2, max: 2 } }),
        raster,
        ({ frame, profiles }, { columns, rows }) => {
          const turned = {
            frame: { ...frame, parties: frame.parties.toReversed() },
            profiles: profiles.toReversed(),
          };
          const one = openPicture({ frame, profiles }).cloud({ x: 0, y: 1, columns, rows });
          const other = openPicture(turned).cloud({ x: 1, y: 0, columns, rows });
          expect([other.all, other.admissible, other.acceptable]).toEqual([
            one.all,
            one.admissible,
            one.acceptable,
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a party or a size that is not there is a mistake of the caller", () => {
    const [subject] = fc.sample(subjects(), 1);
    const picture = openPicture(subject);
    expect(() => picture.cloud({ x: 0, y: 9, columns: 5, rows: 5 })).toThrow(RangeError);
    expect(() => picture.cloud({ x: 0, y: 1, columns: 0, rows: 5 })).toThrow(RangeError);
    expect(() => picture.cloud({ x: 0, y: 1, columns: 5, rows: 1e9 })).toThrow(RangeError);
    expect(() => picture.weigh([0])).toThrow(RangeError);
    expect(() => picture.weigh(subject.frame.issues.map(() => 7))).toThrow(RangeError);
  });
});

describe("frontier, counts and solutions of a picture", () => {
  test("against every deal", () => {
    fc.assert(
      fc.property(subjects(), (subject) => {
        const facts = factsOf(subject);
        const { picture, admissible, allowed, worths } = facts;
        const unknown = subject.profiles.some(({ noDeal }) => noDeal.kind === "unknown");
        expect(picture.counts()).toEqual({
          allowed: BigInt(allowed.length),
          admissible: BigInt(admissible.length),
          acceptable: unknown ? null : BigInt(facts.acceptable.length),
        });
        for (const among of ["allowed", "admissible"] as const) {
          const deals = among === "allowed" ? allowed : admissible;
          const points = new Set(
            deals
              .map(worths)
              .flatMap((mine, _, all) =>
                all.some((other) => atLeast(other, mine) && !atLeast(mine, other))
                  ? []
                  : [mine.map(toText).join()],
              ),
          );
          const frontier = picture.frontier(among);
          expect([frontier.kind, frontier.size]).toEqual(["exact", points.size]);
          const width = subject.frame.issues.length;
          for (let point = 0; point < frontier.size; point++) {
            const deal = Array.from(frontier.deals.slice(point * width, (point + 1) * width));
            expect(points.has(worths(deal).map(toText).join())).toBe(true);
            expect(frontier.grades[point]).toBe(gradeOf(facts, deal));
          }
        }
        expect(picture.solutions().nash.found).toBe(
          !unknown &&
            facts.acceptable.some((deal) =>
              worths(deal).every((worth, p) => compare(worth, facts.sheets[p].noDeal ?? ZERO) > 0),
            ),
        );
      }),
      { numRuns: 100 },
    );
  });
});
