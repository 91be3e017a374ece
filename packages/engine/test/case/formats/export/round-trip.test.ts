import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPointValues } from "../../../../src/analysis/preference/point-value.ts";
import { worthOf } from "../../../../src/analysis/preference/worth.ts";
import type { Case } from "../../../../src/case/case.ts";
import type { ExportResult } from "../../../../src/case/formats/export/export-result.ts";
import { writeGenius } from "../../../../src/case/formats/genius/write-genius.ts";
import { writeGeniusWeb } from "../../../../src/case/formats/geniusweb/write-geniusweb.ts";
import { readForeign } from "../../../../src/case/formats/read-foreign.ts";
import { writeScoreSheet } from "../../../../src/case/formats/score-sheet/write-score-sheet.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { caseFromDocuments } from "../../../../src/case/reading/case-from-documents.ts";
import {
  add,
  multiply,
  ONE,
  parseRational,
  type Rational,
  toText,
  ZERO,
} from "../../../../src/maths/rational.ts";
import { domain, type Row, space } from "../genius/files.ts";
import { DOMAIN, groups, profile } from "../geniusweb/files.ts";
import { cases } from "./random-cases.ts";

const WRITERS = { genius: writeGenius, geniusWeb: writeGeniusWeb, scoreSheet: writeScoreSheet };

function readBack(files: ReadonlyMap<string, string>): Case {
  const result = readForeign(files, { name: "back" });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const reading = caseFromDocuments(result.documents, { folderName: "back" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

function deals({ frame }: Case): Deal[] {
  return frame.issues.reduce<number[][]>(
    (all, { options }) => all.flatMap((deal) => options.map((_, k) => [...deal, k])),
    [[]],
  );
}

/** What the writer said it did to a party's worths. */
function stated(written: Extract<ExportResult, { ok: true }>, party: string): (worth: Rational) => Rational {
  const found = (code: string, name: string, fallback: Rational) => {
    const warning = written.warnings.find(
      (each) => each.code === code && each.file === `profiles/${party}.yaml`,
    );
    return warning ? (parseRational(String(warning.params[name])) ?? fallback) : fallback;
  };
  const factor = found("formats.export-scaled", "factor", ONE);
  const shift = found("formats.export-shifted", "shift", ZERO);
  return (worth) => add(multiply(worth, factor), shift);
}

/** Every deal's worth and no deal's, as text. */
function worths(source: Case, party: string, change: (worth: Rational) => Rational): string[] {
  const sheet = readPointValues(source).find((each) => each.party === party);
  if (!sheet) return [];
  const all = deals(source).map((deal) => worthOf(sheet, deal));
  return [
    ...all.map((worth) => toText(change(worth))),
    sheet.noDeal ? toText(change(sheet.noDeal)) : "unknown",
  ];
}

function expectEqual(source: Case, written: Extract<ExportResult, { ok: true }>): void {
  const back = readBack(written.files);
  const labels = ({ frame }: Case) =>
    frame.issues.map(({ id, options }) => [id, options.map((option) => option.id)]);
  expect(labels(back)).toEqual(labels(source));
  for (const { id } of source.frame.parties) {
    expect(worths(back, id, (worth) => worth)).toEqual(worths(source, id, stated(written, id)));
  }
}

describe("a case written out and read back", () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    for (const shape of [
      { numeric: false, interactions: false, weighted: false },
      { numeric: false, interactions: false, weighted: true },
      { numeric: true, interactions: true, weighted: true },
      { numeric: true, interactions: false, weighted: false },
    ]) {
      it(`is equal or refused with reasons: ${name}, ${JSON.stringify(shape)}`, () => {
        let equal = 0;
        fc.assert(
          fc.property(cases(shape), (source) => {
            const written = write(source);
            if (!written.ok) {
              expect(written.problems.some(({ severity }) => severity === "error")).toBe(true);
              return;
            }
            expectEqual(source, written);
            equal += 1;
          }),
          { numRuns: 40, seed: 1950 },
        );
        expect(equal).toBeGreaterThan(0);
      });
    }
  }
});

describe("files of other programs read, written out and read back", () => {
  const rows: Row[] = [
    { name: "a & b", items: { x: 3, y: 7, z: 0 }, weight: "0.4452125771655631" },
    { name: "c", items: { x: 30, y: 9 }, weight: "0.65" },
  ];
  const escaped = (text: string) => text.replaceAll("a & b", "a &amp; b");

  it("are equal for Genius, its limit at 1 included", () => {
    const text = escaped(space(rows, '<reservation value="0.333"/>'));
    const source = readBack(
      new Map([
        ["d.xml", escaped(domain(rows))],
        ["a.xml", text],
        ["b.xml", text],
      ]),
    );
    expect(source.profiles[0].cap).not.toBeNull();
    const written = writeGenius(source);
    expect(written).toMatchObject({ ok: true, warnings: [] });
    if (written.ok) expectEqual(source, written);
    expect(writeGeniusWeb(source)).toMatchObject({ ok: false });
    const sheet = writeScoreSheet(source);
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
    expectEqual(source, sheet);
  });

  it("are equal for GeniusWeb, and a reservation bid stays a deal", () => {
    const bid = { issuevalues: { desk: "door", days: 3, rent: 12.5 } };
    const source = readBack(
      new Map([
        ["d.json", JSON.stringify(DOMAIN)],
        ["a.json", profile({ reservationBid: bid })],
        ["b.json", profile()],
      ]),
    );
    const written = writeGeniusWeb(source);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    expectEqual(source, written);
    expect(readBack(written.files).profiles[0].noDeal).toEqual(source.profiles[0].noDeal);
    expect(written.files.get("a.json")).toContain("LinearAdditiveUtilitySpace");
  });

  it("are equal for groups", () => {
    const parts = {
      P1: {
        partsutils: {
          issues: ["a", "b"],
          utilslist: [
            { values: ["low", "low"], util: 0.3 },
            { values: ["high", "low"], util: 0.1 },
          ],
        },
      },
      P2: { partsutils: { issues: ["c"], utilslist: [{ values: ["x"], util: 0.5 }] } },
    };
    const source = readBack(
      new Map([
        ["a.json", groups(parts)],
        ["b.json", groups(parts)],
      ]),
    );
    const written = writeGeniusWeb(source);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    expectEqual(source, written);
  });
});
