import { caseFromDocuments } from "@parley/engine/case";
import { describe, expect, it } from "vitest";

describe("an option that is called by a word with a meaning of its own", () => {
  it.each(["ranked", "curve", "best", "worst"])("%s: is told, even with an interval as its worth", (id) => {
    const worths = { [id]: [0, 1] as [number, number], other: [0, 1] as [number, number] };
    const profile = (party: string) => ({ format: 1 as const, party, points: { scope: worths } });
    const reading = caseFromDocuments(
      {
        frame: {
          format: 1,
          title: "…",
          parties: ["east", "west"],
          issues: [{ id: "scope", options: [id, "other"] }],
        },
        profiles: [profile("east"), profile("west")],
        conflict: null,
        record: null,
        whatIfs: null,
        articles: [],
      },
      { folderName: "case" },
    );
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toContain("case.reserved-option");
  });
});
