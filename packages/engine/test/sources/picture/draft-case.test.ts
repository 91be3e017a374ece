import { describe, expect, it } from "vitest";
import { caseFromDocuments } from "../../../src/case/reading/case-from-documents.ts";
import { type CaseDraft, draftCase } from "../../../src/sources/picture/draft/draft-case.ts";
import type { DraftRequest } from "../../../src/sources/picture/draft/draft-request.ts";
import { issuesFromClaims } from "../../../src/sources/picture/issues-from-claims.ts";
import { article, type ClaimSketch, input, source } from "./hand-made.ts";

const SAID: readonly ClaimSketch[] = [
  { by: "Fishers' League", says: "the release of all impounded boats", to: "Harbour Council" },
  { by: "Fishers' League", says: "that the quota be raised to 900 tonnes", to: "Harbour Council" },
  { by: "Harbour Council", says: "to release the impounded boats", move: "refuse", to: "Fishers' League" },
  { by: "Harbour Council", says: "a quota of 500 tonnes", move: "offer", to: "Fishers' League" },
  { by: "Envoy Maren Oske", says: "both sides to talk", move: "appeal", to: "Harbour Council" },
  { by: "Fishers' League", says: "an end of night patrols in the bay and a new licence office" },
  { by: "Harbour Council", says: "night patrols must go on until spring" },
  { by: "?", says: "the boats are old", move: "state" },
];

function request(sketches = SAID, more: Partial<DraftRequest> = {}): DraftRequest {
  const rest = { acts: [], actors: [], title: "Harbour", otherwise: "Not so" };
  return { articles: [article("a", sketches)], sources: [source("a")], ...rest, ...more };
}

function made(draft: CaseDraft) {
  if (!draft.ok) throw new Error(JSON.stringify(draft.missing));
  const reading = caseFromDocuments(draft.documents, { folderName: "draft" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return { ...draft, case: reading.case };
}

describe("a draft of a case", () => {
  const draft = made(draftCase(request()));
  const { frame, record, profiles, articles } = draft.case;
  const issue = (name: string) => {
    const found = frame.issues.find((one) => one.name === name);
    if (!found) throw new Error(frame.issues.map((one) => one.name).join());
    return found;
  };

  it("takes those as parties who ask and are spoken of, and others as others", () => {
    expect(frame.parties.map(({ name }) => name)).toEqual(["Fishers' League", "Harbour Council"]);
    expect(frame.others.map(({ name }) => name)).toEqual(["Envoy Maren Oske"]);
    expect(draft.grounds.parties.map(({ because }) => because)).toEqual([
      "asks-and-is-asked",
      "asks-and-is-asked",
    ]);
  });

  it("makes issues of what several claims speak of, with options from what differs", () => {
    expect(frame.issues.map(({ name }) => name)).toEqual([
      "Impounded boats",
      "Night patrols",
      "Quota",
      "New licence office",
    ]);
    expect(issue("Impounded boats").options.map(({ name }) => name)).toEqual([
      "Release of all impounded boats",
      "Not so",
    ]);
    expect(issue("Quota")).toMatchObject({ kind: "numeric", unit: "tonnes" });
    expect(issue("Quota").options.map(({ id }) => id)).toEqual(["500", "600", "700", "800", "900"]);
    expect(issue("Night patrols").options).toHaveLength(2);
  });

  it("records every accepted claim with a speaker and a day, with its evidence", () => {
    expect(record).toHaveLength(7);
    expect(draft.leftOut).toEqual([{ claim: { source: "a", claim: "c8" }, because: "speaker" }]);
    const refusal = record.find(({ kind }) => kind === "refuses");
    expect(refusal).toMatchObject({ says: "to release the impounded boats", source: "a" });
    expect(refusal?.about.map((term) => [frame.issues[term.issue].name, term.options])).toEqual([
      ["Impounded boats", [0]],
    ]);
    const [{ text, claims }] = articles;
    for (const { evidence } of record) {
      for (const { from, to, words } of evidence) expect(text.slice(from, to)).toBe(words);
    }
    expect(claims.filter(({ act }) => act !== null)).toHaveLength(7);
    expect(claims[7]).toMatchObject({ review: "open", act: null });
    expect(claims[5].links.map(({ issue: id }) => id).sort()).toEqual([
      "new-licence-office",
      "night-patrols",
    ]);
  });

  it("says nothing of what anything is worth", () => {
    for (const { estimated, noDeal } of profiles) {
      expect(estimated).not.toBeNull();
      expect(noDeal).toEqual({ kind: "unknown" });
    }
  });

  it("says of every issue and option from which claims it is", () => {
    const { issues } = draft.grounds;
    expect(issues.map(({ id }) => id)).toEqual(frame.issues.map(({ id }) => id));
    expect(issues[0].claims.map(({ claim }) => claim).sort()).toEqual(["c1", "c3"]);
    expect(issues[0].options.map(({ claims }) => claims.length)).toEqual([2, 0]);
  });
});

describe("whom a draft knows", () => {
  const known = (id: string, more = {}) => ({
    id,
    name: id,
    alsoCalled: [],
    pronoun: null,
    speaksFor: null,
    ...more,
  });

  it("keeps ids, other names and who speaks for whom", () => {
    const sketches: ClaimSketch[] = [
      { by: "the ministry", says: "lower fees for boats", to: "league" },
      { by: "mayor", says: "higher fees for boats", to: "league" },
      { by: "league", says: "no fees at all for boats", move: "demand", to: "council" },
    ];
    const actors = [
      known("council", { alsoCalled: ["The Ministry"] }),
      known("mayor", { speaksFor: "council" }),
      known("league"),
    ];
    const { case: drafted, documents } = made(draftCase(request(sketches, { actors })));
    expect(drafted.frame.parties.map(({ id }) => id)).toEqual(["council", "league"]);
    expect(drafted.frame.others).toMatchObject([{ id: "mayor", speaksFor: "council" }]);
    expect(drafted.record.map(({ who }) => who[0]).sort()).toEqual(["council", "league", "mayor"]);
    expect(documents.articles[0].claims[0].speaker).toEqual({ id: "council" });
  });
});

describe("who is a party", () => {
  const partiesOf = (sketches: readonly ClaimSketch[]) => {
    const { case: drafted, grounds } = made(draftCase(request(sketches)));
    return drafted.frame.parties.map(({ id, name }) => [
      name,
      grounds.parties.find((one) => one.id === id)?.because,
    ]);
  };

  it("is who sets conditions before who only offers", () => {
    expect(
      partiesOf([
        { by: "League", says: "the new pier", condition: "unless a pier is built", move: "condition" },
        { by: "Port", says: "a new pier", move: "refuse" },
        { by: "Bank", says: "a loan for the pier", move: "offer" },
      ]),
    ).toEqual([
      ["League", "asks"],
      ["Port", "asks"],
    ]);
  });

  it("is whom several ask before who only offers", () => {
    expect(
      partiesOf([
        { by: "League", says: "a new pier", to: "Port" },
        { by: "Envoy", says: "a new pier by spring", move: "appeal", to: "Port" },
        { by: "Bank", says: "a loan for the pier", move: "offer" },
      ]),
    ).toEqual([
      ["League", "asks"],
      ["Port", "is-spoken-of"],
    ]);
  });
});

describe("what a person wrote about an accepted claim", () => {
  const act = { id: "boats-free", when: "2031-03-30", who: "league", says: "The boats must go free." };
  const [first, ...rest] = SAID;
  const sketches = [{ ...first, act: act.id }, ...rest];
  const actOf = (draft: CaseDraft) => {
    const { articles, record } = made(draft).case;
    return record.find(({ id }) => id === articles[0].claims[0].act);
  };

  it("is kept in the drafted record, as it stands in the record of the case", () => {
    const kept = { ...act, quote: "Let them go", note: "heard on the quay" };
    expect(actOf(draftCase(request(sketches, { acts: [kept] })))).toMatchObject({
      when: "2031-03-30",
      says: "The boats must go free.",
      quote: "Let them go",
      note: "heard on the quay",
      source: "a",
    });
  });

  it("also where a quotation was taken out, and where only it tells the day", () => {
    const direct = [{ ...sketches[0], wording: "direct" as const }, ...rest];
    const draft = draftCase(request(direct, { acts: [act], sources: [source("a", null)] }));
    expect(actOf(draft)).toMatchObject({ when: "2031-03-30", quote: null });
    expect(made(draft).case.record).toHaveLength(1);
  });

  it("is not there for a claim that became no act", () => {
    expect(actOf(draftCase(request(SAID, { acts: [act] })))?.says).toBe("the release of all impounded boats");
  });
});

describe("a draft that cannot be made", () => {
  const codes = (draft: CaseDraft) => (draft.ok ? [] : draft.missing.map(({ code }) => code));

  it("says what is missing", () => {
    expect(codes(draftCase(request(SAID.map((one) => ({ ...one, review: "open" })))))).toEqual([
      "picture.draft-nothing-accepted",
    ]);
    expect(codes(draftCase(request([{ by: "league", says: "something", move: "state" }])))).toEqual([
      "picture.draft-few-parties",
      "picture.draft-no-issue",
    ]);
  });

  it("leaves out what nothing dates", () => {
    const undated = request(SAID, { sources: [source("a", null)] });
    const { leftOut, case: drafted } = made(draftCase(undated));
    expect(drafted.record).toEqual([]);
    expect(leftOut.filter(({ because }) => because === "day")).toHaveLength(7);
  });
});

describe("what the frame lacks", () => {
  it("is told of claims that are about no issue, and of those that name no option", () => {
    const claims = article("a", [
      { by: "league", says: "a new pier for small boats" },
      { by: "council", says: "a second pier for small boats", move: "refuse" },
      {
        by: "league",
        says: "a quota set by an outside panel",
        links: [{ issue: "quota", option: null, by: [] }],
      },
      { by: "league", says: "a low quota", links: [{ issue: "quota", option: "low", by: [] }] },
    ]);
    const { issues, options } = issuesFromClaims(input([], [claims]), { otherwise: "Not so" });
    expect(issues.map(({ name, claims: own }) => [name, own.length])).toEqual([["Small boats", 2]]);
    expect(options).toEqual([
      { issue: "quota", name: "Quota set by an outside panel", claims: [{ source: "a", claim: "c3" }] },
    ]);
  });
});
