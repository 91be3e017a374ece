// Variants of a bundled case as the page compares them, held against assessing each by itself.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { assess } from "@parley/engine/bargaining";
import { applyWhatIf, type CaseDocuments, caseFromDocuments, draftFromFiles } from "@parley/engine/case";
import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/engine/desk.ts";
import { compareWhatIfs } from "../../src/engine/questions/compare-what-ifs.ts";
import { whatIfChanges } from "../../src/engine/questions/what-if-changes.ts";
import { addWhatIf } from "../../src/what-ifs/add-what-if.ts";

const cases = new URL("../../../../cases", import.meta.url).pathname;

function documentsOf(name: string): CaseDocuments {
  const files = new Map<string, Uint8Array>();
  for (const path of readdirSync(join(cases, name), { recursive: true, encoding: "utf8" })) {
    if (statSync(join(cases, name, path)).isFile()) files.set(path, readFileSync(join(cases, name, path)));
  }
  const { documents } = draftFromFiles(files, { folderName: name });
  if (!documents) throw new Error(`${name} has no documents`);
  return documents;
}

function deskOf(documents: CaseDocuments, heard: number[] = []): Desk {
  const kept = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as T;
  };
  const check = () => once("reading", () => caseFromDocuments(documents, { folderName: "case" }));
  return {
    documents,
    language: "en",
    progress: { report: (done, total) => heard.push(done / total), stopped: () => false },
    once,
    check,
    reading: check,
  };
}

const withNoDeal = (party: string, noDeal: [number, number]) => (before: CaseDocuments) => ({
  ...before,
  profiles: before.profiles.map((one) => (one.party === party ? { ...one, noDeal } : one)),
});

const base = documentsOf("works-agreement");
const added = addWhatIf(base, { name: "The union can wait", change: withNoDeal("union", [90, 95]) });

describe("what-ifs side by side", () => {
  it("say of each variant what assessing it by itself finds", () => {
    const heard: number[] = [];
    const { columns, parties } = compareWhatIfs({ ids: [String(added.id)] }, deskOf(added.documents, heard));
    expect(parties).toEqual(["The management", "The union"]);
    const [whatIf] = added.documents.whatIfs?.whatIfs ?? [];
    const changed = caseFromDocuments(applyWhatIf(added.documents, whatIf), { folderName: "case" });
    const plain = caseFromDocuments(base, { folderName: "case" });
    if (!changed.ok || !plain.ok) throw new Error("unsound");
    [plain.case, changed.case].forEach((one, at) => {
      const { acceptable, dealCount, shortList } = assess(one);
      const { found } = columns[at];
      expect(found?.exists).toBe(acceptable.exists);
      const count = acceptable.count?.kind === "exact" ? String(acceptable.count.count) : "?";
      expect(found?.acceptable).toEqual({ low: count, high: count });
      expect(found?.all).toBe(String(dealCount));
      expect(found?.listed.length).toBe(shortList.packages.length);
    });
    expect(columns[0].found?.exists).toBe(true);
    expect(columns[1].found?.exists).toBe(false);
    expect(heard.every((share, at) => share >= (heard[at - 1] ?? 0) && share <= 1)).toBe(true);
    expect(heard.some((share) => share > 0.5)).toBe(true);
  });

  it("are not worked out anew when a what-if is only renamed", () => {
    const ids = [String(added.id)];
    const first = compareWhatIfs({ ids }, deskOf(added.documents));
    const whatIfs = added.documents.whatIfs?.whatIfs.map((one) => ({ ...one, name: "Otherwise called" }));
    const renamed = { ...added.documents, whatIfs: { format: 1 as const, whatIfs: whatIfs ?? [] } };
    const second = compareWhatIfs({ ids }, deskOf(renamed));
    expect(second.columns.map(({ found }) => found)).toEqual(first.columns.map(({ found }) => found));
    second.columns.forEach(({ found }, at) => {
      expect(found).toBe(first.columns[at].found);
    });
    const other = compareWhatIfs({ ids: [] }, deskOf({ ...renamed, frame: { ...renamed.frame } }));
    expect(other.columns[0].found).not.toBe(first.columns[0].found);
  });

  it("say why one does not fit the case", () => {
    const whatIfs = [{ id: "lost", changes: [{ party: "union", drop: { demand: "nowhere" } }] }];
    const desk = deskOf({ ...base, whatIfs: { format: 1, whatIfs } });
    const { columns } = compareWhatIfs({ ids: ["lost"] }, desk);
    expect(columns[1].found).toBeNull();
    expect(columns[1].problems).toEqual([
      "A step is about a demand that is no longer in the profile of the union. Take the step out.",
    ]);
  });

  it("tell what they change", () => {
    const [{ changes }] = whatIfChanges(null, deskOf(added.documents));
    expect(changes).toEqual(["The union: what no deal is worth: 90 to 95 instead of 48 to 64"]);
  });
});
