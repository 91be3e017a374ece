import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";

const SHEET = `issue,option,Union,Management
wage,2 %,10,30
,3 %,20.5,0
shifts,"early, late",1/3,3..5
,01,-2,1e1
no deal,,12,unknown
`;

const sheet = (text: string | Uint8Array) => ({ "sheet.csv": text });

describe("a score sheet", () => {
  it("gives points per option and party; an empty first cell repeats the issue above", () => {
    const read = readWell(sheet(SHEET));
    expect(read.worth(0, "2 %", "early, late")).toBe("31/3");
    expect(read.worth(1, "3 %", "01")).toBe("10");
    expect([read.noDeal(0), read.noDeal(1)]).toEqual(["12", null]);
    expect(read.case.profiles[1].issues[1]).toMatchObject({
      options: [{ low: { num: 3n }, high: { num: 5n } }, { low: { num: 10n } }],
    });
    expect(read.case.frame.parties.map(({ id }) => id)).toEqual(["Union", "Management"]);
  });

  it("is the same with semicolons and decimal commas, tabs, other line ends, marks and encodings", () => {
    const plain = readWell(sheet("issue,option,A,B\nx,a,0.5,1\nx,b,2,0\n")).case;
    const same = (text: string | Uint8Array) =>
      expect(readWell(sheet(text)).case.profiles.map(({ issues }) => issues)).toEqual(
        plain.profiles.map(({ issues }) => issues),
      );
    same("\uFEFFIssue;Option;A;B;;\r\nx;a;0,5;1;;\r\n;b;2;0;;\r\n;;;;;\r\n");
    same("sep=;\nissue;option;A;B\nx;a;0,5;1\nx;b;2;0");
    same('"issue"\t"option"\tA\tB\rx\ta\t0.5\t1\rx\tb\t2\t0\r');
    same("# a remark\nissue,option,A,B\n\n# another\nx,a,0.5,1\nx,b,2,0\n");
    const text = "issue\toption\tA\tB\nx\ta\t0.5\t1\nx\tb\t2\t0\n";
    same(Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]));
  });

  it("counts worth only up to the row “cap”, where it has a number", () => {
    const read = readWell(sheet("issue,option,A,B\nx,a,2,2\nx,b,1,1\ncap,,1.5,\nno deal,,0,0\n"));
    expect([read.worth(0, "a"), read.worth(0, "b"), read.worth(1, "a")]).toEqual(["1.5", "1", "2"]);
    expect(errorsIn(sheet("issue,option,A,B\nx,a,2,2\ncap,,1..2,\ncap,,1,\n"))).toEqual([
      "formats.csv-second-cap sheet.csv:4:1",
      "formats.csv-cap-interval sheet.csv:3:6",
    ]);
  });

  it("without a row “no deal” leaves its worth unknown, and says so", () => {
    const read = readWell(sheet("issue,option,A,B\nx,a,1,1\nx,b,2,0\n"));
    expect(read.noDeal(0)).toBeNull();
    expect(read.warnings).toEqual(["formats.csv-default-no-deal"]);
  });

  it("takes an apostrophe off what spreadsheets would run", () => {
    const read = readWell(sheet("issue,option,A,B\nx,'=1+2,1,1\nx,'b,2,0\n"));
    expect(read.case.frame.issues[0].options.map(({ id }) => id)).toEqual(["=1+2", "'b"]);
  });
});

describe("a score sheet that is not sound", () => {
  it("is refused with the place of every error", () => {
    expect(errorsIn(sheet("issue,option,A,B\nx,a,,1\nx,b,2\n"))).toEqual([
      "formats.csv-empty-cell sheet.csv:2:5",
      "formats.csv-empty-cell sheet.csv:3:6",
    ]);
    expect(errorsIn(sheet("issue,option,A,B\nx,a,1,ten\nx,a,2,0\n"))).toEqual([
      "formats.csv-not-a-number sheet.csv:2:7",
      "formats.csv-row-twice sheet.csv:3:1",
    ]);
    expect(errorsIn(sheet("issue;option;A;B\nx;a;1,5;1\nx;b;1.5;0\n"))).toEqual([
      "formats.csv-mixed-decimals sheet.csv:2:5",
    ]);
    expect(errorsIn(sheet("issue;option;A;B\nx;a;1.234,5;1\nx;b;1;0\n"))).toEqual(
      ["formats.csv-mixed-decimals sheet.csv:2:5"].slice(1).concat("formats.csv-not-a-number sheet.csv:2:5"),
    );
    expect(errorsIn(sheet("issue,option,A,B\nx,a,5..3,40%\n"))).toEqual([
      "formats.csv-interval-upside-down sheet.csv:2:5",
      "formats.csv-not-a-number sheet.csv:2:10",
    ]);
    expect(errorsIn(sheet('issue,option,A,B\nx,"a,1,1\n'))).toEqual(["formats.csv-open-quote sheet.csv:2:3"]);
    expect(errorsIn(sheet('issue,option,A,B\nx,"a"b,1,1\n'))).toEqual([
      "formats.csv-after-quote sheet.csv:2:6",
    ]);
    expect(errorsIn(sheet("issue,option,A,B\nx,a,1,1,7\n"))).toEqual([
      "formats.csv-too-many-cells sheet.csv:2:9",
    ]);
    expect(errorsIn(sheet("issue,option,A\nx,a,1\n"))).toEqual(["formats.csv-few-parties sheet.csv:1:1"]);
    expect(errorsIn(sheet("topic,option,A,B\n"))).toEqual(["formats.csv-header sheet.csv:1:1"]);
    expect(errorsIn(sheet("issue,option,A,B\n"))).toEqual(["formats.no-issues sheet.csv:1:1"]);
    expect(errorsIn(sheet(",a,1,1\nissue,option,A,B\n"))).toEqual(["formats.csv-header sheet.csv:1:1"]);
    expect(errorsIn(sheet("issue,option,A,B\n,a,1,1\n"))).toEqual([
      "formats.csv-issue-unnamed sheet.csv:2:1",
    ]);
    expect(errorsIn(sheet("issue,option,A,B\nx,,1,1\n"))).toEqual([
      "formats.csv-option-unnamed sheet.csv:2:1",
    ]);
    expect(errorsIn({ ...sheet(SHEET), "z.csv": SHEET })).toEqual(["formats.csv-second-sheet z.csv:1:1"]);
  });

  it("warns of a comma that may separate thousands", () => {
    expect(readWell(sheet("issue;option;A;B\nx;a;1,234;1\nx;b;1;0\nno deal;;0;0\n")).warnings).toEqual([
      "formats.csv-decimal-comma",
    ]);
  });
});
