import { describe, expect, it } from "vitest";
import type { RoomAct } from "../../src/talks/acts/room-act.ts";
import type { SeatId } from "../../src/talks/ids.ts";
import type { Room } from "../../src/talks/room.ts";
import type { GroundRules } from "../../src/talks/rules/ground-rules.ts";
import {
  FRAME,
  inRound,
  keyOf,
  leaf,
  MEDIATOR,
  member,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  seat,
  seated,
  underRules,
  VOICES,
} from "./a-room.ts";

const note = { do: "note", words: "Good morning." } as const;
const frame = (version: number, document: object = FRAME) =>
  ({ do: "frame", version, frame: document }) as RoomAct;
const seatIn = (room: Room, id: SeatId) => room.seats.find((one) => one.id === id);

/** Proposes the next version and has the seats sign it; gives the verdict on the last signature. */
function adopt(log: RoomLog, rules: GroundRules, signers: readonly SeatId[] = VOICES): string | null {
  const version = log.room().rules.versions.length + 1;
  const proposal = log.send(MEDIATOR, { do: "propose-rules", version, rules });
  return signers.map((one) => log.try(one, { do: "sign-rules", proposal })).at(-1) ?? null;
}

describe("members and seats", () => {
  it("[R-20] the first place founds the room", () => {
    const log = seated();
    const found = { do: "found", member: keyOf(MEDIATOR), seat: MEDIATOR } as const;
    expect(log.try(MEDIATOR, found)).toBe("talks.not-the-founding");
    expect(seatIn(log.room(), MEDIATOR)).toMatchObject({ role: "mediator", voice: true, chair: true });
    const other = seated();
    other.places.splice(0);
    expect(other.try(NORTH, found)).toBe("talks.not-the-founding");
    expect(other.try(NORTH, note)).toBe("talks.not-a-member");
  });

  it("[R-21] a key comes in once", () => {
    const log = seated();
    const again = { do: "admit", member: keyOf(NORTH), seat: seat("new") } as const;
    expect(log.try(MEDIATOR, again)).toBe("talks.key-used-before");
    log.send(NORTH, { do: "leave" });
    expect(log.try(MEDIATOR, again)).toBe("talks.key-used-before");
    const replace = { do: "replace", subject: keyOf(SOUTH), member: keyOf(NORTH), seat: SOUTH } as const;
    expect(log.try(SOUTH, replace)).toBe("talks.key-used-before");
  });

  it("[R-22] the chair opens empty seats; members let others into their own", () => {
    const log = seated();
    const second = { do: "admit", member: member("second"), seat: NORTH } as const;
    expect(log.try(MEDIATOR, second)).toBe("talks.seat-of-others");
    expect(log.try(SOUTH, { ...second, seat: seat("new") })).toBe("talks.not-in-the-chair");
    expect(log.try(NORTH, second)).toBeNull();
    expect(seatIn(log.room(), NORTH)?.members).toEqual([keyOf(NORTH), member("second")]);
    log.send(NORTH, { do: "leave" });
    log.send(NORTH, { do: "leave" }, { by: member("second") });
    expect(log.try(MEDIATOR, { ...second, member: member("third") })).toBeNull();
  });

  it("[R-22] a seat and a room hold no more members than can be given their keys", () => {
    const log = seated();
    const admit = (name: string, to = NORTH) => ({ do: "admit", member: member(name), seat: to }) as const;
    for (let count = 2; count <= 50; count++) log.send(NORTH, admit(`${count}`));
    expect(log.try(NORTH, admit("51"))).toBe("talks.seat-full");
    log.send(NORTH, { do: "remove", subject: member("50") });
    expect(log.try(NORTH, admit("51"))).toBeNull();
    const present = log.room().members.filter(({ gone }) => gone === null).length;
    for (let count = present; count < 150; count++)
      log.send(MEDIATOR, admit(`in ${count}`, seat(`s${count}`)));
    expect(log.try(MEDIATOR, admit("one more", seat("one more")))).toBe("talks.room-full");
    expect(log.try(SOUTH, admit("one more", SOUTH))).toBe("talks.room-full");
  });

  it("[R-23] the own seat and the chair remove a member", () => {
    const log = seated();
    const remove = { do: "remove", subject: keyOf(SOUTH) } as const;
    expect(log.try(NORTH, remove)).toBe("talks.not-in-the-chair");
    expect(log.try(MEDIATOR, remove)).toBeNull();
    expect(log.try(MEDIATOR, remove)).toBe("talks.unknown-member");
    expect(log.try(SOUTH, note)).toBe("talks.member-gone");
    expect(log.room().members.find(({ key }) => key === keyOf(SOUTH))?.gone?.how).toBe("removed");
    expect(log.try(NORTH, { do: "remove", subject: keyOf(NORTH) })).toBeNull();
  });

  it("[R-24] a new key takes the place of an old one in its seat", () => {
    const log = seated();
    const replace = { do: "replace", subject: keyOf(NORTH), member: member("new"), seat: NORTH } as const;
    expect(log.try(NORTH, { ...replace, seat: SOUTH })).toBe("talks.other-seat");
    expect(log.try(SOUTH, replace)).toBe("talks.not-in-the-chair");
    expect(log.try(NORTH, replace)).toBeNull();
    expect(log.try(NORTH, note)).toBe("talks.member-gone");
    expect(log.try(NORTH, note, { by: member("new") })).toBeNull();
    log.send(NORTH, { do: "admit", member: member("second"), seat: NORTH }, { by: member("new") });
    const foreign = { ...replace, subject: member("second"), member: member("third") };
    expect(log.try(MEDIATOR, foreign)).toBe("talks.seat-of-others");
    expect(log.try(NORTH, foreign, { by: member("new") })).toBeNull();
    log.send(NORTH, { do: "leave" }, { by: member("new") });
    expect(log.try(MEDIATOR, { ...foreign, subject: member("third"), member: member("fourth") })).toBeNull();
  });

  it("[R-25] leaving ends one's own membership", () => {
    const log = seated();
    expect(log.try(NORTH, { do: "name", name: "Ada" })).toBeNull();
    log.send(NORTH, { do: "leave", reason: "A new post" });
    const [one] = log.room().members.filter(({ key }) => key === keyOf(NORTH));
    expect(one).toMatchObject({ name: "Ada", gone: { how: "left" } });
    expect(seatIn(log.room(), NORTH)?.members).toEqual([]);
    const remove = { do: "remove", subject: keyOf(NORTH) } as const;
    expect(log.try(SOUTH, remove)).toBe("talks.not-in-the-chair");
    expect(log.try(MEDIATOR, remove)).toBeNull();
    expect(log.try(MEDIATOR, remove)).toBe("talks.unknown-member");
    expect(log.room().members.find(({ key }) => key === keyOf(NORTH))?.gone?.how).toBe("removed");
  });

  it("[R-26] somebody is in the chair", () => {
    const chairs = (log: RoomLog) => log.room().seats.flatMap(({ id, chair }) => (chair ? [id] : []));
    const log = seated();
    expect(chairs(log)).toEqual([MEDIATOR]);
    log.send(MEDIATOR, { do: "seat", seat: OBSERVER, name: "Second", role: "mediator" });
    expect(chairs(log)).toEqual([MEDIATOR, OBSERVER]);
    log.send(MEDIATOR, { do: "seat", seat: OBSERVER, name: "Second", role: "observer" });
    log.send(MEDIATOR, { do: "seat", seat: MEDIATOR, name: "Host", role: "party" });
    expect(chairs(log)).toEqual([MEDIATOR]);
    log.send(MEDIATOR, { do: "leave" });
    expect(chairs(log)).toEqual([NORTH, SOUTH]);
    log.send(NORTH, { do: "walk-away" });
    expect(chairs(log)).toEqual([SOUTH]);
  });

  it("[R-27] roles are as described, and then as the rules have them", () => {
    const log = seated();
    expect(seatIn(log.room(), NORTH)).toMatchObject({ role: "party", voice: true, speaksFor: ["north"] });
    expect(seatIn(log.room(), OBSERVER)).toMatchObject({ role: "observer", voice: false });
    log.send(MEDIATOR, frame(1));
    adopt(log, { ...RULES, seats: RULES.seats.filter((one) => one.seat !== OBSERVER) });
    log.send(MEDIATOR, { do: "seat", seat: OBSERVER, name: "Press", role: "party", party: "south" });
    log.send(MEDIATOR, { do: "seat", seat: NORTH, name: "The north", role: "observer" });
    expect(seatIn(log.room(), OBSERVER)).toMatchObject({
      name: "Press",
      role: "observer",
      voice: false,
      speaksFor: [],
    });
    expect(seatIn(log.room(), NORTH)).toMatchObject({ name: "The north", role: "party", voice: true });
  });
});

describe("the frame", () => {
  it("[R-28] comes in versions without an error", () => {
    const log = seated();
    expect(log.try(MEDIATOR, frame(2))).toBe("talks.not-the-next-version");
    expect(log.try(MEDIATOR, frame(1, { ...FRAME, parties: ["north"] }))).toBe("talks.unsound-frame");
    const many = Array.from({ length: 6 }, (_, k) => ({ id: `n${k}`, from: 1, to: 10_000, step: 1 }));
    expect(log.try(MEDIATOR, frame(1, { ...FRAME, issues: many, impossible: [] }))).toBe(
      "talks.unsound-frame",
    );
    const fine = { id: "n", from: "0", to: "9998e-390", step: "1e-390" };
    expect(log.try(MEDIATOR, frame(1, { ...FRAME, issues: [fine], impossible: [] }))).toBe(
      "talks.unsound-frame",
    );
    expect(log.try(MEDIATOR, frame(1))).toBeNull();
    expect(log.try(NORTH, frame(2))).toBe("talks.not-in-the-chair");
    expect(log.room().frame?.frame.issues.map(({ id }) => id)).toEqual(["water", "road"]);
  });

  it("[R-29] counts at once, or once rules name it", () => {
    const more = { ...FRAME, issues: [...FRAME.issues, { id: "mill", options: ["ours", "yours"] }] };
    const log = underRules();
    log.send(MEDIATOR, frame(2, more));
    expect(log.room().frame?.version).toBe(1);
    adopt(log, { ...RULES, agenda: { frame: 2, frameChanges: "free" } });
    expect(log.room().frame?.version).toBe(2);
    log.send(MEDIATOR, frame(3, FRAME));
    expect(log.room().frame?.version).toBe(3);
  });
});

describe("ground rules", () => {
  it("[R-30] are proposed in versions that make sense", () => {
    const log = seated();
    log.send(MEDIATOR, frame(1));
    const propose = (changes: Partial<GroundRules>, version = 1) =>
      log.try(NORTH, { do: "propose-rules", version, rules: { ...RULES, ...changes } });
    expect(propose({}, 2)).toBe("talks.not-the-next-version");
    const [mediator, north, south, observer] = RULES.seats;
    expect(propose({ seats: [...RULES.seats, north] })).toBe("talks.seat-twice");
    expect(propose({ seats: [...RULES.seats, { ...north, seat: seat("nobody") }] })).toBe(
      "talks.unknown-seat",
    );
    expect(propose({ tabling: { seats: [OBSERVER], between: false } })).toBe("talks.seat-without-voice");
    expect(propose({ decision: { by: "listed", seats: [OBSERVER] } })).toBe("talks.seat-without-voice");
    const parties = [north, south].map((one) => ({ ...one, role: "mediator" as const }));
    expect(propose({ seats: [mediator, observer, ...parties] })).toBe("talks.nobody-decides");
    expect(propose({ agenda: { frame: 2, frameChanges: "free" } })).toBe("talks.unknown-frame");
    expect(propose({ agenda: { frame: 1, frameChanges: "free", order: ["sea"] } })).toBe(
      "talks.unknown-issue",
    );
    expect(propose({ seats: [mediator, { ...north, speaksFor: ["east"] }, south] })).toBe(
      "talks.unknown-party",
    );
    expect(propose({})).toBeNull();
  });

  it("[R-31] need everyone who has a voice or gets one", () => {
    const log = underRules();
    const seats = RULES.seats.map((one) =>
      one.seat === OBSERVER ? { ...one, voice: true } : one.seat === SOUTH ? { ...one, voice: false } : one,
    );
    const rules: GroundRules = {
      ...RULES,
      seats,
      tabling: { seats: [NORTH], between: false },
      decision: { by: "listed", seats: [NORTH] },
    };
    expect(adopt(log, rules, [MEDIATOR, NORTH, OBSERVER])).toBeNull();
    expect(log.room().rules.versions.at(-1)?.required).toEqual([MEDIATOR, NORTH, SOUTH, OBSERVER]);
    expect(log.room().rules.inForce?.version).toBe(1);
    log.send(SOUTH, { do: "sign-rules", proposal: log.room().rules.versions[1].proposed.act });
    expect(log.room().rules.inForce?.version).toBe(2);
    log.send(NORTH, { do: "leave" });
    log.send(OBSERVER, { do: "walk-away" });
    log.send(MEDIATOR, { do: "propose-rules", version: 3, rules: RULES });
    expect(log.room().rules.versions.at(-1)?.required).toEqual([MEDIATOR, SOUTH]);
  });

  it("[R-32] are signed once, by seats with a voice, and not after newer ones", () => {
    const log = underRules();
    const first = log.room().rules.versions[0].proposed.act;
    expect(log.try(OBSERVER, { do: "sign-rules", proposal: first })).toBe("talks.no-voice");
    expect(log.try(NORTH, { do: "sign-rules", proposal: first })).toBe("talks.already-signed");
    const second = log.send(NORTH, { do: "propose-rules", version: 2, rules: RULES });
    expect(adopt(log, RULES)).toBeNull();
    expect(log.try(NORTH, { do: "sign-rules", proposal: second })).toBe("talks.rules-outdated");
  });

  it("[R-33] change once all have signed again, while a round goes on", () => {
    const log = inRound();
    const changed: GroundRules = { ...RULES, tabling: { seats: [NORTH], between: false } };
    adopt(log, changed, [MEDIATOR, NORTH]);
    expect(log.room().rules.inForce?.version).toBe(1);
    expect(log.try(SOUTH, { do: "offer", choices: { road: "open" } })).toBeNull();
    log.send(SOUTH, { do: "sign-rules", proposal: log.room().rules.versions[1].proposed.act });
    expect(log.room().phase).toEqual({ kind: "in-round", round: 1 });
    expect(log.try(SOUTH, { do: "offer", choices: { road: "open" } })).toBe("talks.may-not-table");
  });
});

describe("rounds, pauses, leaving", () => {
  it("[R-34] a round opens once all who have a voice signed", () => {
    const log = seated();
    log.send(MEDIATOR, frame(1));
    const open = { do: "open-round", round: 1 } as const;
    expect(log.try(MEDIATOR, open)).toBe("talks.no-rules-in-force");
    log.send(SOUTH, { do: "leave" });
    adopt(log, RULES, [MEDIATOR, NORTH]);
    expect(log.room().phase.kind).toBe("between-rounds");
    log.send(MEDIATOR, { do: "admit", member: member("envoy"), seat: SOUTH });
    expect(log.judged(log.send(MEDIATOR, open)).illegal).toEqual({
      code: "talks.unsigned",
      params: { seats: [SOUTH] },
    });
    const proposal = log.room().rules.versions[0].proposed.act;
    log.send(SOUTH, { do: "sign-rules", proposal }, { by: member("envoy") });
    expect(log.try(MEDIATOR, { ...open, round: 2 })).toBe("talks.not-the-next-round");
    expect(log.try(MEDIATOR, open)).toBeNull();
    expect(log.try(MEDIATOR, { ...open, round: 2 })).toBe("talks.round-open");
  });

  it("[R-35] rounds follow an agenda that has an order", () => {
    const agenda = { frame: 1, frameChanges: "free", order: ["road", "water"] } as const;
    const log = underRules({ ...RULES, agenda: { ...agenda, order: [...agenda.order] } });
    const open = (round: number, issues?: string[]) => log.try(MEDIATOR, { do: "open-round", round, issues });
    expect(open(1)).toBe("talks.round-without-issues");
    expect(open(1, ["water"])).toBe("talks.agenda-skipped");
    expect(open(1, ["sea"])).toBe("talks.unknown-issue");
    expect(open(1, ["road"])).toBeNull();
    log.send(MEDIATOR, { do: "close-round", round: 1 });
    expect(open(2, ["water"])).toBeNull();
  });

  it("[R-36] the open round is closed by its number", () => {
    const log = inRound();
    expect(log.try(MEDIATOR, { do: "close-round", round: 2 })).toBe("talks.round-not-open");
    expect(log.try(MEDIATOR, { do: "close-round", round: 1 })).toBeNull();
    expect(log.try(MEDIATOR, { do: "close-round", round: 1 })).toBe("talks.round-not-open");
    expect(log.room().rounds[0].closed?.act).toBe(leaf(log.places.length - 1));
  });

  it("[R-37] a pause holds a round open", () => {
    const log = inRound();
    expect(log.try(NORTH, { do: "resume" })).toBe("talks.not-paused");
    log.send(NORTH, { do: "pause", reason: "To consult" });
    expect(log.try(SOUTH, { do: "pause" })).toBe("talks.already-paused");
    expect(log.room().phase).toEqual({ kind: "paused", round: 1 });
    log.send(SOUTH, { do: "resume" });
    expect(log.room().phase).toEqual({ kind: "in-round", round: 1 });
    expect(log.room().pauses).toMatchObject([{ reason: "To consult", until: { seat: SOUTH } }]);
  });

  it("[R-38] who pauses and resumes is for the rules to say", () => {
    const log = underRules({ ...RULES, suspension: { pause: "any-voice", resume: "chair" } });
    expect(log.try(OBSERVER, { do: "pause" })).toBe("talks.not-in-the-chair");
    expect(log.try(NORTH, { do: "pause" })).toBeNull();
    expect(log.try(NORTH, { do: "resume" })).toBe("talks.not-in-the-chair");
    expect(log.try(MEDIATOR, { do: "resume" })).toBeNull();
    expect(seated().try(NORTH, { do: "pause" })).toBe("talks.not-in-the-chair");
    expect(seated().try(MEDIATOR, { do: "pause" })).toBeNull();
  });

  it("[R-39] the chair changes the format", () => {
    const log = underRules();
    expect(log.try(SOUTH, { do: "change-format", format: "shuttle" })).toBe("talks.not-in-the-chair");
    log.send(MEDIATOR, { do: "change-format", format: "other", words: "By letter" });
    expect(log.room().format).toMatchObject({
      format: "other",
      words: "By letter",
      since: { seat: MEDIATOR },
    });
  });

  it("[R-40] who walked away comes back by resuming", () => {
    const log = inRound();
    log.send(SOUTH, { do: "pause" });
    log.send(NORTH, { do: "walk-away", reason: "Nothing moves" });
    expect(seatIn(log.room(), NORTH)?.away?.seat).toBe(NORTH);
    expect(log.try(NORTH, { do: "resume" })).toBeNull();
    expect(seatIn(log.room(), NORTH)?.away).toBeNull();
    expect(log.room().phase.kind).toBe("paused");
  });

  it("[R-41] talks are left when fewer than two parties remain", () => {
    const seats = RULES.seats.map((one) =>
      one.seat === OBSERVER ? { ...one, role: "party" as const, voice: true } : one,
    );
    const log = underRules({ ...RULES, seats });
    log.send(OBSERVER, { do: "sign-rules", proposal: log.room().rules.versions[0].proposed.act });
    log.send(NORTH, { do: "walk-away" });
    expect(log.room().phase.kind).toBe("between-rounds");
    log.send(SOUTH, { do: "walk-away" });
    expect(log.room().phase).toEqual({ kind: "left", away: [NORTH, SOUTH] });
    log.send(SOUTH, { do: "resume" });
    expect(log.room().phase.kind).toBe("between-rounds");
  });
});
