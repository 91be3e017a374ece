// How talks stand, in the line that every seat has above its screens; and agreed signs of trouble that come about or come near.
import type { GroundRules, RoomAct } from "@parley/engine/talks";
import { beforeAll, describe, expect, it } from "vitest";
import {
  FRAME,
  inRound,
  MEDIATOR,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  seated,
  underRules,
} from "../../../engine/test/talks/a-room.ts";
import { loadLanguage } from "../../src/engine/spoken-language.ts";
import { progress } from "../../src/room/questions/progress.ts";
import { signs } from "../../src/room/questions/signs.ts";
import { standing } from "../../src/room/questions/standing.ts";
import { deskOf } from "./a-desk.ts";

const DAY = 86_400_000;
const NORTHS = {
  format: 1 as const,
  party: "north",
  points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } },
  noDeal: 3,
};

beforeAll(() => loadLanguage("es"));

const of = (log: RoomLog, seat = SOUTH) => standing(null, deskOf(log, seat));

function withSign(kind: "no-movement-rounds" | "no-movement-time" | "gap-not-smaller", limit: number) {
  const tripwires: GroundRules["tripwires"] = [{ kind, limit, ways: [{ kind: "bring-text" }] }];
  return inRound({ ...RULES, tripwires });
}

function pass(log: RoomLog, round: number): void {
  log.send(MEDIATOR, { do: "close-round", round });
  log.send(MEDIATOR, { do: "open-round", round: round + 1 });
}

describe("how talks stand", () => {
  it("says only that there are no rules yet", () => {
    expect(of(seated())).toEqual(["No ground rules are in force yet."]);
  });

  it("says the same to every seat: pause and reason, round and issues, format and words", () => {
    const log = underRules();
    expect(of(log)).toEqual(["No round has been opened yet."]);
    log.send(MEDIATOR, { do: "open-round", round: 1, issues: ["water", "road"] });
    log.send(MEDIATOR, { do: "change-format", format: "shuttle", words: "Separate rooms until Friday." });
    log.send(NORTH, { do: "pause", reason: "We need the weekend" });
    const told = [
      "North has paused the talks: “We need the weekend”.",
      "Round 1 is open, on water and road.",
      "Format: shuttle, the mediator goes between the sides: “Separate rooms until Friday”.",
    ];
    for (const seat of [MEDIATOR, NORTH, SOUTH, OBSERVER]) expect(of(log, seat)).toEqual(told);
    log.send(SOUTH, { do: "resume" });
    log.send(MEDIATOR, { do: "close-round", round: 1 });
    expect(of(log)).toEqual(["Round 1 is closed, and no other is open.", told[2]]);
  });

  it("names who has walked away, to all others", () => {
    const log = inRound();
    log.send(NORTH, { do: "walk-away", reason: "Nothing moves." });
    expect(of(log)).toEqual([
      "North has walked away from the talks: “Nothing moves”.",
      "Too few parties are left to talk.",
      "Round 1 is open, on all issues.",
    ]);
    expect(of(log, NORTH)).toEqual(["Too few parties are left to talk.", "Round 1 is open, on all issues."]);
    log.send(NORTH, { do: "resume" });
    expect(of(log)).toEqual(["Round 1 is open, on all issues."]);
  });

  it("is told in Spanish", () => {
    const log = inRound();
    log.send(MEDIATOR, { do: "pause" });
    expect(standing(null, deskOf(log, SOUTH, { language: "es" }))).toEqual([
      "La mediación ha puesto en pausa las conversaciones.",
      "La ronda 1 está abierta, sobre todos los asuntos.",
    ]);
  });
});

describe("agreed signs of trouble", () => {
  it("come near a round before, and then come about, for every seat", async () => {
    const log = withSign("no-movement-rounds", 2);
    expect(await signs(null, deskOf(log, SOUTH))).toEqual({ reached: [], near: [] });
    pass(log, 1);
    expect(await signs(null, deskOf(log, MEDIATOR))).toEqual({
      reached: [],
      near: ["A sign agreed in the ground rules is near: 1 of 2 closed rounds without movement."],
    });
    pass(log, 2);
    const told = "A sign agreed in the ground rules has come about: 2 of 2 closed rounds without movement.";
    for (const seat of [MEDIATOR, NORTH, SOUTH, OBSERVER])
      expect(await signs(null, deskOf(log, seat))).toEqual({ reached: [told], near: [] });
    const { reached } = await signs(null, deskOf(log, SOUTH, { language: "es" }));
    expect(reached).toEqual([
      "Se ha dado una señal convenida en las reglas básicas: 2 de 2 rondas cerradas sin movimiento.",
    ]);
  });

  it("come near in the last third of a time", async () => {
    const log = withSign("no-movement-time", 3 * DAY);
    const after = (days: number) => signs(null, deskOf(log, SOUTH, { now: log.now + days * DAY }));
    expect((await after(1.9)).near).toEqual([]);
    expect((await after(2)).near).toEqual([
      "A sign agreed in the ground rules is near: no movement for two days, of three days.",
    ]);
    expect((await after(3)).reached).toHaveLength(1);
  });

  it("come first on the screen of progress", async () => {
    const { blocks } = await progress(null, deskOf(withSign("no-movement-rounds", 2), SOUTH));
    expect(blocks?.[0]).toMatchObject({ kind: "part", id: "talks-tripwires" });
  });

  it("are told only from what the seat may know", async () => {
    const log = withSign("gap-not-smaller", 1);
    for (const [seat, water] of [
      [NORTH, "all"],
      [SOUTH, "none"],
    ] as const)
      log.send(seat, { do: "offer", choices: { water, road: "open" } } as RoomAct);
    for (const round of [1, 2, 3]) pass(log, round);
    const documents = {
      frame: FRAME,
      profiles: [NORTHS],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    };
    expect(await signs(null, deskOf(log, SOUTH))).toEqual({ reached: [], near: [] });
    const { reached, near } = await signs(null, deskOf(log, NORTH, { documents }));
    expect([...reached, ...near].join()).toContain("in which no gap became smaller");
  });
});
