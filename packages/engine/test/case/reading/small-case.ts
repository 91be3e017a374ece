// A small sound case that shows every form of a document, for tests to break.
import { type CaseReading, readCase } from "../../../src/case/index.ts";
import { formatPlace } from "../../../src/case/reading/format-place.ts";

export const CASE_YAML = `format: 1
id: small
title: Small
date: 2025-05-07
parties:
  - a
  - id: b
    name: Bee
others:
  - m
issues:
  - id: pay
    unit: percent
    from: 0
    to: 4
    step: 1
  - id: hours
    ordered: true
    options: [35, 36, 37]
  - id: place
    options: [north, south]
  - id: land
    divisible: true
impossible:
  - combination: {hours: 35, place: north}
    because: No room.
sources:
  - id: paper
    title: Paper
    date: 2025-05-01
`;

export const A_YAML = `format: 1
party: a
estimated:
  by: us
  on: talks
points:
  pay: {0: 0, 1: 1, 2: [2, 3], 3: 3.5, 4: 1/3}
  hours: {ranked: [35, [36, 37]], best: 3, worst: 1}
  place:
    north: 2
    south: 0
  land: 10
interactions:
  - when: {pay: {atLeast: 2, not: 3}, place: north}
    worth: -1
cap: 100
noDeal: {deal: {pay: 2, hours: 36, place: south, land: b}}
redLines:
  - id: low
    refuses: {pay: {atMost: 1}}
    act: first
demands:
  - asks: {place: [north]}
`;

export const B_YAML = `format: 1
party: b
ratings:
  pay: {curve: {0: 100, 4: 0}}
  hours: {35: 0, 36: 50, 37: 100}
  place: {north: 1, south: 2}
weights:
  pay: [0.2, 0.6]
  hours: 0.3
weightOrder: [pay, [hours, place]]
weightTotal: 1
noDeal: [20, 30]
`;

export const RECORD_YAML = `format: 1
acts:
  - id: first
    when: 2025-05-02
    who: a
    to: [b, m]
    kind: asks
    says: Asks for more.
    about: {pay: {atLeast: 3}}
    source: paper
  - when: 2025-05-03T10:00Z
    who: m
    says: Sums up.
    about: [pay, hours]
`;

export function smallCase(): Map<string, string | Uint8Array> {
  return new Map([
    ["case.yaml", CASE_YAML],
    ["profiles/a.yaml", A_YAML],
    ["profiles/b.yaml", B_YAML],
    ["record.yaml", RECORD_YAML],
  ]);
}

/** A change to the small case: in a file, text is replaced by other text. The text must be there. */
export type Change = readonly [file: string, from: string, to: string];

export function changedCase(...changes: readonly Change[]): Map<string, string | Uint8Array> {
  const files = smallCase();
  for (const [file, from, to] of changes) {
    const text = String(files.get(file) ?? "");
    if (!text.includes(from)) throw new RangeError(`${file} does not hold ${from}`);
    files.set(
      file,
      text.replace(from, () => to),
    );
  }
  return files;
}

export function read(files: ReadonlyMap<string, string | Uint8Array>): CaseReading {
  return readCase(files, { folderName: "small" });
}

/** The small case with weights from these comparisons: one a line, from line 8 of the second profile on, then what else is given. */
export function comparingCase(pairs: readonly string[], more = ""): Map<string, string | Uint8Array> {
  const weights = /weights:[\s\S]*(?=noDeal)/.exec(B_YAML)?.[0] ?? "";
  const lines = pairs.map((pair) => `  - ${pair}\n`).join("");
  return changedCase(["profiles/b.yaml", weights, `weightPairs:\n${lines}${more}`]);
}

/** `case.yaml:3:5 case.code`, a warning with “warning” behind; all that was found. */
export function found(files: ReadonlyMap<string, string | Uint8Array>): string[] {
  const reading = read(files);
  const problems = reading.ok ? reading.case.warnings : reading.problems;
  return problems.map(
    (problem) => `${formatPlace(problem)} ${problem.code}${problem.severity === "warning" ? " warning" : ""}`,
  );
}
