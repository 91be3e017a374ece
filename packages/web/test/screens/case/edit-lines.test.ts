import type { CaseDocuments } from "@parley/engine/case";
import {
  addIssue,
  addParty,
  blankCase,
  idOf,
  issuesToOutline,
  nameOf,
  setIssueKind,
} from "@parley/engine/editing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addLine,
  indentIssue,
  nameOfLine,
  outdentOption,
  pasteLines,
  removeLine,
  renameLine,
} from "../../../src/screens/case/issues/edit-lines.ts";
import {
  issueLines,
  kindSaid,
  listed,
  optionKey,
  thingOf,
} from "../../../src/screens/case/issues/issue-lines.ts";
import { type Level, settled } from "../../../src/screens/case/lines/lines.ts";
import { words } from "./words.ts";

function caseOf(issues: readonly (readonly string[])[]): CaseDocuments {
  const parties = ["North", "South"].reduce(
    (documents, name) => addParty(documents, { name }).documents,
    blankCase({ title: "Try" }),
  );
  return issues.reduce(
    (documents, [name, ...options]) => addIssue(documents, { name, options }).documents,
    parties,
  );
}

function outlineOf(documents: CaseDocuments): string[] {
  return linesOf(documents).map(({ level, text }) => (level === 1 ? `  ${text}` : text));
}

function linesOf({ frame }: CaseDocuments) {
  return issueLines(frame.issues, words);
}

const wages = caseOf([["Wages", "2 %", "4 %"], ["Hours"], ["Term", "One year"]]);

const names = fc.constantFrom("Wages", "Hours", "2 %", "None", "points", "لا", "x y", "12");
const anyCase = fc.array(fc.array(names, { minLength: 1, maxLength: 4 }), { maxLength: 4 }).map(caseOf);

describe("typing lines", () => {
  it("a line comes to stand where it was typed", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.constantFrom<Level>(0, 1), names, (documents, pick, level, name) => {
        const lines = linesOf(documents);
        const after = lines.length === 0 ? null : (lines[pick % (lines.length + 1)]?.key ?? null);
        const place = settled(lines, { after, level });
        const made = addLine(documents, place, name);
        const now = linesOf(made.documents);
        const at = now.findIndex(({ key }) => key === made.key);
        expect(now[at]).toMatchObject({ level: place.level, text: name });
        expect(now[at - 1]?.key ?? null).toBe(place.after);
        expect(now.toSpliced(at, 1).map(({ key }) => key)).toEqual(lines.map(({ key }) => key));
      }),
    );
  });

  it("names change and ids stay, so that what profiles say stays", () => {
    const key = optionKey("wages", "4");
    const id = thingOf(linesOf(wages)[2].key).option ?? "";
    const renamed = renameLine(wages, optionKey("wages", id), "5 %");
    expect(nameOfLine(renamed, optionKey("wages", id))).toBe("5 %");
    expect(renamed.profiles).toBe(wages.profiles);
    expect(nameOfLine(wages, key)).toBe("4 %");
    expect(nameOfLine(wages, "nothing of the kind")).toBe("");
  });

  it("an issue becomes an option of the one above with all of its own, and can become an issue again", () => {
    const made = indentIssue(wages, "term");
    expect(made && outlineOf(made.documents)).toEqual([
      "Wages",
      "  2 %",
      "  4 %",
      "Hours",
      "  Term",
      "  One year",
    ]);
    expect(indentIssue(wages, "wages")).toBeNull();
    const back = outdentOption(made?.documents ?? wages, { issue: "hours", option: "term" });
    expect(outlineOf(back.documents)).toEqual(["Wages", "  2 %", "  4 %", "Hours", "  One year", "Term"]);
    expect(back.key).toBe("term");
  });

  it("nothing becomes an option of a number", () => {
    const number = setIssueKind(wages, { id: "hours", kind: { kind: "numeric", from: "30", to: "40" } });
    expect(indentIssue(number, "term")).toBeNull();
    expect(kindSaid(number.frame.issues[1], words)).toBe("30 to 40");
    expect(listed(number.frame.issues[1])).toEqual([]);
  });

  it("a line is taken away alone, an issue with its options", () => {
    expect(outlineOf(removeLine(wages, optionKey("wages", "2")))).toEqual([
      "Wages",
      "  4 %",
      "Hours",
      "Term",
      "  One year",
    ]);
    expect(outlineOf(removeLine(wages, "wages"))).toEqual(["Hours", "Term", "  One year"]);
  });
});

describe("pasting lines", () => {
  it("a table becomes issues below the block at hand", () => {
    const pasted = pasteLines(
      wages,
      { after: optionKey("wages", "2"), level: 1 },
      "Pay\tlow\thigh\nRent\tyes",
    );
    expect(pasted).toMatchObject({ issues: 2, options: 3, into: null, next: { after: "rent", level: 0 } });
    expect(pasted && outlineOf(pasted.documents).slice(3, 8)).toEqual([
      "Pay",
      "  low",
      "  high",
      "Rent",
      "  yes",
    ]);
  });

  it("a plain list becomes options where an option is typed, issues else", () => {
    const options = pasteLines(wages, { after: "hours", level: 1 }, "35\n38");
    expect(options).toMatchObject({ issues: 0, options: 2, into: "Hours" });
    expect(options && outlineOf(options.documents).slice(3, 6)).toEqual(["Hours", "  35", "  38"]);
    const issues = pasteLines(wages, { after: null, level: 0 }, "Rent\nWater\n");
    expect(issues).toMatchObject({ issues: 2, options: 0, into: null });
    expect(issues && outlineOf(issues.documents).slice(0, 2)).toEqual(["Rent", "Water"]);
  });

  it("blank text is nothing", () => {
    expect(pasteLines(wages, { after: null, level: 0 }, "\n \n\t\n")).toBeNull();
  });

  it("what a case's outline says, pasted into another, makes the same lines", () => {
    fc.assert(
      fc.property(anyCase, (documents) => {
        const text = issuesToOutline(documents);
        const pasted = pasteLines(caseOf([]), { after: null, level: 0 }, text);
        expect(pasted ? outlineOf(pasted.documents) : []).toEqual(outlineOf(documents));
      }),
    );
  });

  it("equal names get ids of their own, so that every line has its key", () => {
    const twice = pasteLines(caseOf([]), { after: null, level: 0 }, "Pay\n\tx\n\tx\nPay\n\tx");
    const keys = linesOf(twice?.documents ?? wages).map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    expect(twice?.problems.length).toBeGreaterThan(0);
  });
});

describe("lines of issues", () => {
  it("say for screen readers what they are", () => {
    expect(linesOf(wages).map(({ label }) => label)).toEqual([
      "Issue 1: Wages, 2 options",
      "Option 1 of Wages",
      "Option 2 of Wages",
      "Issue 2: Hours, no options yet",
      "Issue 3: Term, 1 option",
      "Option 1 of Term",
    ]);
  });

  it("stay the same where the issue stays the same, and have keys of their own even where ids are there twice", () => {
    const [first] = linesOf(wages);
    const renamed = renameLine(wages, "term", "Length");
    expect(linesOf(renamed)[0]).toBe(first);
    const issue = wages.frame.issues[0];
    const broken = issueLines([issue, issue], words);
    expect(new Set(broken.map(({ key }) => key)).size).toBe(broken.length);
  });

  it("an issue without a name is said to be so", () => {
    const blank = renameLine(wages, "term", "");
    expect(linesOf(blank)[4]).toMatchObject({ text: "", label: "Issue 3, without a name, 1 option" });
    expect(nameOf(blank.frame.issues[2])).toBe("");
    expect(idOf(blank.frame.issues[2])).toBe("term");
  });
});
