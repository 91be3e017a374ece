import { describe, expect, it } from "vitest";
import { detectFormat } from "../../../src/case/formats/detect-format.ts";
import { domain } from "./genius/files.ts";
import { profile } from "./geniusweb/files.ts";
import { errorsIn } from "./reading.ts";

const detect = (files: Record<string, string | Uint8Array>) => detectFormat(new Map(Object.entries(files)));

describe("detectFormat", () => {
  it("goes by what is in the files", () => {
    expect(detect({ "case.yaml": "format: 1", "a.csv": "" })).toBe("parley");
    expect(detect({ "a.xml": domain([]) })).toBe("genius-xml");
    expect(detect({ "profileA.json": profile() })).toBe("geniusweb-json");
    expect(detect({ "profileA.json": '{"reservationValue": 0, "issueWeights": {}, "issues": {}}' })).toBe(
      "neglog-json",
    );
    expect(detect({ "x.yml": "type: negmas.outcomes.DiscreteCartesianOutcomeSpace\n" })).toBe("negmas-yaml");
    expect(detect({ "x.json": '{"type": "LinearAdditiveUtilityFunction"}' })).toBe("negmas-yaml");
    expect(detect({ "x.csv": "issue,option,A,B" })).toBe("score-sheet-csv");
    expect(detect({ "x.xml": "<html/>", "y.json": "{}", "z.yml": "a: b", "._a.xml": domain([]) })).toBeNull();
    expect(detect({})).toBeNull();
  });

  it("recognises files in older encodings, so that reading them can name the byte", () => {
    expect(detect({ "a.xml": Uint8Array.from(`${domain([])}\x80`, (c) => c.charCodeAt(0)) })).toBe(
      "genius-xml",
    );
  });
});

describe("files that are none of these", () => {
  it("are refused, and so are files that are too large", () => {
    expect(errorsIn({ "x.xml": "<html/>" })).toEqual(["formats.unknown-format :1:1"]);
    expect(errorsIn({})).toEqual(["formats.unknown-format :1:1"]);
    expect(errorsIn({ "x.csv": " ".repeat(20_000_000) })).toEqual(["formats.too-large x.csv:1:1"]);
    expect(errorsIn({ "x.yml": `type: CartesianOutcomeSpace\n${"# \n".repeat(1_500_000)}` })).toEqual([
      "formats.too-large x.yml:1:1",
    ]);
  });
});

describe("files made to take long", () => {
  it("are answered all the same", () => {
    const long = 150_000;
    expect(detect({ "a.yml": " \n".repeat(long) })).toBeNull();
    expect(errorsIn({ "a.csv": `issue,option,A,B\n"${'x""'.repeat(long)}` })).toEqual([
      expect.stringMatching(/^formats.csv-/),
    ]);
    const open = `${profile()}"${"x\\n".repeat(long)}`;
    expect(errorsIn({ "a.json": open, "b.json": profile() })).toHaveLength(1);
    const values = Array.from({ length: 20_000 }, (_, k) => `v${k}`);
    const wide = profile({ domain: { issuesValues: { desk: { values } } } });
    expect(errorsIn({ "a.json": wide, "b.json": wide })).toEqual(["formats.too-many-options a.json:7:16"]);
    const digits = `type: OutcomeSpace\nissues:\n- {name: a, values: [${"9".repeat(long)}x, b]}\n`;
    expect(errorsIn({ "d.yml": digits, "a.yml": "type: UFun", "b.yml": "type: UFun" })).toHaveLength(2);
  });
});
