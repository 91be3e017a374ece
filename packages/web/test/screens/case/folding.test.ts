import { addIssues, addParty, blankCase } from "@parley/engine/editing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pasteLines } from "../../../src/screens/case/issues/edit-lines.ts";
import {
  ALL_SHOWN,
  foldAll,
  foldingOf,
  MOST_SHOWN,
  unfold,
  unfolded,
} from "../../../src/screens/case/issues/folding.ts";
import { issueLines } from "../../../src/screens/case/issues/issue-lines.ts";
import { words } from "./words.ts";

const empty = addParty(blankCase({ title: "Try" }), { name: "North" }).documents;

function linesOf(issues: number, options: number) {
  const names = Array.from({ length: options }, (_, k) => `Option ${k}`);
  const list = Array.from({ length: issues }, (_, k) => ({ name: `Issue ${k}`, options: names }));
  return issueLines(addIssues(empty, { issues: list }).documents.frame.issues, words);
}

describe("folding", () => {
  it("shows all lines of a case of usual size, and the issues alone of one that comes with very many", () => {
    const [usual, large] = [linesOf(30, 8), linesOf(200, 30)];
    expect(unfolded(usual, foldingOf(ALL_SHOWN, usual.length))).toBe(usual);
    const shown = unfolded(large, foldingOf(ALL_SHOWN, large.length));
    expect(shown).toHaveLength(200);
    expect(shown.every(({ level }) => level === 0)).toBe(true);
  });

  it("takes nothing out of sight while lines are typed one by one", () => {
    let folding = ALL_SHOWN;
    for (let count = 1; count <= 2 * MOST_SHOWN; count += 1) folding = foldingOf(folding, count);
    expect(folding.isFolded).toBe(false);
  });

  it("shows the options of an issue that is worked on, and all when asked", () => {
    const large = linesOf(200, 30);
    const folding = foldingOf(ALL_SHOWN, large.length);
    const one = unfold(folding, large[0].key);
    expect(unfolded(large, one)).toHaveLength(230);
    expect(unfold(one, large[5].key)).toBe(one);
    expect(unfolded(large, foldAll(one, false))).toBe(large);
    expect(unfolded(large, foldAll(one, true))).toHaveLength(200);
  });

  it("keeps lines in their order and every issue in sight", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.array(fc.nat(30)), (issues, options, opened) => {
        const lines = linesOf(issues, options);
        const folding = opened.reduce(
          (before, at) => unfold(before, `issue-${at}`),
          foldAll(ALL_SHOWN, true),
        );
        const shown = unfolded(lines, folding);
        const open = new Set(opened.filter((at) => at < issues));
        expect(shown).toHaveLength(issues + open.size * options);
        expect(shown).toEqual(lines.filter((line) => shown.includes(line)));
      }),
      { numRuns: 30 },
    );
  });

  it("goes on from a large table at a line that is shown", () => {
    const text = Array.from({ length: 200 }, (_, k) =>
      [`Row ${k}`, ...Array.from({ length: 30 }, (_, option) => `Cell ${option}`)].join("\t"),
    ).join("\n");
    const pasted = pasteLines(empty, { after: null, level: 0 }, text);
    const lines = issueLines(pasted?.documents.frame.issues ?? [], words);
    const shown = unfolded(lines, foldingOf(ALL_SHOWN, lines.length));
    expect(pasted).toMatchObject({ issues: 200, options: 6000 });
    expect(shown.at(-1)?.key).toBe(pasted?.next.after);
  });
});
