import { caseFromDocuments } from "@parley/engine/case";
import { addIssue, addParty, blankCase, setIssueKind } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import { aboutItems, withTerm } from "../../../src/screens/record/about-items.ts";
import {
  type ActDraft,
  addDraft,
  draftFaults,
  draftOf,
  EMPTY_DRAFT,
  nextDraft,
  replaceWithDraft,
} from "../../../src/screens/record/act-draft.ts";
import { readRecord } from "../../../src/screens/record/read-record.ts";

function documents() {
  let made = blankCase({ title: "A yard" });
  for (const name of ["Bakery", "Bookshop"]) made = addParty(made, { name }).documents;
  const { documents: whole, id } = addIssue(made, { name: "Noise", options: ["none", "some", "all"] });
  return setIssueKind(whole, { id, kind: { kind: "ordered" } });
}

const draft: ActDraft = {
  ...EMPTY_DRAFT,
  when: "2025-05-07",
  who: [
    { key: "bakery", text: "Bakery" },
    { key: "new Landlord", text: "Landlord", isNew: true },
  ],
  to: [{ key: "new Landlord", text: "Landlord", isNew: true }],
  kind: "asks",
  says: " Less noise ",
  source: [{ key: "new Minutes", text: "Minutes", isNew: true }],
  place: "page 2",
};

describe("an act that is typed", () => {
  it("comes with the voices and the source that are new, each once", () => {
    const changed = addDraft(documents(), draft);
    const [act] = changed.record?.acts ?? [];
    expect(act).toEqual({
      id: "less-noise",
      when: "2025-05-07",
      who: ["bakery", "landlord"],
      to: ["landlord"],
      kind: "asks",
      says: "Less noise",
      source: "minutes",
      place: "page 2",
    });
    expect(changed.frame.others).toEqual([{ id: "landlord", name: "Landlord" }]);
    expect(changed.frame.sources).toEqual([{ id: "minutes", title: "Minutes" }]);
    const reading = caseFromDocuments(changed, { folderName: "yard" });
    const problems = reading.ok ? [] : reading.problems.filter(({ file }) => file === "record.yaml");
    expect(problems).toEqual([]);
  });

  it("is not kept while it lacks what every act has", () => {
    expect(draftFaults(draft)).toEqual([]);
    expect(draftFaults({ ...draft, when: "", who: [], says: " " })).toEqual(["when", "who", "says"]);
    expect(draftFaults({ ...draft, when: "7 May" })).toEqual(["not-a-day"]);
    expect(draftFaults({ ...draft, when: "2025-02-30" })).toEqual(["not-a-day"]);
    const about = [
      { issue: "noise", options: ["none"] },
      { issue: "hours", options: [] },
    ];
    expect(draftFaults({ ...draft, about })).toEqual(["some-without-options"]);
  });

  it("leaves the day and the source for the next one", () => {
    expect(nextDraft(draft)).toEqual({
      ...EMPTY_DRAFT,
      when: draft.when,
      source: draft.source,
      place: draft.place,
    });
  });

  it("keeps how its issues are written when they are not touched", () => {
    const typed = { id: "a", when: "2025", who: "bakery", says: "S", about: { noise: { atLeast: "some" } } };
    const before = { ...documents(), record: { format: 1 as const, acts: [typed] } };
    const read = readRecord(before);
    const about = [{ issue: "noise", options: ["some", "all"] }];
    const opened = draftOf(read.acts[0], { voice: (id) => id, source: (id) => id }, about);
    const place = { id: "a", act: typed, draft: opened };
    const said = replaceWithDraft(before, { ...opened, says: "T" }, place).record?.acts[0];
    expect(said).toEqual({ ...typed, kind: "states", says: "T" });
    const other = [{ issue: "noise", options: ["all"] }];
    const moved = replaceWithDraft(before, { ...opened, about: other }, place).record?.acts[0];
    expect(moved?.about).toEqual({ noise: "all" });
  });
});

describe("evidence of an act", () => {
  const evidence = [{ from: 0, to: 4, words: "Less" }];
  const typed = { id: "a", when: "2025", who: "bakery", says: "S", source: "minutes", evidence };
  const before = { ...documents(), record: { format: 1 as const, acts: [typed] } };
  const opened = draftOf(readRecord(before).acts[0], { voice: (id) => id, source: (id) => id }, []);
  const place = { id: "a", act: typed, draft: opened };

  it("stays when the act is changed, and goes with its source", () => {
    const said = replaceWithDraft(before, { ...opened, says: "T" }, place).record?.acts[0];
    expect(said?.evidence).toEqual(evidence);
    const unsourced = replaceWithDraft(before, { ...opened, source: [] }, place).record?.acts[0];
    expect(unsourced).not.toHaveProperty("evidence");
  });
});

describe("what an act can be about", () => {
  const { frame } = readRecord(documents());
  const speech = {
    texts: { aboutOption: (issue: string, options: string) => `${issue}: ${options}` },
    optionNames: (_: number, options: readonly number[]) => options.join(),
  };

  it("is an issue, an option, or a run of an order", () => {
    expect(aboutItems(frame, speech).map(({ text }) => text)).toEqual([
      "Noise",
      "Noise: 0",
      "Noise: 1",
      "Noise: 2",
      "Noise: 1,2",
      "Noise: 0,1",
    ]);
  });

  it("gathers options of one issue", () => {
    const one = withTerm([], { issue: "noise", options: ["all"] });
    expect(withTerm(one, { issue: "noise", options: ["some", "all"] })).toEqual([
      { issue: "noise", options: ["all", "some"] },
    ]);
    expect(withTerm(one, { issue: "noise", options: [] })).toEqual([{ issue: "noise", options: [] }]);
  });
});
