// Why an act is without effect: what is wrong, and how to mend it, with the names that the room has.
import { describe, expect, it } from "vitest";
import { message } from "../../../src/case/message.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH, ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH, SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { reasonText } from "../../../src/report/talks/reason-text.ts";
import { leaf, MEDIATOR, NORTH, SOUTH, seat } from "../../talks/a-room.ts";
import { testSentences } from "../messages/en/word-for-word.ts";
import { playedRoom } from "./a-played-room.ts";

const REASONS = Object.keys(ENGLISH).filter((code) => code.startsWith("talks."));

/** One value for each parameter that a reason may have. */
const PARAMS = {
  act: "12",
  wanted: ["offer", "convey"],
  seat: "North",
  seats: ["North", "South"],
  how: "removed",
  kind: "control",
  version: 3,
  expected: 2,
  current: 4,
  round: 2,
  issue: "Water",
  issues: ["Water", "Road"],
  option: "half",
  combination: 1,
  party: "north",
  milliseconds: 3_700_000,
  limit: 50,
};

describe("every reason", () => {
  it.each(REASONS)("%s is whole sentences: what is wrong, then what to do", (code) => {
    for (const catalogue of [ENGLISH, SPANISH]) {
      const said = renderMessage(message(code, PARAMS), catalogue);
      expect(said).not.toMatch(/undefined|NaN|null|\[object/);
      expect(said).toMatch(/\. .*\.$|; .*\.$/);
    }
  });
});

testSentences({
  "talks.unknown-seat": [
    [
      { seats: ["seat x"] },
      "It names one seat that the room did not have: seat x. Describe the seat or admit somebody to it first, or leave it out.",
    ],
  ],
  "talks.wrong-reference": [
    [
      { act: null, wanted: ["offer", "propose-rules"] },
      "It names an act where an offer or a proposal of ground rules is needed. Name one of that kind.",
    ],
  ],
  "talks.clocks-apart": [
    [
      { milliseconds: 93_780_000 },
      "The author's own time and the time stamp are one day and two hours apart. The author's clock or the server's is wrong, or the act was held up on its way.",
    ],
  ],
  "talks.offer-ended": [
    [
      { how: "withdrawn" },
      "The offer was taken back before. Look for a later one, or ask for it to be made again.",
    ],
    [
      { how: "superseded" },
      "The offer gave way to a later one before. Look for a later one, or ask for it to be made again.",
    ],
  ],
});

describe("a reason in a room", () => {
  const room = playedRoom().room();
  const say = (code: string, params = {}) =>
    reasonText(room, message(code, params), { language: ENGLISH_LANGUAGE });

  it("names seats, acts, issues and options as the room does", () => {
    expect(say("talks.unsigned", { seats: [NORTH, MEDIATOR] })).toMatch(/^The mediator and North had yet/);
    expect(say("talks.answer-to-asker-alone", { seat: SOUTH })).toContain("goes to South and");
    expect(say("talks.refers-to-void", { act: leaf(14) })).toContain("builds on act 14,");
    expect(say("talks.off-agenda", { issues: ["road"] })).toContain("taken up “Road” yet");
    expect(say("talks.unknown-option", { issue: "water", option: "some" })).toContain("“some” on “Water”");
  });

  it("gives no number to an act that the room does not hold, and shows ids of what it does not know", () => {
    expect(say("talks.refers-beyond-audience", { act: leaf("hidden") })).toContain("builds on an act,");
    expect(say("talks.unknown-seat", { seats: [seat("other")] })).toContain(seat("other"));
  });

  it("is said in Spanish too", () => {
    const said = reasonText(room, message("talks.unsigned", { seats: [MEDIATOR] }), {
      language: SPANISH_LANGUAGE,
    });
    expect(said).toMatch(/^Faltaba la firma de la mediación en/);
  });
});
