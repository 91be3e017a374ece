// Notes on a case name parties, issues and demands in a briefing as its reader knows them, not as files do.
import { expect, it } from "vitest";
import { assess } from "../../../src/analysis/bargaining/assess.ts";
import { readCase } from "../../../src/case/reading/read-case.ts";
import { writeBriefing } from "../../../src/report/briefing/briefing.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { BUNDLED, readBundled } from "../../bundled-cases.ts";

const languages = [ENGLISH_LANGUAGE, SPANISH_LANGUAGE];

it.each(BUNDLED)("no file of %s is named, nor its ids where they are not names", (name) => {
  const assessment = assess(readBundled(name), { draws: 50 });
  for (const language of languages) {
    const text = renderMarkdown(writeBriefing(assessment, { language, date: "2026-03-02" }));
    expect(text).not.toMatch(/\b(profiles\/|(case|record|conflict)\.yaml)/);
    for (const { id } of assessment.case.frame.issues) expect(text).not.toMatch(new RegExp(`[“«]${id}[”»]`));
  }
});

it("a demand and a red line go by what they say, and their party stands before the note", () => {
  const frame = {
    format: 1,
    title: "Lease",
    parties: [
      { id: "owner", name: "The owner" },
      { id: "shop", name: "The shop" },
    ],
    issues: [
      {
        id: "rent-a-month",
        name: "Rent",
        options: [
          { id: "low", name: "Low" },
          { id: "high", name: "High" },
        ],
      },
      {
        id: "years",
        name: "Term",
        options: [
          { id: "one", name: "Short" },
          { id: "ten", name: "Long" },
        ],
      },
    ],
  };
  const owner = {
    format: 1,
    party: "owner",
    points: { "rent-a-month": { low: 0, high: 10 } },
    noDeal: { deal: { "rent-a-month": "low", years: "one" } },
    demands: [{ id: "all", asks: { "rent-a-month": "low" } }],
    redLines: [{ id: "red-line-1", refuses: { "rent-a-month": "low" } }],
  };
  const shop = { ...owner, party: "shop", noDeal: 1, demands: [], redLines: [] };
  const texts = new Map(
    Object.entries({ "case.yaml": frame, "profiles/owner.yaml": owner, "profiles/shop.yaml": shop }).map(
      ([path, document]) => [path, JSON.stringify(document)],
    ),
  );
  const reading = readCase(texts, { folderName: "lease" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const assessment = assess(reading.case, { draws: 50 });
  const text = renderMarkdown(writeBriefing(assessment, { language: ENGLISH_LANGUAGE, date: "2026-03-02" }));
  expect(text).toContain("crosses the party's own red line “Rent: “Low””");
  expect(text).toContain("The owner: The deal that stands for no agreement");
  expect(text).toContain("The owner, demand 1: Whatever meets this demand crosses");
  expect(text).toContain("does not mention “Term”");
  expect(text).not.toContain("red-line-1");
});
