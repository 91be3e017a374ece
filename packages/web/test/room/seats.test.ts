// Who sits where, and who came and went since the eight words were read.
import { describe, expect, it } from "vitest";
import { inRound, keyOf, MEDIATOR, member, NORTH, SOUTH } from "../../../engine/test/talks/a-room.ts";
import { memberChanges, WORDS_READ } from "../../src/room/questions/member-changes.ts";
import { seats } from "../../src/room/questions/seats.ts";
import { deskOf } from "./a-desk.ts";

const STRANGER = member("key-stranger");

function replaced() {
  const log = inRound();
  const read = log.places.length;
  log.send(MEDIATOR, { do: "remove", subject: keyOf(NORTH) });
  log.send(MEDIATOR, { do: "admit", member: STRANGER, seat: NORTH });
  return { log, read };
}

describe("changes of members", () => {
  it("are told to those who did not make them, with whose act it was", async () => {
    const { log, read } = replaced();
    const kept = new Map([[WORDS_READ, read]]);
    const told = await memberChanges(null, deskOf(log, SOUTH, { kept }));
    expect(told.map(({ way, seat, by }) => [way, seat, by])).toEqual([
      ["went", "North", "the mediator"],
      ["came", "North", "the mediator"],
    ]);
    expect(await memberChanges(null, deskOf(log, MEDIATOR, { kept }))).toEqual([]);
  });

  it("are told until the words were read again, and only those after one's own coming", async () => {
    const { log } = replaced();
    const kept = new Map([[WORDS_READ, log.places.length]]);
    expect(await memberChanges(null, deskOf(log, SOUTH, { kept }))).toEqual([]);
    const told = await memberChanges(null, deskOf(log, SOUTH));
    expect(told.filter(({ way, seat }) => way === "came" && seat === "South")).toEqual([]);
  });
});

describe("seats", () => {
  it("say who may be removed and into which seats one may invite", async () => {
    const { log } = replaced();
    const byMediator = await seats(null, deskOf(log, MEDIATOR));
    const north = byMediator.seats.find(({ id }) => id === NORTH);
    expect(north?.members).toEqual([
      { key: STRANGER, name: null, isSelf: false, isHere: false, hasLeft: false, canRemove: true },
    ]);
    expect(north?.canInvite).toBe(false);
    const bySouth = await seats(null, deskOf(log, SOUTH));
    expect(bySouth.seats.filter(({ canInvite }) => canInvite).map(({ id }) => id)).toEqual([SOUTH]);
    expect(bySouth.seats.flatMap(({ members }) => members.filter(({ canRemove }) => canRemove))).toEqual([]);
  });

  it("say whose key is still to be taken, and what is left to who has left", async () => {
    const log = inRound();
    log.send(NORTH, { do: "leave" });
    const byMediator = await seats(null, deskOf(log, MEDIATOR));
    const north = byMediator.seats.find(({ id }) => id === NORTH);
    expect(north?.members).toMatchObject([{ key: keyOf(NORTH), hasLeft: true, canRemove: true }]);
    // The key of who has left still counts where keys are handed out, so nobody else gets in before it is taken.
    expect(north?.canInvite).toBe(false);
    const byNorth = await seats(null, deskOf(log, NORTH));
    expect(byNorth).toMatchObject({ hasLeft: true, isChair: false });
    expect(byNorth.seats.some(({ canInvite }) => canInvite)).toBe(false);
    log.send(MEDIATOR, { do: "remove", subject: keyOf(NORTH) });
    const after = await seats(null, deskOf(log, MEDIATOR));
    expect(after.seats.find(({ id }) => id === NORTH)).toMatchObject({ members: [], canInvite: true });
  });

  it("say to the only member of the seat that opened the room that it is that", async () => {
    const log = inRound();
    const alone = { isConvener: true, isAlone: true, hasLeft: false };
    expect(await seats(null, deskOf(log, MEDIATOR))).toMatchObject(alone);
    log.send(MEDIATOR, { do: "admit", member: STRANGER, seat: MEDIATOR });
    expect(await seats(null, deskOf(log, MEDIATOR))).toMatchObject({ isConvener: true, isAlone: false });
    expect(await seats(null, deskOf(log, SOUTH))).toMatchObject({ isConvener: false, isAlone: true });
  });
});
