import { describe, expect, it } from "vitest";
import { commandOf } from "../../../src/screens/case/lines/line-keys.ts";
import {
  blockEnd,
  headOf,
  indented,
  type Line,
  neighbour,
  outdented,
  placeAbove,
  placeAtEnd,
  placeBelow,
  rowsOf,
  settled,
  survivor,
} from "../../../src/screens/case/lines/lines.ts";
import { uniqueKeys } from "../../../src/screens/case/lines/unique-keys.ts";

const lines: Line[] = [
  { key: "a", level: 0, text: "A" },
  { key: "a1", level: 1, text: "A1" },
  { key: "a2", level: 1, text: "A2" },
  { key: "b", level: 0, text: "B" },
];

describe("places of lines", () => {
  it("a line of level 0 goes below the whole block, an indented one right below", () => {
    expect(blockEnd(lines, "a")).toBe("a2");
    expect(placeBelow(lines, "a")).toEqual({ after: "a2", level: 0 });
    expect(placeBelow(lines, "a1")).toEqual({ after: "a1", level: 1 });
    expect(placeAbove(lines, "b")).toEqual({ after: "a2", level: 0 });
    expect(placeAbove(lines, "a")).toEqual({ after: null, level: 0 });
    expect(placeAbove(lines, "a1")).toEqual({ after: "a", level: 1 });
    expect(placeAtEnd(lines)).toEqual({ after: "b", level: 0 });
    expect(placeAtEnd([])).toEqual({ after: null, level: 0 });
  });

  it("Enter and then Tab lead to the last option of the same issue", () => {
    expect(indented(placeBelow(lines, "a"))).toEqual({ after: "a2", level: 1 });
    expect(indented({ after: null, level: 0 })).toBeNull();
    expect(outdented(lines, { after: "a1", level: 1 })).toEqual({ after: "a2", level: 0 });
    expect(outdented(lines, { after: "a2", level: 0 })).toBeNull();
  });

  it("a place that the lines no longer allow is set right", () => {
    expect(settled(lines, { after: "gone", level: 1 })).toEqual({ after: "b", level: 0 });
    expect(settled(lines, { after: "a", level: 0 })).toEqual({ after: "a2", level: 0 });
    expect(settled([], { after: "a", level: 1 })).toEqual({ after: null, level: 0 });
    expect(settled(lines, { after: null, level: 1 })).toEqual({ after: null, level: 0 });
  });

  it("rows hold the line being typed where it stands, and lead to their neighbours", () => {
    const rows = rowsOf(lines, { key: "draft", after: "a1", level: 1 });
    expect(rows.map(({ key }) => key)).toEqual(["a", "a1", "draft", "a2", "b"]);
    expect(neighbour(rows, "draft", 1)).toBe("a2");
    expect(neighbour(rows, "a", -1)).toBeNull();
    expect(neighbour(rows, "gone", 1)).toBeNull();
    expect(headOf(lines, "a2")?.key).toBe("a");
    expect(headOf(lines, null)).toBeNull();
  });

  it("when a line is gone, the one above it is next, or the first", () => {
    const rows = rowsOf(lines, null);
    expect(survivor(rows, "a2", rows.slice(0, 2))).toBe("a1");
    expect(survivor(rows, "a", rows.slice(3))).toBe("b");
    expect(survivor(rows, "a", [])).toBeNull();
  });

  it("keys of equal ids are told apart", () => {
    expect(uniqueKeys(["x", "y", "x", "x"])).toEqual(["x", "y", "x\n1", "x\n2"]);
  });
});

describe("keys within a line", () => {
  const plain = { alt: false, shift: false, command: false, isComposing: false };
  const at = (text: string, start: number, end = start) => ({ text, start, end });
  const press = (key: string, how = {}) => ({ ...plain, key, ...how });

  it("Enter adds below at the end, above at the start, and divides in between", () => {
    expect(commandOf(press("Enter"), at("Wages", 5))).toEqual({ kind: "new-below" });
    expect(commandOf(press("Enter"), at("", 0))).toEqual({ kind: "new-below" });
    expect(commandOf(press("Enter"), at("Wages", 0))).toEqual({ kind: "new-above" });
    expect(commandOf(press("Enter"), at("Pay day", 3))).toEqual({ kind: "split", left: "Pay", right: "day" });
    expect(commandOf(press("Enter"), at("Pay X day", 4, 5))).toEqual({
      kind: "split",
      left: "Pay",
      right: "day",
    });
  });

  it("arrows move, with Alt the line itself; Backspace takes away only an empty line", () => {
    expect(commandOf(press("ArrowUp"), at("a", 0))).toEqual({ kind: "up" });
    expect(commandOf(press("ArrowDown", { alt: true }), at("a", 0))).toEqual({ kind: "move-down" });
    expect(commandOf(press("ArrowDown", { shift: true }), at("a", 0))).toBeNull();
    expect(commandOf(press("Backspace"), at("", 0))).toEqual({ kind: "remove" });
    expect(commandOf(press("Backspace"), at("a", 1))).toBeNull();
    expect(commandOf(press("Tab", { shift: true }), at("a", 1))).toEqual({ kind: "outdent" });
    expect(commandOf(press("F10", { shift: true }), at("a", 1))).toEqual({ kind: "menu" });
  });

  it("letters, commands and what an input method needs are left alone", () => {
    expect(commandOf(press("a"), at("a", 1))).toBeNull();
    expect(commandOf(press("z", { command: true }), at("a", 1))).toBeNull();
    expect(commandOf(press("Enter", { isComposing: true }), at("a", 1))).toBeNull();
  });
});
