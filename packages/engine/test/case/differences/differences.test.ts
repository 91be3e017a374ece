// What differs between two states of a case, and making it so: laws over random documents, and single edits.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { applyChanges, type Change, differences } from "../../../src/case/differences/index.ts";
import { claimsDocumentSchema } from "../../../src/case/documents/article-document.ts";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";
import { conflictDocumentSchema } from "../../../src/case/documents/conflict-document.ts";
import { frameDocumentSchema } from "../../../src/case/documents/frame-document.ts";
import { profileDocumentSchema } from "../../../src/case/documents/profile-document.ts";
import { recordDocumentSchema } from "../../../src/case/documents/record-document.ts";
import { whatIfsDocumentSchema } from "../../../src/case/documents/what-ifs-document.ts";
import { documentsOf } from "../../../src/case/index.ts";
import { read, smallCase } from "../reading/small-case.ts";
import { normalForm } from "./normal-form.ts";
import { documents } from "./random-documents.ts";

function isProper({ frame, profiles, conflict, record, whatIfs, articles }: CaseDocuments): boolean {
  const fits = (schema: z.ZodType, data: unknown) => data === null || schema.safeParse(data).success;
  return (
    fits(frameDocumentSchema, frame) &&
    profiles.every((profile) => fits(profileDocumentSchema, profile)) &&
    fits(conflictDocumentSchema, conflict) &&
    fits(recordDocumentSchema, record) &&
    fits(whatIfsDocumentSchema, whatIfs) &&
    articles.every(({ text: _, ...claims }) => fits(claimsDocumentSchema, claims))
  );
}

describe("differences", () => {
  it("are none between a state and itself", () => {
    fc.assert(
      fc.property(documents, (one) => {
        expect(differences(one, one)).toEqual([]);
        expect(differences(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it("lead from one state to the other", () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const made = applyChanges(before, differences(before, after));
        expect(normalForm(made)).toEqual(normalForm(after));
        expect(differences(made, after)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("are plain data: what was kept as JSON does the same", () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const kept = JSON.parse(JSON.stringify(differences(before, after))) as Change[];
        expect(normalForm(applyChanges(before, kept))).toEqual(normalForm(after));
      }),
    );
  });

  it("give documents of proper structure, whichever of them are applied", () => {
    fc.assert(
      fc.property(documents, documents, fc.infiniteStream(fc.boolean()), (before, after, coin) => {
        const some = differences(before, after).filter(() => coin.next().value);
        expect(isProper(before)).toBe(true);
        const made = applyChanges(before, some);
        expect(isProper(made)).toBe(true);
        const rest = differences(made, after);
        expect(normalForm(applyChanges(made, rest))).toEqual(normalForm(after));
      }),
      { numRuns: 500 },
    );
  });

  it("leave what they do not touch the same object", () => {
    fc.assert(
      fc.property(documents, (one) => {
        expect(applyChanges(one, [])).toBe(one);
        const change: Change = { file: "case.yaml", path: ["title"], kind: "set", after: "Another" };
        const made = applyChanges(one, [change]);
        expect(made.profiles).toBe(one.profiles);
        expect(made.frame.issues).toBe(one.frame.issues);
      }),
    );
  });
});

function small(): CaseDocuments {
  const reading = read(smallCase());
  if (!reading.ok) throw new Error("the small case is sound");
  return documentsOf(reading.case);
}

/** What differs once the profile of `a` says this as well. */
function changesOf(more: object, before = small()): Change[] {
  const profiles = before.profiles.map((profile) =>
    profile.party === "a" ? { ...profile, ...more } : profile,
  );
  return differences(before, { ...before, profiles });
}

describe("a single edit is a single change", () => {
  it("a number", () => {
    expect(changesOf({ noDeal: 40 })).toMatchObject([
      { file: "profiles/a.yaml", path: ["noDeal"], kind: "set", after: 40 },
    ]);
    expect(changesOf({ cap: 100 })).toEqual([]);
  });

  it("an entry put before others", () => {
    const [first] = small().profiles[0].redLines ?? [];
    const added = { id: "new", refuses: { place: "north" } };
    expect(changesOf({ redLines: [added, first] })).toEqual([
      { file: "profiles/a.yaml", path: ["redLines", "new"], kind: "add", after: added, behind: null },
    ]);
  });

  it("entries without ids: told apart by what they say, named by their places", () => {
    const asks = (...options: string[]) => options.map((option) => ({ asks: { place: option } }));
    const before = applyChanges(small(), changesOf({ demands: asks("x", "y", "z") }));
    expect(changesOf({ demands: asks("x", "z") }, before)).toMatchObject([
      { path: ["demands", "demand-2"], kind: "drop" },
    ]);
    expect(changesOf({ demands: asks("w", "x", "y", "z") }, before)).toMatchObject([
      { path: ["demands", "demand-1'"], kind: "add", behind: null },
    ]);
    expect(changesOf({ demands: asks("x", "new", "z") }, before)).toMatchObject([
      { path: ["demands", "demand-2", "asks"], kind: "set" },
    ]);
    const named = [...asks("x"), { id: "demand-2", ...asks("y")[0] }, ...asks("z")];
    expect(changesOf({ demands: named }, before)).toMatchObject([
      { path: ["demands", "demand-2", "id"], kind: "add", after: "demand-2" },
    ]);
  });

  it("an order, a bare name with a name, an option", () => {
    const before = small();
    const { frame } = before;
    const change = (more: object) => differences(before, { ...before, frame: { ...frame, ...more } });
    expect(change({ issues: [...frame.issues].reverse() })).toMatchObject([
      { path: ["issues"], kind: "order", after: ["land", "place", "hours", "pay"] },
    ]);
    expect(change({ others: [{ id: "m", name: "Em" }] })).toEqual([
      { file: "case.yaml", path: ["others", "m", "name"], kind: "add", after: "Em" },
    ]);
    const issues = frame.issues.map((issue) =>
      issue.id === "place" ? { ...issue, options: ["north", "east", "south"] } : issue,
    );
    expect(change({ issues })).toEqual([
      {
        file: "case.yaml",
        path: ["issues", "place", "options", "east"],
        kind: "add",
        after: "east",
        behind: "north",
      },
    ]);
  });

  it("another way to say what an issue is worth", () => {
    const points = { ...small().profiles[0].points, pay: { curve: { 0: 0, 4: 5 } } };
    expect(changesOf({ points })).toMatchObject([{ path: ["points", "pay"], kind: "set" }]);
  });

  it("a record of many acts with one more", () => {
    const { acts, more } = oneMoreOf(20_000);
    const before: CaseDocuments = { ...small(), record: { format: 1, acts } };
    const found = differences(before, { ...before, record: { format: 1, acts: more } });
    expect(found).toHaveLength(1);
    expect(applyChanges(before, found).record?.acts).toEqual(more);
  });

  it("twice as many acts with about twice the work", () => {
    expect(looksAt(4_000)).toBeLessThanOrEqual(2.2 * looksAt(2_000) + 1_000);
  });
});

function oneMoreOf(count: number) {
  const acts = Array.from({ length: count }, (_, k) => ({ id: `x${k}`, when: "2025", who: "a", says: "…" }));
  return { acts, more: [...acts.slice(0, 5), { when: "2025", who: "a", says: "more" }, ...acts.slice(5)] };
}

/** How often lists and acts are looked into while one more act is found and added: time is for the bench. */
function looksAt(count: number): number {
  let looks = 0;
  const counted = <T extends object>(data: T): T =>
    new Proxy(data, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key);
      },
    });
  const { acts, more } = oneMoreOf(count);
  const record = (list: readonly object[]) =>
    ({ format: 1, acts: counted(list.map(counted)) }) as CaseDocuments["record"];
  const before: CaseDocuments = { ...small(), record: record(acts) };
  const found = differences(before, { ...before, record: record(more) });
  expect(found).toHaveLength(1);
  applyChanges(before, found);
  return looks;
}

describe("a change that leads nowhere", () => {
  it.each<Change>([
    { file: "profiles/nobody.yaml", path: ["noDeal"], kind: "set", after: 1 },
    { file: "elsewhere.yaml", path: [], kind: "set", after: 1 },
    { file: "profiles/a.yaml", path: ["redLines", "none"], kind: "drop" },
    { file: "profiles/a.yaml", path: ["redLines", "none", "because"], kind: "set", after: "…" },
    { file: "case.yaml", path: ["title", "x"], kind: "set", after: 1 },
    { file: "case.yaml", path: ["title"], kind: "order", after: ["x"] },
    { file: "conflict.yaml", path: ["states", "x"], kind: "drop" },
  ])("changes nothing: $file $path", (change) => {
    const before = small();
    expect(applyChanges(before, [change])).toBe(before);
  });
});
