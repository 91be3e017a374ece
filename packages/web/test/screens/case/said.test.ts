import type { CaseDocuments } from "@parley/engine/case";
import {
  addImpossible,
  addIssue,
  addParty,
  blankCase,
  type ImpossibleDocument,
  mentionsOf,
  setIssueKind,
} from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import { placeOf, placeProblems } from "../../../src/engine/place-problems.ts";
import type { SaidProblem } from "../../../src/engine/said-problem.ts";
import { whatElseWent } from "../../../src/parts/notice/what-else-went.ts";
import { choiceOf, choiceOptions, chosenIds } from "../../../src/screens/case/impossible/choices.ts";
import { combinationOf, partsOf, sentenceOf } from "../../../src/screens/case/impossible/combination.ts";
import { pastedNames } from "../../../src/screens/case/lines/pasted-names.ts";
import { packagesSaid } from "../../../src/screens/case/packages-said.ts";
import { screenOf } from "../../../src/screens/case/problems/other-problems.tsx";
import { voiceLines } from "../../../src/screens/case/voices/voice-lines.ts";
import { whatIsMissing } from "../../../src/screens/case/what-is-missing.ts";
import { words } from "./words.ts";

function small(): CaseDocuments {
  let documents = blankCase({ title: "Try" });
  for (const name of ["North", "South"]) documents = addParty(documents, { name }).documents;
  documents = addIssue(documents, { name: "Wages", options: ["2 %", "4 %", "6 %"] }).documents;
  documents = addIssue(documents, { name: "Hours", options: ["35", "38"] }).documents;
  return addIssue(documents, { name: "Rent", options: ["low", "high"] }).documents;
}

const documents = small();
const { issues, parties } = documents.frame;

describe("problems at their places", () => {
  const problem = (path: SaidProblem["path"], file = "case.yaml"): SaidProblem => ({
    code: "case.missing-key",
    severity: "error",
    file,
    line: 1,
    path,
    text: path.join(" "),
  });

  it("are found by the path that the loader gives", () => {
    expect(placeOf(["title"], documents)).toBe("title");
    expect(placeOf(["parties", 1, "name"], documents)).toBe("party south");
    expect(placeOf(["parties"], documents)).toBe("parties");
    expect(placeOf(["issues", 0], documents)).toBe("issue wages");
    expect(placeOf(["issues", 0, "options", 1, "name"], documents)).toBe("option wages\n4");
    expect(placeOf(["issues", 0, "options"], documents)).toBe("issue wages");
    expect(placeOf(["impossible", 2, "because"], documents)).toBe("impossible 2");
    expect(placeOf(["sources", 0, "date"], documents)).toBe("source 0");
    expect(placeOf(["format"], documents)).toBe("rest");
    expect(placeOf([], documents)).toBe("rest");
    expect(placeOf(["issues", 99], documents)).toBe("issues");
  });

  it("those of other files are kept apart, with the screen that mends them", () => {
    const placed = placeProblems([problem(["title"]), problem(["noDeal"], "profiles/north.yaml")], documents);
    expect(placed.here.title).toHaveLength(1);
    expect(placed.elsewhere).toHaveLength(1);
    expect(screenOf("profiles/north.yaml")).toEqual({ screen: "profiles", detail: "north" });
    expect(screenOf("conflict.yaml")).toEqual({ screen: "hold", detail: "" });
    expect(screenOf("case.yaml")).toBeNull();
  });
});

describe("what else goes with a removal", () => {
  it("is not told of profiles that know nothing yet", () => {
    expect(whatElseWent(mentionsOf(documents, { issue: "wages" }), documents, words.removal)).toEqual([]);
    expect(whatElseWent(mentionsOf(documents, { party: "north" }), documents, words.removal)).toEqual([]);
  });

  it("is told, counted by kind", () => {
    const [north, south] = documents.profiles;
    const known: CaseDocuments = {
      ...addImpossible(documents, { combination: { wages: "2", hours: "35" } }),
      profiles: [
        { ...north, ratings: { ...north.ratings, wages: { "2": 0, "4": 0.5, "6": 1 } } },
        { ...south, demands: [{ asks: { wages: "6" } }] },
      ],
    };
    expect(whatElseWent(mentionsOf(known, { issue: "wages" }), known, words.removal)).toEqual([
      "Removed along with it: 1 impossible combination, what 1 profile says it is worth and 1 demand.",
    ]);
  });
});

describe("impossible combinations", () => {
  const rule: ImpossibleDocument = {
    combination: { wages: ["2", "4"], hours: { atLeast: "38" } },
    because: "Nobody could run the plant.",
  };

  it("are said in a sentence, with the names that people read", () => {
    expect(sentenceOf(rule, { issues, parties }, words)).toBe(
      "Not together: “2 %” or “4 %” on “Wages” and “38” or more on “Hours” (Nobody could run the plant).",
    );
    expect(sentenceOf({ combination: { wages: { not: "2" }, gone: "x" } }, { issues, parties }, words)).toBe(
      "Not together: anything, other than “2 %” on “Wages” and “x” on “gone”.",
    );
  });

  it("are taken apart and put together again as they were", () => {
    expect(combinationOf(partsOf(rule), rule.because as string)).toEqual(rule);
    expect(combinationOf([{ issue: "wages", choice: "2" }], "")).toBeNull();
  });

  it("options are read from every way of writing them", () => {
    const wages = issues[0];
    const ids = (choice: Parameters<typeof chosenIds>[0]) => chosenIds(choice, wages, parties);
    expect(ids("4")).toEqual(["4"]);
    expect(ids(["6", "2"])).toEqual(["2", "6"]);
    expect(ids({ atMost: "4" })).toEqual(["2", "4"]);
    expect(ids({ not: ["4"] })).toEqual(["2", "6"]);
    expect(ids("8")).toBeNull();
    expect(choiceOf([])).toBeNull();
    expect(choiceOf(["2"])).toBe("2");
  });

  it("numbers carry their unit, shares the names of the parties", () => {
    const number = setIssueKind(documents, {
      id: "rent",
      kind: { kind: "numeric", from: 0, to: 2, step: 1 },
    });
    const issue = { ...number.frame.issues[2], unit: "euros" };
    expect(choiceOptions(issue, parties).map(({ name }) => name)).toEqual(["0 euros", "1 euros", "2 euros"]);
    const shared = setIssueKind(documents, { id: "rent", kind: { kind: "divisible" } }).frame.issues[2];
    expect(choiceOptions(shared, parties).map(({ name }) => name)).toEqual(["North", "South"]);
  });
});

describe("what is said of the whole", () => {
  it("names what is missing, in the order of writing", () => {
    expect(whatIsMissing({ parties: [], issues: [] }).map(({ kind }) => kind)).toEqual(["parties", "issues"]);
    expect(whatIsMissing(documents.frame)).toEqual([]);
    const open = addIssue(documents, { name: "Water" }).documents;
    expect(whatIsMissing(open.frame)).toEqual([{ kind: "options", names: ["Water"] }]);
  });

  it("counts packages of any number", () => {
    const one = { all: "1", isOne: true, possible: "1", isOneLeft: true };
    expect(packagesSaid(one, words).all).toBe("1 package");
    const many = { all: "about 1.2 × 10²⁷", isOne: false, possible: null, isOneLeft: false };
    expect(packagesSaid(many, words)).toEqual({
      all: "about 1.2 × 10²⁷ packages",
      possible: null,
      left: "about 1.2 × 10²⁷ packages",
    });
  });

  it("parties have labels and marks; names are pasted one a line or from the first column", () => {
    expect(voiceLines(parties, "parties", words)[1]).toMatchObject({ label: "Party 2: South", party: 1 });
    expect(voiceLines(parties, "voices", words)[0]).not.toHaveProperty("party");
    expect(pastedNames("1. North\n2. South")).toEqual(["North", "South"]);
    expect(pastedNames("North\tx\nSouth\ty")).toEqual(["North", "South"]);
  });
});
