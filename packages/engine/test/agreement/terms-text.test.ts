import { TextDecoder } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTermsText } from "../../src/agreement/read-terms-text.ts";
import type { Terms } from "../../src/agreement/terms.ts";
import { termsOf } from "../../src/agreement/terms-of.ts";
import { termsText } from "../../src/agreement/terms-text.ts";
import { readFrame } from "../../src/talks/frame/read-frame.ts";
import { leaf, NORTH, RULES, SOUTH } from "../talks/a-room.ts";
import { someTerms, typed } from "./a-package.ts";

const TERMS: Terms = {
  title: "The well",
  frame: 1,
  rules: 2,
  offer: leaf(9),
  parties: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
  terms: [
    {
      issue: "water",
      issueName: "Water of the well",
      option: "half",
      optionName: "Half each",
      unit: "litres",
      wording: "Each side draws half.\n\nNobody sells it.",
    },
  ],
  conditions: [{ words: "If it rains", onceAccepted: leaf(4) }],
  open: [{ issue: "road", issueName: "The road" }],
  signatories: [
    { seat: NORTH, name: "North", speaksFor: ["north"] },
    { seat: SOUTH, name: null, speaksFor: ["south", "east"] },
  ],
};

const TEXT = `parley/terms/1
title: The well
frame: 1
rules: 2
offer: ${leaf(9)}

party: north
  name: North

party: south
  name: South

term: water
  issue: Water of the well
  option: half
  choice: Half each
  unit: litres
  wording: Each side draws half.
${"    "}
    Nobody sells it.

condition: 1
  words: If it rains
  once-accepted: ${leaf(4)}

open: road
  issue: The road

signs: ${NORTH}
  name: North
  speaks-for: north

signs: ${SOUTH}
  speaks-for: south
  speaks-for: east
`;

function read(text: string): Terms {
  const reading = readTermsText(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.terms;
}

function problem(text: string) {
  const reading = readTermsText(text);
  return reading.ok ? null : [reading.problem.code, reading.problem.params.line ?? null];
}

describe("the text of terms", () => {
  it("stays what it was: a signature names it for ever", () => {
    const frame = readFrame({
      format: 1,
      title: "A yard",
      parties: ["east", "west"],
      issues: [
        { id: "rent", from: 1, to: 2, step: "0.25", unit: "coins" },
        { id: "land", divisible: true },
        {
          id: "when",
          options: [{ id: "now", name: "At once", about: "From the day of signature." }, "later"],
        },
      ],
    } as never);
    if (!frame) throw new Error("the frame has an error");
    const reading = termsOf({
      frame: { version: 2, frame },
      rules: { version: 3, rules: RULES },
      choices: { rent: "1", land: "west", when: "now" },
      wordings: { rent: "One coin a month.", land: "All land goes to the west." },
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(termsText(reading.terms)).toBe(`parley/terms/1
title: A yard
frame: 2
rules: 3

party: east
  name: east

party: west
  name: west

term: rent
  issue: rent
  option: 1
  choice: 1
  unit: coins
  wording: One coin a month.

term: land
  issue: land
  option: west
  choice: west
  wording: All land goes to the west.

term: when
  issue: when
  option: now
  choice: At once
  wording: From the day of signature.

signs: ${NORTH}
  speaks-for: north

signs: ${SOUTH}
  speaks-for: south
`);
  });

  it("is this one", () => {
    expect(termsText(TERMS)).toBe(TEXT);
    expect(read(TEXT)).toEqual(TERMS);
  });

  it("comes back from what was read, whatever was typed", () => {
    fc.assert(
      fc.property(someTerms(typed), (terms) => {
        const text = termsText(terms);
        expect(termsText(read(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("gives plain terms back as they were", () => {
    const plain = fc.string({ unit: fc.constantFrom("a", "é", "水", " ", ":", "\n", "\t"), maxLength: 8 });
    fc.assert(
      fc.property(someTerms(plain), (terms) => {
        expect(read(termsText(terms))).toEqual(terms);
      }),
      { numRuns: 300 },
    );
  });

  it("is in form NFC, with LF alone, and survives UTF-8", () => {
    fc.assert(
      fc.property(someTerms(typed), (terms) => {
        const text = termsText(terms);
        expect(text.normalize("NFC")).toBe(text);
        expect(text).toMatch(/\n$/);
        expect(text).not.toMatch(/[\r\v\f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/);
        const bytes = new TextEncoder().encode(text);
        expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for ways of typing the same letters", () => {
    const said = (wording: string) => termsText({ ...TERMS, terms: [{ ...TERMS.terms[0], wording }] });
    expect(said("cafe\u0301\r\nopen")).toBe(said("café\nopen"));
    expect(said("\u2067\u202eabc")).toBe(said("abc"));
    expect(said("a\nb")).not.toBe(said("a b"));
  });
});

describe("a text that is not of this format", () => {
  it("is of a newer version, or no text of terms", () => {
    expect(problem(TEXT.replace("/1", "/2"))).toEqual(["agreement.text-newer", null]);
    for (const text of ["", "{}", `\ufeff${TEXT}`, TEXT.replaceAll("\n", "\r\n"), TEXT.slice(1)])
      expect(problem(text)).toEqual(["agreement.text-not-terms", null]);
  });

  it("names the line at which it goes wrong", () => {
    const at = (line: number) => ["agreement.text-unreadable", line];
    expect(problem(TEXT.replace("frame: 1", "frame: 01"))).toEqual(at(3));
    expect(problem(TEXT.replace("  name: North", " name: North"))).toEqual(at(8));
    expect(problem(TEXT.replace("party: south", "party: north"))).toEqual(at(10));
    expect(problem(TEXT.replace("open: road", "shut: road"))).toEqual(at(26));
    expect(problem(TEXT.slice(0, -1))).toEqual(at(35));
    expect(problem(`${TEXT}\n`)).toEqual(at(37));
  });

  it("is never taken for what it is not: after any change of a letter it reads as written, or not at all", () => {
    const letters = ["", " ", "\n", ":", "a", "1", "  ", "é"];
    let readable = 0;
    for (let at = 0; at < TEXT.length; at++) {
      for (const letter of letters) {
        const changed = TEXT.slice(0, at) + letter + TEXT.slice(at + 1);
        const reading = readTermsText(changed);
        if (!reading.ok) continue;
        readable += 1;
        expect(termsText(reading.terms)).toBe(changed);
      }
    }
    expect(readable).toBeGreaterThan(500);
  });
});
