// Drafts: the documents as typed, mistakes and all, in the kinds that the page can walk through.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../../src/case/differences/index.ts";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";
import {
  type CaseFiles,
  caseFromDocuments,
  documentsOf,
  draftFromFiles,
  newCase,
} from "../../../src/case/index.ts";
import { ACTIONS_YAML, withConflict } from "./conflict/small-conflict.ts";
import { damageWith, SIGNS } from "./damage.ts";
import { changedCase, read, smallCase } from "./small-case.ts";

const draft = (files: CaseFiles) => draftFromFiles(files, { folderName: "small" });

function opened(files: CaseFiles): CaseDocuments {
  const { documents, problems } = draft(files);
  if (!documents) throw new Error(JSON.stringify(problems));
  return documents;
}

describe("a draft", () => {
  it("of a sound case is the case", () => {
    for (const files of [smallCase(), withConflict(ACTIONS_YAML), newCase({ id: "x", title: "X" })]) {
      const documents = opened(files);
      const [typed, made] = [read(files), caseFromDocuments(documents, { folderName: "small" })];
      if (!typed.ok || !made.ok) throw new Error("sound");
      expect(documentsOf(made.case)).toEqual(documentsOf(typed.case));
      expect(draft(files).problems).toEqual(typed.case.warnings);
    }
  });

  it("keeps names that are not known, numbers that are none, and keys that do not belong", () => {
    const files = changedCase(
      ["profiles/a.yaml", "place:\n    north: 2", "place:\n    up: many"],
      ["case.yaml", "title: Small", "title: Small\ncolour: [red]"],
      ["record.yaml", "who: a", "who: nobody"],
    );
    const documents = opened(files);
    expect(documents.profiles[0].points?.place).toEqual({ up: "many", south: "0" });
    expect(documents.frame).toMatchObject({ title: "Small", colour: ["red"] });
    expect(documents.record?.acts[0].who).toBe("nobody");
    const { problems } = draft(files);
    expect(problems.map(({ code, line }) => [code, line])).toContainEqual(["case.unknown-key", 4]);
    const again = caseFromDocuments(documents, { folderName: "small" });
    expect(!again.ok && again.problems.map(({ code }) => code)).toEqual(problems.map(({ code }) => code));
  });

  it("leaves out what is of another kind, and fills in what must be there", () => {
    const files = changedCase(
      ["case.yaml", "title: Small\n", ""],
      ["case.yaml", "others:\n  - m", "others: m"],
      ["case.yaml", "    options: [north, south]", "    options: {north: 1}"],
      ["profiles/a.yaml", "estimated:\n  by: us\n  on: talks", "estimated: yes"],
      ["profiles/b.yaml", "noDeal: [20, 30]", "noDeal:"],
    );
    const { frame, profiles } = opened(files);
    expect(frame.title).toBe("");
    expect(frame.others).toBeUndefined();
    expect(frame.issues[2]).toEqual({ id: "place" });
    expect(profiles[0].estimated).toBeUndefined();
    expect(profiles[1]).not.toHaveProperty("noDeal");
  });

  it("goes by the names of profiles' files, keeps a stray one and gives none that is missing", () => {
    const files = smallCase();
    files.set("profiles/c.yaml", String(files.get("profiles/a.yaml")));
    files.delete("profiles/b.yaml");
    expect(opened(files).profiles.map(({ party }) => party)).toEqual(["a", "c"]);
    expect(draft(files).problems.map(({ code }) => code)).toContain("case.stray-profile");
  });

  it("names what is no part of the case", () => {
    const files = smallCase().set("README.md", "# x").set("profiles/.hidden.yaml", "").set("notes/a.txt", "");
    expect(draft(files).otherFiles).toEqual(["README.md", "notes/a.txt", "profiles/.hidden.yaml"]);
  });

  it.each([
    ["no case.yaml", new Map([["record.yaml", "format: 1\nacts: []\n"]])],
    ["a file that is no YAML", changedCase(["record.yaml", "acts:", "acts: ["])],
    ["a later format", changedCase(["profiles/a.yaml", "format: 1", "format: 2"])],
    ["a list where a file should be", smallCase().set("case.yaml", "- a\n- b\n")],
  ])("is none of %s", (_, files) => {
    const { documents, problems } = draft(files);
    expect(documents).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});

const sound = withConflict(ACTIONS_YAML).set(
  "what-ifs.yaml",
  "format: 1\nwhatIfs:\n  - id: x\n    changes:\n      - { party: a, noDeal: 5 }\n",
);
const damaged = fc
  .array(fc.tuple(fc.nat(5), damageWith(["a", "pay", "north", "ranked", "curve", "[a]", ...SIGNS])), {
    minLength: 1,
    maxLength: 3,
  })
  .map((blows) => {
    const files = new Map([...sound].map(([name, text]) => [name, String(text)]));
    const names = [...files.keys()];
    for (const [which, change] of blows)
      files.set(names[which % names.length], change(files.get(names[which % names.length]) ?? ""));
    return files;
  });

it("a damaged case opens, or cannot be taken apart, and tells what reading it tells", () => {
  let open = 0;
  fc.assert(
    fc.property(damaged, (files) => {
      const { documents, problems } = draft(files);
      const reading = read(files);
      expect(problems).toEqual(reading.ok ? reading.case.warnings : reading.problems);
      if (!documents) return;
      if (!reading.ok) open++;
      expect(differences(documents, documents)).toEqual([]);
      expect(documents.frame.issues.every((issue) => typeof issue === "object")).toBe(true);
      const again = caseFromDocuments(documents, { folderName: "small" });
      if (reading.ok) expect(again.ok).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(open).toBeGreaterThan(20);
});
