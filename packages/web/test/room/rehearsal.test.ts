// Rehearsing from where the talks of a room stand: what it rests on, what it has heard, and that it reads only what is open to its seat.
import type { CaseDocuments } from "@parley/engine/case";
import { newGroundRules, type RoomAct, type SeatId } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import {
  FRAME,
  inRound,
  keyOf,
  MEDIATOR,
  MINUTE,
  NORTH,
  RoomLog,
  RULES,
  SOUTH,
  seat,
  underRules,
} from "../../../engine/test/talks/a-room.ts";
import {
  type CoursesView,
  type RehearsalCoursesArgs,
  rehearsalCourses,
} from "../../src/room/questions/rehearsal-courses.ts";
import { rehearsalStart } from "../../src/room/questions/rehearsal-start.ts";
import type { RoomDesk } from "../../src/room/room-desk.ts";
import { deskOf } from "./a-desk.ts";

const NORTHS = {
  format: 1 as const,
  party: "north",
  points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } },
  noDeal: 3,
};
const SOUTHS = {
  format: 1 as const,
  party: "south",
  points: { water: { all: 0, half: 5, none: 9 }, road: { open: 0, closed: 3 } },
  noDeal: 2,
};

function caseOf(...profiles: CaseDocuments["profiles"][number][]): CaseDocuments {
  return { frame: FRAME, profiles, conflict: null, record: null, whatIfs: null, articles: [] };
}

const BOTH = caseOf(NORTHS, { ...SOUTHS, estimated: { by: "our team", on: "2026-01-04" } });

const PLAIN: RehearsalCoursesArgs = {
  ...{ strategies: ["linear", "linear"], protocol: "alternating-offers", rounds: 10, seed: 1 },
  ...{ noDeal: {}, courses: 20, shown: 0, letOpen: [] },
};

function offer(choices: Readonly<Record<string, string>>): RoomAct {
  return { do: "offer", choices } as RoomAct;
}

async function played(desk: RoomDesk, args: Partial<RehearsalCoursesArgs> = {}): Promise<CoursesView> {
  const view = await rehearsalCourses({ ...PLAIN, ...args }, desk);
  if (view.kind !== "played") throw new TypeError(JSON.stringify(view));
  return view;
}

describe("what it starts from", () => {
  it("says whose profile is not open to the seat", async () => {
    const { missing, parties, ground } = await rehearsalStart(null, deskOf(inRound(), NORTH));
    expect(missing).toBe("profiles");
    expect(parties.map(({ from }) => from)).toEqual(["nothing", "nothing"]);
    expect(ground).toBeNull();
    const own = await rehearsalStart(null, deskOf(inRound(), NORTH, { documents: caseOf(NORTHS) }));
    expect(own.parties.map(({ from }) => from)).toEqual(["own", "nothing"]);
    expect(await rehearsalCourses(PLAIN, deskOf(inRound(), NORTH))).toMatchObject({ kind: "closed" });
  });

  it("needs a case in the room, and two parties at the table", async () => {
    expect(await rehearsalStart(null, deskOf(new RoomLog(), MEDIATOR))).toMatchObject({ missing: "frame" });
    const alone = newGroundRules({
      frame: 1,
      seats: [
        { seat: MEDIATOR, role: "mediator", voice: true, speaksFor: [] },
        { seat: NORTH, role: "party", voice: true, speaksFor: ["north"] },
      ],
    });
    const log = underRules(alone);
    const start = await rehearsalStart(null, deskOf(log, MEDIATOR, { documents: BOTH }));
    expect(start).toMatchObject({ missing: "parties", ground: null });
  });

  it("takes the mediator's estimates and what was shared, and says which is which", async () => {
    const log = inRound();
    log.send(SOUTH, { do: "share", profile: SOUTHS } as RoomAct, { to: [MEDIATOR, SOUTH] });
    const { missing, parties, ground } = await rehearsalStart(
      null,
      deskOf(log, MEDIATOR, { documents: caseOf(NORTHS) }),
    );
    expect(missing).toBeNull();
    expect(parties.map(({ from }) => from)).toEqual(["estimate", "shared"]);
    expect(ground?.sides.map(({ estimated }) => estimated)).toEqual([true, false]);
    expect(ground?.protocols.map(({ id }) => id)).not.toContain("single-text");
  });

  it("names whose estimate it is", async () => {
    const { parties } = await rehearsalStart(null, deskOf(inRound(), NORTH, { documents: BOTH }));
    expect(parties[1]).toMatchObject({ from: "estimate", by: "our team" });
  });

  it("counts what was tabled, and what is left out of it", async () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "all" }));
    log.send(NORTH, offer({ road: "open" }));
    const taken = log.send(SOUTH, offer({ water: "none", road: "closed" }));
    log.send(SOUTH, { do: "withdraw", offer: taken } as RoomAct);
    const { said } = await rehearsalStart(null, deskOf(log, NORTH, { documents: BOTH }));
    expect(said).toEqual({ whole: 1, partial: 1, withdrawn: 1, outdated: 0 });
  });
});

describe("how many rounds are left", () => {
  const atRound = (count: number, rules = RULES) => {
    const log = underRules(rules);
    for (let round = 1; round <= count; round++) {
      log.send(MEDIATOR, { do: "open-round", round });
      log.send(MEDIATOR, { do: "close-round", round });
    }
    return log;
  };

  it("as many as so far, or the usual number after too few", async () => {
    const few = await rehearsalStart(null, deskOf(atRound(1), NORTH));
    expect(few.rounds).toEqual({ count: 10, from: "usual" });
    const some = await rehearsalStart(null, deskOf(atRound(4), NORTH));
    expect(some.rounds).toEqual({ count: 4, from: "so-far" });
  });

  it("by the deadline of the ground rules, at the pace so far", async () => {
    const start = atRound(4);
    const by = start.now + 20 * MINUTE;
    const { rounds } = await rehearsalStart(
      null,
      deskOf(atRound(4, { ...RULES, deadlines: [{ by, for: "The end." }] }), NORTH),
    );
    // Four rounds took seven minutes from the first opening to the last closing.
    expect(rounds).toEqual({ count: Math.round(20 / (7 / 4)), from: "deadline" });
  });
});

describe("courses", () => {
  it("whoever tabled last begins with that package, and nobody asks for more than before", async () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "half", road: "open" }));
    log.send(SOUTH, offer({ water: "none", road: "open" }));
    const { shown, isDrawn, courses, last } = await played(deskOf(log, NORTH, { documents: BOTH }));
    expect([isDrawn, courses]).toEqual([false, 1]);
    const [first] = shown.course.acts;
    expect(first).toMatchObject({ by: 1, word: "offer", round: 1 });
    expect(shown.course.packages[first.about!].choices).toEqual({ water: "none", road: "open" });
    expect(shown.told?.figure).toMatchObject({
      before: [
        { by: 0, round: -1, x: 10, y: 5 },
        { by: 1, round: 0, x: 4, y: 9 },
      ],
    });
    expect(shown.told?.figure?.alternative).toContain("really tabled");
    for (const { by, word, about } of shown.course.acts) {
      if (word !== "offer") continue;
      expect(shown.course.packages[about!].worth[by]).toBeLessThanOrEqual(by === 0 ? 10 : 9);
    }
    expect(last).toEqual([
      { by: 0, worth: [10, 5], options: ["half", "open"] },
      { by: 1, worth: [4, 9], options: ["none", "open"] },
    ]);
  });

  it("without offers it is a rehearsal from the start", async () => {
    const { shown, last } = await played(deskOf(inRound(), NORTH, { documents: BOTH }));
    expect(last).toEqual([]);
    expect(shown.course.packages[shown.course.acts[0].about!].choices).toEqual({
      water: "all",
      road: "open",
    });
  });

  it("plays several where chance plays a part, the same for the same seed", async () => {
    const desk = deskOf(inRound(), NORTH, { documents: BOTH });
    const random = { strategies: ["random-walker", "linear"] };
    const view = await played(desk, random);
    expect([view.isDrawn, view.courses]).toEqual([true, 20]);
    expect(view.ends.reduce((sum, { courses }) => sum + courses, 0)).toBe(20);
    expect(await played(desk, random)).toEqual(view);
    const last = await played(desk, { ...random, shown: 19 });
    expect(last.ends).toEqual(view.ends);
    expect(last.shown.place).toBe(19);
  });

  it("what was withdrawn stands no longer, and what the frame does not have is left out", async () => {
    const log = inRound({ ...RULES, agenda: { ...RULES.agenda, frameChanges: "free" } });
    const taken = log.send(NORTH, offer({ water: "none", road: "closed" }));
    log.send(NORTH, { do: "withdraw", offer: taken } as RoomAct);
    const free = await played(deskOf(log, NORTH, { documents: BOTH }));
    expect(free.last).toEqual([]);
    log.send(NORTH, offer({ water: "half", road: "open" }));
    const issues = [{ id: "water", options: ["all", "none"] }, FRAME.issues[1]];
    log.send(MEDIATOR, { do: "frame", version: 2, frame: { ...FRAME, issues } } as RoomAct);
    const documents = caseOf(
      { ...NORTHS, points: { ...NORTHS.points, water: { all: 10, none: 0 } } },
      { ...SOUTHS, points: { ...SOUTHS.points, water: { all: 0, none: 9 } }, estimated: {} },
    );
    const desk = deskOf(log, NORTH, { documents });
    const { said } = await rehearsalStart(null, desk);
    expect(said).toEqual({ whole: 0, partial: 1, withdrawn: 1, outdated: 1 });
    expect((await played(desk)).last).toEqual([]);
    // The profiles of the old frame do not fit the new one.
    expect((await rehearsalStart(null, deskOf(log, NORTH, { documents: BOTH }))).missing).toBe("profiles");
  });

  it("says in words why it cannot be played", async () => {
    const view = await rehearsalCourses(
      { ...PLAIN, strategies: ["linear", "no-such-way"] },
      deskOf(inRound(), NORTH, { documents: BOTH }),
    );
    expect(view.kind).toBe("closed");
    expect(JSON.stringify(view)).toContain("no-such-way");
  });

  it("estimates wear their mark in every view", async () => {
    const { sides, shown } = await played(deskOf(inRound(), NORTH, { documents: BOTH }));
    expect(sides.map(({ estimated }) => estimated)).toEqual([false, true]);
    expect(shown.told?.figure).toMatchObject({ x: { estimated: false }, y: { estimated: true } });
  });
});

describe("what the talks have settled", () => {
  const settledRoad = () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "all", road: "open" }));
    log.send(SOUTH, offer({ water: "none", road: "open" }));
    return deskOf(log, NORTH, { documents: BOTH });
  };

  it("is named with how firm it is, and held: only packages with it are played", async () => {
    const desk = settledRoad();
    const { settled } = await rehearsalStart(null, desk);
    expect(settled).toEqual([
      { id: "road", issue: "road", option: "open", how: "alike", place: { issue: 1, option: 0 } },
    ]);
    const { held, packages, shown, ends } = await played(desk);
    expect(held).toEqual(settled);
    expect(packages).toEqual({ left: "3", all: "5" });
    expect(new Set(shown.course.packages.map(({ choices }) => choices.road))).toEqual(new Set(["open"]));
    expect(ends[0].agreed?.options[1]).toBe("open");
  });

  it("can be let open again", async () => {
    const { held, packages } = await played(settledRoad(), { letOpen: ["road"] });
    expect([held, packages]).toEqual([[], { left: "5", all: "5" }]);
    expect((await played(settledRoad(), { letOpen: ["water"] })).held.map(({ id }) => id)).toEqual(["road"]);
  });

  it("is told where it leaves nothing to play, which is no fault of the case", async () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "all", road: "open" }));
    const made = log.send(SOUTH, offer({ water: "all" }));
    const taken = log.send(NORTH, offer({ road: "closed" }));
    log.send(SOUTH, { do: "accept", offer: taken, binding: false } as RoomAct);
    log.send(NORTH, { do: "accept", offer: made, binding: false } as RoomAct);
    const desk = deskOf(log, NORTH, { documents: BOTH });
    const { settled } = await rehearsalStart(null, desk);
    expect(settled.map(({ id, option }) => [id, option])).toEqual([
      ["water", "all"],
      ["road", "closed"],
    ]);
    expect(await rehearsalCourses(PLAIN, desk)).toEqual({ kind: "held-too-much" });
    await played(desk, { letOpen: ["road"] });
    expect(
      await rehearsalCourses({ ...PLAIN, strategies: ["linear", "no-such-way"], letOpen: ["road"] }, desk),
    ).toMatchObject({
      kind: "closed",
    });
  });

  it("changes no worth: sides, what was tabled and no deal are as with nothing held", async () => {
    const [held, open] = [await played(settledRoad()), await played(settledRoad(), { letOpen: ["road"] })];
    expect(held.sides).toEqual(open.sides);
    expect(held.last).toEqual(open.last);
    expect(held.shown.course.end?.noDeal).toEqual(open.shown.course.end?.noDeal);
    const before = ({ shown }: CoursesView) => {
      const figure = shown.told?.figure;
      return figure?.kind === "dance-graph" ? figure.before : null;
    };
    expect(before(open)).toHaveLength(2);
    expect(before(held)).toEqual(before(open));
  });

  it("leaves what was said before on other issues standing, on the settled one not", async () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "half", road: "closed" }));
    const made = log.send(SOUTH, offer({ road: "open" }));
    log.send(NORTH, { do: "accept", offer: made, binding: false } as RoomAct);
    const { held, last, impossible, shown } = await played(deskOf(log, NORTH, { documents: BOTH }));
    expect(held.map(({ id, how }) => [id, how])).toEqual([["road", "accepted"]]);
    // As it was really said.
    expect(last).toEqual([{ by: 0, worth: [6, 8], options: ["half", "closed"] }]);
    expect(impossible).toBe(0);
    // The north goes on from its half, on the road as it is settled.
    const [first] = shown.course.acts;
    expect(shown.course.packages[first.about!].choices).toEqual({ water: "half", road: "open" });
  });
});

describe("three parties", () => {
  const EAST = seat("east");
  const frame = { ...FRAME, parties: ["north", "south", "east"] };
  const EASTS = {
    ...NORTHS,
    party: "east",
    points: { ...NORTHS.points, water: { all: 0, half: 8, none: 1 } },
  };
  const documents: CaseDocuments = {
    ...caseOf(NORTHS, { ...SOUTHS, estimated: {} }, { ...EASTS, estimated: {} }),
    frame,
  };

  function three(): RoomLog {
    const log = new RoomLog();
    log.send(MEDIATOR, { do: "found", member: keyOf(MEDIATOR), seat: MEDIATOR });
    const sides: readonly (readonly [SeatId, string])[] = [
      [NORTH, "north"],
      [SOUTH, "south"],
      [EAST, "east"],
    ];
    for (const [one] of sides) log.send(MEDIATOR, { do: "admit", member: keyOf(one), seat: one }, TO);
    for (const [one, party] of sides)
      log.send(MEDIATOR, { do: "seat", seat: one, name: party, role: "party", party }, TO);
    log.send(MEDIATOR, { do: "frame", version: 1, frame } as RoomAct, TO);
    const rules = newGroundRules({
      frame: 1,
      seats: [
        { seat: MEDIATOR, role: "mediator", voice: true, speaksFor: [] },
        ...sides.map(([one, party]) => ({
          ...{ seat: one, role: "party" as const, voice: true, speaksFor: [party] },
        })),
      ],
    });
    const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 1, rules }, TO);
    for (const one of [MEDIATOR, NORTH, SOUTH, EAST]) log.send(one, { do: "sign-rules", proposal }, TO);
    log.send(MEDIATOR, { do: "open-round", round: 1 }, TO);
    return log;
  }
  const TO = { to: [MEDIATOR, NORTH, SOUTH, EAST] };

  it("the last of them begins, and each is told in the order of the case", async () => {
    const log = three();
    log.send(NORTH, offer({ water: "all", road: "open" }), TO);
    log.send(EAST, offer({ water: "half", road: "closed" }), TO);
    const { shown, sides, last } = await played(deskOf(log, NORTH, { documents }), {
      strategies: ["linear", "linear", "linear"],
    });
    expect(sides.map(({ name }) => name)).toEqual(["north", "south", "east"]);
    expect(shown.course.acts.slice(0, 3).map(({ by }) => by)).toEqual([2, 0, 1]);
    expect(last.map(({ by }) => by)).toEqual([0, 2]);
    expect(shown.told?.figure?.kind).toBe("dance-course");
  });

  it("a side that others ask for in a vote is the same, whoever begins", async () => {
    const log = three();
    log.send(EAST, offer({ water: "half", road: "closed" }), TO);
    const { shown } = await played(deskOf(log, NORTH, { documents }), {
      strategies: Array(3).fill("conceder:join=side,join-side=2"),
      protocol: "conditional-vote",
    });
    const named = shown.course.acts.filter(({ word }) => word === "join-if").map(({ joins }) => joins);
    expect(new Set(named.map(String))).toEqual(new Set(["1"]));
  });
});

it("nothing of what goes past the seat counts", async () => {
  const log = inRound();
  log.send(NORTH, offer({ water: "half", road: "open" }));
  const now = log.now;
  const before = await played(deskOf(log, SOUTH, { documents: SOUTHS_BOTH, now }));
  log.send(NORTH, offer({ water: "none", road: "closed" }), { to: [MEDIATOR, NORTH] });
  expect(await played(deskOf(log, SOUTH, { documents: SOUTHS_BOTH, now }))).toEqual(before);
  // The mediator heard it, and takes it for where the north stands.
  const desk = await played(deskOf(log, MEDIATOR, { documents: BOTH, now }));
  expect(desk.last).toEqual([{ by: 0, worth: [0, 12], options: ["none", "closed"] }]);
});

const SOUTHS_BOTH = caseOf({ ...NORTHS, estimated: {} }, SOUTHS);
