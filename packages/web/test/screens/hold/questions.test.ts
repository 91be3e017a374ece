// What the worker answers about a conflict, also while it is being typed.

import type { CaseDocuments } from "@parley/engine/case";
import {
  addAction,
  addParty,
  addStatement,
  beginConflict,
  blankCase,
  changeStatement,
} from "@parley/engine/editing";
import { plainText } from "@parley/engine/report";
import { describe, expect, test } from "vitest";
import { bundled } from "../../../../engine/test/case/editing/bundled.ts";
import type { Desk } from "../../../src/engine/desk.ts";
import { makeDesk } from "../../../src/engine/make-desk.ts";
import { holdChapter } from "../../../src/engine/questions/hold-chapter.ts";
import { holdLevers } from "../../../src/engine/questions/hold-levers.ts";
import { holdModel } from "../../../src/engine/questions/hold-model.ts";

/** The whole case is not read for these questions. */
function deskOf(documents: CaseDocuments): Desk {
  const refuse = () => {
    throw new Error("the whole case was read");
  };
  return { ...makeDesk({ documents }), check: refuse, reading: refuse };
}

/** Two parties and nothing else: no issue, no profile that would load. */
function typed(): CaseDocuments {
  let documents = blankCase({ title: "A ridge" });
  documents = addParty(documents, { name: "North" }).documents;
  documents = addParty(documents, { name: "South" }).documents;
  documents = beginConflict(documents);
  documents = addAction(documents, { maker: "north", name: "Attack" }).documents;
  return addAction(documents, { maker: "south", name: "Attack" }).documents;
}

describe("a model that is being typed", () => {
  test("has situations before anybody prefers anything, and without issues", () => {
    const view = holdModel(null, deskOf(typed()));
    expect(view).toMatchObject({ count: 4, isWhole: true, isComplete: false, orders: { north: null } });
    expect(view?.situations.map(({ taken }) => taken)).toEqual([
      [],
      ["attack"],
      ["south-attack"],
      ["attack", "south-attack"],
    ]);
    expect(holdChapter(null, deskOf(typed()))).toBeNull();
    expect(holdLevers({ off: [], variants: [] }, deskOf(typed()))).toBeNull();
  });

  test("a mistake in one ranking leaves the others to be seen", () => {
    let documents = addStatement(typed(), { maker: "north", text: "not south-attack" });
    documents = addStatement(documents, { maker: "south", text: "not atack" });
    const view = holdModel(null, deskOf(documents));
    expect(view?.orders.north?.tiers.map(({ situations }) => situations)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(view?.orders.south).toBeNull();
    expect(view?.isComplete).toBe(false);
    documents = changeStatement(documents, { maker: "south", at: 0, statement: "not attack" });
    expect(holdModel(null, deskOf(documents))?.isComplete).toBe(true);
    expect(plainText(holdChapter(null, deskOf(documents))?.verdict ?? [])).not.toBe("");
  });

  test("nothing where there is no conflict", () => {
    const documents = { ...typed(), conflict: null };
    expect(holdModel(null, deskOf(documents))).toBeNull();
    expect(holdChapter(null, deskOf(documents))).toBeNull();
  });

  test("situations without a place in a list stand at its end", () => {
    const documents = typed();
    const conflict = { ...documents.conflict, preferences: { north: { ranked: [{ attack: true }] } } };
    const view = holdModel(null, deskOf({ ...documents, conflict } as CaseDocuments));
    expect(view?.orders.north?.tiers).toEqual([
      { situations: [1, 3], ties: "equal", isUnplaced: false },
      { situations: [0, 2], ties: "equal", isUnplaced: true },
    ]);
  });
});

describe("bundled conflicts", () => {
  test("an order that was listed is shown as it was listed", () => {
    const view = holdModel(null, deskOf(bundled("elmira-1989")));
    const names = view?.orders.ministry?.tiers.map(({ situations }) => view.situations[situations[0]].name);
    expect(names?.[0]).toBe("Original order accepted, local insistence");
    expect(names?.at(-1)).toBe("Plant abandoned");
    expect(view).toMatchObject({ count: 9, isComplete: true });
  });

  test("the chapter has its pictures, and leaves out who can do what", () => {
    const chapter = holdChapter(null, deskOf(bundled("ceasefire-at-ulvery")));
    expect(plainText(chapter?.verdict ?? [])).toContain("Ceasefire with guarantee and aid");
    expect(chapter?.sections.map(({ id }) => id)).not.toContain("actors");
    const kinds = chapter?.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(kinds).toContain("figure");
  });

  test("a switch changes the answer, and nothing turned changes nothing", () => {
    const desk = deskOf(bundled("ceasefire-at-ulvery"));
    const same = holdLevers({ off: [], variants: [] }, desk);
    expect(same?.after).toEqual(same?.before);
    expect(same?.places.every(({ before, after }) => before === after)).toBe(true);
    const without = holdLevers({ off: ["guarantee"], variants: ["aid-in-any-case"] }, desk);
    expect(plainText(without?.after ?? [])).not.toBe(plainText(without?.before ?? []));
    const held = without?.places.filter(({ isHeld }) => isHeld);
    expect(held?.map(({ name, before, after }) => [name, before, after])).toContainEqual([
      "Ceasefire with guarantee and aid",
      "answered",
      "impossible",
    ]);
  });
});
