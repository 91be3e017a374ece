import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPicture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import { improveFor } from "../../../../src/analysis/bargaining/what-if-deal/improve-for.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { matches } from "../../../../src/case/frame.ts";
import { compare, type Rational, rational, sign, toText } from "../../../../src/maths/rational.ts";
import { smallCase } from "../obstacles/small-case.ts";
import { type Facts, factsOf, subjects } from "../picture/small-picture.ts";
import { flour } from "./flour.ts";
import { rescaled } from "./rescaled.ts";

const changesIn = (a: Deal, b: Deal) => a.filter((option, issue) => option !== b[issue]).length;

/** The deals that harm nobody else, with what they give the party and how many issues they change. */
function harmless({ admissible, worths }: Facts, deal: Deal, party: number) {
  const before = worths(deal);
  return admissible
    .map((other) => ({ other, worth: worths(other), changes: changesIn(other, deal) }))
    .filter(({ worth }) => worth.every((value, p) => p === party || compare(value, before[p]) >= 0));
}

const best = (worths: readonly Rational[]) => worths.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

describe("improve a deal for one party without hurting anyone", () => {
  test("a worked example: each of two issues helps, both together help most", () => {
    const { frame, profiles } = smallCase({
      kinds: ["choice", "choice", "choice"],
      parties: [
        {
          points: [
            [0, 5],
            [0, 3],
            [0, 4],
          ],
          noDeal: 3,
        },
        {
          points: [
            [1, 1],
            [0, 2],
            [3, 0],
          ],
          noDeal: 1,
        },
      ],
    });
    const found = improveFor(openPicture({ frame, profiles }), { deal: [0, 0, 0], party: 0 });
    // Changing the third issue as well would cost the second party 3 of what the second issue brings it, 2.
    expect(found.kind === "improved" && found.deals).toMatchObject([
      { deal: [1, 1, 0], proven: true },
      { deal: [1, 0, 0], proven: true },
    ]);
    expect(found.kind === "improved" && found.deals.map(({ gains }) => gains.map(toText))).toEqual([
      ["8", "2"],
      ["5", "0"],
    ]);
    expect(found).toMatchObject({ crosses: [], impossible: [], cut: false });
    expect(
      improveFor(openPicture({ frame, profiles }), { deal: [0, 0, 0], party: 0, limit: 1 }),
    ).toMatchObject({
      deals: [{ deal: [1, 1, 0] }],
      cut: true,
    });
    expect(improveFor(openPicture({ frame, profiles }), { deal: [1, 1, 0], party: 0 })).toMatchObject({
      kind: "none",
      instead: null,
    });
  });

  test("the flour case of the explanations", () => {
    const picture = openPicture(flour());
    expect(improveFor(picture, { deal: [2, 2], party: 0 })).toMatchObject({
      kind: "improved",
      deals: [{ deal: [1, 1], gains: [rational(2n), rational(6n)] }],
    });
    for (const party of [0, 1]) expect(improveFor(picture, { deal: [0, 1], party }).kind).toBe("none");
  });

  test("a short list has the best deal and those with the fewest changes", () => {
    fc.assert(
      fc.property(subjects(), fc.nat(), fc.integer({ min: 1, max: 3 }), (subject, pick, limit) => {
        const { every, picture } = factsOf(subject);
        const deal = every[pick % every.length];
        const all = improveFor(picture, { deal, party: 0, limit: 99 });
        const short = improveFor(picture, { deal, party: 0, limit });
        if (all.kind !== "improved" || short.kind !== "improved") {
          expect(short).toEqual(all);
          return;
        }
        const [first, ...rest] = all.deals;
        expect(short.deals).toEqual([first, ...rest.filter(({ changes }) => changes.length < limit)]);
      }),
      { numRuns: 60 },
    );
  });

  test("against every deal: the most for every number of changes, the others then best served", () => {
    fc.assert(
      fc.property(subjects(), fc.nat(), fc.nat(), (subject, pick, who) => {
        const facts = factsOf(subject);
        const { every, worths } = facts;
        const deal = every[pick % every.length];
        const party = who % subject.profiles.length;
        const found = improveFor(facts.picture, { deal, party, limit: 99 });
        const candidates = harmless(facts, deal, party);
        const now = worths(deal)[party];
        const gaining = candidates.filter(({ worth }) => compare(worth[party], now) > 0);
        expect(found.kind).toBe(gaining.length > 0 ? "improved" : "none");
        expect(found.crosses.length === 0 && found.impossible.length === 0).toBe(
          facts.admissible.some((other) => other.join() === deal.join()),
        );
        if (found.kind === "none") {
          if (!found.instead) return;
          const most = best(candidates.map(({ worth }) => worth[party]));
          expect(toText(worths(found.instead.deal)[party])).toBe(toText(most));
        }
        if (found.kind !== "improved") return;
        const steps = subject.frame.issues.flatMap((_, k) => {
          const within = gaining.filter(({ changes }) => changes === k + 1);
          const fewer = gaining.filter(({ changes }) => changes <= k);
          if (within.length === 0) return [];
          const most = best(within.map(({ worth }) => worth[party]));
          return fewer.some(({ worth }) => compare(worth[party], most) >= 0)
            ? []
            : [`${k + 1}: ${toText(most)}`];
        });
        expect(found.cut).toBe(false);
        expect(
          found.deals.map(({ deal: other, changes }) => `${changes.length}: ${toText(worths(other)[party])}`),
        ).toEqual(steps.reverse());
        for (const { deal: other, changes, proven } of found.deals) {
          expect(proven).toBe(true);
          expect(changes).toEqual(
            other.flatMap((to, issue) => (to === deal[issue] ? [] : [{ issue, from: deal[issue], to }])),
          );
          expect(candidates.map((candidate) => candidate.other.join())).toContain(other.join());
          // Nobody else could have more without somebody having less.
          const mine = worths(other);
          const beaten = gaining.some(
            ({ worth, changes: count }) =>
              count <= changes.length &&
              worth.every((value, p) => compare(value, mine[p]) >= 0) &&
              worth.some((value, p) => compare(value, mine[p]) > 0),
          );
          expect(beaten).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
  });

  test("other units and names, the same advice", () => {
    fc.assert(
      fc.property(
        subjects({ unknowns: false }),
        fc.nat(),
        fc.integer({ min: 2, max: 9 }),
        (subject, pick, factor) => {
          const { every, picture } = factsOf(subject);
          const deal = every[pick % every.length];
          const told = (found: ReturnType<typeof improveFor>) =>
            found.kind === "improved" ? found.deals.map((other) => other.deal.join()) : found.kind;
          const scaled = openPicture(rescaled(subject, 1, rational(BigInt(factor), 7n)));
          expect(told(improveFor(scaled, { deal, party: 0 }))).toEqual(
            told(improveFor(picture, { deal, party: 0 })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("nothing that is proposed crosses a red line, also from a deal that does", () => {
    fc.assert(
      fc.property(subjects(), fc.nat(), (subject, pick) => {
        const { every, picture } = factsOf(subject);
        const found = improveFor(picture, { deal: every[pick % every.length], party: 0 });
        const lines = subject.profiles.flatMap(({ redLines }) => redLines);
        for (const { deal, gains } of found.kind === "improved" ? found.deals : []) {
          expect(lines.some(({ refuses }) => matches(refuses, deal))).toBe(false);
          expect(gains.every((gain) => sign(gain) >= 0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a deal, a party or a limit that is not there is a mistake of the caller", () => {
    const [subject] = fc.sample(subjects(), 1);
    const picture = openPicture(subject);
    const deal = subject.frame.issues.map(() => 0);
    expect(() => improveFor(picture, { deal: [...deal, 0], party: 0 })).toThrow(RangeError);
    expect(() => improveFor(picture, { deal, party: 5 })).toThrow(RangeError);
    expect(() => improveFor(picture, { deal, party: 0, limit: 0 })).toThrow(RangeError);
  });
});
