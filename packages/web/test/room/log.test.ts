// What the record is told: the story as one seat knows it, narrowed, stretch by stretch; drafts; files checked.
import type { Draft } from "@parley/room";
import { describe, expect, it } from "vitest";
import {
  inRound,
  MEDIATOR,
  NORTH,
  OBSERVER,
  type RoomLog,
  SOUTH,
} from "../../../engine/test/talks/a-room.ts";
import { log as logOf } from "../../src/room/questions/log.ts";
import { logDrafts } from "../../src/room/questions/log-drafts.ts";
import type { LogFilter } from "../../src/room/questions/log-kinds.ts";
import { logLines } from "../../src/room/questions/log-lines.ts";
import { deskOf as bareDesk } from "./a-desk.ts";

const ALL: LogFilter = { kind: "", seat: "", text: "" };

function deskOf(log: RoomLog, seat: typeof NORTH) {
  const desk = bareDesk(log, seat);
  return { ...desk, view: { ...desk.view, head: { ...desk.view.head, chain: "A".repeat(43) } } };
}

function linesOf(log: RoomLog, seat: typeof NORTH, filter: Partial<LogFilter> = {}) {
  return logLines({ from: 0, count: 1_000, filter: { ...ALL, ...filter } }, deskOf(log, seat));
}

function withTalk(): RoomLog {
  const log = inRound();
  log.send(NORTH, { do: "note", words: "For the mediator alone." }, { to: [NORTH, MEDIATOR] });
  log.send(NORTH, { do: "note", words: "For all." }, { to: [MEDIATOR, NORTH, SOUTH, OBSERVER] });
  log.send(SOUTH, { do: "open-round", round: 2 });
  return log;
}

describe("the story", () => {
  it("is told in order, with the reason at what has no effect", () => {
    const log = withTalk();
    const lines = linesOf(log, NORTH);
    expect(lines.map(({ number }) => number)).toEqual(log.places.map(({ number }) => number));
    expect(lines.at(-1)).toMatchObject({ isVoid: true, seat: { name: "South" } });
    expect(lines.at(-1)?.text).toMatch(/no effect|without effect/i);
  });

  it("neither tells nor counts what is addressed past the seat", () => {
    const log = withTalk();
    const told = JSON.stringify(linesOf(log, SOUTH));
    expect(told).not.toContain("mediator alone");
    expect(told).not.toMatch(/sealed|cannot be opened/i);
    expect(logOf(ALL, deskOf(log, SOUTH)).count).toBe(log.places.length - 1);
    expect(logOf(ALL, deskOf(log, SOUTH)).head?.number).toBe(log.places.length);
  });

  it("is narrowed by what it is about, by whom it was, and by its words", () => {
    const log = withTalk();
    const numbers = (filter: Partial<LogFilter>) => linesOf(log, NORTH, filter).map(({ number }) => number);
    const last = log.places.length;
    expect(numbers({ kind: "words" })).toEqual([last - 2, last - 1]);
    expect(numbers({ kind: "void" })).toEqual([last]);
    expect(numbers({ kind: "words", text: "FOR ALL" })).toEqual([last - 1]);
    expect(numbers({ seat: SOUTH, kind: "rules" })).toHaveLength(1);
    expect(logOf({ ...ALL, kind: "void" }, deskOf(log, NORTH)).count).toBe(1);
  });

  it("comes in stretches", () => {
    const desk = deskOf(withTalk(), NORTH);
    const some = logLines({ from: 3, count: 2, filter: ALL }, desk);
    expect(some.map(({ number }) => number)).toEqual([4, 5]);
  });
});

describe("what waits", () => {
  it("is told in words, with its readers and why it was not sent", () => {
    const log = inRound();
    const desk = bareDesk(log, NORTH);
    const usual = { act: "a", heard: 0, insisted: false, reason: null, isOnItsWay: false } as const;
    const queue: (Draft & { isOnItsWay: boolean })[] = [
      {
        ...{ ...usual, id: "1", state: "needs-confirmation" },
        intent: { kind: "say", act: { do: "note", words: "Not yet." }, to: "chair" },
        reason: { code: "room.refused.said-since", params: { after: 3 } },
      },
      {
        ...{ ...usual, id: "2", state: "queued", isOnItsWay: true },
        intent: { kind: "say", act: { do: "title", title: "Another" } },
      },
      {
        ...usual,
        id: "3",
        state: "queued",
        intent: { kind: "change", change: { kind: "remove", subject: "x" } },
      },
    ];
    const drafts = logDrafts(null, { ...desk, view: { ...desk.view, queue } });
    expect(drafts[0]).toMatchObject({
      state: "needs-confirmation",
      reason: expect.stringContaining("since"),
    });
    expect(drafts[0].text).toContain("Not yet");
    expect(drafts[0].readers?.map(({ id }) => id)).toEqual([MEDIATOR, NORTH]);
    expect(drafts[1]).toMatchObject({ state: "on-its-way", readers: null });
    expect(drafts[2].readers).toBeNull();
  });
});
