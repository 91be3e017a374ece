import { describe, expect, it } from "vitest";
import { assess } from "../../../src/analysis/bargaining/assess.ts";
import type { Assessment } from "../../../src/analysis/bargaining/assessment.ts";
import { caseFromDocuments, type ProfileDocument } from "../../../src/case/index.ts";
import { writeBriefing } from "../../../src/report/briefing/briefing.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import type { ObstacleStep, UnitRef } from "../../../src/report/story/obstacle-step.ts";
import { obstacleStory } from "../../../src/report/story/obstacle-story.ts";
import { plainText } from "../../../src/report/text.ts";
import { BUNDLED, readBundled } from "../../bundled-cases.ts";

const language = ENGLISH_LANGUAGE;

const tell = (assessment: Assessment) => obstacleStory(assessment, { language });

type OfKind<K extends ObstacleStep["kind"]> = Extract<ObstacleStep, { kind: K }>;

function ofKind<K extends ObstacleStep["kind"]>(story: readonly ObstacleStep[], kind: K): OfKind<K>[] {
  return story.filter((step): step is OfKind<K> => step.kind === kind);
}

function textsOf(story: readonly ObstacleStep[], kind: ObstacleStep["kind"]): string[] {
  return story.filter((step) => step.kind === kind).map(({ text }) => plainText(text));
}

describe.each(BUNDLED)("the story of %s", (name) => {
  const subject = readBundled(name);
  const assessment = assess(subject, { draws: 200 });
  const story = tell(assessment);

  it("begins with where things stand and says every step in whole sentences", () => {
    expect(story[0].kind).toBe("zone");
    for (const { text } of story) {
      expect(plainText(text)).toMatch(/^[A-Z0-9“].*\.$/);
      expect(plainText(text)).not.toMatch(/undefined|null|NaN/);
    }
  });

  it("names parties, demands, red lines and issues by ids that the case has", () => {
    const { frame, profiles } = subject;
    const parties = frame.parties.map(({ id }) => id);
    const issues = frame.issues.map(({ id }) => id);
    const known = (ref: UnitRef) => {
      const profile = profiles[parties.indexOf(ref.party)];
      const ids = ref.kind === "demand" ? profile.demands : profile.redLines;
      expect(ids.map(({ id }) => id)).toContain(ref.kind === "demand" ? ref.demand : ref.redLine);
      for (const issue of ref.kind === "demand" ? [ref.issue] : ref.issues) expect(issues).toContain(issue);
    };
    for (const step of story) {
      if ("units" in step) {
        expect(step.units.length).toBeGreaterThan(0);
        step.units.forEach(known);
      }
      if ("parties" in step) for (const id of step.parties) expect(parties).toContain(id);
      if ("asker" in step) expect(parties).toEqual(expect.arrayContaining([step.asker, step.other]));
    }
  });

  it("tells what is too much before what is not, and the smallest change first", () => {
    const kinds = story.map(({ kind }) => kind).filter((kind) => kind === "asks" || kind === "asks-too-much");
    expect(kinds).toEqual([...kinds].sort().reverse());
    const drops = ofKind(story, "drop");
    expect(drops.map(({ rank }) => rank)).toEqual(drops.map((_, k) => k + 1));
    const sizes = drops.map(({ units }) => units.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  it("uses the briefing's own sentences", () => {
    const briefing = JSON.stringify(writeBriefing(assessment, { language, date: "2025-05-07" }));
    const shared = [
      "zone",
      "asks-too-much",
      "conflict",
      "can-agree",
      "cannot-agree",
      "apart",
      "room",
    ] as const;
    for (const kind of shared) {
      for (const text of textsOf(story, kind)) expect(briefing).toContain(JSON.stringify(text).slice(1, -1));
    }
    for (const { facts } of ofKind(story, "price")) {
      for (const { value } of facts)
        expect(briefing).toContain(JSON.stringify(plainText(value)).slice(1, -1));
    }
  });

  it("has a step for every conflict, relaxation and price that was found", () => {
    const { obstacles } = assessment;
    if (obstacles.kind !== "examined") throw new Error(obstacles.kind);
    const { conflicts, prices, zone } = obstacles;
    const found = conflicts.kind === "conflicts" ? conflicts : { conflicts: [], relaxations: [] };
    expect(ofKind(story, "conflict").map(({ units }) => units.map(({ unit }) => unit))).toEqual(
      found.conflicts,
    );
    expect(ofKind(story, "drop").map(({ units }) => units.map(({ unit }) => unit))).toEqual(
      found.relaxations.map(({ units }) => units),
    );
    expect(ofKind(story, "price")).toHaveLength(zone === "closed" ? 0 : prices.demands.length);
  });
});

interface Side {
  readonly points: Record<string, Record<string, number>>;
  readonly noDeal: number;
  readonly demands?: ProfileDocument["demands"];
  readonly redLines?: ProfileDocument["redLines"];
}

function assessed(sides: Record<string, Side>): Assessment {
  const [{ points }] = Object.values(sides);
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Small",
        parties: Object.keys(sides),
        issues: Object.entries(points).map(([id, options]) => ({ id, options: Object.keys(options) })),
      },
      profiles: Object.entries(sides).map(([party, { points: worths, noDeal, demands, redLines }]) => ({
        format: 1 as const,
        party,
        points: worths,
        noDeal,
        ...(demands ? { demands } : {}),
        ...(redLines ? { redLines } : {}),
      })),
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "small" },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(reading.case);
}

const split = { a: { price: { low: 10, high: 0 } }, b: { price: { low: 0, high: 10 } } };

describe("at the edges", () => {
  it("without demands and red lines nothing that is written down stands in the way", () => {
    const story = tell(assessed({ a: { points: split.a, noDeal: 0 }, b: { points: split.b, noDeal: 0 } }));
    expect(story.map(({ kind }) => kind)).toEqual(["zone", "finding", "room", "room"]);
    expect(ofKind(story, "finding")[0].code).toBe("briefing.glance-no-demands");
  });

  it("where all can be met, it says so", () => {
    const demands = [{ id: "low", asks: { price: "low" } }];
    const story = tell(
      assessed({ a: { points: split.a, noDeal: 0, demands }, b: { points: split.b, noDeal: 0 } }),
    );
    expect(ofKind(story, "finding").map(({ code }) => code)).toEqual(["analysis.conflicts-all-can-stand"]);
    expect(ofKind(story, "asks-too-much")).toEqual([]);
    expect(ofKind(story, "price")[0]).toMatchObject({ party: "a", demand: "low" });
    expect(ofKind(story, "drop")).toEqual([]);
  });

  it("where worths alone leave no deal, dropping demands is not offered", () => {
    const demands = [{ id: "low", asks: { price: "low" } }];
    const story = tell(
      assessed({ a: { points: split.a, noDeal: 6, demands }, b: { points: split.b, noDeal: 6 } }),
    );
    expect(story[0]).toMatchObject({ zone: "closed" });
    expect(ofKind(story, "drop")).toEqual([]);
    expect(ofKind(story, "price")).toEqual([]);
    expect(ofKind(story, "cannot-agree")).toMatchObject([{ parties: ["a", "b"], by: "worths" }]);
    expect(ofKind(story, "finding")[0].code).toBe("analysis.conflicts-background-empty");
    expect(ofKind(story, "apart").map(({ party }) => party)).toEqual([null, null, "a", "b"]);
  });

  it("one demand that closes the way comes alone, and dropping it lets the rest be met", () => {
    const demands = [{ id: "low", asks: { price: "low" } }];
    const story = tell(
      assessed({ a: { points: split.a, noDeal: 0, demands }, b: { points: split.b, noDeal: 5 } }),
    );
    expect(ofKind(story, "asks-too-much")).toMatchObject([{ asker: "a", other: "b", verdict: "too-much" }]);
    expect(textsOf(story, "conflict")).toEqual(["Cannot be had at all: “low” (price, asked by a)."]);
    const unit = { kind: "demand", unit: "a/low/price", party: "a", demand: "low", issue: "price" };
    expect(ofKind(story, "drop")).toMatchObject([{ rank: 1, units: [unit], opens: false }]);
    expect(textsOf(story, "drop")).toEqual([
      "Without “low” (price, asked by a), all the rest can be met. For a, the best package then falls by at most 100 of 100 parts of the way from its worst to its best.",
    ]);
  });

  it("dropping a red line that leaves no deal opens one", () => {
    const redLines = [{ id: "never-high", refuses: { price: "high" } }];
    const story = tell(
      assessed({ a: { points: split.a, noDeal: 0, redLines }, b: { points: split.b, noDeal: 5 } }),
    );
    const unit = {
      kind: "red-line",
      unit: "a/never-high",
      party: "a",
      redLine: "never-high",
      issues: ["price"],
    };
    expect(ofKind(story, "drop")).toMatchObject([{ opens: true, units: [unit] }]);
    expect(textsOf(story, "drop")[0]).toMatch(
      /^Without never “high” \(price, red line of a\), all the rest can be met\./,
    );
  });

  it("too much that hangs together is one step", () => {
    const assessment = assessed({ a: { points: split.a, noDeal: 0 }, b: { points: split.b, noDeal: 0 } });
    const story = tell({ ...assessment, obstacles: { kind: "too-large", combinations: 10n } });
    expect(story).toEqual([
      {
        kind: "zone",
        zone: "too-large",
        text: ["Too many issues hang together in this case for a search of what stands in the way."],
      },
    ]);
  });
});
