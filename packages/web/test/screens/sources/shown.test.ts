// What the pages about the sources work out in a worker, from articles that the rules have read.
import type { CaseDocuments } from "@parley/engine/case";
import { articleOf, claimFrom, idOf } from "@parley/engine/editing";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDesk } from "../../../src/engine/make-desk.ts";
import { caseDraft } from "../../../src/engine/questions/case-draft.ts";
import { frameSuggestions } from "../../../src/engine/questions/frame-suggestions.ts";
import { madeCase } from "../../../src/engine/questions/made-case.ts";
import { sourcesShow } from "../../../src/engine/questions/sources-show.ts";
import {
  actorKey,
  type DraftChoices,
  issueKey,
  optionKey,
} from "../../../src/engine/sources/draft-choices.ts";
import { addSuggestedIssue, addSuggestedOption } from "../../../src/screens/sources/draft/add-suggestion.ts";
import { draftFaults, isSound } from "../../../src/screens/sources/draft/draft-faults.ts";
import { freshSuggestions } from "../../../src/screens/sources/draft/fresh-suggestions.ts";
import { BAY, blankBay, withArticles } from "./bay-articles.ts";

const otherwise = "As it is now";
const AS_PROPOSED: DraftChoices = { title: "The bay", isParty: {}, leftOut: [], names: {} };

function made(documents: CaseDocuments, choices: Partial<DraftChoices> = {}): CaseDocuments {
  const found = madeCase({ otherwise, choices: { ...AS_PROPOSED, ...choices } }, makeDesk({ documents }));
  if (!found) throw new Error("no draft");
  return found;
}

function sound(documents: CaseDocuments): CaseDocuments {
  const reading = makeDesk({ documents }).check();
  expect(reading.ok ? [] : reading.problems).toEqual([]);
  return documents;
}

let blank: CaseDocuments;
let grown: CaseDocuments;

beforeAll(async () => {
  blank = await withArticles(blankBay(), BAY);
  grown = await withArticles(made(await withArticles(blankBay(), BAY.slice(0, 2))), BAY.slice(2));
});

describe("what the sources show", () => {
  it("stands on the acts and claims of the case, each found by its name", () => {
    const shown = sourcesShow(null, makeDesk({ documents: grown }));
    const ids = new Set(grown.record?.acts.map(({ id }) => String(id)));
    const grounds = [
      ...shown.rows.flatMap(({ cells }) => cells.map((cell) => cell.grounds)),
      ...shown.days.flatMap(({ actors }) => actors.flatMap(({ statements }) => statements)),
      ...shown.contradictions.flatMap(({ earlier, later }) => [earlier, later]),
      ...shown.speaking.cells.map((cell) => cell.grounds),
      ...shown.demands.map((row) => row.grounds),
    ];
    expect(grounds.length).toBeGreaterThan(20);
    for (const { acts, claims } of grounds) {
      for (const act of acts) expect(ids).toContain(act);
      for (const { source, claim } of claims) {
        const found = articleOf(grown, source)?.claims.find(({ id }) => id === claim);
        expect(found?.review).toBe("accepted");
      }
    }
  });

  it("tells the last position, and from what it moved", () => {
    const shown = sourcesShow(null, makeDesk({ documents: grown }));
    const league = shown.rows.find(({ actor }) => actor === "fishers-league");
    const quota = league?.cells.find(({ issue }) => issue === "quota");
    expect(quota).toMatchObject({ last: { side: "for", when: "2031-03-16" }, statements: 2 });
    expect(shown.demands.find(({ issue }) => issue === "impounded-boats")).toMatchObject({
      reach: "one",
      askedBy: ["fishers-league"],
      refusedBy: ["harbour-council"],
    });
  });

  it("is told of a case that cannot be read as far as it goes", () => {
    const shown = sourcesShow(null, makeDesk({ documents: blank }));
    expect(shown.rows).toEqual([]);
    expect(shown.days.map(({ date }) => date)).toEqual(["2031-03-02", "2031-03-09", "2031-03-16"]);
    expect(shown.speaking.cells.length).toBeGreaterThan(0);
    expect(sourcesShow(null, makeDesk({ documents: blankBay() })).days).toEqual([]);
  });

  it("does not wait for a profile that is half typed", () => {
    const [profile, ...others] = grown.profiles;
    const half = { ...grown, profiles: [{ ...profile, weights: { quota: "many" } } as never, ...others] };
    const shown = sourcesShow(null, makeDesk({ documents: half }));
    expect(shown).toEqual(sourcesShow(null, makeDesk({ documents: grown })));
  });
});

describe("a case from the articles", () => {
  it("is previewed with the claims behind each part, and made as previewed", () => {
    const draft = caseDraft({ otherwise }, makeDesk({ documents: blank }));
    if (!draft.ok) throw new Error(draft.missing.join());
    expect(draft.actors.map(({ name, because }) => [name, because])).toEqual([
      ["Harbour Council", "asks-and-is-asked"],
      ["Fishers' League", "asks-and-is-asked"],
      ["Maren Oske", null],
    ]);
    expect(draft.issues.find(({ id }) => id === "quota")?.range).toEqual({
      from: "500",
      to: "900",
      step: "100",
    });
    const documents = sound(made(blank));
    expect(documents.frame.issues.map(idOf)).toEqual(draft.issues.map(({ id }) => id));
    expect(documents.record?.acts).toHaveLength(draft.acts);
    expect(isSound(draftFaults(draft, AS_PROPOSED))).toBe(true);
  });

  it("follows what was ticked and named", () => {
    const documents = sound(
      made(blank, {
        title: " Talks on the bay ",
        isParty: { "maren-oske": true, "harbour-council": false },
        leftOut: [issueKey("berth-fees"), optionKey("gone", "gone"), issueKey("gone")],
        names: {
          [actorKey("maren-oske")]: "The envoy",
          [issueKey("quota")]: "Catch",
          [optionKey("impounded-boats", "as-it-is-now")]: "Keep them",
          [issueKey("night-patrols")]: "  ",
        },
      }),
    );
    const { frame, profiles, record } = documents;
    expect(frame.title).toBe("Talks on the bay");
    expect(frame.parties).toMatchObject([{ id: "fishers-league" }, { id: "maren-oske", name: "The envoy" }]);
    expect(frame.others).toMatchObject([{ id: "harbour-council" }]);
    expect(profiles.map(({ party }) => party)).toEqual(["fishers-league", "maren-oske"]);
    const names = frame.issues.map((issue) => (typeof issue === "object" ? issue.name : issue));
    expect(names).toContain("Catch");
    expect(names).toContain("Night patrols");
    expect(names).not.toContain("Berth fees");
    expect(JSON.stringify(frame.issues)).toContain("Keep them");
    expect(JSON.stringify(record)).not.toContain("berth-fees");
    expect(record?.acts).toHaveLength(16);
  });

  it("says what is missing, and what the choices leave too little of", () => {
    const draft = caseDraft({ otherwise }, makeDesk({ documents: blankBay() }));
    expect(draft).toEqual({ ok: false, missing: [expect.stringMatching(/^No claim has been accepted yet/)] });
    expect(madeCase({ otherwise, choices: AS_PROPOSED }, makeDesk({ documents: blankBay() }))).toBeNull();
    const whole = caseDraft({ otherwise }, makeDesk({ documents: blank }));
    if (!whole.ok) throw new Error();
    const leftOut = [
      ...whole.issues.filter(({ id }) => id !== "impounded-boats").map(({ id }) => issueKey(id)),
      optionKey("impounded-boats", "as-it-is-now"),
    ];
    const choices = { ...AS_PROPOSED, isParty: { "fishers-league": false }, leftOut };
    expect(draftFaults(whole, choices)).toEqual({
      fewParties: true,
      noIssue: false,
      fewOptions: ["Impounded boats"],
    });
  });

  it("leaves out what nobody said or nothing dates, with the reason", async () => {
    const [first, ...others] = BAY;
    const undated = await withArticles(blankBay(), [...others, { title: first.title, text: first.text }]);
    const articles = undated.articles.map((article) => ({
      ...article,
      claims: article.claims.map((claim) => ({ ...claim, review: "accepted" as const })),
    }));
    const draft = caseDraft({ otherwise }, makeDesk({ documents: { ...undated, articles } }));
    expect(draft.ok && draft.leftOut.map(({ because }) => because)).toContain("day");
  });
});

describe("what a case lacks", () => {
  it("is added in one step with the claims linked to it, and not told again", () => {
    const suggestions = frameSuggestions({ otherwise }, makeDesk({ documents: grown }));
    const [issue] = suggestions.issues;
    expect(issue.name).toBe("Keep talking");
    const documents = sound(addSuggestedIssue(grown, issue));
    const [{ claim, links }] = issue.links;
    const found = articleOf(documents, claim.source)?.claims.find(({ id }) => id === claim.claim);
    expect(found && claimFrom(found).links).toEqual(links);
    const act = documents.record?.acts.find(({ id }) => id === found?.act);
    expect(act?.about).toEqual({ "keep-talking": "keep-talking" });
    expect(freshSuggestions(suggestions, documents.frame).issues).toEqual([]);
    expect(frameSuggestions({ otherwise }, makeDesk({ documents })).issues).toEqual([]);
  });

  it("may be an option, by which the claim says more than before", () => {
    const bare = made(blank, { leftOut: [optionKey("berth-fees", "lower-the-berth-fees-by-half")] });
    const suggestions = frameSuggestions({ otherwise }, makeDesk({ documents: bare }));
    const [option] = suggestions.options;
    expect(option).toMatchObject({ issue: "berth-fees", name: "Lower the berth fees by half" });
    const documents = sound(addSuggestedOption(bare, option));
    const [place] = option.claims;
    const found = articleOf(documents, place.source)?.claims.find(({ id }) => id === place.claim);
    const on = (found && claimFrom(found).links.filter(({ issue }) => issue === option.issue)) ?? [];
    expect(on.map((link) => link.option)).not.toContain(null);
    expect(freshSuggestions(suggestions, documents.frame).options).toEqual([]);
    expect(frameSuggestions({ otherwise }, makeDesk({ documents })).options).toEqual([]);
  });

  it("adds a range of numbers as a range", async () => {
    const bare = made(blank, { leftOut: [issueKey("quota")] });
    const suggestions = frameSuggestions({ otherwise }, makeDesk({ documents: bare }));
    const quota = suggestions.issues.find(({ issue }) => issue.from !== undefined);
    if (!quota) throw new Error(suggestions.issues.map(({ name }) => name).join());
    const documents = sound(addSuggestedIssue(bare, quota));
    expect(documents.frame.issues.at(-1)).toMatchObject({ from: "500", to: "900", unit: "tonnes" });
    const shown = sourcesShow(null, makeDesk({ documents }));
    const league = shown.rows.find(({ actor }) => actor === "fishers-league");
    expect(league?.cells.at(-1)?.moved).toMatchObject([
      { before: { options: ["900"] }, after: { options: ["700"] } },
    ]);
  });
});
