// Smaller parts of the table: whose position a conveyed offer is, who looks on, what a list always keeps, and the act that a form makes.
import type { CaseDocuments } from "@parley/engine/case";
import type { SeatId } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import {
  FRAME,
  inRound,
  MEDIATOR,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  WHOLE,
} from "../../../engine/test/talks/a-room.ts";
import { ownProfileText } from "../../src/room/questions/own-profile-text.ts";
import { talksView } from "../../src/room/questions/talks-view.ts";
import { counterTo, NEW_OFFER, offerWanted, planOfDraft } from "../../src/room/screens/talks/offer-plan.ts";
import { deskOf } from "./a-desk.ts";

function seen(log: RoomLog, seat: SeatId, most?: number) {
  const room = log.room(seat);
  const ownCase = { state: "none" as const };
  return talksView({
    ...{ room, seat, ownCase, now: log.now, language: "en" },
    ...(most === undefined ? {} : { most }),
  });
}

describe("the table", () => {
  it("counts an offer that was passed on in a side's name as that side's, and marks it", () => {
    const log = inRound({ ...RULES, confidentiality: { attribution: "free" } });
    const content = { kind: "offer" as const, choices: WHOLE };
    log.send(MEDIATOR, { do: "convey", content, attributedTo: NORTH }, { to: [MEDIATOR, SOUTH] });
    log.send(MEDIATOR, { do: "convey", content }, { to: [MEDIATOR, SOUTH] });
    const { sides, rows } = seen(log, SOUTH).positions;
    expect(sides.map(({ id }) => id)).toEqual([MEDIATOR, NORTH]);
    expect(rows[0].cells.map((cell) => cell?.isConveyed)).toEqual([false, true]);
  });

  it("has nothing to answer for who looks on or stands between the sides", () => {
    const log = inRound({ ...RULES, observers: "as-addressed" });
    log.send(SOUTH, { do: "offer", choices: WHOLE }, { to: [MEDIATOR, NORTH, OBSERVER, SOUTH] });
    expect(seen(log, OBSERVER)).toMatchObject({ todo: [], self: { hasVoice: false, isRequired: false } });
    expect(seen(log, OBSERVER).offers).toHaveLength(1);
    expect(seen(log, MEDIATOR).todo).toEqual([]);
    expect(seen(log, NORTH).todo).toHaveLength(1);
  });

  it("keeps what waits for an answer however long the list is", () => {
    const log = inRound();
    log.send(SOUTH, { do: "ask", words: "How many wells?" });
    log.send(SOUTH, { do: "offer", choices: WHOLE });
    for (let k = 0; k < 3; k++) {
      log.send(NORTH, { do: "note", words: `Note ${k}` });
      log.send(NORTH, { do: "offer", choices: { water: "all" } });
    }
    const { offers, older, said, olderSaid } = seen(log, NORTH, 1);
    expect([offers.length, older, said.length, olderSaid]).toEqual([2, 2, 2, 2]);
    expect(said[1].words).toBe("How many wells?");
    expect(offers[1].from.id).toBe(SOUTH);
  });
});

describe("the form of an offer", () => {
  it("makes no act before something is chosen and somebody named", () => {
    expect(offerWanted(NEW_OFFER)).toBeNull();
    expect(offerWanted({ ...NEW_OFFER, choices: { water: "half" }, to: [] })).toBeNull();
  });

  it("leaves out what is empty, and a word for the mediator where it goes to all", () => {
    const plan = { ...NEW_OFFER, choices: { water: "half" }, conditions: [{ words: " ", once: "" }] };
    expect(offerWanted({ ...plan, mayPass: "nothing" })).toEqual({
      act: { do: "offer", choices: { water: "half" } },
      to: "everyone",
    });
    expect(offerWanted({ ...plan, mayPass: "nothing", to: "chair" })?.act).toMatchObject({
      mayPass: "nothing",
    });
  });

  it("takes all of a draft, and only the options of another side's offer", () => {
    const log = inRound();
    const conditions = [{ words: "The road is mended." }];
    log.send(NORTH, { do: "offer", choices: WHOLE, conditions, words: "As before." }, { to: [NORTH] });
    const [draft] = seen(log, NORTH).drafts;
    expect(offerWanted(planOfDraft(draft))?.act).toEqual({
      ...{ do: "offer", choices: WHOLE, conditions, words: "As before." },
    });
    expect(counterTo(draft)).toEqual({ ...NEW_OFFER, choices: WHOLE });
  });
});

it("the text of the own profile is the document that would be shared, and nobody else's", async () => {
  const profile = (party: string) => ({
    format: 1 as const,
    party,
    points: { water: { all: 7 } },
    noDeal: 5,
  });
  const documents: CaseDocuments = {
    ...{ frame: FRAME, profiles: [profile("south"), profile("north")] },
    ...{ conflict: null, record: null, whatIfs: null, articles: [] },
  };
  const shared = await ownProfileText(null, deskOf(inRound(), NORTH, { documents }));
  expect(shared?.document).toBe(documents.profiles[1]);
  expect(shared?.text).toContain("party: north");
  expect(shared?.text).not.toContain("south");
  expect(await ownProfileText(null, deskOf(inRound(), MEDIATOR, { documents }))).toBeNull();
});
