// The mediator's desk: what may be carried across, what a receiver would learn, and what stays where it is.
import type { GroundRules, RoomAct } from "@parley/engine/talks";
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
  underRules,
  WHOLE,
} from "../../../engine/test/talks/a-room.ts";
import { roomAsSeenBy } from "../../src/room/as-seen-by.ts";
import type { WantedRelease } from "../../src/room/desk/wanted-release.ts";
import { deskCourse } from "../../src/room/questions/desk-course.ts";
import { deskJudge } from "../../src/room/questions/desk-judge.ts";
import { deskLedger } from "../../src/room/questions/desk-ledger.ts";
import { deskPolls } from "../../src/room/questions/desk-polls.ts";
import { deskRelease } from "../../src/room/questions/desk-release.ts";
import { deskSides } from "../../src/room/questions/desk-sides.ts";
import { deskWriting } from "../../src/room/questions/desk-writing.ts";
import { sharedCase } from "../../src/room/questions/shared-case.ts";
import { deskOf } from "./a-desk.ts";

const IDEAS: GroundRules = { ...RULES, passingOn: "ideas" };
const CONSENT: GroundRules = { ...IDEAS, confidentiality: { attribution: "with-consent" } };
const TOLD = [MEDIATOR, NORTH];

function note(words: string, mayPass?: "nothing" | "unattributed" | "attributed"): RoomAct {
  return { do: "note", words, ...(mayPass && { mayPass }) };
}

function idea(words: string, more: Partial<WantedRelease> = {}): WantedRelease {
  return { content: { kind: "idea", words }, to: [SOUTH], sources: [], isAttributed: false, ...more };
}

async function northOf(log: RoomLog) {
  const { sides } = await deskSides(null, deskOf(log, MEDIATOR));
  return sides.find(({ seat }) => seat.id === NORTH)?.told ?? [];
}

describe("what each side told", () => {
  it("lists what some other side has not heard, the latest first, with what may be passed on", async () => {
    const log = inRound(CONSENT);
    log.send(NORTH, note("To all of you."));
    log.send(NORTH, note("The road matters less."), { to: TOLD });
    log.send(NORTH, note("Say that it is ours.", "attributed"), { to: TOLD });
    log.send(NORTH, note("Keep this.", "nothing"), { to: TOLD });
    log.send(NORTH, note("Among us."), { to: [NORTH] });
    const told = await northOf(log);
    expect(told.map(({ leave }) => [leave.mayPass, leave.by])).toEqual([
      ["nothing", "asked"],
      ["attributed", "asked"],
      ["unattributed", "rules"],
    ]);
    expect(told[2].words).toContain("The road matters less");
  });

  it("says that the rules keep a name back, and what became of it", async () => {
    const log = inRound(IDEAS);
    const source = log.send(NORTH, note("Say that it is ours.", "attributed"), { to: TOLD });
    const release = log.send(
      MEDIATOR,
      { do: "convey", content: { kind: "idea", words: "Half each?" } },
      { to: [MEDIATOR, SOUTH] },
    );
    log.send(MEDIATOR, { do: "trace", release, source }, { to: [MEDIATOR] });
    const readBack = log.send(MEDIATOR, { do: "read-back", of: source, words: "Theirs" }, { to: TOLD });
    log.send(NORTH, { do: "confirm", readBack }, { to: TOLD });
    const [told] = await northOf(log);
    expect(told.leave).toEqual({ mayPass: "unattributed", by: "asked", nameKeptBack: true });
    expect(told.carried.map(({ to }) => to.map(({ name }) => name))).toEqual([["South"]]);
    expect(told.readBacks).toMatchObject([{ isOwn: true, reply: "confirmed" }]);
  });
});

describe("a release before it is sent", () => {
  it("shows the receiver the new act and nothing of its source", () => {
    const log = inRound(IDEAS);
    const source = log.send(NORTH, note("Our secret is the well of Oz."), { to: TOLD });
    const desk = deskOf(log, MEDIATOR);
    const preview = deskRelease(idea("Half each?", { sources: [source] }), desk);
    expect(preview).toMatchObject({ refusal: null, isVoid: null });
    expect(preview?.receivers.map(({ seat }) => seat.name)).toEqual(["South"]);
    expect(preview?.receivers[0].said.map(({ words }) => words)).toEqual(["Half each?"]);
    expect(JSON.stringify(preview?.receivers)).not.toMatch(/Oz|North/);
    expect(preview?.cautions).toEqual([{ code: "one-other-side", names: ["North"] }]);
  });

  it("refuses more than is allowed", () => {
    const log = inRound(CONSENT);
    const kept = log.send(NORTH, note("Keep this.", "nothing"), { to: TOLD });
    const bare = log.send(NORTH, note("An idea."), { to: TOLD });
    const named = log.send(NORTH, note("Ours.", "attributed"), { to: TOLD });
    const refusal = (more: Partial<WantedRelease>) =>
      deskRelease(idea("x", more), deskOf(log, MEDIATOR))?.refusal;
    expect(refusal({ sources: [kept] })).toBe("nothing-may-pass");
    expect(refusal({ sources: [bare, kept] })).toBe("nothing-may-pass");
    expect(refusal({ sources: [bare], isAttributed: true })).toBe("name-may-not-pass");
    expect(refusal({ sources: [named], isAttributed: true })).toBe(null);
    expect(refusal({ isAttributed: true })).toBe("nobody-to-name");
    expect(refusal({ to: [] })).toBe("nobody");
  });

  it("warns of words that give the source away", () => {
    const log = inRound(IDEAS);
    const words = "We would open the road if the water were shared in summer.";
    const source = log.send(NORTH, note(words), { to: TOLD });
    const codes = (text: string) =>
      deskRelease(idea(text, { sources: [source] }), deskOf(log, MEDIATOR))?.cautions.map(({ code }) => code);
    expect(codes("The north would open the road")).toContain("names-source");
    expect(codes(`One thought: ${words}`)).toContain("same-words");
    expect(codes("Could the road be opened?")).toEqual(["one-other-side"]);
  });

  it("shows an offer as it will lie on the receiver's table, and that it cannot bind", () => {
    const wanted: WantedRelease = { ...idea(""), content: { kind: "offer", choices: WHOLE } };
    const preview = deskRelease(wanted, deskOf(inRound(IDEAS), MEDIATOR));
    expect(preview?.receivers[0].offers).toMatchObject([{ complete: true, isOwn: false, isDraft: false }]);
    expect(preview?.cautions).toEqual([{ code: "cannot-bind", names: ["North"] }]);
    const unfit: WantedRelease = { ...wanted, content: { kind: "offer", choices: { water: "salt" } } };
    expect(deskRelease(unfit, deskOf(inRound(IDEAS), MEDIATOR))?.isVoid).toMatch(/\w/);
  });
});

describe("the room as another seat knows it", () => {
  it("holds what both seats can open, and is that seat's own room as far as it goes", () => {
    const log = inRound(IDEAS);
    log.send(NORTH, note("Between sides."), { to: [NORTH, SOUTH] });
    log.send(NORTH, note("To the mediator."), { to: TOLD });
    log.send(SOUTH, { do: "offer", choices: WHOLE } as RoomAct);
    const seen = roomAsSeenBy(log.room(MEDIATOR), SOUTH);
    const theirs = log.room(SOUTH);
    expect(seen.offers).toEqual(theirs.offers);
    expect(seen.phase).toEqual(theirs.phase);
    const numbers = ({ acts }: typeof seen) => acts.map(({ placed }) => placed.number);
    expect(numbers(theirs).filter((one) => !numbers(seen).includes(one))).toHaveLength(1);
  });
});

describe("the rest of the desk", () => {
  it("judges an act before it is sent and names its readers", () => {
    const desk = deskOf(inRound(), MEDIATOR);
    expect(deskJudge({ act: { do: "open-round", round: 2 } }, desk)?.reason).toMatch(/round/i);
    expect(deskJudge({ act: { do: "close-round", round: 1 } }, desk)).toMatchObject({
      reason: null,
      all: true,
    });
    const poll = deskJudge({ act: { do: "poll", words: "Well?" }, to: [SOUTH] }, desk);
    expect(poll).toEqual({ reason: null, all: false, readers: "South" });
    expect(deskCourse(null, desk)).toMatchObject({ open: 1, next: 2, format: "joint", isPaused: false });
  });

  it("keeps seats that observe out where the rules do", () => {
    const seats = (rules: GroundRules) =>
      deskWriting(null, deskOf(underRules(rules), MEDIATOR)).receivers.map(({ seat }) => seat.id);
    expect(seats(RULES)).toEqual([NORTH, SOUTH]);
    expect(seats({ ...RULES, observers: "as-addressed" })).toEqual([NORTH, SOUTH, OBSERVER]);
  });

  it("counts the answers to a poll, and says whether a result may go out", () => {
    const asked = (rules: GroundRules) => {
      const log = underRules(rules);
      const poll = log.send(MEDIATOR, { do: "poll", words: "Could you live with this?", choices: WHOLE });
      log.send(NORTH, { do: "poll-answer", poll, answer: "yes" }, { to: TOLD });
      return deskPolls(null, deskOf(log, MEDIATOR))[0];
    };
    expect(asked(IDEAS)).toMatchObject({
      counts: { yes: 1, no: 0, unsure: 0 },
      leave: { mayPass: "unattributed" },
    });
    expect(asked(IDEAS).asked.map(({ answer }) => answer)).toEqual(["yes", null]);
    expect(asked(RULES).leave.mayPass).toBe("nothing");
  });

  it("shows what one seat knows", () => {
    const log = underRules(IDEAS);
    log.send(NORTH, note("To the mediator."), { to: TOLD });
    log.send(MEDIATOR, note("To both."));
    const rows = (seat: string | null) => deskLedger({ seat }, deskOf(log, MEDIATOR)).rows;
    expect(rows(SOUTH)).toHaveLength(1);
    expect(rows(null).map(({ known }) => known.map(({ kind }) => kind))).toEqual([
      ["author", "known", "known", "unknown"],
      ["known", "author", "unknown", "unknown"],
    ]);
  });
});

describe("a case from shared profiles", () => {
  const profile = (party: string) => ({
    format: 1 as const,
    party,
    points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } },
    noDeal: 3,
  });
  const share = (log: RoomLog, seat: typeof NORTH, party: string) =>
    log.send(seat, { do: "share", profile: profile(party) } as RoomAct, { to: [MEDIATOR, seat] });

  it("makes do with what one side shared and an estimate of the other", async () => {
    const log = underRules();
    const documents = {
      frame: FRAME,
      profiles: [profile("south")],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    };
    expect((await sharedCase(null, deskOf(log, MEDIATOR, { documents }))).documents).toBe(null);
    share(log, NORTH, "north");
    const { documents: found } = await sharedCase(null, deskOf(log, MEDIATOR, { documents }));
    expect(found?.profiles.map(({ party, estimated }) => [party, estimated])).toEqual([
      ["north", undefined],
      ["south", {}],
    ]);
  });

  it("waits for two sides, and knows whose wishes it rests on", async () => {
    const log = underRules();
    share(log, NORTH, "north");
    const one = await sharedCase(null, deskOf(log, MEDIATOR));
    expect(one.documents).toBe(null);
    expect(one.parties.map(({ from }) => from)).toEqual(["shared", "nothing"]);
    share(log, SOUTH, "south");
    const both = await sharedCase(null, deskOf(log, MEDIATOR));
    expect(both.documents?.profiles.map(({ party }) => party)).toEqual(["north", "south"]);
  });

  it("marks own estimates, and never takes them in place of what a side shared", async () => {
    const documents = {
      frame: FRAME,
      profiles: [profile("north"), profile("south")],
      ...{ conflict: null, record: null, whatIfs: null, articles: [] },
    };
    const log = underRules();
    share(log, NORTH, "north");
    const { parties, estimatesLeftOut } = await sharedCase(null, deskOf(log, MEDIATOR, { documents }));
    expect(parties.map(({ from }) => from)).toEqual(["shared", "estimate"]);
    expect(estimatesLeftOut).toBe(false);
    const unfit = { ...documents, profiles: [{ ...profile("south"), points: { salt: { some: 1 } } }] };
    expect((await sharedCase(null, deskOf(log, MEDIATOR, { documents: unfit }))).estimatesLeftOut).toBe(true);
  });
});
