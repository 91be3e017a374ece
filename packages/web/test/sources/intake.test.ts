// Articles that were read come into the case with a source each.
import { caseFromDocuments, sha256OfText } from "@parley/engine/case";
import { addIssue, addParty, blankCase } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import { type TakenArticle, withTaken } from "../../src/sources/intake.ts";

function taken(title: string, text: string): TakenArticle {
  const blocks: [["paragraph", number, number]] = [["paragraph", 0, text.length]];
  return {
    article: { format: 1, text, sha256: sha256OfText(text), blocks, claims: [] },
    about: { title, by: "", date: "2025-03-12", url: "" },
  };
}

describe("articles that were read", () => {
  it("come into the case with a source each, of their own even under the same title", () => {
    const made = withTaken(blankCase({ title: "Boats" }), [taken("Notes", "One."), taken("Notes", "Two.")]);
    expect(made.ids).toEqual(["notes", "notes-2"]);
    expect(made.documents.frame.sources).toEqual([
      { id: "notes", title: "Notes", date: "2025-03-12" },
      { id: "notes-2", title: "Notes", date: "2025-03-12" },
    ]);
    expect(made.documents.articles.map(({ source, text }) => [source, text])).toEqual([
      ["notes", "One."],
      ["notes-2", "Two."],
    ]);
  });

  it("leave a case that can be read", () => {
    let documents = blankCase({ title: "Boats" });
    for (const name of ["Crews", "Port"]) documents = addParty(documents, { name }).documents;
    documents = addIssue(documents, { name: "Deckhands", options: ["one", "two"] }).documents;
    const made = withTaken(documents, [taken("Notes", "The crews met.")]);
    const reading = caseFromDocuments(made.documents, { folderName: "boats" });
    expect(reading.ok ? [] : reading.problems).toEqual([]);
  });
});
