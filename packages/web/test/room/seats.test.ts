// Who sits where, and who came and went since the eight words were read.
import { describe, expect, it, vi } from "vitest";
import { inRound, keyOf, MEDIATOR, member, NORTH, SOUTH } from "../../../engine/test/talks/a-room.ts";
import { memberChanges, WORDS_READ } from "../../src/room/questions/member-changes.ts";
import { seats } from "../../src/room/questions/seats.ts";
import { deskOf } from "./a-desk.ts";

// The ids of this log are no hashes; that a phrase comes from real ones is tested elsewhere.
vi.mock("@parley/seal", async (original) => ({
  ...(await original<typeof import("@parley/seal")>()),
  roomPhrase: async () => [],
}));

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
      { key: STRANGER, name: null, isSelf: false, isHere: false, canRemove: true },
    ]);
    expect(north?.canInvite).toBe(false);
    const bySouth = await seats(null, deskOf(log, SOUTH));
    expect(bySouth.seats.filter(({ canInvite }) => canInvite).map(({ id }) => id)).toEqual([SOUTH]);
    expect(bySouth.seats.flatMap(({ members }) => members.filter(({ canRemove }) => canRemove))).toEqual([]);
  });
});
