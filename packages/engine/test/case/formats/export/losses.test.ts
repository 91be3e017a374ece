import { describe, expect, it } from "vitest";
import type { Case } from "../../../../src/case/case.ts";
import type { ConflictDocument } from "../../../../src/case/documents/conflict-document.ts";
import type { ProfileDocument } from "../../../../src/case/documents/profile-document.ts";
import { writeGenius } from "../../../../src/case/formats/genius/write-genius.ts";
import { writeGeniusWeb } from "../../../../src/case/formats/geniusweb/write-geniusweb.ts";
import { writeScoreSheet } from "../../../../src/case/formats/score-sheet/write-score-sheet.ts";
import { caseFromDocuments } from "../../../../src/case/reading/case-from-documents.ts";
import { documentsOf } from "../../../../src/case/writing/documents-of.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";

const POINTS = { wage: { low: 0, high: 30 }, hours: { 35: 0, 36: 10, 37: 20 } };

function caseWith(first: Partial<ProfileDocument>, frame = {}): Case {
  const reading = caseFromDocuments(
    {
      frame: {
        format: 1,
        title: "Works",
        parties: ["union", "firm"],
        issues: [
          { id: "wage", options: ["low", "high"] },
          { id: "hours", from: 35, to: 37, step: 1 },
        ],
        ...frame,
      },
      profiles: [
        { format: 1, party: "union", noDeal: 10, points: POINTS, ...first },
        { format: 1, party: "firm", noDeal: 0, points: POINTS },
      ],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
    { folderName: "works" },
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

const WRITERS = [writeGenius, writeGeniusWeb, writeScoreSheet];

function codes(source: Case): string[][] {
  return WRITERS.map((write) => {
    const result = write(source);
    const problems = result.ok ? result.warnings : result.problems;
    for (const problem of problems) expect(renderMessage(problem, ENGLISH)).not.toContain("undefined");
    return problems
      .filter(({ severity }) => result.ok || severity === "error")
      .map(({ code }) => code.replace("formats.export-", ""));
  });
}

describe("writing a case for other programs", () => {
  it("lists everything that they cannot carry", () => {
    const source = caseWith(
      {
        estimated: { by: "the mediator", on: "talks" },
        redLines: [{ refuses: { wage: "low" } }],
        demands: [{ asks: { wage: "high" } }],
      },
      {
        summary: "A plant.",
        impossible: [{ combination: { wage: "high", hours: "35" } }],
        sources: [{ id: "s", title: "Letter" }],
      },
    );
    const losses = [
      "drops-impossible",
      "drops-sources",
      "drops-texts",
      "numbers-as-labels",
      "drops-red-lines",
      "drops-demands",
      "drops-estimated",
    ];
    expect(codes(source)).toEqual([
      [...losses, "scaled", "scaled"],
      [...losses, "worth-as-deal", "scaled", "scaled"],
      losses,
    ]);
  });

  it("says that a conflict stays behind", () => {
    const conflict: ConflictDocument = {
      format: 1,
      decisionMakers: [{ id: "union", actions: ["strike"] }, "firm"],
      preferences: { union: { statements: ["not strike"] }, firm: { statements: ["not strike"] } },
    };
    const reading = caseFromDocuments({ ...documentsOf(caseWith({})), conflict }, { folderName: "works" });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    for (const found of codes(reading.case)) expect(found).toContain("drops-conflict");
  });

  it("refuses worths that would be others", () => {
    const refused = (first: Partial<ProfileDocument>) => codes(caseWith(first));
    expect(refused({ noDeal: "unknown" }).slice(0, 2)).toEqual([["no-deal-unknown"], ["no-deal-unknown"]]);
    expect(refused({ noDeal: [1, 2] }).slice(0, 2)).toEqual([["interval"], ["interval"]]);
    expect(refused({ noDeal: "7/3" })[0]).toEqual(["no-decimal"]);
    expect(refused({ noDeal: 7 })[1]).toEqual(["no-such-deal"]);
    expect(refused({ cap: 40 }).slice(0, 2)).toEqual([["cap"], ["cap"]]);
    expect(refused({ points: { ...POINTS, wage: { ranked: ["high", "low"] } } })).toEqual([
      ["order-only"],
      ["order-only"],
      ["order-only"],
    ]);
    expect(
      refused({
        points: undefined,
        ratings: POINTS,
        weightOrder: ["wage", "hours"],
      } as Partial<ProfileDocument>),
    ).toEqual([["weights-open"], ["weights-open"], ["weights-open"]]);
    const interactions = [{ when: { wage: "high", hours: "35" }, worth: 5 }];
    expect(refused({ interactions })).toEqual([
      ["interactions"],
      expect.not.arrayContaining(["interactions"]),
      ["interactions-refused"],
    ]);
  });

  it("carries intervals in a score sheet, and no deal that is unknown", () => {
    const sheet = writeScoreSheet(
      caseWith({ points: { ...POINTS, wage: { low: 0, high: [20, 30] } }, noDeal: "unknown" }),
    );
    expect(sheet.ok && sheet.files.get("works.csv")).toBe(
      "issue,option,union,firm\r\nwage,low,0,0\r\nwage,high,20..30,30\r\nhours,35,0,0\r\nhours,36,10,10\r\nhours,37,20,20\r\nno deal,,unknown,0\r\n",
    );
  });

  it("writes straight curves point by point", () => {
    const source = caseWith({ points: { ...POINTS, hours: { curve: { 35: 0, 37: 20 } } } });
    expect(writeScoreSheet(source)).toEqual(writeScoreSheet(caseWith({})));
  });

  it("writes XML that Genius' own reader takes: one blank in tags, no line break inside them", () => {
    const result = writeGenius(caseWith({}));
    const text = (result.ok && result.files.get("union.xml")) || "";
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<utility_space number_of_issues="2">\n<objective index="0"/,
    );
    expect(text.match(/<[^>]*>/g)?.filter((tag) => /\n| {2}|\/ >/.test(tag))).toEqual([]);
    expect(text).toContain('<weight index="1" value="0.3"/>');
    expect(text).toContain('<reservation value="0.1"/>');
  });
});
