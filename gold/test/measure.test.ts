// Laws of the scorer, and small cases that can be counted by hand.
import fc from "fast-check";
import { expect, test } from "vitest";
import { measure } from "../score/measure.ts";
import { missesOf } from "../score/misses.ts";
import { overlap } from "../score/overlap.ts";
import { pairClaims } from "../score/pair-claims.ts";
import type { GoldPiece, MarkedClaim } from "../score/piece.ts";
import { figureLines, missLines } from "../score/print-figures.ts";
import { meanF1, ratesOf } from "../score/rate.ts";
import { PARTS, readGold } from "../score/read-gold.ts";
import { isSameActor } from "../score/same-actor.ts";

const span = (from: number, to: number) => ({ from, to });

function claim(from: number, to: number, more: Partial<MarkedClaim> = {}): MarkedClaim {
  return {
    speaker: { kind: "known", id: "ama" },
    mention: null,
    cue: null,
    content: [span(from, to)],
    wording: "direct",
    within: null,
    move: "state",
    target: null,
    condition: null,
    negated: false,
    modality: "actual",
    said: null,
    links: [],
    ...more,
  };
}

function piece(claims: readonly MarkedClaim[], text = "x".repeat(400)): GoldPiece {
  const head = { name: "p.md", title: "P", genre: "news", published: "2031-01-01", by: null };
  return { ...head, actors: [], issues: [{ id: "water", name: "Water", options: [] }], text, claims };
}

function figures(gold: readonly MarkedClaim[], found: readonly MarkedClaim[], text?: string) {
  return measure([{ piece: piece(gold, text), found, ...pairClaims(gold, found) }]);
}

test("overlap is intersection by union", () => {
  expect(overlap([span(0, 10)], [span(5, 15)])).toBeCloseTo(1 / 3);
  expect(overlap([span(0, 4), span(6, 10)], [span(0, 10)])).toBeCloseTo(0.8);
  expect(overlap([span(0, 4)], [span(4, 8)])).toBe(0);
});

test("pairs one to one, the best overlap first, then by speaker", () => {
  const gold = [claim(0, 20), claim(100, 120, { mention: span(90, 95) })];
  const found = [
    claim(0, 15),
    claim(0, 20),
    claim(100, 120, { speaker: { kind: "unresolved" } }),
    claim(100, 120),
  ];
  const { pairs, missed, surplus } = pairClaims(gold, found);
  expect(pairs.map((pair) => [gold.indexOf(pair.gold), found.indexOf(pair.found)])).toEqual([
    [0, 1],
    [1, 3],
  ]);
  expect(missed).toEqual([]);
  expect(surplus).toEqual([found[0], found[2]]);
});

test("unresolved on both sides is no agreement where the mentions lie apart", () => {
  const nobody = { speaker: { kind: "unresolved" } as const };
  const gold = [claim(0, 20, { ...nobody, mention: span(30, 40) })];
  expect(pairClaims(gold, [claim(0, 20, { ...nobody, mention: span(50, 60) })]).pairs[0]!.sameSpeaker).toBe(
    false,
  );
  expect(pairClaims(gold, [claim(0, 20, { ...nobody, mention: span(38, 60) })]).pairs[0]!.sameSpeaker).toBe(
    true,
  );
});

test("new actors are the same by their names", () => {
  const named = (name: string) => ({ kind: "new", name }) as const;
  expect(isSameActor(named("Tomasz Ferenczi"), named("Ferenczi"))).toBe(true);
  expect(isSameActor(named("The Harrow Messenger"), named("Harrow Messenger"))).toBe(true);
  expect(isSameActor(named("Ferenczi"), named("Weilandt"))).toBe(false);
  expect(isSameActor(named("the"), named("Weilandt"))).toBe(false);
  expect(isSameActor(named("ama"), { kind: "known", id: "ama" })).toBe(false);
});

test("counts direct quotations, wordings and speakers", () => {
  const gold = [claim(0, 20), claim(30, 50), claim(60, 80, { wording: "mixed" })];
  const found = [
    claim(0, 20),
    claim(30, 50, { speaker: { kind: "known", id: "bo" } }),
    claim(60, 80),
    claim(200, 210),
  ];
  const { claims, speakers } = figures(gold, found);
  expect(claims.directWithSpeaker).toMatchObject({
    right: 1,
    found: 4,
    marked: 2,
    precision: 0.25,
    recall: 0.5,
  });
  expect(claims.attributions).toMatchObject({ right: 2, found: 4, marked: 3 });
  expect(claims.contents.right).toBe(3);
  expect(claims.byWording.mixed).toMatchObject({ found: 0, marked: 1, precision: null, recall: 1, f1: 0 });
  expect(speakers.named).toEqual({ right: 2, of: 3, share: 2 / 3 });
  expect(speakers.wrong.right).toBe(1);
});

test("he and she are told by the mention", () => {
  const text = `She said. ${"x".repeat(100)}`;
  const gold = [claim(20, 40, { mention: span(0, 3) }), claim(50, 60, { mention: span(4, 8) })];
  expect(figures(gold, gold, text).speakers.heOrShe).toEqual({ right: 1, of: 1, share: 1 });
});

test("a claim with another speaker is wrong from text to label", () => {
  const gold = [claim(0, 20, { move: "demand" }), claim(30, 50, { move: "offer" })];
  const found = [
    claim(0, 20, { move: "demand" }),
    claim(30, 50, { move: "offer", speaker: { kind: "unresolved" } }),
  ];
  const { moves } = figures(gold, found);
  expect(moves.onPaired.macroF1).toBe(1);
  expect(moves.endToEnd.byMove.offer).toMatchObject({ right: 0, found: 1, marked: 1, f1: 0 });
  expect(moves.endToEnd.macroF1).toBe(0.5);
});

test("nested claims are right where the claims around them are paired", () => {
  const gold = [claim(0, 100), claim(50, 100, { within: 0 })];
  const { claims } = figures(gold, [
    claim(200, 220),
    ...gold.map((one) => ({ ...one, within: one.within === null ? null : 1 })),
  ]);
  expect(claims.nested).toMatchObject({ right: 1, found: 1, marked: 1 });
  expect(figures(gold, [claim(200, 220), gold[0]!, gold[1]!]).claims.nested.right).toBe(0);
});

test("details count only where both sides have them alike", () => {
  const target = { actor: { kind: "known", id: "bo" } as const, mention: span(5, 9) };
  const gold = [
    claim(0, 20, {
      condition: span(0, 10),
      target,
      negated: true,
      said: { date: "2031-05-06", mention: span(1, 2) },
    }),
    claim(30, 50, { links: [{ issue: "water", option: "dry" }] }),
  ];
  const found = [
    claim(0, 20, {
      condition: span(0, 6),
      target: { ...target, actor: { kind: "unresolved" } },
      modality: "wished",
    }),
    claim(30, 50, { negated: true, links: [{ issue: "water", option: "wet" }] }),
  ];
  const { details } = figures(gold, found);
  expect(details.condition).toMatchObject({ right: 1, found: 1, marked: 1 });
  expect(details.target.right).toBe(1);
  expect(details.targetActor.right).toBe(0);
  expect(details.negated).toMatchObject({ right: 0, found: 1, marked: 1 });
  expect(details.said).toMatchObject({ right: 0, found: 0, marked: 1 });
  expect(details.modality.share).toBe(0.5);
  expect(details.issues.right).toBe(1);
  expect(details.options).toMatchObject({ right: 0, found: 1, marked: 1 });
});

test("rates of nothing are none", () => {
  expect(ratesOf({ right: 0, found: 0, marked: 0 })).toMatchObject({
    precision: null,
    recall: null,
    f1: null,
  });
  expect(ratesOf({ right: 0, found: 0, marked: 2 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
  expect(meanF1([])).toBeNull();
});

test.each(PARTS)("the marked claims of the %s part score full marks against themselves", (part) => {
  const pieces = readGold(part).map((one) => ({
    piece: one,
    found: one.claims,
    ...pairClaims(one.claims, one.claims),
  }));
  const all = measure(pieces);
  expect(missesOf(pieces)).toEqual([]);
  expect(all.claims.attributions.f1).toBe(1);
  expect(all.claims.directWithSpeaker.f1).toBe(1);
  expect(all.claims.nested.f1).toBe(1);
  expect(all.moves.endToEnd.macroF1).toBe(1);
  expect(all.details.options.f1).toBe(1);
});

test("whatever was found, counts add up and the order of what was found changes nothing", () => {
  const pieces = readGold("open");
  const wholes = fc.record({
    piece: fc.constantFrom(...pieces),
    cuts: fc.array(fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 200 })), { maxLength: 20 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(wholes, ({ piece: one, cuts, seed }) => {
      const found = [
        ...one.claims.slice(0, seed % 9),
        ...cuts.map(([from, size]) => claim(from, from + size)),
      ];
      const { pairs, missed, surplus } = pairClaims(one.claims, found);
      expect(pairs.length + missed.length).toBe(one.claims.length);
      expect(pairs.length + surplus.length).toBe(found.length);
      const back = pairClaims(one.claims, found.toReversed());
      expect(back.pairs.reduce((sum, pair) => sum + pair.overlap, 0)).toBeCloseTo(
        pairs.reduce((sum, pair) => sum + pair.overlap, 0),
      );
    }),
    { numRuns: 60 },
  );
});

test("figures and misses print as lines", () => {
  const gold = [claim(0, 20, { move: "demand" }), claim(30, 50)];
  const found = [claim(0, 20, { speaker: { kind: "new", name: "Bo" } })];
  const scored = [{ piece: piece(gold), found, ...pairClaims(gold, found) }];
  const misses = missesOf(scored);
  expect(misses.map(({ fault }) => fault)).toEqual([
    "speaker ama, found new Bo",
    "not found: direct, state, ama",
    "move demand, found state",
  ]);
  expect(figureLines("open", measure(scored)).join("\n")).toMatch(
    /whole attributions +0\.000 +0\.000 +0\.000 +0\/1\/2/,
  );
  expect(missLines(misses, 1).at(-1)).toBe("… and 2 more; --misses shows all.");
});
