// Worths are told with as many digits on a scale of one as on a scale of a hundred, and what is not nothing is never told as nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/analysis/bargaining/assess.ts";
import type { Assessment } from "../../../src/analysis/bargaining/assessment.ts";
import type { Case } from "../../../src/case/case.ts";
import { readCase } from "../../../src/case/reading/read-case.ts";
import { writeBriefing } from "../../../src/report/briefing/briefing.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";

interface Side {
  /** Of three issues with three options each. */
  readonly points: readonly number[];
  readonly noDeal: number | readonly [number, number] | "unknown";
  readonly width: number;
  readonly cap: number | null;
}

interface Sketch {
  readonly a: Side;
  readonly b: Side;
}

/** With every worth divided by a power of ten: usually of both parties, since some rules compare their points. */
function sketched({ a, b }: Sketch, powers: number | { readonly a: number; readonly b: number } = 0): Case {
  const power = typeof powers === "number" ? { a: powers, b: powers } : powers;
  const frame = {
    format: 1,
    title: "Small",
    parties: ["a", "b"].map((id) => ({ id, name: `Party ${id.toUpperCase()}` })),
    issues: ["x", "y", "z"].map((id) => ({
      id,
      name: `Issue ${id}`,
      options: ["k", "l", "m"].map((option) => ({ id: option, name: `Option ${option}` })),
    })),
  };
  const texts = new Map([
    ["case.yaml", JSON.stringify(frame)],
    ["profiles/a.yaml", JSON.stringify(profile("a", a, power.a))],
    ["profiles/b.yaml", JSON.stringify(profile("b", b, power.b))],
  ]);
  const reading = readCase(texts, { folderName: "small" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

/** Whose no-deal worth the summary says to watch. */
function watched(subject: Case): string | undefined {
  const { sections } = writeBriefing(assessed(subject), { language: ENGLISH_LANGUAGE, date: "2026-03-02" });
  const glance = JSON.stringify(sections.find(({ id }) => id === "at-a-glance"));
  return /no deal is worth to (Party [AB])/.exec(glance)?.[1];
}

function profile(party: string, { points, noDeal, width, cap }: Side, power: number) {
  const scaled = (value: number) => Number(`${value}e-${power}`);
  const worth = (value: number) => (width === 0 ? scaled(value) : [scaled(value), scaled(value + width)]);
  const ofIssue = (at: number) => ({
    k: worth(points[at]),
    l: worth(points[at + 1]),
    m: worth(points[at + 2]),
  });
  return {
    format: 1,
    party,
    points: { x: ofIssue(0), y: ofIssue(3), z: ofIssue(6) },
    noDeal:
      typeof noDeal === "string" ? noDeal : typeof noDeal === "number" ? scaled(noDeal) : noDeal.map(scaled),
    ...(cap === null ? {} : { cap: scaled(cap) }),
    demands: [{ id: "first", asks: { x: party === "a" ? "m" : "k" } }],
  };
}

const assessed = (subject: Case) => assess(subject, { draws: 100 });

function told(subject: Case, language = ENGLISH_LANGUAGE): string {
  return inWords(assessed(subject), language);
}

function inWords(assessment: Assessment, language = ENGLISH_LANGUAGE): string {
  return renderMarkdown(writeBriefing(assessment, { language, date: "2026-03-02" }));
}

function listed({ shortList }: Assessment): string {
  return JSON.stringify(shortList.packages.map(({ deal, roles, near }) => ({ deal, roles, near })));
}

/** The digits of a number wherever its point stands, and words in the plural. */
function upToThePoint(text: string): string {
  return text
    .replace(/\d[\d,.]*\d|\d/g, (number) =>
      number.replace(/[.,]/g, "").replace(/^0+(?=\d)|(?<=[1-9])0+$/g, ""),
    )
    .replace(/\bpoint\b/g, "points");
}

const side: fc.Arbitrary<Side> = fc.record({
  points: fc
    .array(
      fc.nat({ max: 16 }).map((k) => 2 * k),
      { minLength: 9, maxLength: 9 },
    )
    .map((points) => [0, 20, ...points.slice(2)]),
  noDeal: fc.oneof(
    fc.integer({ min: 1, max: 90 }),
    fc.constant([20, 30] as const),
    fc.constant("unknown" as const),
  ),
  width: fc.constantFrom(0, 0, 2, 10),
  cap: fc.option(fc.integer({ min: 40, max: 99 }), { freq: 5 }),
});

describe("points, all divided by a power of ten", () => {
  it("are told with the same digits, wherever the point stands", () => {
    fc.assert(
      fc.property(fc.record({ a: side, b: side }), fc.integer({ min: 1, max: 4 }), (sketch, power) => {
        const [large, small] = [assessed(sketched(sketch)), assessed(sketched(sketch, power))];
        // Among packages that are nearly as good, those that differ are found in floating point.
        fc.pre(listed(large) === listed(small));
        expect(upToThePoint(inWords(small))).toBe(upToThePoint(inWords(large)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("points of one party alone, divided by a power of ten", () => {
  it("leave the party to watch as it was: points of two parties are never compared", () => {
    const known = side.map((one) => ({ ...one, noDeal: typeof one.noDeal === "number" ? one.noDeal : 25 }));
    let found = 0;
    fc.assert(
      fc.property(fc.record({ a: known, b: known }), fc.integer({ min: 1, max: 4 }), (sketch, power) => {
        const before = watched(sketched(sketch));
        if (before !== undefined) found += 1;
        expect(watched(sketched(sketch, { a: power, b: 0 }))).toBe(before);
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(5);
  }, 60_000);
});

describe("on a scale from nothing to one", () => {
  const even: Side = { points: [0, 20, 30, 0, 20, 30, 0, 20, 40], noDeal: 42, width: 0, cap: null };
  const rough = { ...even, points: [0, 20, 30, 30, 20, 0, 40, 20, 0], width: 10 };

  it.each([
    [ENGLISH_LANGUAGE, /\b0 points\b|\b1 points\b|\b0 more than now/],
    [SPANISH_LANGUAGE, /\b0 puntos\b|\b1 puntos\b|\b0 más que ahora/],
  ])("no rise is told as nothing: %#", (language, nothing) => {
    expect(told(sketched({ a: even, b: rough }, 2), language)).not.toMatch(nothing);
  });

  it("what is smaller than the digits told is less than the last of them", () => {
    const near = { ...even, noDeal: 59.7 };
    const other: Side = { points: [0, 0, 0, 0, 0, 0, 0, 0, 20], noDeal: 0, width: 10, cap: null };
    const ownIssue = { ...near, points: [0, 20, 30, 0, 20, 30, 0, 0, 0], width: 0 };
    const text = told(sketched({ a: ownIssue, b: other }));
    expect(text).toContain("less than 1");
    expect(text).not.toMatch(/\b0 more than now|more than 0 points/);
  });
});
