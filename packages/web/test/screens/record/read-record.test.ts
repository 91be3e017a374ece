// The record as the page reads it, held against the reader of cases.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { caseFromDocuments, draftFromFiles, positionsOf } from "@parley/engine/case";
import { describe, expect, it } from "vitest";
import { readRecord } from "../../../src/screens/record/read-record.ts";

const cases = new URL("../../../../../cases", import.meta.url).pathname;

function documentsOf(name: string) {
  const files = new Map<string, Uint8Array>();
  for (const path of readdirSync(join(cases, name), { recursive: true, encoding: "utf8" })) {
    if (statSync(join(cases, name, path)).isFile()) files.set(path, readFileSync(join(cases, name, path)));
  }
  const { documents } = draftFromFiles(files, { folderName: name });
  if (!documents) throw new Error(`${name} has no documents`);
  return documents;
}

const names = readdirSync(cases).filter((name) => statSync(join(cases, name)).isDirectory());

describe("the record of the page", () => {
  it.each(names)("says of %s what the reader of cases says", (name) => {
    const documents = documentsOf(name);
    const reading = caseFromDocuments(documents, { folderName: name });
    if (!reading.ok) throw new Error("unsound");
    const read = readRecord(documents);
    expect(read.acts).toEqual(reading.case.record);
    expect(read.positions).toEqual(positionsOf(reading.case.record, reading.case.frame));
    const plain = ({ id, name, kind, options }: (typeof read.frame.issues)[number]) => ({
      id,
      name,
      kind,
      options: options.map((option) => [option.id, option.name]),
    });
    expect(read.frame.issues.map(plain)).toEqual(reading.case.frame.issues.map(plain));
  });

  it("is read as far as it goes while it is being typed", () => {
    const frame = {
      format: 1,
      title: "Half typed",
      parties: ["a"],
      issues: [
        { id: "x", options: ["low", "high"], ordered: true },
        { id: "y" },
        { id: "z", from: 5, to: 1 },
      ],
    } as const;
    const acts = [
      { when: "soon", who: "nobody", says: "A", about: { x: { atLeast: "hihg" }, q: "low" } },
      { when: "2025-01-02", who: ["a", "a"], kind: "asks", says: "B", about: { x: "high", z: "3" } },
      { who: "a", about: ["y", "w"] },
    ];
    const record = { format: 1, acts } as unknown as Parameters<typeof readRecord>[0]["record"];
    const read = readRecord({ frame: frame as never, record });
    expect(read.acts.map(({ about }) => about)).toEqual([
      [{ issue: 0, options: [] }],
      [
        { issue: 0, options: [1] },
        { issue: 2, options: [] },
      ],
      [{ issue: 1, options: [] }],
    ]);
    expect(read.positions.voices[0].cells[0].wants).toEqual([1]);
  });
});
