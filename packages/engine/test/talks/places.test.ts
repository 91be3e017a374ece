import { describe, expect, it } from "vitest";
import { type RoomAct, readRoomAct, writeRoomAct } from "../../src/talks/acts/room-act.ts";
import type { LeafHash } from "../../src/talks/ids.ts";
import type { PlacedAct } from "../../src/talks/place.ts";
import { foldRoom, RoomFold } from "../../src/talks/room-fold.ts";
import {
  EVERYONE,
  inRound,
  keyOf,
  leaf,
  MEDIATOR,
  MINUTE,
  member,
  NORTH,
  OBSERVER,
  RULES,
  SOUTH,
  sealedFor,
  seat,
  seated,
  underRules,
  WHOLE,
} from "./a-room.ts";

const note = { do: "note", words: "Good morning." } as const;

describe("places and views", () => {
  it("[R-1] places are numbered without a gap", () => {
    const { places } = seated();
    const fold = new RoomFold();
    fold.add(places[0]);
    expect(() => fold.add(places[2])).toThrow(RangeError);
    expect(() => fold.add(places[0])).toThrow(RangeError);
    expect(() => new RoomFold().add({ ...places[0], number: 0 })).toThrow(RangeError);
  });

  it("[R-2] what goes past the viewer counts only as a place, open or sealed", () => {
    const log = underRules();
    log.send(SOUTH, note, { to: [MEDIATOR, SOUTH] });
    const open = log.room(NORTH);
    expect(open).toEqual(foldRoom(sealedFor(log.places, NORTH), NORTH));
    expect(open.acts.map(({ placed }) => placed.act.do)).not.toContain("note");
    expect(open.exposure).toEqual([]);
    expect(open.head).toEqual({ number: log.places.length, stamp: log.now });
  });

  it("[R-3] one place at a time comes to the same, and leaves rooms handed out alone", () => {
    const { places } = inRound();
    const fold = new RoomFold();
    const rooms = places.map((place) => {
      fold.add(place);
      return fold.room();
    });
    rooms.forEach((room, k) => {
      expect(room).toEqual(foldRoom(places.slice(0, k + 1)));
    });
  });

  it("[R-4] time is the stamp of the act", () => {
    const log = inRound();
    const offer = log.send(NORTH, { do: "offer", choices: WHOLE, expires: log.now + 10 * MINUTE });
    const room = log.room();
    log.wait(60 * MINUTE);
    expect(log.room()).toEqual(room);
    expect(log.try(SOUTH, { do: "accept", offer, binding: true }, { late: 55 * MINUTE })).toBe(
      "talks.expired",
    );
  });

  it("[R-5] clocks that differ are flagged without weight", () => {
    const log = underRules();
    const late = log.send(NORTH, note, { late: 6 * MINUTE });
    const early = log.send(NORTH, note, { late: -5 * MINUTE });
    expect(log.judged(late)).toMatchObject({
      illegal: null,
      flags: [{ code: "talks.clocks-apart", params: { milliseconds: 6 * MINUTE } }],
    });
    expect(log.judged(early).flags).toEqual([]);
    log.wait(-3 * MINUTE);
    expect(log.judged(log.send(NORTH, note))).toMatchObject({
      illegal: null,
      flags: [{ code: "talks.stamp-went-back", params: { milliseconds: 2 * MINUTE } }],
    });
  });

  it("[R-6] an illegal act is kept with its reason, without effect", () => {
    const log = underRules();
    const offer = log.send(NORTH, { do: "offer", choices: WHOLE });
    const room = log.room();
    expect(room.acts.at(-1)).toMatchObject({ illegal: { code: "talks.no-round-open", params: {} } });
    expect(room.offers).toEqual([]);
    expect(room.exposure.map(({ item }) => item)).toEqual([offer]);
  });
});

describe("verdicts", () => {
  it("[R-7] the same envelope placed twice", () => {
    const log = underRules();
    log.send(NORTH, { do: "ask", words: "When?" });
    const [again] = log.places.slice(-1);
    log.places.push({ ...again, number: log.places.length + 1 });
    const room = log.room();
    expect(room.acts.at(-1)?.illegal?.code).toBe("talks.repeated");
    expect(room.questions).toHaveLength(1);
  });

  it("[R-8] what does not read as an act", () => {
    const log = underRules();
    for (const text of [
      "",
      "{",
      "[]",
      '{"do":"dance"}',
      '{"do":"note"}',
      '{"do":"note","words":"a","extra":1}',
    ])
      expect(log.try(NORTH, readRoomAct(text)), text).toBe("talks.unreadable");
    expect(readRoomAct(`{"do":"found","member":"${keyOf(NORTH)}","seat":"${NORTH}"}`).do).toBe("unreadable");
    expect(readRoomAct(writeRoomAct({ do: "note", words: "Yes" }))).toEqual({ do: "note", words: "Yes" });
    expect(() => writeRoomAct({ do: "note", words: "" })).toThrow(TypeError);
    expect(() => writeRoomAct({ do: "reject", offer: "x" as LeafHash, reason: "No" })).toThrow(TypeError);
  });

  it("[R-9] the kind in the header is the one for the act", () => {
    const log = underRules();
    expect(log.try(NORTH, note, { kind: "control" })).toBe("talks.wrong-kind");
    expect(log.try(MEDIATOR, { do: "title", title: "The well" }, { kind: "act" })).toBe("talks.wrong-kind");
    expect(log.try(NORTH, { do: "leave" }, { kind: "remove" })).toBe("talks.wrong-kind");
    expect(log.room().title).toBeNull();
  });

  it("[R-10] only members act, each for its own seat", () => {
    const log = underRules();
    expect(log.try(NORTH, note, { by: keyOf(SOUTH) })).toBe("talks.not-a-member");
    expect(log.try(NORTH, note, { by: member("stranger") })).toBe("talks.not-a-member");
    log.send(NORTH, { do: "leave" });
    expect(log.judged(log.send(NORTH, note)).illegal).toEqual({
      code: "talks.member-gone",
      params: { how: "left" },
    });
  });

  it("[R-11] the audience holds the author, and seats that are known", () => {
    const log = underRules();
    expect(log.try(NORTH, note, { to: [MEDIATOR, SOUTH] })).toBe("talks.author-outside-audience");
    expect(log.try(NORTH, note, { to: [NORTH, seat("nobody")] })).toBe("talks.unknown-seat");
    expect(log.try(NORTH, note, { to: [NORTH] })).toBeNull();
  });

  it("[R-12] an act names only what all its readers can open", () => {
    const log = inRound();
    const secret = log.send(NORTH, { do: "ask", words: "May I?" }, { to: [MEDIATOR, NORTH] });
    const beyond = "talks.refers-beyond-audience";
    const answer = { do: "answer", words: "Yes.", question: secret } as const;
    expect(log.try(MEDIATOR, answer)).toBe(beyond);
    expect(log.try(MEDIATOR, { ...answer, question: leaf("none") })).toBe(beyond);
    expect(log.try(MEDIATOR, { ...answer, question: leaf(log.places.length + 2) })).toBe(beyond);
    expect(log.try(MEDIATOR, answer, { to: [MEDIATOR, NORTH] })).toBeNull();
    const rules = log.send(NORTH, note, { to: EVERYONE });
    expect(log.try(NORTH, { do: "sign-rules", proposal: rules })).toBe(beyond);
  });

  it("[R-13] what is named is legal and of the right kind", () => {
    const log = underRules();
    const offer = log.send(NORTH, { do: "offer", choices: WHOLE });
    const word = log.send(NORTH, note);
    log.send(MEDIATOR, { do: "open-round", round: 1 });
    expect(log.try(SOUTH, { do: "accept", offer, binding: false })).toBe("talks.refers-to-void");
    expect(log.judged(log.send(SOUTH, { do: "answer", question: word, words: "Yes" })).illegal).toEqual({
      code: "talks.wrong-reference",
      params: { act: word, wanted: ["ask"] },
    });
  });

  it("[R-14] a seat that has walked away does little", () => {
    const log = inRound();
    log.send(NORTH, { do: "walk-away" });
    expect(log.try(NORTH, { do: "offer", choices: WHOLE })).toBe("talks.away");
    expect(log.try(NORTH, { do: "pause" })).toBe("talks.away");
    expect(log.try(NORTH, { do: "walk-away" })).toBe("talks.away");
    expect(log.try(NORTH, note)).toBeNull();
  });

  it("[R-15] acts have their time", () => {
    const log = seated();
    const offer = { do: "offer", choices: WHOLE } as const;
    const agree: RoomAct = {
      do: "agree",
      offer: leaf(1),
      terms: [{ issue: "road", option: "open", wording: "Open" }],
      termsHash: "h",
    };
    expect(log.try(MEDIATOR, { do: "poll", words: "Could you live with it?" })).toBe(
      "talks.no-rules-in-force",
    );
    const later = inRound();
    const made = later.send(NORTH, offer);
    later.send(SOUTH, { do: "pause" });
    expect(later.try(NORTH, offer)).toBe("talks.paused");
    expect(later.try(SOUTH, { ...agree, offer: made })).toBe("talks.paused");
    expect(later.try(MEDIATOR, { do: "poll", words: "Could you live with it?" })).toBeNull();
    later.send(SOUTH, { do: "resume" });
    later.send(MEDIATOR, { do: "close-round", round: 1 });
    expect(later.try(NORTH, offer)).toBe("talks.no-round-open");
    later.send(SOUTH, { do: "walk-away" });
    expect(later.try(NORTH, offer)).toBe("talks.left");
  });

  it("[R-16] some acts take a voice, some the chair", () => {
    const log = inRound();
    const proposal = { do: "propose-rules", version: 2, rules: RULES } as const;
    expect(log.try(OBSERVER, proposal, { to: EVERYONE })).toBe("talks.no-voice");
    expect(log.try(OBSERVER, { do: "walk-away" })).toBe("talks.no-voice");
    expect(log.try(NORTH, { do: "close-round", round: 1 })).toBe("talks.not-in-the-chair");
    expect(log.try(NORTH, { do: "convey", content: { kind: "idea", words: "Half" } })).toBe(
      "talks.not-in-the-chair",
    );
  });

  it("[R-17] observers see control acts only, where the rules say so", () => {
    const offer = { do: "offer", choices: WHOLE } as const;
    expect(inRound().try(NORTH, offer, { to: EVERYONE })).toBe("talks.observer-in-audience");
    expect(inRound().try(NORTH, note, { to: EVERYONE })).toBeNull();
    const open = inRound({ ...RULES, observers: "as-addressed" });
    expect(open.try(NORTH, offer, { to: EVERYONE })).toBeNull();
    expect(open.room(OBSERVER).offers).toHaveLength(1);
  });

  it("can be had before an act is sent, without adding it", () => {
    const log = inRound();
    const fold = new RoomFold();
    const [last, ...before] = [...log.places].reverse();
    for (const place of before.reverse()) fold.add(place);
    const room = fold.room();
    expect(fold.preview(last as PlacedAct)).toBeNull();
    expect(fold.preview({ ...(last as PlacedAct), seat: SOUTH, author: keyOf(SOUTH) })?.code).toBe(
      "talks.not-in-the-chair",
    );
    expect(fold.room()).toEqual(room);
    expect(fold.add(last)?.placed).toBe(last);
  });
});
