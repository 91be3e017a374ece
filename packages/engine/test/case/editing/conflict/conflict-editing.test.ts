// Building a conflict step by step, and what becomes of the rest of it when a part goes or is called otherwise.
import { describe, expect, test } from "vitest";
import {
  addAction,
  addCombination,
  addConflictVariant,
  addMaker,
  addStatement,
  beginConflict,
  changeActionId,
  changeStatement,
  clearPreference,
  inStatement,
  isFreeActionId,
  moveAction,
  moveMaker,
  moveStatement,
  nameState,
  pointAtState,
  pointedAt,
  preferenceForm,
  preferenceOf,
  rankStates,
  removeAction,
  removeCombination,
  removeConflict,
  removeMaker,
  removeState,
  removeStatement,
  renameAction,
  renameMaker,
  replaceCombination,
  setConflictEstimate,
  setConflictTexts,
  setIrreversible,
  setLever,
  setStatementWeight,
  setTies,
  setVariantAction,
  setVariantSight,
  statementOf,
  tidyDocuments,
  wordAction,
} from "../../../../src/case/editing/index.ts";
import { type CaseDocuments, type ConflictDocument, caseFromDocuments } from "../../../../src/case/index.ts";
import { bundled, deepFreeze, errorsOf } from "../bundled.ts";

const ULVERY = bundled("ceasefire-at-ulvery");
const FOLDER = { folderName: "edited" };

function conflict(documents: CaseDocuments): ConflictDocument {
  if (!documents.conflict) throw new Error("no conflict");
  return documents.conflict;
}

/** Two parties who can each attack, and a guarantor. */
function model(): CaseDocuments {
  let documents = beginConflict({ ...ULVERY, conflict: null });
  documents = addAction(documents, { maker: "hill-council", name: "Attack" }).documents;
  documents = addAction(documents, { maker: "plain-council", name: "Attack" }).documents;
  documents = addMaker(documents, { voice: "regional-union" }).documents;
  documents = addAction(documents, { maker: "regional-union", name: "Send a force" }).documents;
  for (const maker of ["hill-council", "plain-council", "regional-union"]) {
    documents = addStatement(documents, { maker, text: "not attack" });
    documents = addStatement(documents, { maker, text: "not plain-attack and send-a-force" });
  }
  return deepFreeze(documents);
}

describe("building", () => {
  test("a model begins with the parties and loads once each can be ranked", () => {
    const documents = model();
    expect(conflict(documents).decisionMakers.map((one) => (typeof one === "object" ? one.id : one))).toEqual(
      ["hill-council", "plain-council", "regional-union"],
    );
    expect(errorsOf(documents)).toEqual([]);
  });

  test("actions of the same name get ids that tell them apart, and none is a word of the statements", () => {
    const documents = model();
    const ids = conflict(documents).decisionMakers.flatMap((one) =>
      typeof one === "object"
        ? (one.actions ?? []).map((action) => (typeof action === "object" ? action.id : action))
        : [],
    );
    expect(ids).toEqual(["attack", "plain-attack", "send-a-force"]);
    expect(addAction(documents, { maker: "hill-council", name: "Not" }).id).toBe("hill-not");
  });

  test("a new decision maker has a name; one of the case has the case's", () => {
    const { documents, id } = addMaker(model(), { name: "The League", about: "Of the coast" });
    expect(id).toBe("the-league");
    const named = renameMaker(documents, { id, name: "The Coast League" });
    expect(conflict(named).decisionMakers.at(-1)).toEqual({
      id,
      name: "The Coast League",
      about: "Of the coast",
    });
    const renamed = renameMaker(named, { id: "regional-union", name: "The Union" });
    expect(conflict(renameMaker(renamed, { id: "regional-union", name: "The Regional Union" }))).toEqual(
      conflict(named),
    );
    expect(() => addMaker(documents, { voice: "regional-union" })).toThrow(RangeError);
  });

  test("a case without a conflict stays as it is when one is begun twice or taken away", () => {
    const documents = model();
    expect(beginConflict(documents)).toBe(documents);
    expect(removeConflict(documents).conflict).toBeNull();
    expect(() => addAction({ ...documents, conflict: null }, { maker: "x", name: "y" })).toThrow(RangeError);
  });

  test("words, ways of no return, estimates and texts", () => {
    let documents = wordAction(model(), { id: "attack", does: "attacks", doesNot: "holds its fire" });
    documents = setIrreversible(documents, { id: "attack", irreversible: "once-taken" });
    documents = renameAction(documents, { id: "attack", name: "Attack the town" });
    documents = setConflictEstimate(documents, { by: "us", on: "the news" });
    documents = setConflictTexts(documents, { title: "Will it hold?", about: "For now" });
    expect(errorsOf(documents)).toEqual([]);
    const [maker] = conflict(documents).decisionMakers;
    expect(maker).toMatchObject({
      actions: [{ id: "attack", name: "Attack the town", irreversible: "once-taken", does: "attacks" }],
    });
    const back = wordAction(documents, { id: "attack", does: "", doesNot: " " });
    expect(conflict(back).decisionMakers[0]).toMatchObject({
      actions: [{ id: "attack", name: "Attack the town", irreversible: "once-taken" }],
    });
    expect(conflict(setConflictTexts(documents, { title: "" })).title).toBeUndefined();
  });
});

describe("states", () => {
  test("a state is pointed at by its actions, and by its name once it has one", () => {
    const ticked = pointAtState(model(), { which: "hold", taken: ["send-a-force", "attack"] });
    expect(conflict(ticked).hold).toEqual(["attack", "send-a-force"]);
    const named = nameState(ticked, { taken: ["attack", "send-a-force"], name: "Force against an attack" });
    const { id } = (conflict(named).states ?? [])[0] as { id: string };
    expect(conflict(named).hold).toBe(id);
    expect(pointedAt(conflict(named), "hold")).toEqual(["attack", "send-a-force"]);
    expect(errorsOf(named)).toEqual([]);
    const unnamed = nameState(named, { taken: ["attack", "send-a-force"], name: "" });
    expect(conflict(unnamed).hold).toEqual(["attack", "send-a-force"]);
    expect(conflict(pointAtState(unnamed, { which: "hold", taken: null })).hold).toBeUndefined();
  });

  test("a removed name leaves rankings about the same state", () => {
    const before = caseFromDocuments(ULVERY, FOLDER);
    const documents = removeState(ULVERY, "kept");
    expect(pointedAt(conflict(documents), "hold")).toEqual(["guarantee", "aid"]);
    const after = caseFromDocuments(documents, FOLDER);
    expect(before.ok && after.ok && after.case.conflict?.hold).toBe(before.ok && before.case.conflict?.hold);
  });
});

describe("what cannot go together", () => {
  test("is added, replaced and removed by position", () => {
    let documents = addCombination(model(), { entry: { atMostOne: ["attack", "plain-attack"] } });
    documents = replaceCombination(documents, {
      at: 0,
      entry: { action: "send-a-force", requires: "attack" },
    });
    expect(errorsOf(documents)).toEqual([]);
    expect(conflict(removeCombination(documents, 0)).infeasible).toBeUndefined();
    expect(() => removeCombination(documents, 3)).toThrow(RangeError);
  });
});

describe("rankings", () => {
  test("statements are changed, moved and removed; the last one takes the entry with it", () => {
    let documents = changeStatement(model(), {
      maker: "hill-council",
      at: 1,
      confidence: "0.7",
      because: "It said so.",
    });
    const item = preferenceOf(conflict(documents), "hill-council")?.statements?.[1];
    expect(item && statementOf(item)).toEqual({
      statement: "not plain-attack and send-a-force",
      confidence: "0.7",
      because: "It said so.",
    });
    documents = moveStatement(documents, { maker: "hill-council", from: 1, to: 0 });
    documents = changeStatement(documents, { maker: "hill-council", at: 0, confidence: "", because: "" });
    expect(preferenceOf(conflict(documents), "hill-council")?.statements).toEqual([
      "not plain-attack and send-a-force",
      "not attack",
    ]);
    documents = setTies(documents, { maker: "hill-council", ties: "unknown" });
    documents = removeStatement(documents, { maker: "hill-council", at: 0 });
    expect(preferenceOf(conflict(documents), "hill-council")?.ties).toBe("unknown");
    documents = removeStatement(documents, { maker: "hill-council", at: 0 });
    expect(preferenceOf(conflict(documents), "hill-council")).toBeUndefined();
  });

  test("one form gives way to another", () => {
    const all = [[], ["attack"], ["plain-attack"], ["attack", "plain-attack"]];
    const states = all.flatMap((taken) => [taken, [...taken, "send-a-force"]]);
    let documents = rankStates(model(), {
      maker: "hill-council",
      tiers: [
        { states: [states[0]], ties: "equal" },
        { states: states.slice(1, 3), ties: "unknown" },
        { states: states.slice(3), ties: "equal" },
      ],
    });
    expect(preferenceForm(preferenceOf(conflict(documents), "hill-council"))).toBe("ranked");
    expect(errorsOf(documents)).toEqual([]);
    const more = addAction(documents, { maker: "plain-council", name: "Retreat" }).documents;
    expect(errorsOf(more)).toEqual([]);
    documents = setStatementWeight(documents, {
      maker: "hill-council",
      was: null,
      statement: "not attack",
      weight: ["1", "2"],
    });
    documents = setStatementWeight(documents, {
      maker: "hill-council",
      was: "not attack",
      statement: "attack",
      weight: 3,
    });
    expect(preferenceOf(conflict(documents), "hill-council")).toEqual({ weights: { attack: 3 } });
    expect(
      preferenceForm(
        preferenceOf(conflict(clearPreference(documents, { maker: "hill-council" })), "hill-council"),
      ),
    ).toBeNull();
  });
});

describe("an action that goes", () => {
  test("leaves patterns, states, levers and variants; statements that name it are told by the reader", () => {
    const documents = removeAction(ULVERY, "aid");
    const after = conflict(documents);
    expect(pointedAt(after, "hold")).toEqual(["guarantee"]);
    expect(after.levers).toEqual(["guarantee"]);
    expect(after.variants?.find(({ id }) => id === "aid-in-any-case")?.inForce).toBeUndefined();
    const found = errorsOf(documents);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((error) => error.endsWith("case.unknown-action"))).toBe(true);
  });

  test("of states that become one, the one that was so before keeps its name", () => {
    const documents = removeAction(ULVERY, "force");
    const ids = conflict(documents).states?.map((state) => (typeof state === "object" ? state.id : state));
    expect(ids).toContain("guarantee-first");
    expect(ids).not.toContain("force-first");
    expect(conflict(documents).infeasible).toBeUndefined();
  });

  test("what is called by its place stays the same state", () => {
    const start: CaseDocuments = deepFreeze({
      ...model(),
      conflict: { ...conflict(model()), statusQuo: "s3", hold: "s5" },
    });
    expect(pointedAt(conflict(start), "statusQuo")).toEqual(["plain-attack"]);
    const without = removeAction(start, "attack");
    expect(pointedAt(conflict(without), "statusQuo")).toEqual(["plain-attack"]);
    expect(pointedAt(conflict(without), "hold")).toEqual(["send-a-force"]);
    const moved = moveMaker(start, { id: "regional-union", to: 0 });
    expect(pointedAt(conflict(moved), "statusQuo")).toEqual(["plain-attack"]);
  });
});

describe("an action that is called otherwise", () => {
  test("is so in every place, and the analysis is the same", () => {
    const documents = changeActionId(ULVERY, { id: "aid", to: "money for rebuilding" });
    expect(errorsOf(documents)).toEqual([]);
    expect(JSON.stringify(documents.conflict)).not.toMatch(/"aid"|\baid (?:iff|and)/);
    const [before, after] = [ULVERY, documents].map((one) => caseFromDocuments(one, FOLDER));
    if (!before.ok || !after.ok) throw new Error("not read");
    const shape = (reading: typeof before) => ({
      preferences: reading.case.conflict?.preferences.map((one) =>
        one.kind === "weights"
          ? one.weights.map(({ statement, weight }) => [statement, weight])
          : one.kind === "statements"
            ? one.statements.map(({ statement }) => statement)
            : one,
      ),
      hold: reading.case.conflict?.hold,
      coalitions: reading.case.conflict?.coalitions,
    });
    expect(shape(after)).toEqual(shape(before));
    expect(changeActionId(documents, { id: "money for rebuilding", to: "aid" }).conflict).toEqual(
      conflict(tidyDocuments(ULVERY)),
    );
  });

  test("cannot take another's id or a word of the statements", () => {
    const before = conflict(ULVERY);
    expect(isFreeActionId(before, { id: "aid", to: "force" })).toBe(false);
    expect(isFreeActionId(before, { id: "aid", to: "iff" })).toBe(false);
    expect(isFreeActionId(before, { id: "aid", to: "aid" })).toBe(true);
    expect(() => changeActionId(ULVERY, { id: "aid", to: "force" })).toThrow(RangeError);
    expect(inStatement("long strike")).toBe('"long strike"');
    expect(inStatement('a "b"')).toBe('"a ""b"""');
    expect(inStatement("or")).toBe('"or"');
  });
});

describe("a decision maker that goes", () => {
  test("takes its actions, its ranking and its place in groups along", () => {
    const start: CaseDocuments = deepFreeze({
      ...ULVERY,
      conflict: {
        ...conflict(ULVERY),
        coalitions: [
          ["hill-council", "coastal-republic"],
          ["hill-council", "plain-council", "coastal-republic"],
        ],
      },
    });
    const after = conflict(removeMaker(start, "coastal-republic"));
    expect(after.coalitions).toEqual([["hill-council", "plain-council"]]);
    expect(Object.keys(after.preferences)).not.toContain("coastal-republic");
    expect(after.levers).toEqual(["guarantee"]);
    expect(after.variants?.find(({ id }) => id === "taking-sides")?.preferences).toBeUndefined();
  });
});

describe("levers and variants", () => {
  test("levers stand in the order of the actions", () => {
    let documents = setLever(model(), { action: "send-a-force", isLever: true });
    documents = setLever(documents, { action: "attack", isLever: true });
    expect(conflict(documents).levers).toEqual(["attack", "send-a-force"]);
    documents = setLever(documents, { action: "attack", isLever: false });
    expect(conflict(setLever(documents, { action: "send-a-force", isLever: false })).levers).toBeUndefined();
  });

  test("a variant bars actions, has them in force, or has them not reckoned with", () => {
    const made = addConflictVariant(model(), { name: "Nobody looks" });
    let documents = setVariantAction(made.documents, { id: made.id, action: "attack", as: "without" });
    documents = setVariantAction(documents, { id: made.id, action: "attack", as: "in-force" });
    documents = setVariantSight(documents, {
      id: made.id,
      maker: "hill-council",
      action: "send-a-force",
      sees: false,
    });
    expect(conflict(documents).variants).toEqual([
      {
        id: "nobody-looks",
        name: "Nobody looks",
        inForce: ["attack"],
        unseen: { "hill-council": [{ "send-a-force": true }] },
      },
    ]);
    expect(errorsOf(documents)).toEqual([]);
    documents = setVariantAction(documents, { id: made.id, action: "attack", as: "free" });
    documents = setVariantSight(documents, {
      id: made.id,
      maker: "hill-council",
      action: "send-a-force",
      sees: true,
    });
    expect(conflict(documents).variants).toEqual([{ id: "nobody-looks", name: "Nobody looks" }]);
  });

  test("moving an action moves nothing else", () => {
    const two = addAction(model(), { maker: "hill-council", name: "Retreat" }).documents;
    const moved = moveAction(two, { id: "retreat", to: 0 });
    expect(errorsOf(moved)).toEqual([]);
  });
});
