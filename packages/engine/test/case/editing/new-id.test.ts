// Ids made from names as they are typed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../../src/case/editing/new-id.ts";
import { fileNameProblem } from "../../../src/case/reading/file-name-problem.ts";
import { hiddenCharacter } from "../../../src/case/reading/text-problem.ts";

test.each([
  ["Night shifts", "night-shifts"],
  ["  The union’s offer (2nd)  ", "the-unions-offer-2nd"],
  ["12 months", "12-months"],
  ["2.5", "2.5"],
  ["-1", "-1"],
  ["2.5 % a year", "2.5-a-year"],
  ["Länge des Vertrags", "länge-des-vertrags"],
  ["安全保障", "安全保障"],
  ["الأمن القومي", "الأمن-القومي"],
  ["می‌خواهم", "می‌خواهم"],
  ["Something that takes a whole sentence to say", "something-that-takes-a-whole"],
  ["🙂", "option"],
  ["", "option"],
  ["Best", "best-option"],
  ["__proto__", "proto"],
])("%s is called %s", (name, id) => {
  expect(newId({ name, kind: "option", taken: [] })).toBe(id);
});

test("taken ids get a number, whatever their capitals", () => {
  const taken = ["Pay", "pay-2"];
  expect(newId({ name: "pay", kind: "issue", taken })).toBe("pay-3");
  expect(newId({ name: "con", kind: "party", taken })).toBe("con-party");
});

test("any name gives an id that can name a file and be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const id = newId({ name, kind: "party", taken: [] });
      expect(fileNameProblem(id)).toBeNull();
      expect(hiddenCharacter(id)).toBeNull();
      expect(id).toBe(id.trim().normalize("NFC"));
      expect(id).not.toBe("");
    }),
    { numRuns: 1000 },
  );
});
