import type { CaseDocuments, IssueId, PartyId } from "@parley/engine/case";
import { caseFromDocuments } from "@parley/engine/case";
import { applyWhatIf } from "@parley/engine/differences";
import { describe, expect, it } from "vitest";
import { addWhatIf } from "../../src/what-ifs/add-what-if.ts";
import { withoutLimits } from "../../src/what-ifs/without-limits.ts";

const documents: CaseDocuments = {
  frame: {
    format: 1,
    title: "Pay",
    parties: ["firm", "staff"],
    issues: [
      { id: "wage", options: ["low", "high"] },
      { id: "hours", options: ["35", "38"] },
    ],
  },
  profiles: [
    {
      format: 1,
      party: "firm",
      points: { wage: { low: 1, high: 0 }, hours: { "35": 0, "38": 1 } },
      noDeal: 1,
    },
    {
      format: 1,
      party: "staff",
      points: { wage: { low: 0, high: 1 }, hours: { "35": 1, "38": 0 } },
      noDeal: 1,
      redLines: [{ refuses: { wage: "low", hours: "38" } }],
      demands: [{ id: "all", asks: { wage: "high", hours: "35" } }, { asks: { hours: "35" } }],
    },
  ],
  conflict: null,
  record: null,
  whatIfs: null,
  articles: [],
};

const staff = "staff" as PartyId;
const demandOn = (demand: string, issue: string) => ({
  kind: "demand" as const,
  unit: `staff/${demand}/${issue}`,
  party: staff,
  demand,
  issue: issue as IssueId,
});

describe("the case without some limits", () => {
  it("leaves out one issue of a demand, a whole demand or a red line, by the names that the reader gives", () => {
    const [, one] = withoutLimits(documents, [demandOn("all", "wage")]).profiles;
    expect(one.demands).toEqual([{ id: "all", asks: { hours: "35" } }, { asks: { hours: "35" } }]);
    const [, two] = withoutLimits(documents, [demandOn("demand-2", "hours")]).profiles;
    expect(two.demands).toHaveLength(1);
    const redLine = {
      kind: "red-line" as const,
      unit: "staff/red-line-1",
      party: staff,
      redLine: "red-line-1",
      issues: [],
    };
    const [firm, three] = withoutLimits(documents, [redLine]).profiles;
    expect(three.redLines).toEqual([]);
    expect(three.demands).toBe(documents.profiles[1].demands);
    expect(firm).toBe(documents.profiles[0]);
  });

  it("is kept as a what-if that leads to just that, once", () => {
    const change = (before: CaseDocuments) => withoutLimits(before, [demandOn("all", "wage")]);
    const added = addWhatIf(documents, { name: "Without it", change });
    expect(added.id).not.toBeNull();
    const [whatIf] = added.documents.whatIfs?.whatIfs ?? [];
    expect(applyWhatIf(documents, whatIf).profiles[1].demands).toEqual(change(documents).profiles[1].demands);
    expect(caseFromDocuments(added.documents, { folderName: "pay" }).ok).toBe(true);
    const again = addWhatIf(added.documents, { name: "The same", change });
    expect(again.documents).toBe(added.documents);
    expect(again.id).toBe(added.id);
  });

  it("is not kept where nothing changes", () => {
    expect(addWhatIf(documents, { name: "Nothing", change: (before) => before })).toEqual({
      documents,
      id: null,
    });
  });
});
