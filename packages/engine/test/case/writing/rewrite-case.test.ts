// Saving without loss: what did not change stays byte for byte, comments and layout survive edits, and what is written reads back.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type Change } from "../../../src/case/differences/index.ts";
import { sameData } from "../../../src/case/differences/same-data.ts";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";
import {
  type CaseFiles,
  draftFromFiles,
  newCase,
  readCase,
  rewriteCase,
  writeCase,
} from "../../../src/case/index.ts";
import { readJsonLines } from "../../../src/case/reading/read-json-lines.ts";
import { readYaml } from "../../../src/case/reading/read-yaml.ts";
import { toData } from "../../../src/case/reading/source-tree.ts";
import { edits } from "./random-edits.ts";

const BUNDLED = new URL("../../../../../cases/", import.meta.url);

function bundledCase(name: string): Map<string, string> {
  const folder = new URL(`${name}/`, BUNDLED);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.ya?ml$/.test(path),
  );
  return new Map(
    names.map((path) => [path.replaceAll("\\", "/"), readFileSync(new URL(path, folder), "utf8")]),
  );
}

const CASES = new Map<string, Map<string, string>>([
  ...readdirSync(BUNDLED, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, bundledCase(name)] as const),
  ["new", newCase({ id: "new", title: "New" })],
]);

function documentsOf(files: CaseFiles): CaseDocuments {
  const { documents, problems } = draftFromFiles(files, { folderName: "x" });
  if (!documents) throw new Error(JSON.stringify(problems));
  return documents;
}

function dataOf(path: string, text: unknown): unknown {
  const reading = path.endsWith(".jsonl") ? readJsonLines(String(text)) : readYaml(String(text));
  if (!reading.root || reading.problems.length > 0)
    throw new Error(JSON.stringify([path, text, reading.problems]));
  return toData(reading.root);
}

describe("a case that did not change", () => {
  it.each([...CASES])("%s keeps its files", (_, files) => {
    const made = rewriteCase(documentsOf(files), files);
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries(files));
  });

  it("keeps bytes as they are, and other endings", () => {
    const bytes = new Map<string, string | Uint8Array>(
      [...(CASES.get("new") ?? [])].map(([path, text]) => [
        path.replace(/\.yaml$/, ".yml"),
        new TextEncoder().encode(`\ufeff${text.replaceAll("\n", "\r\n")}`),
      ]),
    );
    expect(rewriteCase(documentsOf(bytes), bytes)).toEqual(bytes);
  });

  it("is not looked at where its documents are the very ones that were read", () => {
    const files = CASES.get("river-basin") ?? new Map();
    const asRead = documentsOf(files);
    const spoilt = new Map(files).set("record.yaml", "not looked at: [");
    expect(
      rewriteCase({ ...asRead, frame: { ...asRead.frame } }, spoilt, { asRead }).get("record.yaml"),
    ).toBe("not looked at: [");
  });
});

/** The lines of a file that are gone, as `-`, and new, as `+`. */
function lineChanges(before: unknown, after: unknown): string[] {
  const [old, young] = [String(before).split("\n"), String(after).split("\n")];
  const gone = [...old];
  const added: string[] = [];
  for (const line of young) {
    const at = gone.indexOf(line);
    if (at < 0) added.push(`+${line}`);
    else gone.splice(at, 1);
  }
  return [...gone.map((line) => `-${line}`), ...added];
}

function edited(name: string, changes: readonly Change[]) {
  const files = CASES.get(name) ?? new Map<string, string>();
  const documents = applyChanges(documentsOf(files), changes);
  const made = rewriteCase(documents, files);
  for (const [path, text] of made) {
    const file = changes.map((change) => change.file);
    if (!file.includes(path)) expect(text).toBe(files.get(path));
  }
  return { files, made, lines: (path: string) => lineChanges(files.get(path), made.get(path)) };
}

describe("an edit touches the lines that it is about", () => {
  const tenant = "profiles/tenant.yaml";

  it("a number beside a comment", () => {
    const { lines } = edited("new", [
      { file: tenant, path: ["points", "term", "best"], kind: "set", after: 25 },
    ]);
    expect(lines(tenant)).toEqual([
      "-  term: { ranked: [3 years, 5 years, 1 year], best: 20, worst: 0 }",
      "+  term: { ranked: [3 years, 5 years, 1 year], best: 25, worst: 0 }",
    ]);
  });

  it("an interval that becomes a number, under the comment above it", () => {
    const { lines, made } = edited("new", [{ file: tenant, path: ["noDeal"], kind: "set", after: 35 }]);
    expect(lines(tenant)).toEqual(["-noDeal: [30, 40]", "+noDeal: 35"]);
    expect(made.get(tenant)).toContain("or unknown.\nnoDeal: 35\n# noDeal: { deal:");
  });

  it("an entry added, and one dropped", () => {
    const added = { id: "quiet", refuses: { repairs: "tenant-pays" } };
    const { lines } = edited("new", [
      { file: tenant, path: ["redLines", "quiet"], kind: "add", after: added, behind: null },
      { file: tenant, path: ["demands", "demand-1"], kind: "drop" },
    ]);
    expect(lines(tenant)).toEqual([
      "-# What the party is taken to want.",
      "-demands:",
      "-  - asks: { rent: { atMost: 1000 } }",
      "-    because: It is what the tenant pays now.",
      "-    act: first-offer # the act of the record that shows it",
      "-",
      "+  - { id: quiet, refuses: { repairs: tenant-pays } }",
    ]);
  });

  it("the order of a list: comments go along with their entries", () => {
    const { made } = edited("new", [
      { file: "case.yaml", path: ["issues"], kind: "order", after: ["repairs", "rent", "term"] },
    ]);
    const text = String(made.get("case.yaml"));
    const places = [
      "# Options without",
      "- id: repairs",
      "# Numbers:",
      "- id: rent",
      "# An order:",
      "- id: term",
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("issues:\n");
  });

  it("a name given to a bare option, and a key added within an entry", () => {
    const { lines } = edited("new", [
      {
        file: "case.yaml",
        path: ["issues", "repairs", "options", "landlord pays", "name"],
        kind: "add",
        after: "The landlord pays",
      },
      { file: "case.yaml", path: ["issues", "rent", "name"], kind: "set", after: "Rent a month" },
      { file: "case.yaml", path: ["others", "mediator", "about"], kind: "add", after: "Neutral." },
    ]);
    expect(lines("case.yaml")).toEqual([
      "-    name: Rent",
      "-      - landlord pays",
      "+    about: Neutral.",
      "+    name: Rent a month",
      "+      - { id: landlord pays, name: The landlord pays }",
    ]);
  });

  it("a document that is new, and one that is gone", () => {
    const files = CASES.get("nash-1950") ?? new Map<string, string>();
    const documents = documentsOf(files);
    const whatIfs = { format: 1 as const, whatIfs: [{ id: "x", changes: [{ party: "bill", noDeal: 3 }] }] };
    const [, ...profiles] = documents.profiles;
    const made = rewriteCase({ ...documents, profiles, whatIfs }, files);
    expect([...made.keys()]).toEqual(["case.yaml", "profiles/jack.yaml", "what-ifs.yaml"]);
    expect(made.get("what-ifs.yaml")).toContain("{party: bill, noDeal: 3}");
  });

  it("a text that cannot be edited in place is written anew under its own heading", () => {
    const files = new Map([...(CASES.get("nash-1950") ?? [])]);
    files.set("case.yaml", `# Ours.\n# Two lines.\n${JSON.stringify(documentsOf(files).frame)}\n`);
    const documents = documentsOf(files);
    const made = rewriteCase(
      { ...documents, frame: { ...documents.frame, summary: "New.", title: "New" } },
      files,
    );
    expect(made.get("case.yaml")).toMatch(/^# Ours\.\n# Two lines\.\n\nformat: 1\n/);
    expect(readCase(made, { folderName: "x" }).ok).toBe(true);
  });
});

describe("a record of one act a line", () => {
  const lines = [
    '{"format":1}',
    '{"id": "a", "when":"2025", "who":"bill","says":"One.", "place": 1.0}',
    "",
    '{"when":"2025","who":"jack","says":"Two."}',
  ];
  const files = new Map([...(CASES.get("nash-1950") ?? []), ["record.jsonl", `${lines.join("\n")}\n`]]);

  it("keeps its lines, and gets new ones", () => {
    const documents = documentsOf(files);
    expect(rewriteCase(documents, files).get("record.jsonl")).toBe(files.get("record.jsonl"));
    const acts = [...(documents.record?.acts ?? []), { when: "2026", who: "bill", says: "Three." }];
    const made = rewriteCase({ ...documents, record: { format: 1, acts } }, files);
    expect(String(made.get("record.jsonl")).split("\n")).toEqual([
      ...lines.filter((line) => line !== ""),
      '{"when":"2026","who":"bill","says":"Three."}',
      "",
    ]);
    const none = rewriteCase({ ...documents, record: { format: 1, acts: [] } }, files);
    expect(none.get("record.jsonl")).toBe('{"format":1}\n');
  });

  it("of 5 MB is compared too", () => {
    const act = (k: number) =>
      JSON.stringify({ id: `x${k}`, when: "2025", who: "bill", says: "Something. ".repeat(20) });
    const long = Array.from({ length: 20_000 }, (_, k) => `${act(k)}\n`).join("");
    expect(long.length).toBeGreaterThan(5e6);
    const big = new Map(files).set("record.jsonl", long);
    const documents = {
      ...documentsOf(files),
      record: {
        format: 1 as const,
        acts: long
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line)),
      },
    };
    expect(rewriteCase(documents, big).get("record.jsonl")).toBe(long);
  });
});

it("whatever was edited reads back, and most comments stay", () => {
  let [kept, all] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...CASES.values()), edits, fc.nat(9), (files, changes, which) => {
      const paths = [...files.keys()];
      const path = paths[which % paths.length];
      const data = changes.reduce((made, change) => change(made), dataOf(path, files.get(path)));
      const documents = withDocument(documentsOf(files), path, data);
      const made = rewriteCase(documents, files);
      expect([...made.keys()].sort()).toEqual([...paths].sort());
      const back = dataOf(path, made.get(path));
      if (!sameData(back, data)) expect(back).toEqual(data);
      const comments = (text: unknown) => String(text).match(/# .*/g) ?? [];
      const now = new Set(comments(made.get(path)));
      all += comments(files.get(path)).length;
      kept += comments(files.get(path)).filter((comment) => now.has(comment)).length;
    }),
    { numRuns: 300 },
  );
  expect(kept / all).toBeGreaterThan(0.7);
});

function withDocument(documents: CaseDocuments, path: string, data: unknown): CaseDocuments {
  if (path.startsWith("profiles/")) {
    const party = /^profiles\/(.*)\.yaml$/.exec(path)?.[1];
    const profiles = documents.profiles.map((profile) => (profile.party === party ? data : profile));
    return { ...documents, profiles } as CaseDocuments;
  }
  const key = { "case.yaml": "frame", "conflict.yaml": "conflict", "record.yaml": "record" }[path] ?? path;
  return { ...documents, [key]: data } as CaseDocuments;
}

it("a record too long for YAML is written one act a line", () => {
  const acts = Array.from({ length: 2_100 }, () => ({ when: "2025", who: "bill", says: "x".repeat(1000) }));
  const documents = {
    ...documentsOf(CASES.get("nash-1950") ?? new Map()),
    record: { format: 1 as const, acts },
  };
  const written = writeCase(documents);
  expect([...written.keys()].at(-1)).toBe("record.jsonl");
  const made = rewriteCase(documents, new Map<string, string>());
  expect(made.get("record.jsonl")).toBe(written.get("record.jsonl"));
  expect(documentsOf(written).record).toEqual({ format: "1", acts });
});

it("what was written anew is kept when it is saved again", () => {
  for (const files of CASES.values()) {
    const written = writeCase(documentsOf(files));
    expect(rewriteCase(documentsOf(written), written)).toEqual(written);
  }
});
