// Ground rules as people read them before they sign.
import { describe, expect, it } from "vitest";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { rulesText } from "../../../src/report/talks/rules-text.ts";
import { plainText } from "../../../src/report/text.ts";
import { NORTH, RULES, SOUTH } from "../../talks/a-room.ts";
import { textsOf } from "../stability/document-texts.ts";
import { PLAYED_RULES, playedRoom } from "./a-played-room.ts";

const room = playedRoom().room();
const frame = room.frame?.frame ?? null;

function clauses(rules = PLAYED_RULES, language = ENGLISH_LANGUAGE): Record<string, string[]> {
  const [block] = rulesText(rules, { frame, seats: room.seats, language });
  if (block.kind !== "definitions") throw new Error("definitions are expected");
  return Object.fromEntries(
    block.entries.map(({ term, details }) => [plainText(term), details.map(plainText)]),
  );
}

describe("ground rules as text", () => {
  it("say every clause", () => {
    expect(clauses()).toEqual({
      "Who speaks for whom": [
        "The mediator: a mediator, with a voice.",
        "North: a party, with a voice; speaks for North bank.",
        "South: a party, with a voice; speaks for South bank.",
        "Seat 4: an observer, without a voice.",
        "A seat with a voice signs ground rules, tables what it may and replies.",
      ],
      Agenda: [
        "Talks are about version 1 of the case, “The well”.",
        "All issues are open in every round.",
        "A later version of the case counts only once ground rules that name it are signed.",
      ],
      Confidentiality: [
        "The mediator says whose an idea is only where the seat itself has allowed it.",
        "In words: “No names outside the room.”",
      ],
      "What the mediator may pass on": [
        "What it is told, as an idea without saying whose, unless the seat itself says otherwise.",
      ],
      "What observers see": [
        "How the talks are run: rules, rounds and pauses. Nothing that is on the table goes to them.",
      ],
      "Who may table offers": [
        "The mediator, North and South.",
        "An offer goes to every seat with a voice, or to the mediator alone.",
      ],
      "What it takes to agree": [
        "A package is agreed once all parties with a voice have accepted it: North and South.",
      ],
      "Whole or in parts": ["Nothing is agreed until everything is agreed: only a whole package binds."],
      Record: ["Each seat keeps its own record.", "It holds everything that the keeper could open."],
      Media: ["Nobody speaks to the media about the talks."],
      Deadlines: ["By 9 January 2026, 12:00 UTC: a whole package"],
      "Pausing and resuming": [
        "Any seat with a voice can pause the talks.",
        "Any seat with a voice can resume them.",
      ],
      "Signs of trouble (tripwires)": [
        "All will notice it when one of these comes about. Nothing then happens by itself; what follows each are the ways that these rules give.",
        "Nothing has moved in two closed rounds: change the format or leave the talks.",
        "Nothing has moved for two hours: pause until 8 January 2026, 09:00 UTC.",
        "Somebody says that it will leave: pause.",
      ],
      Language: ["Each speaks its own."],
    });
  });

  it("say the other choices of each clause", () => {
    const text = clauses({
      ...RULES,
      agenda: { frame: 1, frameChanges: "free", order: ["road", "water"] },
      confidentiality: { attribution: "free" },
      passingOn: "all-unless-marked",
      tabling: { seats: [NORTH], between: true },
      observers: "as-addressed",
      decision: { by: "listed", seats: [SOUTH] },
      nothingAgreedUntilEverything: false,
      record: { kept: "by-the-mediator", detail: "outcomes" },
      media: { line: "joint-statements" },
      suspension: { pause: "chair", resume: "chair" },
    });
    expect(text.Agenda[1]).toBe("Rounds take up the issues in this order: Road; Water.");
    expect(text["What it takes to agree"]).toEqual([
      "A package is agreed once these seats have accepted it: South.",
    ]);
    expect(text["Whole or in parts"]).toEqual([
      "Issues can be agreed one by one: an offer on some of them can bind.",
    ]);
    expect(text["Signs of trouble (tripwires)"]).toEqual(["None agreed."]);
  });

  it("is in Spanish throughout, but for what people wrote", () => {
    const blocks = rulesText(RULES, { frame, seats: room.seats, language: SPANISH_LANGUAGE });
    for (const text of textsOf(blocks))
      expect(text.replaceAll(/North bank|South bank|The well/g, "")).not.toMatch(
        /\b(the|and|of|is|are|with|for|to|seat|party)\b|undefined|null/,
      );
  });
});
