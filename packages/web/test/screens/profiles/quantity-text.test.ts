import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, readCell } from "../../../src/parts/quantity-text.ts";

const quantity = (text: string) => {
  const entry = readCell(text);
  return entry.kind === "quantity" ? entry.quantity : entry.kind;
};

describe("a cell for a number", () => {
  it.each([
    ["30", "30"],
    [" 30.5 ", "30.5"],
    ["30,5", "30.5"],
    ["−4", "-4"],
    ["+4", "4"],
    [".5", "0.5"],
    ["1 / 3", "1/3"],
    ["1 000", "unclear"],
    ["1\u202f000", "1000"],
  ])("reads the number %j", (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  it.each([
    ["10–14", ["10", "14"]],
    ["10-14", ["10", "14"]],
    ["10 - 14", ["10", "14"]],
    ["-4 - -2", ["-4", "-2"]],
    ["-4–2", ["-4", "2"]],
    ["10 to 14", ["10", "14"]],
    ["10 a 14", ["10", "14"]],
    ["10..14", ["10", "14"]],
    ["10 … 14", ["10", "14"]],
    ["[10, 14]", ["10", "14"]],
    ["14 to 10", ["10", "14"]],
    ["1/3 – 1/2", ["1/3", "1/2"]],
    ["1,5–2,5", ["1.5", "2.5"]],
    ["7–7", "7"],
  ])("reads the interval %j", (text, expected) => {
    expect(quantity(text)).toEqual(expected);
  });

  it.each([
    ["?", "open"],
    ["", "empty"],
    ["  ", "empty"],
  ])("reads %j as %s", (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });

  it.each(["many", "10–", "–", "10 14", "1,000", "10–14–18", "1/0", "10 %", "1e400000000"])(
    "finds %j unclear",
    (text) => {
      expect(quantity(text)).toBe("unclear");
    },
  );

  it("reads back what it writes, in any language of the page", () => {
    const number = fc.integer({ min: -9_999, max: 9_999 }).map((value) => String(value / 10));
    fc.assert(
      fc.property(number, number, fc.constantFrom("en-GB", "es", "ar-EG-u-nu-latn"), (one, other, locale) => {
        const typed = quantity(`${one} to ${other}`);
        expect(quantity(cellText(typed as string | [string, string], locale))).toEqual(typed);
      }),
    );
  });
});
