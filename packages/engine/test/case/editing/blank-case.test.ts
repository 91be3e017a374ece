// From nothing but a title to a case that can be looked at, as somebody types it.
import { expect, test } from "vitest";
import { assess } from "../../../src/analysis/bargaining/index.ts";
import {
  addIssue,
  addOption,
  addParty,
  blankCase,
  blankProfile,
  describeParty,
  replaceFromOutline,
  setDate,
  setIssueKind,
  setIssueUnit,
  setSummary,
} from "../../../src/case/editing/index.ts";
import { caseFromDocuments, readCase, writeCase } from "../../../src/case/index.ts";
import { deepFreeze, errorsOf } from "./bundled.ts";

const TYPED = "Rent\nTerm\n\t1 year\n\t3 years\nRepairs\n\tThe tenant pays\n\tEach pays half\nGarden\n";

function typed() {
  const blank = deepFreeze(blankCase({ title: "A lease" }));
  const one = deepFreeze(addParty(blank, { name: "The tenant" }).documents);
  const two = deepFreeze(addParty(one, { name: "The landlord" }).documents);
  const listed = deepFreeze(replaceFromOutline(two, TYPED).documents);
  const garden = setIssueKind(listed, { id: "garden", kind: { kind: "divisible" } });
  const rent = { id: "rent", kind: { kind: "numeric", from: "900", to: "1300", step: "50" } } as const;
  return deepFreeze(setIssueUnit(setIssueKind(garden, rent), { id: "rent", unit: "euros" }));
}

test("a blank case says only what is missing", () => {
  expect(errorsOf(blankCase({ title: "T" }))).toEqual([
    "case.yaml parties case.too-few-parties",
    "case.yaml issues case.empty-list",
  ]);
});

test("profiles of which nothing is known load, are estimates of nothing, and can be assessed", () => {
  const reading = caseFromDocuments(typed(), { folderName: "lease" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.case.warnings).toEqual([]);
  const { acceptable, dealCount, shortList, uncertainty } = assess(reading.case, { draws: 200 });
  expect(dealCount).toBe(72n);
  expect(acceptable).toMatchObject({ exists: "unknown", because: "no-deal-worth-unknown" });
  expect(shortList.packages.length).toBeGreaterThan(0);
  expect(uncertainty).toBeTruthy();
});

test("what was typed comes back from its files", () => {
  const documents = typed();
  const [now, again] = [
    caseFromDocuments(documents, { folderName: "lease" }),
    readCase(writeCase(documents), { folderName: "lease" }),
  ];
  expect(again).toEqual(now);
  expect(documents.frame).toEqual({
    format: 1,
    title: "A lease",
    parties: [
      { id: "the-tenant", name: "The tenant" },
      { id: "the-landlord", name: "The landlord" },
    ],
    issues: [
      { id: "rent", name: "Rent", from: "900", to: "1300", step: "50", unit: "euros" },
      {
        id: "term",
        name: "Term",
        options: [
          { id: "1-year", name: "1 year" },
          { id: "3-years", name: "3 years" },
        ],
      },
      {
        id: "repairs",
        name: "Repairs",
        options: [
          { id: "the-tenant-pays", name: "The tenant pays" },
          { id: "each-pays-half", name: "Each pays half" },
        ],
      },
      { id: "garden", name: "Garden", divisible: true },
    ],
  });
});

test("a profile that grew with the case is the one that is made for the whole of it", () => {
  const documents = typed();
  expect(documents.profiles).toEqual(
    ["the-tenant", "the-landlord"].map((party) => blankProfile(documents.frame, party)),
  );
});

test("options typed one after the other", () => {
  const { documents, id } = addIssue(blankCase({ title: "T" }), { name: "Term", about: "How long." });
  const first = addOption(documents, { issue: id, name: "3 years" });
  const second = addOption(first.documents, { issue: id, name: "1 year", at: 0, about: "The least." });
  expect(second.documents.frame.issues[0].options).toEqual([
    { id: "1-year", name: "1 year", about: "The least." },
    { id: "3-years", name: "3 years" },
  ]);
});

test("texts that are emptied are not there", () => {
  const start = deepFreeze(addParty(blankCase({ title: "T" }), { name: "A", about: "First." }).documents);
  expect(setSummary(setSummary(start, "So."), " ")).toEqual(start);
  expect(setDate(setDate(start, "2025-05-07"), "")).toEqual(start);
  expect(describeParty(start, { id: "a", about: "" }).frame.parties).toEqual([{ id: "a", name: "A" }]);
});
