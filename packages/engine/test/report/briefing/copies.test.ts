// Copies of a briefing: sections left out, parties whose profiles are withheld, and what a copy says of itself.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/analysis/bargaining/assess.ts";
import { examineConflict } from "../../../src/analysis/conflict/examine-conflict.ts";
import type { Case } from "../../../src/case/case.ts";
import type { PartyId } from "../../../src/case/frame.ts";
import { readCase } from "../../../src/case/reading/read-case.ts";
import { briefingSections, writeBriefing } from "../../../src/report/briefing/briefing.ts";
import type { WholeBriefingOptions } from "../../../src/report/briefing/briefing-options.ts";
import { SECTION_NAMES } from "../../../src/report/briefing/section-names.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { BUNDLED, readBundled } from "../../bundled-cases.ts";

const plain: WholeBriefingOptions = { language: ENGLISH_LANGUAGE, date: "2026-03-02" };

function assessed(subject: Case) {
  const options = { ...plain, examined: subject.conflict && examineConflict(subject.conflict) };
  return { assessment: assess(subject, { draws: 200 }), options };
}

describe.each(BUNDLED)("sections of %s", (name) => {
  const { assessment, options } = assessed(readBundled(name));
  const whole = writeBriefing(assessment, options);

  it("are listed with their titles without being written", () => {
    const listed = briefingSections(assessment, options);
    expect(listed).toEqual(whole.sections.map(({ id, title }) => ({ name: id, title })));
    for (const { name: section } of listed) expect(SECTION_NAMES).toContain(section);
  });

  it("are left out one by one, and the others stay as they were", () => {
    for (const omitted of SECTION_NAMES) {
      const { sections, notice } = writeBriefing(assessment, { ...options, omit: [omitted] });
      const others = <T extends { id: string }>(all: readonly T[]) =>
        all.filter(({ id }) => id !== omitted && id !== "at-a-glance");
      expect(others(sections)).toEqual(others(whole.sections));
      expect(sections.some(({ id }) => id === omitted)).toBe(false);
      expect(notice !== null).toBe(sections.length < whole.sections.length);
    }
    expect(writeBriefing(assessment, { ...options, omit: SECTION_NAMES }).sections).toEqual([]);
  });
});

describe("at a glance", () => {
  const { assessment, options } = assessed(readBundled("works-agreement"));
  const glance = (omit: WholeBriefingOptions["omit"] = []) =>
    JSON.stringify(
      writeBriefing(assessment, { ...options, omit }).sections.find(({ id }) => id === "at-a-glance"),
    );

  it.each([
    ["how-sure", "How sure:"],
    ["short-list", "deserve the table"],
    ["obstacles", "What would change it"],
    ["deals", "deal exists"],
  ] as const)("a copy without %s is without its line", (chapter, said) => {
    expect(glance()).toContain(said);
    expect(glance([chapter])).not.toContain(said);
  });

  it("says so where nothing is left to sum up", () => {
    expect(glance(["deals", "short-list", "obstacles", "how-sure", "will-it-hold"])).toContain(
      "are left out of this copy",
    );
  });
});

describe("a copy", () => {
  const { assessment, options } = assessed(readBundled("works-agreement"));

  it("says whose it is and that parts are missing; the whole says neither", () => {
    expect(writeBriefing(assessment, options)).toMatchObject({ notice: null, watermark: null });
    const copy = writeBriefing(assessment, {
      ...options,
      watermark: "the *ministry*",
      omit: ["method"],
      withhold: ["union" as PartyId],
    });
    expect(copy.watermark).toBe("the *ministry*");
    expect(copy.notice).toBe(
      "Copy for the *ministry*. Chapters of the full briefing are left out of this copy. Left out of this copy: what is known of the wants of the union beyond the record, and everything that was worked out with it, for all sides.",
    );
    expect(renderMarkdown(copy)).toContain("Copy for the \\*ministry\\*.");
  });

  it("withholds nobody whom the case doesn't have", () => {
    expect(() => writeBriefing(assessment, { ...options, withhold: ["nobody" as PartyId] })).toThrow(
      RangeError,
    );
  });
});

/** Figures of the withheld party are in the millions, which no other figure is, and its words are marked. */
const MILLIONS = /(?<![.\d])\d{7,}|\d,\d{3},\d{3}/;

interface Sketch {
  readonly parties: 2 | 3 | 4;
  readonly points: readonly number[];
  readonly noDeal: number | null;
  readonly width: number;
  /** Of the first party, where it is another. */
  readonly ownWidth?: number;
}

function sketched({ parties, points, noDeal, width: common, ownWidth = common }: Sketch): Case {
  const ids = ["a", "b", "c", "d"].slice(0, parties);
  const frame = {
    format: 1,
    title: "Small",
    parties: ids.map((id) => ({ id, name: `Party ${id.toUpperCase()}` })),
    issues: ["x", "y", "z"].map((id) => ({
      id,
      name: `Issue ${id}`,
      options: ["k", "l", "m"].map((option) => ({ id: option, name: `Option ${option}` })),
    })),
  };
  const texts = new Map([["case.yaml", JSON.stringify(frame)]]);
  for (const [at, id] of ids.entries()) texts.set(`profiles/${id}.yaml`, JSON.stringify(profile(id, at)));
  const reading = readCase(texts, { folderName: "small" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;

  function profile(id: string, at: number) {
    const scale = at === 0 ? 1_000_000 : 1;
    const width = at === 0 ? ownWidth : common;
    const worth = (k: number) => {
      const value = (points[(at * 9 + k) % points.length] + 1) * scale;
      return width === 0 ? value : [value, value + width * scale];
    };
    const mark = at === 0 ? "SECRET" : "open";
    return {
      format: 1,
      party: id,
      about: mark,
      ...(width > 0 ? { estimated: { by: mark, on: mark } } : {}),
      points: Object.fromEntries(
        ["x", "y", "z"].map((issue, i) => [
          issue,
          { k: worth(3 * i), l: worth(3 * i + 1), m: worth(3 * i + 2) },
        ]),
      ),
      noDeal: at === 0 ? (noDeal === null ? "unknown" : noDeal * scale) : 3,
      demands: [{ id: "first", asks: { x: "m" }, because: mark }],
      redLines: [{ id: "second", refuses: { y: "k" }, because: mark }],
    };
  }
}

describe("a party whose profile is withheld", () => {
  const sketch: fc.Arbitrary<Sketch> = fc.record({
    parties: fc.constantFrom(2, 3, 4),
    points: fc.array(fc.nat({ max: 8 }), { minLength: 37, maxLength: 37 }),
    noDeal: fc.option(fc.integer({ min: 1, max: 20 })),
    width: fc.constantFrom(0, 0, 2),
  });

  it("leaves no figure and no word of it in the copy, pictures included", () => {
    let told = 0;
    fc.assert(
      fc.property(sketch, (one) => {
        const { assessment, options } = assessed(sketched(one));
        const whole = JSON.stringify(writeBriefing(assessment, options));
        expect(whole).toContain("SECRET");
        if (MILLIONS.test(whole)) told += 1;
        const copy = JSON.stringify(writeBriefing(assessment, { ...options, withhold: ["a" as PartyId] }));
        expect(copy).not.toContain("SECRET");
        expect(copy).not.toMatch(MILLIONS);
        // The others are told of as before.
        expect(copy).toContain("open");
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(30);
  }, 60_000);

  it("makes no difference to the copy by anything that its profile says", () => {
    const withhold = ["a" as PartyId];
    const copyOf = (given: Sketch, recommend: boolean) => {
      const { assessment, options } = assessed(sketched(given));
      return writeBriefing(assessment, { ...options, withhold, recommend });
    };
    const other = fc.record({
      points: fc.array(fc.nat({ max: 8 }), { minLength: 9, maxLength: 9 }),
      noDeal: fc.option(fc.integer({ min: 1, max: 20 })),
      width: fc.constantFrom(0, 2),
    });
    fc.assert(
      fc.property(sketch, other, (one, { points, noDeal, width }) => {
        // The profiles of the others are the same in both.
        const changed = {
          ...one,
          noDeal,
          ownWidth: width,
          points: [...points, ...one.points.slice(9)],
        };
        expect(copyOf(changed, false)).toEqual(copyOf(one, false));
        const apart = (document: ReturnType<typeof writeBriefing>) => ({
          ...document,
          sections: document.sections.filter(({ id }) => id !== "short-list"),
        });
        expect(apart(copyOf(changed, true))).toEqual(apart(copyOf(one, true)));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("leaves its rankings out of the copy as well, and those of nobody else", () => {
    const { assessment, options } = assessed(readBundled("ceasefire-at-ulvery"));
    const has = (withhold: string[]) =>
      briefingSections(assessment, { ...options, withhold: withhold as PartyId[] }).some(
        ({ name }) => name === "will-it-hold",
      );
    expect(has([])).toBe(true);
    expect(has(["hill-council"])).toBe(false);
  });

  it("leaves out shares of what can be shared, which follow from both sides' points", () => {
    const { assessment, options } = assessed(readBundled("camp-david-1978"));
    const copy = (withhold: PartyId[]) => writeBriefing(assessment, { ...options, withhold });
    expect(copy([]).sections.map(({ id }) => id)).toContain("fair-division");
    const [{ id: party }] = assessment.case.frame.parties;
    expect(copy([party]).sections.map(({ id }) => id)).not.toContain("fair-division");
  });

  it("may be every party: what was worked out for all of them goes, but for packages that are put on the table", () => {
    for (const name of BUNDLED) {
      const { assessment, options } = assessed(readBundled(name));
      const withhold = assessment.case.frame.parties.map(({ id }) => id);
      const bare = writeBriefing(assessment, { ...options, withhold }).sections.map(({ id }) => id);
      for (const joint of ["deals", "short-list", "obstacles", "how-sure"]) expect(bare).not.toContain(joint);
      const copy = writeBriefing(assessment, { ...options, withhold, recommend: true });
      const listed = copy.sections.find(({ id }) => id === "short-list");
      expect(JSON.stringify(listed)).not.toMatch(/\bworth \d|readings|Nash/);
      expect(copy.notice).toContain("The packages in it were found with what is known of");
      expect(renderMarkdown(copy)).not.toMatch(/undefined|NaN|\| *\|\n/);
    }
  });
});
