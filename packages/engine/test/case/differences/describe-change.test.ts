// Differences in sentences: with the names of things, and without paths.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeChange, differences, groupChanges } from "../../../src/case/differences/index.ts";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { documents } from "./random-documents.ts";

const BASE: CaseDocuments = {
  frame: {
    format: 1,
    title: "The port",
    parties: [
      { id: "north", name: "Northern District" },
      { id: "south", name: "The South" },
    ],
    issues: [
      { id: "costs", name: "Costs", options: [{ id: "equal", name: "In equal parts" }, "by-size"] },
      { id: "fee", name: "Fee", from: 0, to: 4, step: 1 },
    ],
    sources: [{ id: "letter", title: "A letter" }],
  },
  profiles: [
    {
      format: 1,
      party: "north",
      points: { costs: { equal: 10, "by-size": 0 }, fee: { curve: { 0: 0, 4: 8 } } },
      noDeal: [30, 50],
      redLines: [{ id: "no-port", refuses: { costs: "by-size" } }],
      demands: [{ asks: { fee: { atLeast: 2 } } }],
    },
    { format: 1, party: "south", ratings: { costs: { equal: 1, "by-size": 0 } }, weights: { costs: 1 } },
  ],
  conflict: {
    format: 1,
    decisionMakers: [
      { id: "north", actions: [{ id: "strike", name: "Strike" }] },
      { id: "court", name: "The court" },
    ],
    preferences: { north: { weights: { strike: 2 } }, court: { statements: ["strike"] } },
  },
  record: { format: 1, acts: [{ when: "2025-05-07", who: "south", says: "Asks for a talk." }] },
  whatIfs: null,
  articles: [],
};

function sentences(edit: (draft: never) => void): string[] {
  const after = structuredClone(BASE);
  edit(after as never);
  return differences(BASE, after).map((change) =>
    renderMessage(describeChange(change, { before: BASE, after }), ENGLISH),
  );
}

/** A copy that may be changed freely. */
interface Loose {
  frame: {
    title: string;
    parties: object[];
    issues: { options?: unknown[]; [key: string]: unknown }[];
    sources: object[];
  };
  profiles: {
    [key: string]: unknown;
    points: Record<string, Record<string, unknown>>;
    redLines: unknown[];
    demands: Record<string, unknown>[];
    weights: Record<string, unknown>;
  }[];
  conflict: {
    decisionMakers: { actions: unknown[] }[];
    preferences: Record<string, Record<string, unknown>>;
    [key: string]: unknown;
  } | null;
  record: { acts: Record<string, unknown>[] } | null;
  whatIfs: unknown;
}

const CASES: readonly (readonly [(draft: Loose) => void, readonly string[]])[] = [
  [
    (d) => {
      d.profiles[0].noDeal = 40;
    },
    ["Northern District: what no deal is worth: 40 instead of 30 to 50"],
  ],
  [
    (d) => {
      d.profiles[0].noDeal = "unknown";
    },
    ["Northern District: what no deal is worth: unknown instead of 30 to 50"],
  ],
  [
    (d) => {
      d.profiles[0].noDeal = { deal: { costs: "equal", fee: 3 } };
    },
    ["Northern District: what no deal is worth: “Costs: In equal parts; Fee: 3” instead of 30 to 50"],
  ],
  [
    (d) => {
      d.profiles[1].noDeal = 3;
    },
    ["The South: what no deal is worth: 3, not said before"],
  ],
  [
    (d) => {
      d.profiles[0].redLines = [];
    },
    ["Northern District: red line “Costs: by-size” dropped"],
  ],
  [
    (d) => {
      d.profiles[0].demands.push({ id: "half", asks: { costs: "equal" } });
    },
    ["Northern District: demand “Costs: In equal parts” added"],
  ],
  [
    (d) => {
      d.profiles[0].demands = [];
    },
    ["Northern District: demand “Fee ≥ 2” dropped"],
  ],
  [
    (d) => {
      d.profiles[0].demands[0].because = "They said so.";
    },
    ["Northern District: demand “Fee ≥ 2”, reason: “They said so.”, not said before"],
  ],
  [
    (d) => {
      d.frame.issues[0].options?.push({ id: "use", name: "By use" });
    },
    ["Option “By use” added to “Costs”"],
  ],
  [
    (d) => {
      d.frame.issues[0].options?.pop();
    },
    ["Option “by-size” of “Costs” dropped"],
  ],
  [
    (d) => {
      d.frame.issues[0].name = "Who pays";
    },
    ["Issue “Who pays”, name: “Who pays” instead of “Costs”"],
  ],
  [
    (d) => {
      d.frame.issues[1].to = 1000;
    },
    ["Issue “Fee”, highest value: 1,000 instead of 4"],
  ],
  [
    (d) => {
      d.frame.issues.reverse();
    },
    ["Order of the issues: changed"],
  ],
  [
    (d) => {
      d.frame.issues[0].options?.reverse();
    },
    ["Order of the options of “Costs”: changed"],
  ],
  [
    (d) => {
      d.frame.title = "2025";
    },
    ["Title: “2025” instead of “The port”"],
  ],
  [
    (d) => {
      d.frame.sources = [];
    },
    ["Source “A letter” dropped"],
  ],
  [
    (d) => {
      d.profiles[0].points.costs.equal = [8, 12];
    },
    ["Northern District: what “In equal parts” on “Costs” is worth: 8 to 12 instead of 10"],
  ],
  [
    (d) => {
      (d.profiles[0].points.fee.curve as Record<string, unknown>)["2"] = 5;
    },
    ["Northern District: what “2” on “Fee” is worth: 5, not said before"],
  ],
  [
    (d) => {
      d.profiles[0].points.fee = { ranked: ["4", "0"] };
    },
    ["Northern District: what “Fee” is worth: changed"],
  ],
  [
    (d) => {
      d.profiles[1].weights.costs = "1/2";
    },
    ["The South: how much “Costs” counts: 0.5 instead of 1"],
  ],
  [
    (d) => {
      d.profiles.pop();
    },
    ["Profile of the South dropped"],
  ],
  [
    (d) => {
      d.conflict = null;
    },
    ["Conflict dropped"],
  ],
  [
    (d) => {
      if (d.conflict) d.conflict.preferences.north.weights = { strike: 3 };
    },
    ["How “Northern District” ranks the states, weight of “strike”: 3 instead of 2"],
  ],
  [
    (d) => {
      if (d.conflict) d.conflict.preferences.court = { ranked: ["s1"] };
    },
    ["How “The court” ranks the states: changed"],
  ],
  [
    (d) => {
      d.conflict?.decisionMakers[0].actions.push("talk");
    },
    ["Action “talk” added to “Northern District”"],
  ],
  [
    (d) => {
      if (d.conflict) d.conflict.hold = ["strike"];
    },
    ["The state to hold: added"],
  ],
  [
    (d) => {
      d.record?.acts.push({ when: "2025-05-08", who: "north", says: "Agrees." });
    },
    ["Act “2025-05-08, Northern District: Agrees.” added"],
  ],
  [
    (d) => {
      if (d.record) d.record.acts[0].place = "page 2";
    },
    ["Act “2025-05-07, The South: Asks for a talk.”, place in the source: “page 2”, not said before"],
  ],
];

describe("a change is told", () => {
  it.each(CASES)("%#", (edit, expected) => {
    expect(sentences(edit as (draft: never) => void)).toEqual(expected);
  });

  it("whatever it is, and in groups by file", () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const found = differences(before, after);
        const groups = groupChanges(found, { before, after });
        expect(groups.flatMap(({ changes }) => changes)).toHaveLength(found.length);
        for (const change of found) {
          const text = renderMessage(describeChange(change, { before, after }), ENGLISH);
          expect(text).not.toMatch(/undefined|null|\[object|“”/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("under the party whose profile it is in, in the order of the page", () => {
    const after = structuredClone(BASE) as unknown as Loose;
    after.record = null;
    after.profiles[1].noDeal = 1;
    after.profiles[0].noDeal = 1;
    after.frame.title = "Another";
    const states = { before: BASE, after: after as unknown as CaseDocuments };
    const groups = groupChanges(differences(BASE, states.after).reverse(), states);
    expect(groups.map(({ file, party, name }) => [file, party, name])).toEqual([
      ["case.yaml", null, null],
      ["profiles/north.yaml", "north", "Northern District"],
      ["profiles/south.yaml", "south", "The South"],
      ["record.yaml", null, null],
    ]);
  });
});
