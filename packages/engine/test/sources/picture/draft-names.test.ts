import { describe, expect, it } from "vitest";
import { draftCase } from "../../../src/sources/picture/draft/draft-case.ts";
import { measuresOf } from "../../../src/sources/picture/draft/measures.ts";
import { article, type ClaimSketch, source } from "./hand-made.ts";

function issuesOf(sketches: readonly ClaimSketch[]) {
  const draft = draftCase({
    articles: [article("a", sketches)],
    sources: [source("a")],
    actors: [],
    title: "Harbour",
    otherwise: "Not so",
  });
  if (!draft.ok) throw new Error(JSON.stringify(draft.missing));
  return draft.documents.frame.issues;
}

function optionNames(sketches: readonly ClaimSketch[]): readonly string[] {
  return issuesOf(sketches).flatMap(({ options = [] }) =>
    options.map((option) => String(typeof option === "object" ? (option.name ?? option.id) : option)),
  );
}

describe("options of a drafted issue", () => {
  it("keep apart what differs by how much", () => {
    const names = optionNames([
      { by: "League", says: "to lower the mooring fees", to: "Council" },
      { by: "Council", says: "to lower the mooring fees by half", to: "League", move: "offer" },
    ]);
    expect(names).toEqual(["Lower the mooring fees", "Lower the mooring fees by half"]);
  });

  it.each([
    ["the Council to lower the mooring fees", "Lower the mooring fees"],
    ["that the Council must lower the mooring fees", "Lower the mooring fees"],
    ["that it would lower the mooring fees", "Lower the mooring fees"],
    ["the mooring fees be lowered", "Mooring fees lowered"],
    ["that the mooring fees should be lowered", "Mooring fees lowered"],
    ["it would not lower the mooring fees", "It would not lower the mooring fees"],
  ])("are called by the thing itself: %s", (says, name) => {
    const names = optionNames([
      { by: "League", says, to: "the Council" },
      { by: "the Council", says: "higher mooring fees", to: "League" },
    ]);
    expect(names).toContain(name);
  });

  it.each([
    ["a quota of at least 900 tonnes", "a quota of 500 tonnes", ["500", "1100"]],
    ["a quota of 900 tonnes or more", "a quota of 500 tonnes", ["500", "1100"]],
    ["a quota of 900 tonnes", "a quota of no more than 500 tonnes", ["300", "900"]],
    ["a quota of 900 tonnes", "a quota of at most 100 tonnes", ["0", "900"]],
    ["a quota of 900 tonnes", "a quota of 500 tonnes", ["500", "900"]],
    ["a berth levy of at least 90 %", "a berth levy of 50 %", ["50", "100"]],
  ])("range as far as was asked for: %s, %s", (one, other, ends) => {
    const [issue] = issuesOf([
      { by: "League", says: one, to: "Council" },
      { by: "Council", says: other, to: "League", move: "offer" },
    ]);
    expect([issue.from, issue.to].map(String)).toEqual(ends);
  });
});

describe("how much a text names", () => {
  it.each([
    ["by half", ["1/2"]],
    ["two thirds of 1,000 boats", ["1,000", "1/3", "2"]],
    ["the third round", []],
    ["a third of the fees", ["1/3"]],
    ["no one", []],
    ["twenty boats", ["20"]],
  ])("%s", (text, measures) => {
    expect(measuresOf(text)).toEqual(measures);
  });
});
