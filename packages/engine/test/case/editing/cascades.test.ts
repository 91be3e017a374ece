// What goes, stays and comes with what is removed from a case or added to it.
import { describe, expect, test } from "vitest";
import {
  addAct,
  addIssue,
  addOption,
  addParty,
  addVoice,
  type Mention,
  makeParty,
  mentionsOf,
  moveOption,
  type Removal,
  removeAct,
  removeIssue,
  removeOption,
  removeParty,
  removeSource,
  removeVoice,
  renameOption,
  renameParty,
  replaceAct,
  setIssueKind,
  setTitle,
  tidyDocuments,
} from "../../../src/case/editing/index.ts";
import type { CaseDocuments } from "../../../src/case/index.ts";
import { bundled, deepFreeze, errorsOf, profileOf } from "./bundled.ts";
import { EVERY_FORM } from "./every-form.ts";

const start = deepFreeze(tidyDocuments(EVERY_FORM));
const profile = (documents: CaseDocuments, party: string) => profileOf(documents, party);
const says = (mentions: readonly Mention[]) =>
  mentions.map(({ file, path, kind, effect }) => `${file} ${path.join("/")}: ${kind} ${effect}`);

describe("an option that goes", () => {
  const after = deepFreeze(removeOption(start, { issue: "place", option: "north" }));

  test("is gone from worths, patterns, acts and states, and the case loads", () => {
    expect(errorsOf(after)).toEqual([]);
    expect(profile(after, "a").points?.place).toEqual({ south: 0, none: -1 });
    expect(profile(after, "b").redLines?.[0].refuses).toEqual({ place: ["none"] });
    expect(profile(after, "c").ratings?.place).toEqual({ ranked: ["none", "south"] });
    expect(after.frame.impossible?.map(({ combination }) => combination)).toEqual([
      { hours: { atLeast: "37" }, land: ["a", "b"] },
      { place: { not: "south" }, pay: { atLeast: "3", not: "4" } },
    ]);
    expect(profile(after, "a").interactions).toBeUndefined();
    expect(profile(after, "a").demands?.[0].asks).toEqual({ hours: { atMost: "36" } });
    expect(after.conflict?.states?.[1]).toMatchObject({ deal: { place: ["none"] } });
  });

  test("leaves what does not name it as the same objects", () => {
    expect(profile(after, "d")).toBe(profile(start, "d"));
    expect(after.record?.acts[0]).toBe(start.record?.acts[0]);
    expect(profile(after, "a").points?.hours).toBe(profile(start, "a").points?.hours);
    expect(after.frame.sources).toBe(start.frame.sources);
  });

  test("is told beforehand", () => {
    expect(says(mentionsOf(start, { issue: "place", option: "north" }))).toEqual([
      "case.yaml impossible/0: impossible goes",
      "profiles/a.yaml points/place: points changes",
      "profiles/a.yaml interactions/0: interaction goes",
      "profiles/a.yaml demands/0: demand changes",
      "profiles/b.yaml ratings/place: ratings changes",
      "profiles/b.yaml redLines/0: red-line changes",
      "profiles/c.yaml ratings/place: ratings changes",
      "conflict.yaml states/1/deal: state changes",
      "record.yaml acts/4/about: act changes",
      "sources/wire.claims.json claims/0: claim changes",
      "what-ifs.yaml whatIfs/1: what-if changes",
    ]);
  });

  test("takes packages along that held it", () => {
    const without = removeOption(start, { issue: "place", option: "south" });
    expect(profile(without, "a").noDeal).toBe("unknown");
    expect(profile(without, "a").comparisons).toBeUndefined();
    expect(errorsOf(without)).toEqual([]);
  });

  test("moves the end of a range inwards, and takes the range along where nothing is left", () => {
    const shorter = removeOption(start, { issue: "hours", option: "37" });
    expect(shorter.frame.impossible?.[1].combination.hours).toEqual({ atLeast: "38" });
    const none = removeOption(shorter, { issue: "hours", option: "38" });
    expect(none.frame.impossible).toHaveLength(2);
    expect(profile(none, "a").redLines?.map(({ id }) => id)).toEqual(["low"]);
    expect(errorsOf(none)).toEqual([]);
  });

  test("does not leave a red line that refuses everything", () => {
    const two = removeOption(start, { issue: "place", option: "south" });
    expect(profile(two, "b").redLines).toBeUndefined();
  });

  test("at the end of an order with worths of its own gives nobody else its worth", () => {
    const after = removeOption(start, { issue: "hours", option: "35" });
    expect(profile(after, "a").points?.hours).toEqual({ 36: [1, 3], 37: [1, 3], 38: 1 });
    expect(profile(after, "b").ratings?.hours).toEqual({ ranked: ["38", "37", "36"] });
  });

  test("leaves an act about the issue still", () => {
    const after = removeOption(removeIssue(start, "pay"), { issue: "hours", option: "35" });
    expect(after.record?.acts[0].about).toEqual(["hours"]);
    expect(errorsOf(after)).toEqual([]);
  });
});

describe("an issue that goes", () => {
  test("takes along what it was said of together with others, unless each stands by itself", () => {
    const after = removeIssue(start, "hours");
    expect(errorsOf(after)).toEqual([]);
    expect(after.frame.impossible?.map(({ combination }) => Object.keys(combination))).toEqual([
      ["place", "pay"],
    ]);
    expect(profile(after, "a").demands?.[0].asks).toEqual({ place: ["north"] });
    expect(after.record?.acts[0].about).toEqual({ pay: { atMost: "1" } });
    expect(after.conflict?.states?.[0]).toMatchObject({ deal: { land: "b" } });
  });

  test("leaves weights that add up", () => {
    const after = removeIssue(start, "hours");
    expect(profile(after, "b")).toMatchObject({ weights: { pay: 20, place: 25, land: 25 }, weightTotal: 70 });
    expect(profile(after, "c").weightPairs).toEqual([["place", "pay", "1/5"]]);
    expect(profile(after, "d").weightOrder).toEqual(["land", ["pay"]]);
    const last = removeIssue(after, "pay");
    expect(profile(last, "c")).toMatchObject({ weights: { place: 1 } });
    expect(profile(last, "c").weightPairs).toBeUndefined();
    expect(profile(last, "d")).toMatchObject({ weights: { land: [0.4, 0.8] }, weightTotal: "0.8" });
    expect(errorsOf(last)).toEqual([]);
  });

  test("is left out of packages; an answer about packages that differed on it goes", () => {
    const after = removeIssue(start, "place");
    expect(profile(after, "a").noDeal).toEqual({ deal: { pay: "2", hours: "36", land: "b" } });
    expect(profile(after, "a").comparisons).toEqual([
      {
        better: { pay: "2", hours: "36", land: "b" },
        than: { pay: "4", hours: "35", land: "a" },
        act: "first",
      },
    ]);
    expect(profile(removeIssue(start, "land"), "a").comparisons).toBeUndefined();
  });
});

describe("a party that goes", () => {
  test("stays as a voice where the record names it, and its shares go", () => {
    const after = removeParty(start, "b");
    expect(errorsOf(after)).toEqual([]);
    expect(after.frame.others?.at(-1)).toEqual({ id: "b", name: "Bee" });
    expect(after.profiles.map(({ party }) => party)).toEqual(["a", "c", "d"]);
    expect(profile(after, "a").noDeal).toBe("unknown");
    expect(after.frame.impossible?.[1].combination.land).toEqual(["a"]);
    expect(says(mentionsOf(start, { party: "b" })).slice(0, 2)).toEqual([
      "profiles/b.yaml : profile goes",
      "case.yaml impossible/1: impossible changes",
    ]);
    expect(makeParty(after, "b").frame.parties.at(-1)).toEqual({ id: "b", name: "Bee" });
    expect(errorsOf(makeParty(after, "b"))).toEqual([]);
  });

  test("keeps its name as a decision maker", () => {
    const tidy = tidyDocuments(bundled("elmira-1989"));
    const acts = (tidy.record?.acts ?? []).map((act) => String(act.id));
    const elmira = deepFreeze(acts.reduce(removeAct, tidy));
    const after = removeParty(elmira, "uniroyal");
    expect(after.conflict?.decisionMakers[1]).toMatchObject({ id: "uniroyal", name: "Uniroyal" });
    expect(errorsOf(after)).toEqual([]);
  });
});

test("a voice that goes takes its own acts along, and what they showed is said without them", () => {
  const after = removeVoice(start, "n");
  expect(errorsOf(after)).toEqual([]);
  expect(after.record?.acts.map(({ id, who, to }) => [id, who, to])).toEqual([
    ["first", ["a"], undefined],
    ["act-2", ["b", "m"], undefined],
    ["act-4", ["d"], undefined],
    ["said", ["o"], undefined],
  ]);
  expect(after.conflict?.decisionMakers[1]).toMatchObject({ id: "n", name: "Enn" });
});

test("acts and sources that go are named no more", () => {
  expect(profile(removeAct(start, "first"), "a").redLines?.[0].act).toBeUndefined();
  expect(profile(removeAct(start, "first"), "a").comparisons?.[0].act).toBeUndefined();
  expect(removeSource(start, "paper").record?.acts[0].source).toBeUndefined();
  expect(removeSource(removeSource(start, "paper"), "wire").frame.sources).toBeUndefined();
  const act = { when: "2025-06-01", who: ["a"], says: "Says it anew.", about: ["pay"] };
  const replaced = replaceAct(start, { id: "act-2", act });
  expect(replaced.record?.acts[1]).toEqual({ ...act, id: "act-2" });
  expect(profile(replaced, "a")).toBe(profile(start, "a"));
  const made = addAct(start, { act, at: 0 });
  expect([made.id, made.documents.record?.acts[0].id]).toEqual(["says-it-anew", "says-it-anew"]);
});

describe("what comes is worth what it may be", () => {
  test("an option: between the least and the most of its issue, a rating from 0 to 1 at least", () => {
    const { documents, id } = addOption(start, { issue: "place", name: "East side" });
    expect([id, errorsOf(documents)]).toEqual(["east-side", []]);
    expect(profile(documents, "a").points?.place).toMatchObject({ "east-side": [-1, 2] });
    expect(profile(documents, "b").ratings?.place).toMatchObject({ "east-side": [0, 100] });
    expect(profile(documents, "c").ratings?.place).toEqual({
      north: 0,
      south: [0, 1],
      none: 1,
      "east-side": [0, 1],
    });
    expect(profile(documents, "d")).toBe(profile(start, "d"));
    expect(documents.record).toBe(start.record);
  });

  test("an issue: as much as any other, beside weights that leave no room as much as the largest", () => {
    const { documents } = addIssue(start, { name: "Time", options: ["soon", "later"] });
    expect(errorsOf(documents)).toEqual([]);
    expect(profile(documents, "a").points?.time).toEqual({ soon: [0, 10], later: [0, 10] });
    expect(profile(documents, "a").noDeal).toBe("unknown");
    expect(profile(documents, "a").comparisons).toHaveLength(1);
    expect(profile(documents, "b")).toMatchObject({
      ratings: { time: { soon: [0, 100], later: [0, 100] } },
      weights: { time: 30 },
      weightTotal: 130,
    });
    expect(profile(documents, "c").ratings?.time).toBeUndefined();
    expect(profile(documents, "d").weightOrder).toEqual(["land", ["pay", "hours"], "time"]);
  });

  test("a party: a blank profile", () => {
    const { documents, id } = addParty(start, { name: "Bee" });
    expect([id, errorsOf(documents)]).toEqual(["bee", []]);
    expect(profile(documents, "bee")).toEqual({
      format: 1,
      party: "bee",
      ratings: {
        pay: { curve: { 0: [0, 1], 4: [0, 1] } },
        hours: { 35: [0, 1], 36: [0, 1], 37: [0, 1], 38: [0, 1] },
        place: { north: [0, 1], south: [0, 1], none: [0, 1] },
        land: [0, 1],
      },
      weights: { pay: [0, 1], hours: [0, 1], place: [0, 1], land: [0, 1] },
      noDeal: "unknown",
    });
    expect(documents.profiles.slice(0, 4)).toEqual(start.profiles);
  });
});

describe("an issue of another kind", () => {
  const numeric = (from: number, to: number, step: number) =>
    setIssueKind(start, { id: "pay", kind: { kind: "numeric", from, to, step } });

  test("numbers that stay keep what was said of them; curves are drawn to the new ends", () => {
    const after = numeric(1, 5, 2);
    expect(errorsOf(after)).toEqual([]);
    expect(profile(after, "a").points?.pay).toEqual({
      1: 1,
      3: 3.5,
      5: [0, "3.5"],
    });
    expect(profile(after, "b").ratings?.pay).toEqual({ curve: { 1: [70, 80], 5: [0, 100] } });
    expect(profile(after, "a").redLines?.[0].refuses).toEqual({ pay: { atMost: "1" } });
    expect(profile(after, "a").noDeal).toBe("unknown");
  });

  test("while the numbers are no range, everything stays", () => {
    const between = setIssueKind(start, { id: "pay", kind: { kind: "numeric", from: 0, to: "" } });
    expect(between.profiles).toBe(start.profiles);
    const back = setIssueKind(between, { id: "pay", kind: { kind: "numeric", from: 0, to: 4, step: 1 } });
    expect(back.profiles).toEqual(start.profiles);
    expect(back.frame).toEqual(start.frame);
  });

  test("numbers become a list of the same options, and back", () => {
    const list = setIssueKind(start, { id: "pay", kind: { kind: "ordered" } });
    expect(list.frame.issues[0].options).toEqual(["0", "1", "2", "3", "4"].map((id) => ({ id })));
    expect(errorsOf(list)).toEqual([]);
    expect(profile(list, "a")).toBe(profile(start, "a"));
    expect(profile(list, "c").ratings?.pay).toEqual(
      Object.fromEntries([0, 1, 2, 3, 4].map((k) => [k, [0, 1]])),
    );
  });

  test("without an order, ranges become lists", () => {
    const after = setIssueKind(start, { id: "hours", kind: { kind: "choice" } });
    expect(errorsOf(after)).toEqual([]);
    expect(after.frame.impossible?.[1].combination.hours).toEqual(["37", "38"]);
    expect(after.conflict?.states?.[0]).toMatchObject({ deal: { hours: ["36", "37", "38"] } });
  });

  test("shares become a choice of who gets it, and back", () => {
    const list = setIssueKind(start, { id: "land", kind: { kind: "choice" } });
    expect(errorsOf(list)).toEqual([]);
    expect(profile(list, "a").points?.land).toEqual({ a: 10, b: 0, c: 0, d: 0 });
    expect(profile(list, "a").noDeal).toEqual(profile(start, "a").noDeal);
    const back = setIssueKind(list, { id: "land", kind: { kind: "divisible" } });
    expect(back.profiles).toEqual(start.profiles);
  });

  test("options that move keep ranges saying something", () => {
    const after = moveOption(start, { issue: "hours", option: "35", to: 3 });
    expect(errorsOf(after)).toEqual([]);
    expect(profile(after, "a").demands?.[0].asks.hours).toEqual({ atMost: "36" });
    const first = moveOption(start, { issue: "hours", option: "37", to: 0 });
    expect(first.frame.impossible?.[1].combination.hours).toEqual(["37", "38"]);
    expect(errorsOf(first)).toEqual([]);
  });
});

test("names change nothing but names", () => {
  const after = renameOption(start, { issue: "place", option: "north", name: "The North" });
  expect(after.frame.issues[2].options?.[0]).toEqual({ id: "north", name: "The North" });
  expect([after.profiles, after.conflict, after.record]).toEqual([
    start.profiles,
    start.conflict,
    start.record,
  ]);
  expect(after.profiles).toBe(start.profiles);
  expect(renameParty(after, { id: "a", name: "Ay" }).profiles).toBe(start.profiles);
  expect(setTitle(start, "Every form").frame).toBe(start.frame);
});

test("what-ifs follow what they change", () => {
  const after = removeOption(start, { issue: "place", option: "none" });
  expect(after.whatIfs?.whatIfs[0]).toBe(start.whatIfs?.whatIfs[0]);
  expect(JSON.stringify(after.whatIfs)).not.toContain("none");
  expect(removeIssue(start, "pay").whatIfs?.whatIfs.map(({ id }) => id)).toEqual(["softer", "wider"]);
});

test("what is not there cannot be edited", () => {
  const removals: Removal[] = [
    { party: "x" },
    { voice: "a" },
    { issue: "x" },
    { issue: "pay", option: "0" },
    { source: "x" },
    { act: "x" },
  ];
  for (const removal of removals) expect(() => mentionsOf(start, removal)).toThrow(RangeError);
  expect(() => renameParty(start, { id: "n", name: "x" })).toThrow(RangeError);
});

test("voices of one name have ids of their own", () => {
  const made = addVoice(start, { name: "M" });
  expect(made.id).toBe("m-2");
  expect(addParty(made.documents, { name: "m" }).id).toBe("m-3");
});
