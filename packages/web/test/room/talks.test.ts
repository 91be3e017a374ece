// The table as each seat sees it: what to do, offers, positions, worth by the own profile, and what is shown before sending.
import type { CaseDocuments } from "@parley/engine/case";
import { blankProfile } from "@parley/engine/editing";
import type { SeatId } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import {
  FRAME,
  inRound,
  MEDIATOR,
  MINUTE,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  seated,
  VOICES,
  WHOLE,
} from "../../../engine/test/talks/a-room.ts";
import { talks } from "../../src/room/questions/talks.ts";
import { talksSending } from "../../src/room/questions/talks-sending.ts";
import { talksView } from "../../src/room/questions/talks-view.ts";
import { deskOf } from "./a-desk.ts";

function seen(log: RoomLog, seat: SeatId, now = log.now) {
  const room = log.room(seat);
  return talksView({ room, seat, ownCase: { state: "none" }, now, language: "en" });
}

const todo = (log: RoomLog, seat: SeatId, now?: number) =>
  seen(log, seat, now).todo.map(({ kind, number }) => `${kind} ${number}`);

describe("what there is to do", () => {
  it("is signing rules while a version waits for this seat", () => {
    const log = seated();
    log.send(MEDIATOR, { do: "frame", version: 1, frame: FRAME } as never);
    const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 1, rules: RULES });
    expect(todo(log, NORTH)).toEqual(["sign-rules 8"]);
    log.send(NORTH, { do: "sign-rules", proposal });
    expect(todo(log, NORTH)).toEqual([]);
    expect(todo(log, OBSERVER)).toEqual([]);
  });

  it("puts first what ends soon, then signatures, offers, read-backs, polls and questions", () => {
    const log = inRound();
    log.send(SOUTH, { do: "ask", words: "How many wells?" });
    log.send(MEDIATOR, { do: "poll", words: "Half each?", choices: { water: "half" } });
    const note = log.send(NORTH, { do: "note", words: "We think of the road." });
    log.send(SOUTH, { do: "read-back", of: note, words: "You want the road open." });
    log.send(SOUTH, { do: "offer", choices: WHOLE });
    log.send(SOUTH, { do: "offer", choices: WHOLE, expires: log.now + 30 * MINUTE });
    const first = log.places.length - 5;
    expect(todo(log, NORTH)).toEqual([
      `reply ${first + 5}`,
      `reply ${first + 4}`,
      `read-back ${first + 3}`,
      `poll ${first + 1}`,
      `question ${first}`,
    ]);
    expect(todo(log, NORTH, log.now + 60 * MINUTE)[0]).toBe(`reply ${first + 4}`);
    expect(todo(log, OBSERVER)).toEqual([]);
  });

  it("ends with an answer, and an accepted offer waits to be declared", () => {
    const log = inRound();
    const offer = log.send(SOUTH, { do: "offer", choices: WHOLE });
    log.send(NORTH, { do: "accept", offer, binding: true });
    const number = log.places.length - 1;
    expect(todo(log, NORTH)).toEqual([`declare ${number}`]);
    expect(seen(log, NORTH).offers[0]).toMatchObject({ standing: "accepted", missing: [], isOwn: false });
  });
});

describe("offers", () => {
  it("show who to whom, what is left open, and nothing that was addressed past the seat", () => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: { water: "half" } }, { to: [MEDIATOR, NORTH] });
    log.send(
      MEDIATOR,
      {
        do: "convey",
        content: { kind: "offer", choices: { water: "half" } },
      },
      { to: [MEDIATOR, SOUTH] },
    );
    const [own] = seen(log, NORTH).offers;
    expect(own).toMatchObject({
      isOwn: true,
      complete: false,
      open: ["road"],
      from: { name: "North", party: 0 },
    });
    expect(own.to.map(({ name }) => name)).toEqual(["the mediator"]);
    const south = seen(log, SOUTH);
    expect(south.offers).toHaveLength(1);
    expect(south.offers[0]).toMatchObject({ conveyed: { attributedTo: null }, from: { id: MEDIATOR } });
    expect(JSON.stringify(south)).not.toContain(own.act);
    expect(south.positions.sides.map(({ id }) => id)).toEqual([MEDIATOR]);
  });

  it("of the own seat alone are drafts, and no position of a side", () => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: { road: "open" } }, { to: [NORTH] });
    const view = seen(log, NORTH);
    expect(view.drafts).toHaveLength(1);
    expect(view.offers).toEqual([]);
    expect(view.positions.sides).toEqual([]);
    expect(seen(log, SOUTH).drafts).toEqual([]);
  });

  it("make a table of the last option that each side named", () => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: { water: "all", road: "open" } });
    log.send(SOUTH, { do: "offer", choices: { water: "none" } });
    log.send(NORTH, { do: "offer", choices: { water: "half" } });
    log.send(SOUTH, { do: "offer", choices: { road: "open" } });
    const { rows } = seen(log, NORTH).positions;
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.option))).toEqual([
      ["half", "none"],
      ["open", "open"],
    ]);
    expect(rows.map(({ isSame }) => isSame)).toEqual([false, true]);
  });
});

const points = { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } };

function ownCase(north: object, frame: CaseDocuments["frame"] = FRAME): CaseDocuments {
  const profile = { format: 1 as const, party: "north", points, noDeal: 5, ...north };
  const south = blankProfile(frame, "south");
  const ratings = { ...south.ratings, water: { all: 0, half: 0.5, none: 1 } };
  return {
    frame,
    profiles: [profile, { ...south, ratings, estimated: { by: "us" } }],
    conflict: null,
    record: null,
    whatIfs: null,
    articles: [],
  };
}

describe("what an offer gives us", () => {
  const offered = (choices: Record<string, string>, north: object = {}) => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: { water: "all", road: "open" } });
    log.send(SOUTH, { do: "offer", choices });
    return talks({ most: 20 }, deskOf(log, NORTH, { documents: ownCase(north) }));
  };

  it("is its worth beside that of no deal, and each issue against the own last offer", async () => {
    const { offers, ownCase: own } = await offered(WHOLE, { demands: [{ asks: { water: "all" } }] });
    expect(own).toEqual({ state: "ready", isOld: false, isBlank: false });
    expect(offers[0].worth).toMatchObject({
      worth: { low: 10, high: 10 },
      noDeal: { low: 5, high: 5 },
      against: "better",
      crosses: [],
    });
    expect(offers[0].worth?.issues[0]).toMatchObject({
      ...{ option: "half", own: "all", asked: ["all"], isAsked: false, points: 6, change: -4, best: 10 },
    });
    expect(offers[0].estimates[0]).toMatchObject({ by: "us", worth: { against: "unknown", noDeal: null } });
    expect(offers[1].worth?.issues[0].own).toBeNull();
  });

  it("is a range over open issues and over what the profile leaves open", async () => {
    const { offers } = await offered({ water: "none" });
    expect(offers[0].worth).toMatchObject({ worth: { low: 0, high: 4 }, against: "worse" });
    const wide = await offered({ water: "half" }, { noDeal: [0, 9] });
    expect(wide.offers[0].worth).toMatchObject({ worth: { low: 6, high: 10 }, against: "depends" });
    const unknown = await offered(WHOLE, { noDeal: "unknown" });
    expect(unknown.offers[0].worth).toMatchObject({ gain: null, noDeal: null, against: "unknown" });
  });

  it("names red lines that it crosses", async () => {
    const { offers } = await offered(WHOLE, {
      redLines: [{ refuses: { water: "half" }, because: "Drought." }],
    });
    expect(offers[0].worth?.crosses).toEqual([
      { choices: [{ issue: "water", options: ["half"] }], because: "Drought." },
    ]);
  });

  it("can't be said without a case, or where the case lacks what is named", async () => {
    const log = inRound();
    log.send(SOUTH, { do: "offer", choices: WHOLE });
    expect((await talks({ most: 20 }, deskOf(log, NORTH))).offers[0].worth).toBeNull();
    const issues = [FRAME.issues[0]];
    const old = ownCase({ points: { water: points.water } }, { ...FRAME, issues, impossible: [] });
    const view = await talks({ most: 20 }, deskOf(log, NORTH, { documents: old }));
    expect(view.ownCase).toEqual({ state: "ready", isOld: true, isBlank: false });
    expect(view.offers[0].worth).toBeNull();
  });
});

describe("before something is sent", () => {
  it("its receivers and how it looks to them are shown, as they will see it", () => {
    const log = inRound();
    const act = { do: "offer" as const, choices: { water: "half" }, words: "For one year." };
    const shown = talksSending({ act, to: "chair" }, deskOf(log, NORTH));
    expect(shown.to.map(({ id }) => id)).toEqual([MEDIATOR]);
    expect(shown.problem).toBeNull();
    log.send(NORTH, act, { to: [MEDIATOR, NORTH] });
    const [received] = seen(log, MEDIATOR).offers;
    const { act: _a, at: _t, worth: _w, estimates: _e, ...expected } = received;
    expect(shown.offer).toMatchObject(expected);
  });

  it("what would not count is told with its reason", () => {
    const log = inRound({ ...RULES, tabling: { seats: [SOUTH], between: false } });
    const shown = talksSending({ act: { do: "offer", choices: WHOLE } }, deskOf(log, NORTH));
    expect(shown.problem).toMatch(/offer/);
    expect(shown.offer).toBeNull();
  });

  it("words are shown too", () => {
    const log = inRound();
    const shown = talksSending({ act: { do: "note", words: "Good morning." } }, deskOf(log, SOUTH));
    expect(shown.said).toMatchObject({ kind: "note", words: "Good morning.", isOwn: false });
    expect(shown.to).toHaveLength(VOICES.length);
  });
});

it("a list that is too long is cut, with how many were left out", () => {
  const log = inRound();
  for (let k = 0; k < 4; k++) log.send(SOUTH, { do: "note", words: `Note ${k}` });
  const room = log.room(NORTH);
  const view = talksView({
    ...{ room, seat: NORTH, ownCase: { state: "none" }, now: log.now, language: "en", most: 3 },
  });
  expect(view.said.map(({ words }) => words)).toEqual(["Note 3", "Note 2", "Note 1"]);
  expect(view.olderSaid).toBe(1);
});
