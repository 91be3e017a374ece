// An agreement that was handed to a briefing, in the Word file that is made of it.
import { createHash } from "node:crypto";
import { type AgreementStanding, termsOf, termsText } from "@parley/engine/agreement";
import { assess } from "@parley/engine/bargaining";
import { readCase } from "@parley/engine/case";
import { ENGLISH_LANGUAGE, writeBriefing } from "@parley/engine/report";
import { type LeafHash, type MemberKey, newGroundRules, type SeatId } from "@parley/engine/talks";
import { expect, it } from "vitest";
import { writeWord } from "../../src/word/write-word.ts";
import { brokenLinks, openWord } from "./open-word.ts";

const frame = {
  format: 1,
  title: "The well",
  parties: ["north", "south"],
  issues: [{ id: "water", options: ["all", "half"] }],
};
const profile = (party: string) =>
  [
    `profiles/${party}.yaml`,
    JSON.stringify({ format: 1, party, points: { water: { all: 1, half: 0 } }, noDeal: 0 }),
  ] as const;
const reading = readCase(
  new Map([["case.yaml", JSON.stringify(frame)], profile("north"), profile("south")]),
  { folderName: "well" },
);

const NORTH = "north______" as SeatId;
const mark = (stamp: number) => ({
  act: "a".repeat(43) as LeafHash,
  number: 9,
  stamp,
  seat: NORTH,
  author: "k".repeat(43) as MemberKey,
});

function agreement(): AgreementStanding {
  if (!reading.ok) throw new Error("the case has problems");
  const seats = [{ seat: NORTH, role: "party", voice: true, speaksFor: ["north"] } as const];
  const made = termsOf({
    frame: { version: 1, frame: reading.case.frame },
    rules: {
      version: 1,
      rules: newGroundRules({ frame: 1, seats: [{ ...seats[0], speaksFor: ["north"] }] }),
    },
    choices: { water: "half" },
    wordings: { water: "Each side draws half <of> the water." },
    seatNames: new Map([[NORTH, "The north"]]),
  });
  if (!made.ok) throw new Error("no terms");
  const { terms } = made;
  const text = termsText(terms);
  return {
    declared: mark(Date.UTC(2026, 0, 5, 9)),
    audience: [NORTH],
    terms,
    text,
    termsHash: createHash("sha256").update(text, "utf8").digest("base64url"),
    textCheck: "same",
    seats: terms.signatories.map((signatory) => ({
      ...signatory,
      accepted: { how: "tabled", mark: mark(Date.UTC(2026, 0, 5, 8)) },
      understood: "own-text",
      signed: mark(Date.UTC(2026, 0, 6, 9, 30)),
    })),
    readBacks: [],
    missing: [],
    overOtherTexts: [],
    replaced: [],
  };
}

it("an agreement stands in the Word file, terms and signatures as tables", async () => {
  if (!reading.ok) throw new Error("the case has problems");
  const assessment = assess(reading.case, { draws: 10 });
  const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02", agreements: [agreement()] };
  const file = openWord(await writeWord(writeBriefing(assessment, options)));
  expect(brokenLinks(file)).toEqual([]);
  expect(file.lines).toEqual(
    expect.arrayContaining([
      "Agreement",
      "Each side draws half <of> the water.",
      "Acceptances and signatures",
      "6 January 2026, 09:30 UTC",
    ]),
  );
  expect(file.lines.join("\n")).toContain("signed over the same text by the north");
});
