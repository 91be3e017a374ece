// A case that takes over the parties and issues of another frame.
import { describe, expect, it } from "vitest";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";
import type { FrameDocument } from "../../../src/case/documents/frame-document.ts";
import { blankProfile } from "../../../src/case/editing/blank-case.ts";
import { takeFrame } from "../../../src/case/editing/take-frame.ts";
import { caseFromDocuments } from "../../../src/case/reading/case-from-documents.ts";

const FRAME: FrameDocument = {
  format: 1,
  id: "well",
  title: "The well, as we see it",
  parties: ["north", "south"],
  issues: [
    { id: "water", options: ["all", "half", "none"] },
    { id: "road", options: ["open", "closed"] },
  ],
  impossible: [{ combination: { water: "all", road: "closed" } }],
};

const OWN: CaseDocuments = {
  frame: FRAME,
  profiles: [
    {
      format: 1,
      party: "north",
      points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } },
      noDeal: 5,
      redLines: [{ refuses: { water: "none" } }, { refuses: { road: "closed" } }],
    },
    blankProfile(FRAME, "south"),
  ],
  conflict: null,
  record: null,
  whatIfs: null,
  articles: [],
};

function taken(changes: Partial<FrameDocument>) {
  const documents = takeFrame(OWN, { ...FRAME, title: "Talks on the well", ...changes });
  const reading = caseFromDocuments(documents, { folderName: "well" });
  expect(reading.ok ? [] : reading.problems).toEqual([]);
  return documents;
}

describe("taking over a frame", () => {
  it("keeps all that is said where nothing differs, and the own title", () => {
    const { frame, profiles } = taken({});
    expect(frame.title).toBe(FRAME.title);
    expect(profiles).toEqual(OWN.profiles);
  });

  it("says of new issues and options that they may be worth anything", () => {
    const { profiles } = taken({
      issues: [
        { id: "water", options: ["all", "two-thirds", "half", "none"] },
        FRAME.issues[1],
        { id: "herds", options: ["free", "counted"] },
      ],
    });
    const { points } = profiles[0];
    expect(points?.water).toMatchObject({ all: 10, half: 6, none: 0 });
    expect(Object.keys(points?.water ?? {})).toContain("two-thirds");
    expect(Object.keys(points ?? {})).toContain("herds");
  });

  it("drops what is said of issues that are gone, and takes the impossible combinations of the frame", () => {
    const { frame, profiles } = taken({ issues: [FRAME.issues[0]], impossible: [] });
    expect(profiles[0].points).toEqual({ water: { all: 10, half: 6, none: 0 } });
    expect(profiles[0].redLines).toEqual([{ refuses: { water: "none" } }]);
    expect(frame.impossible ?? []).toEqual([]);
  });

  it("gives a new party a blank profile, and drops that of a party that is gone", () => {
    const { profiles } = taken({ parties: ["north", { id: "east", name: "East" }] });
    expect(profiles.map(({ party }) => party)).toEqual(["north", "east"]);
  });
});
