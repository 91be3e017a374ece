// Progress as one seat may see it: from its own profile, shared ones, and nothing of what goes past it.
import type { RoomAct } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import {
  FRAME,
  inRound,
  MEDIATOR,
  MINUTE,
  NORTH,
  type RoomLog,
  SOUTH,
} from "../../../engine/test/talks/a-room.ts";
import { roomCase } from "../../src/room/known-profiles.ts";
import { progress } from "../../src/room/questions/progress.ts";
import { deskOf } from "./a-desk.ts";

const NORTHS = {
  format: 1 as const,
  party: "north",
  points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } },
  noDeal: 3,
};

function offers(): RoomLog {
  const log = inRound();
  log.send(NORTH, { do: "offer", choices: { water: "all", road: "open" } } as RoomAct);
  log.send(SOUTH, { do: "offer", choices: { water: "none", road: "closed" } } as RoomAct);
  log.send(NORTH, { do: "offer", choices: { water: "half", road: "open" } } as RoomAct);
  return log;
}

describe("progress", () => {
  it("says what is missing before there is a case or an offer", async () => {
    expect(await progress(null, deskOf(inRound(), NORTH))).toMatchObject({ blocks: null, missing: "offers" });
  });

  it("reckons with the own profile", async () => {
    const documents = {
      frame: FRAME,
      profiles: [NORTHS],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    };
    const view = await progress(null, deskOf(offers(), NORTH, { documents }));
    expect(view.profiles).toBe(1);
    expect(view.blocks?.length).toBeGreaterThan(3);
    expect(JSON.stringify(view.blocks)).not.toContain("undefined");
  });

  it("takes a shared profile rather than an estimate, and marks estimates", () => {
    const log = offers();
    log.send(NORTH, { do: "share", profile: NORTHS } as RoomAct, { to: [MEDIATOR, NORTH] });
    const guess = { ...NORTHS, noDeal: 1 };
    const souths = { ...NORTHS, party: "south" };
    const documents = {
      frame: FRAME,
      profiles: [guess, souths],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    };
    const [north, south] = roomCase(log.room(MEDIATOR), documents)!.profiles;
    expect(north).toMatchObject({ noDeal: 3 });
    expect(north.estimated).toBeUndefined();
    expect(south.estimated).toEqual({});
    const [own] = roomCase(log.room(NORTH), documents)!.profiles;
    expect(own).toBe(guess);
  });

  it("tells of nothing that goes past the seat", async () => {
    const log = offers();
    const before = await progress(null, deskOf(log, SOUTH));
    log.send(NORTH, { do: "offer", choices: { water: "none", road: "open" } } as RoomAct, {
      to: [MEDIATOR, NORTH],
    });
    const now = log.now - MINUTE;
    expect(await progress(null, deskOf(log, SOUTH, { now }))).toEqual(before);
  });
});
