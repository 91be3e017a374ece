// what-ifs.yaml: what is read, every problem in its place, writing back, and variants made from differences.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyWhatIf, whatIfFromDifferences } from "../../../../src/case/differences/index.ts";
import type { CaseDocuments } from "../../../../src/case/documents/case-documents.ts";
import { caseFromDocuments, documentsOf, writeCase } from "../../../../src/case/index.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { normalForm } from "../../differences/normal-form.ts";
import { documents } from "../../differences/random-documents.ts";
import { found, read, smallCase } from "../small-case.ts";

const WHAT_IFS = `format: 1
whatIfs:
  - id: softer
    name: A lives with less
    about: After a talk.
    changes:
      - { party: a, noDeal: [1, 2] }
      - { party: a, drop: { demand: demand-1 } }
      - { party: a, drop: { redLine: low } }
  - id: other
    changes:
      - { party: b, add: { redLine: { id: far, refuses: { hours: 37 } } } }
      - { party: a, add: { demand: { asks: { hours: 35 } } }, first: yes }
      - { file: case.yaml, path: [issues, pay, name], set: Wage }
      - { file: case.yaml, path: [sources, letter], set: { title: Letter }, first: yes }
      - { file: case.yaml, path: [issues, place, options, west], set: west, behind: north }
      - { file: profiles/a.yaml, path: [points, place, west], set: 1 }
      - { file: profiles/b.yaml, path: [ratings, place, west], set: 1 }
      - { file: case.yaml, path: [issues], order: [hours, pay] }
      - { file: record.yaml, path: [acts, first, place], set: page 1 }
      - { file: profiles/a.yaml, path: [cap], drop: yes }
`;

function withWhatIfs(text: string): Map<string, string | Uint8Array> {
  return smallCase().set("what-ifs.yaml", text);
}

function sound(files = withWhatIfs(WHAT_IFS)) {
  const reading = read(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

describe("what-ifs", () => {
  it("are read, and written back equal", () => {
    const { whatIfs, warnings } = sound();
    expect(warnings).toEqual([]);
    expect(whatIfs.map(({ id, name, about, fits }) => [id, name, about, fits])).toEqual([
      ["softer", "A lives with less", "After a talk.", true],
      ["other", "other", null, true],
    ]);
    const files = writeCase(documentsOf(sound()));
    expect(sound(files).whatIfs).toEqual(whatIfs);
    expect(files.get("what-ifs.yaml")).toContain(
      "\n    changes:\n      - {party: a, noDeal: [1, 2]}\n      - {party: a, drop: {demand: demand-1}}\n",
    );
  });

  it("give changed cases", () => {
    const base = documentsOf(sound());
    const changed = (k: number) => {
      const whatIf = base.whatIfs?.whatIfs[k];
      if (!whatIf) throw new RangeError("no such what-if");
      const reading = caseFromDocuments(applyWhatIf(base, whatIf), { folderName: "x" });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      return reading.case;
    };
    const [softer, other] = [changed(0), changed(1)];
    expect(softer.profiles[0].redLines).toEqual([]);
    expect(softer.profiles[0].demands).toEqual([]);
    expect(softer.profiles[0].noDeal.kind).toBe("worth");
    expect(other.frame.issues.map(({ id, name }) => [id, name])).toEqual([
      ["hours", "hours"],
      ["pay", "Wage"],
      ["place", "place"],
      ["land", "land"],
    ]);
    expect(other.frame.issues[2].options.map(({ id }) => id)).toEqual(["north", "west", "south"]);
    expect(other.frame.sources.map(({ id }) => id)).toEqual(["letter", "paper"]);
    expect(other.profiles[0].demands).toHaveLength(2);
    expect(other.profiles[0].cap).toBeNull();
    expect(other.record[0].place).toBe("page 1");
  });

  it("may be none", () => {
    expect(sound(withWhatIfs("format: 1\nwhatIfs: []\n")).whatIfs).toEqual([]);
    expect(sound(smallCase()).whatIfs).toEqual([]);
  });
});

const one = (change: string) =>
  withWhatIfs(`format: 1\nwhatIfs:\n  - id: x\n    changes:\n      - ${change}\n`);

test.each([
  ["{ party: a }", "case.what-if-party-change"],
  ["{ party: a, noDeal: 1, drop: { demand: x } }", "case.what-if-party-change"],
  ["{ party: a, drop: yes }", "case.what-if-party-change"],
  ["{ party: a, drop: { demand: x, redLine: y } }", "case.what-if-party-change"],
  ["{ party: a, add: {} }", "case.what-if-party-change"],
  ["{ party: a, noDeal: 1, first: yes }", "case.what-if-party-change"],
  ["{ noDeal: 1 }", "case.what-if-change"],
  ["{ file: case.yaml, path: [title] }", "case.what-if-change"],
  ["{ file: case.yaml, path: [title], set: a, drop: yes }", "case.what-if-change"],
  ["{ file: case.yaml, path: [title], drop: no }", "case.what-if-change"],
  ["{ file: case.yaml, order: [a] }", "case.what-if-change"],
])("a change that says not one thing: %s", (change, code) => {
  expect(found(one(change))).toEqual([`what-ifs.yaml:5:9 ${code}`]);
});

test.each([
  ["{ party: c, noDeal: 1 }", ["5:9 case.what-if-unknown-party warning"]],
  ["{ file: profiles/c.yaml, path: [noDeal], set: 1 }", ["5:9 case.what-if-unknown-party warning"]],
  ["{ file: README.md, set: 1 }", ["5:17 case.what-if-file"]],
  ["{ file: what-ifs.yaml, set: 1 }", ["5:17 case.what-if-file"]],
  ["{ file: case.yaml, drop: yes }", ["5:17 case.what-if-file"]],
  ["{ file: case.yaml, path: [title], set: }", ["5:43 case.empty-value"]],
  ["{ file: conflict.yaml, path: [hold], set: x }", ["5:9 case.what-if-nothing-there warning"]],
  ["{ party: a, drop: { demand: gone } }", ["5:9 case.what-if-nothing-there warning"]],
  ["{ file: case.yaml, path: [issues, x, name], set: y }", ["5:9 case.what-if-nothing-there warning"]],
  ["{ party: a, noDeal: 1, colour: red }", ["5:32 case.unknown-key"]],
  ["{ party: a, noDeal: lots }", ["5:29 case.number"]],
  [
    "{ party: a, add: { demand: { asks: { place: up } } } }",
    ["5:9 case.what-if-breaks warning", "5:9 case.unknown-option warning"],
  ],
  [
    "{ file: case.yaml, path: [issues, place, options, north], drop: yes }",
    [
      "5:9 case.what-if-breaks warning",
      "5:9 case.unknown-option warning",
      "3:5 case.what-if-breaks warning",
      "3:5 case.unknown-option warning",
    ],
  ],
  [
    "{ file: profiles/a.yaml, path: [pionts, pay], set: 1 }",
    ["5:9 case.what-if-breaks warning", "5:9 case.unknown-key warning"],
  ],
])("a problem stands where it is: %s", (change, problems) => {
  const seen = found(one(change));
  for (const problem of problems) expect(seen).toContain(`what-ifs.yaml:${problem}`);
  expect(seen.every((problem) => problem.startsWith("what-ifs.yaml:"))).toBe(true);
});

test("two what-ifs with one id", () => {
  const text = "format: 1\nwhatIfs:\n  - { id: x, changes: [] }\n  - { id: x, changes: [] }\n";
  expect(found(withWhatIfs(text))).toEqual(["what-ifs.yaml:4:11 case.duplicate-what-if"]);
});

test("a what-if that no longer fits leaves the case as it is, and says why", () => {
  const { whatIfs, warnings } = sound(one("{ party: a, add: { demand: { asks: { place: up } } } }"));
  expect(whatIfs.map(({ fits }) => fits)).toEqual([false]);
  expect(warnings.map((warning) => renderMessage(warning, ENGLISH))).toEqual([
    "With its changes the what-if “x” leaves one mistake in profiles/a.yaml, told next. It is passed over until this is mended.",
    "“up” is not an option of the issue “place”. Known: “north” and “south”.",
  ]);
});

test("any two states make a what-if that leads from one to the other", () => {
  const once = <T extends { id?: unknown }>(list: readonly T[] = []) => [
    ...new Map(list.map((item, k) => [item.id ?? k, item])).values(),
  ];
  const withIds = (one: CaseDocuments): CaseDocuments => ({
    ...one,
    profiles: one.profiles.map((profile) => ({
      ...profile,
      redLines: once(profile.redLines),
      demands: once(profile.demands),
    })),
    record: one.record && {
      ...one.record,
      acts: once(one.record.acts.map((act, k) => ({ id: `x${k}`, ...act }))),
    },
    whatIfs: null,
    articles: [],
  });
  fc.assert(
    fc.property(documents, documents, (first, second) => {
      const [before, after] = [withIds(first), withIds(second)];
      const whatIf = whatIfFromDifferences({ id: "x", before, after });
      expect(normalForm(applyWhatIf(before, whatIf))).toEqual(normalForm(after));
      const kept = JSON.parse(JSON.stringify(whatIf));
      expect(normalForm(applyWhatIf(before, kept))).toEqual(normalForm(after));
    }),
  );
});
