import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openPicture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import { compensate } from "../../../../src/analysis/bargaining/what-if-deal/compensate.ts";
import { type Deal, matches } from "../../../../src/case/frame.ts";
import {
  compare,
  larger,
  type Rational,
  rational,
  subtract,
  toText,
} from "../../../../src/maths/rational.ts";
import { smallCase } from "../obstacles/small-case.ts";
import { type Facts, factsOf, type Subject, subjects } from "../picture/small-picture.ts";
import { flour } from "./flour.ts";
import { rescaled } from "./rescaled.ts";

interface Asked {
  readonly deal: Deal;
  readonly issue: number;
  readonly to: number;
  readonly party: number;
  readonly asker: number;
}

interface Outcome {
  readonly deal: Deal;
  readonly harm: number;
  readonly left: Rational;
  readonly changed: readonly number[];
}

/** Everything that makes up for the change, by looking at every deal; parts that do as well not yet taken out. */
function enough({ every, worths, sheets }: Facts, { frame, profiles }: Subject, asked: Asked) {
  const { deal, issue, to, party, asker } = asked;
  const before = worths(deal);
  const { noDeal } = sheets[party];
  const target = noDeal ? larger(before[party], noDeal) : before[party];
  const refused = profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
  const barred = [
    ...frame.impossible.map(({ pattern }) => pattern),
    ...refused.filter((pattern) => !matches(pattern, deal)),
  ];
  return every
    .filter((other) => other[issue] === to && !barred.some((pattern) => matches(pattern, other)))
    .map((other): Outcome & { own: Rational } => {
      const after = worths(other);
      const harmed = after.flatMap((worth, p) => (p !== party && compare(worth, before[p]) < 0 ? [p] : []));
      return {
        deal: other,
        own: after[party],
        harm: harmed.length === 0 ? 0 : harmed.join() === String(asker) ? 1 : 2,
        left: after[asker],
        changed: other.flatMap((option, i) => (i === issue || option === deal[i] ? [] : [i])),
      };
    })
    .filter(({ own, changed }) => compare(own, target) >= 0 && changed.length > 0);
}

const partOf = (a: Outcome, b: Outcome) =>
  a.changed.length < b.changed.length && a.changed.every((i) => b.deal[i] === a.deal[i]);

function ranked(outcomes: readonly Outcome[]): Outcome[] {
  const kept = outcomes.filter(
    (outcome) =>
      !outcomes.some(
        (part) => partOf(part, outcome) && part.harm <= outcome.harm && compare(part.left, outcome.left) >= 0,
      ),
  );
  const few = (a: Outcome, b: Outcome) => a.changed.length - b.changed.length;
  const left = (a: Outcome, b: Outcome) => compare(b.left, a.left);
  return kept.sort(
    (a, b) => a.harm - b.harm || (a.harm === 0 ? few(a, b) || left(a, b) : left(a, b) || few(a, b)),
  );
}

const HARMS = ["nobody", "asker", "others"];
const key = ({ harm, left, changed }: Outcome) => `${HARMS[harm]} ${toText(left)} ${changed.length}`;

describe("what would make up for a change", () => {
  test("a worked example: a concession on one issue, paid on another", () => {
    const { frame, profiles } = smallCase({
      kinds: ["choice", "choice", "choice"],
      parties: [
        {
          points: [
            [0, 6],
            [4, 0],
            [2, 1],
          ],
          noDeal: 0,
        },
        {
          points: [
            [5, 0],
            [0, 5],
            [0, 5],
          ],
          noDeal: 0,
        },
      ],
    });
    const picture = openPicture({ frame, profiles });
    const found = compensate(picture, { deal: [0, 0, 0], change: [{ issue: 0, to: 1 }], party: 1 });
    expect([toText(found.cost), found.asker]).toEqual(["5", 0]);
    const { answer } = found;
    if (answer.kind !== "found") throw new Error(answer.kind);
    // The third issue costs the asker 1, the second 4; both leave it with more than the 6 that it had.
    expect(answer.makeUps.map(({ further, harms }) => [further, harms])).toEqual([
      [[{ issue: 2, from: 0, to: 1 }], "nobody"],
      [[{ issue: 1, from: 0, to: 1 }], "nobody"],
    ]);
    expect(answer.makeUps.map(({ outcome }) => outcome.gains.map(toText))).toEqual([
      ["5", "0"],
      ["2", "0"],
    ]);
    const back = compensate(picture, { deal: [1, 0, 0], change: [{ issue: 0, to: 0 }], party: 1 });
    expect([toText(back.cost), back.answer.kind]).toEqual(["-5", "no-cost"]);
  });

  test("the flour case of the explanations", () => {
    const picture = openPicture(flour());
    const weekly = compensate(picture, { deal: [2, 3], change: [{ issue: 1, to: 0 }], party: 0 });
    expect(toText(weekly.cost)).toBe("10");
    expect(weekly.answer).toMatchObject({
      kind: "found",
      makeUps: [{ further: [{ issue: 0, from: 2, to: 0 }], harms: "nobody" }],
    });
    expect(weekly.answer.kind === "found" && weekly.answer.makeUps[0].outcome.gains.map(toText)).toEqual([
      "1",
      "0",
    ]);
    const middle = compensate(picture, { deal: [0, 1], change: [{ issue: 0, to: 1 }], party: 0 }).answer;
    if (middle.kind !== "nothing") throw new Error(middle.kind);
    expect(middle.most?.deal).toEqual([1, 3]);
    expect(middle.most?.gains.map(toText)[0]).toBe("-2");
  });

  test("nothing makes up for it, or only changes on more than three issues", () => {
    const points = (own: number) => [[own, 0], ...Array.from({ length: 4 }, () => [0, 1])];
    const other = Array.from({ length: 5 }, () => [0, 0]);
    const ask = (own: number) => {
      const { frame, profiles } = smallCase({
        kinds: Array.from({ length: 5 }, () => "choice" as const),
        parties: [
          { points: points(own), noDeal: 0 },
          { points: other, noDeal: 0 },
        ],
      });
      const deal = [0, 0, 0, 0, 0];
      return compensate(openPicture({ frame, profiles }), { deal, change: [{ issue: 0, to: 1 }], party: 0 })
        .answer;
    };
    expect(ask(3)).toMatchObject({ kind: "found" });
    expect(ask(4)).toMatchObject({ kind: "more-issues", issues: 3, most: { deal: [1, 1, 1, 1, 1] } });
    const nothing = ask(5);
    if (nothing.kind !== "nothing") throw new Error(nothing.kind);
    expect(nothing.most?.gains.map(toText)).toEqual(["-1", "0"]);
  });

  test("against every deal", () => {
    fc.assert(
      fc.property(
        subjects({ issues: { min: 2, max: 5 } }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (subject, a, b, c) => {
          const facts = factsOf(subject);
          const { every, worths, picture } = facts;
          const deal = every[a % every.length];
          const issue = b % deal.length;
          const { length } = subject.frame.issues[issue].options;
          const to = (deal[issue] + 1 + (b % (length - 1))) % length;
          const party = c % subject.profiles.length;
          const asker = (party + 1 + (c % (subject.profiles.length - 1))) % subject.profiles.length;
          const changed = deal.with(issue, to);
          const found = compensate(picture, { deal, change: [{ issue, to }], party, asker, limit: 10_000 });
          expect(toText(found.cost)).toBe(toText(subtract(worths(deal)[party], worths(changed)[party])));
          if (compare(worths(changed)[party], worths(deal)[party]) >= 0) {
            expect(found.answer.kind).toBe("no-cost");
            return;
          }
          const outcomes = enough(facts, subject, { deal, issue, to, party, asker });
          const few = ranked(outcomes.filter((outcome) => outcome.changed.length <= 3));
          const { answer } = found;
          expect(answer.kind).toBe(
            few.length > 0 ? "found" : outcomes.length > 0 ? "more-issues" : "nothing",
          );
          if (answer.kind !== "found") return;
          expect(
            answer.makeUps.map(({ outcome, further, harms }) =>
              key({
                deal: outcome.deal,
                harm: HARMS.indexOf(harms),
                left: worths(outcome.deal)[asker],
                changed: further.map((change) => change.issue),
              }),
            ),
          ).toEqual(few.map(key));
          expect(answer.makeUps.map(({ outcome }) => outcome.deal.join()).sort()).toEqual(
            few.map((outcome) => outcome.deal.join()).sort(),
          );
          const short = compensate(picture, { deal, change: [{ issue, to }], party, asker, limit: 2 }).answer;
          expect(short.kind === "found" && short.makeUps).toEqual(answer.makeUps.slice(0, 2));
        },
      ),
      { numRuns: 250 },
    );
  });

  test("the most that can be regained, against every deal", () => {
    fc.assert(
      fc.property(subjects(), fc.nat(), fc.nat(), (subject, a, b) => {
        const facts = factsOf(subject);
        const { every, worths, picture, sheets } = facts;
        const deal = every[a % every.length];
        const issue = b % deal.length;
        const to = (deal[issue] + 1) % subject.frame.issues[issue].options.length;
        const { answer } = compensate(picture, { deal, change: [{ issue, to }], party: 0 });
        if (answer.kind !== "nothing") return;
        const refused = subject.profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
        const standing = facts.allowed.filter(
          (other) =>
            other[issue] === to &&
            !refused.some((pattern) => matches(pattern, other) && !matches(pattern, deal)),
        );
        if (!answer.most) {
          expect(standing).toEqual([]);
          return;
        }
        const most = standing.map((other) => worths(other)[0]).reduce(larger);
        expect(standing.map(String)).toContain(String(answer.most.deal));
        expect(toText(worths(answer.most.deal)[0])).toBe(toText(most));
        expect(compare(most, larger(worths(deal)[0], sheets[0].noDeal ?? worths(deal)[0]))).toBeLessThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test("other units, the same answers; the likely asker gains most of its range", () => {
    fc.assert(
      fc.property(subjects({ unknowns: false }), fc.nat(), (subject, a) => {
        const { every, picture } = factsOf(subject);
        const deal = every[a % every.length];
        const change = [{ issue: 0, to: (deal[0] + 1) % subject.frame.issues[0].options.length }];
        const told = (at: typeof picture) => {
          const { answer, asker } = compensate(at, { deal, change, party: 0 });
          return [
            asker,
            answer.kind === "found" ? answer.makeUps.map(({ further }) => further) : answer.kind,
          ];
        };
        expect(told(openPicture(rescaled(subject, 1, rational(3n, 7n))))).toEqual(told(picture));
      }),
      { numRuns: 80 },
    );
  });

  test("what is not there is a mistake of the caller", () => {
    const [subject] = fc.sample(subjects(), 1);
    const picture = openPicture(subject);
    const deal = subject.frame.issues.map(() => 0);
    const change = [{ issue: 0, to: 1 }];
    expect(() => compensate(picture, { deal, change: [{ issue: 0, to: 9 }], party: 0 })).toThrow(RangeError);
    expect(() => compensate(picture, { deal, change: [...change, ...change], party: 0 })).toThrow(RangeError);
    expect(() => compensate(picture, { deal, change, party: 0, asker: 0 })).toThrow(RangeError);
    expect(() => compensate(picture, { deal, change, party: 0, limit: 0 })).toThrow(RangeError);
  });
});
