import { describe, expect, it } from "vitest";
import { draftCase } from "../../../src/sources/picture/draft/draft-case.ts";
import { measuresOf } from "../../../src/sources/picture/draft/measures.ts";
import { article, type ClaimSketch, source } from "./hand-made.ts";

function draftOf(sketches: readonly ClaimSketch[]) {
  const draft = draftCase({
    articles: [article("a", sketches)],
    sources: [source("a")],
    acts: [],
    actors: [],
    title: "Harbour",
    otherwise: "Not so",
  });
  if (!draft.ok) throw new Error(JSON.stringify(draft.missing));
  return draft;
}

const issuesOf = (sketches: readonly ClaimSketch[]) => draftOf(sketches).documents.frame.issues;

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
    ["it would not lower the mooring fees", "Not lower the mooring fees"],
    ["the mooring fees were not lowered", "Not mooring fees lowered"],
    ["we want lower mooring fees", "Lower mooring fees"],
    ["mooring fees must fall", "Mooring fees to fall"],
    ["any mooring fees for guests", "Mooring fees for guests"],
    ["My boys need lower mooring fees. Period.", "Lower mooring fees"],
    ["lower mooring fees “for every boat", "Lower mooring fees for every boat"],
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

describe("what takes a sentence to say", () => {
  const named: ClaimSketch[] = [
    { by: "League", says: "lower mooring fees", to: "the Council" },
    { by: "the Council", says: "higher mooring fees", to: "League" },
  ];

  it.each([
    "What else does the harbour want?",
    "Mr Brenn told me in the harbour",
    "the harbour is ours to share, not to own",
    "called the harbour “theatre",
    "either they leave the harbour or we do not talk",
    "I was ashamed of the harbour",
    "nobody in this harbour would",
    "them three times since the harbour opened",
    "League dined with a man from the harbour",
    "the clerk visited the harbour",
    "a stranger went to the harbour",
    "the idea",
  ])("is no issue, and is told of: %s", (says) => {
    const draft = draftOf([...named, { by: "League", says }]);
    expect(draft.documents.frame.issues.map(({ name }) => name)).toEqual(["Mooring fees"]);
    expect(draft.withoutIssue).toEqual([{ source: "a", claim: "c3" }]);
  });

  it("leaves out a condition, but for one that is set", () => {
    const draft = draftOf([
      ...named,
      {
        by: "League",
        says: "If the harbour opens, we will look at the new quay",
        condition: "If the harbour opens",
        move: "offer",
      },
      {
        by: "League",
        says: "we will not come unless the Council withdraws the night order",
        condition: "unless the Council withdraws the night order",
        move: "condition",
        to: "the Council",
      },
    ]);
    const names = draft.documents.frame.issues.map(({ name }) => name);
    expect(names).toContain("Withdraw the night order");
    expect(names.join()).not.toContain("arbour");
  });

  it("is no issue where it is denied", () => {
    const denied = { move: "promise", negated: true, cue: { from: 0, to: 7, words: "Harbour" } } as const;
    const draft = draftOf([...named, { by: "League", says: "to hire a second pilot", ...denied }]);
    expect(draft.documents.frame.issues).toHaveLength(1);
    expect(draft.withoutIssue).toEqual([]);
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

describe("the voices of a draft", () => {
  const partiesOf = (sketches: readonly ClaimSketch[]) =>
    draftOf(sketches).documents.frame.parties.map((party) =>
      typeof party === "object" ? party.name : party,
    );

  it("are not two who are named together and one by one", () => {
    const names = partiesOf([
      { by: "Anna Brenn", says: "lower mooring fees", to: "Piet Holm" },
      { by: "Piet Holm", says: "higher mooring fees", to: "Anna Brenn" },
      { by: "Anna Brenn and Piet Holm", says: "a second pilot", to: "Piet Holm" },
      { by: "Piet Holm", says: "a third pilot", to: "Anna Brenn and Piet Holm" },
    ]);
    expect([...names].sort()).toEqual(["Anna Brenn", "Piet Holm"]);
  });

  it("are no mere letters before questions and answers", () => {
    const names = partiesOf([
      { by: "Anna Brenn", says: "lower mooring fees", to: "Piet Holm" },
      { by: "Piet Holm", says: "higher mooring fees", to: "Anna Brenn" },
      { by: "Q", says: "a second pilot", to: "Piet Holm" },
      { by: "Piet Holm", says: "a third pilot", to: "Q" },
    ]);
    expect([...names].sort()).toEqual(["Anna Brenn", "Piet Holm"]);
  });
});
