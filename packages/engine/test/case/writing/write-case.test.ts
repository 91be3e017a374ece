// Writing: the starter case, the layout of what is written, and the way back from a case to its documents.
import { expect, test } from "vitest";
import { documentsOf, newCase, readCase, writeCase } from "../../../src/case/index.ts";
import { ACTIONS_YAML, withConflict } from "../reading/conflict/small-conflict.ts";
import { read, smallCase } from "../reading/small-case.ts";

test.each([
  ["flat", "A flat"],
  ['Zürich: "x" # y', "$& 'quotes' and \\ slashes: all of it"],
  ["نزاع", "Спор"],
])("a new case named %s reads without a problem, a warning or a default", (id, title) => {
  const reading = readCase(newCase({ id, title }), { folderName: "other" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.case.warnings).toEqual([]);
  expect(reading.case.defaults).toEqual([]);
  expect([reading.case.frame.id, reading.case.frame.title]).toEqual([id.normalize("NFC"), title]);
});

test("the lines that are commented out in a new case can be used", () => {
  const files = newCase({ id: "x", title: "X" });
  const uncommented = new Map(
    [...files].map(([name, text]) => [
      name,
      text.replace(
        /^( *)# (?=(- id: garden| {2}divisible|interactions| {2}- when| {4}worth| {4}because|date|quote))/gm,
        "$1",
      ),
    ]),
  );
  expect(String(uncommented.get("profiles/tenant.yaml"))).toContain("\ninteractions:");
  const profile = String(uncommented.get("profiles/tenant.yaml")).replace(
    /noDeal: \[30, 40\]\n# (noDeal.*rent: 1150.*repairs: shared )/,
    "$1, garden: tenant ",
  );
  const reading = read(
    uncommented.set("profiles/tenant.yaml", profile.replace("shared , garden", "shared, garden")),
  );
  expect(reading.ok ? reading.case.warnings : reading.problems).toEqual([]);
});

test("what is written is laid out to be read", () => {
  const reading = read(smallCase());
  if (!reading.ok) throw new Error("the small case is sound");
  const files = writeCase(documentsOf(reading.case));
  expect([...files.keys()]).toEqual(["case.yaml", "profiles/a.yaml", "profiles/b.yaml", "record.yaml"]);
  expect(files.get("profiles/b.yaml")).toBe(`# What b wants, as far as it is known.

format: 1
party: b
weights: {pay: [0.2, 0.6], hours: 0.3, place: [0, 1]}
weightOrder: [pay, [hours, place]]
weightTotal: 1

ratings:
  pay: {curve: {0: 100, 4: 0}}
  hours: {35: 0, 36: 50, 37: 100}
  place: {north: 1, south: 2}

noDeal: [20, 30]
`);
});

test("a conflict is laid out to be read, between the profiles and the record", () => {
  const reading = read(withConflict(ACTIONS_YAML));
  if (!reading.ok) throw new Error("the small conflict is sound");
  const files = writeCase(documentsOf(reading.case));
  expect([...files.keys()].slice(2)).toEqual(["profiles/b.yaml", "conflict.yaml", "record.yaml"]);
  const text = files.get("conflict.yaml") ?? "";
  expect(text).toMatch(/^# What each can do .*\n\nformat: 1\ntitle: Small conflict\n/);
  for (const line of [
    "  - {atMostOne: [strikes, guarantee]}",
    "  - {action: sanctions, requires: strikes, because: Only then.}",
    "  a: {ranked: [kept, {unknown: [s1, war]}, {long move: yes}]}",
    "statusQuo: [strikes]",
    "hold: [long move]",
    "levers: [sanctions]",
  ]) {
    expect(text.split("\n")).toContain(line);
  }
});
