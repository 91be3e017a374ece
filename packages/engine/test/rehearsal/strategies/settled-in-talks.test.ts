// What talks have settled so far, and how firmly: signed, accepted by all, or named alike in everybody's last offer.
import { describe, expect, it } from "vitest";
import { settledInTalks } from "../../../src/rehearsal/index.ts";
import type { RoomAct } from "../../../src/talks/acts/room-act.ts";
import type { LeafHash, SeatId } from "../../../src/talks/ids.ts";
import { progressInput } from "../../../src/talks/progress-input.ts";
import { FRAME, inRound, MEDIATOR, MINUTE, NORTH, type RoomLog, RULES, SOUTH } from "../../talks/a-room.ts";

type Choices = Readonly<Record<string, string>>;

const HASH = "h".repeat(43);
const PIECEMEAL = { ...RULES, nothingAgreedUntilEverything: false };
const offer = (choices: Choices) => ({ do: "offer", choices }) as RoomAct;

/** In words of the frame, with how firmly. */
function settled(log: RoomLog, viewer: SeatId = MEDIATOR): string[] {
  const room = log.room(viewer);
  const input = progressInput(room, { now: log.now, profiles: [] });
  if (!input || !room.frame) throw new Error("no frame");
  const { issues } = room.frame.frame;
  return settledInTalks(room, { ...input, now: log.now }).map(
    ({ issue, option, how }) => `${issues[issue].id} ${issues[issue].options[option].id} ${how}`,
  );
}

function accepted(log: RoomLog, choices: Choices): LeafHash {
  const made = log.send(NORTH, offer(choices));
  log.send(SOUTH, { do: "accept", offer: made, binding: true });
  return made;
}

function declared(log: RoomLog, choices: Choices): LeafHash {
  const made = accepted(log, choices);
  const terms = Object.entries(choices).map(([issue, option]) => ({ issue, option, wording: "As said." }));
  return log.send(MEDIATOR, { do: "agree", offer: made, terms, termsHash: HASH });
}

function signed(log: RoomLog, choices: Choices): void {
  const agreement = declared(log, choices);
  for (const seat of [NORTH, SOUTH]) log.send(seat, { do: "sign", agreement, termsHash: HASH });
}

describe("what is settled", () => {
  it("is nothing before anything was said, nor what one side alone has named", () => {
    const log = inRound();
    expect(settled(log)).toEqual([]);
    log.send(NORTH, offer({ water: "all" }));
    expect(settled(log)).toEqual([]);
  });

  it("is what everybody's last offer names alike, until somebody names something else", () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "half", road: "open" }));
    log.send(SOUTH, offer({ water: "none", road: "open" }));
    expect(settled(log)).toEqual(["road open alike"]);
    log.send(SOUTH, offer({ road: "closed" }));
    expect(settled(log)).toEqual([]);
  });

  it("is what all are bound to, declared agreed or not", () => {
    const log = inRound(PIECEMEAL);
    accepted(log, { water: "half" });
    expect(settled(log)).toEqual(["water half accepted"]);
    declared(log, { road: "open" });
    expect(settled(log)).toEqual(["water half accepted", "road open accepted"]);
  });

  it("is what all have accepted provisionally, until one of them turns it down", () => {
    const log = inRound();
    const made = log.send(NORTH, offer({ water: "half" }));
    expect(settled(log)).toEqual([]);
    log.send(SOUTH, { do: "accept", offer: made, binding: false });
    expect(settled(log)).toEqual(["water half accepted"]);
    log.send(SOUTH, { do: "reject", offer: made, reason: "Not so." } as RoomAct);
    expect(settled(log)).toEqual([]);
  });

  it("is a mediator's paper once every side has accepted it", () => {
    const log = inRound();
    const paper = log.send(MEDIATOR, {
      do: "convey",
      content: { kind: "offer", choices: { road: "open" } },
    } as RoomAct);
    log.send(SOUTH, { do: "accept", offer: paper, binding: false });
    expect(settled(log)).toEqual([]);
    log.send(NORTH, { do: "accept", offer: paper, binding: false });
    expect(settled(log)).toEqual(["road open accepted"]);
  });

  it("is no offer that was withdrawn or has expired", () => {
    const log = inRound();
    const made = log.send(NORTH, offer({ water: "half" }));
    log.send(SOUTH, { do: "accept", offer: made, binding: false });
    log.send(NORTH, { do: "withdraw", offer: made });
    expect(settled(log)).toEqual([]);
    const expires = log.now + 5 * MINUTE;
    const short = log.send(NORTH, { do: "offer", choices: { water: "none" }, expires } as RoomAct);
    log.send(SOUTH, { do: "accept", offer: short, binding: false });
    expect(settled(log)).toEqual(["water none accepted"]);
    log.wait(10 * MINUTE);
    expect(settled(log)).toEqual([]);
  });

  it("is what was signed, whatever was offered or accepted since", () => {
    const log = inRound(PIECEMEAL);
    signed(log, { water: "half" });
    expect(settled(log)).toEqual(["water half signed"]);
    accepted(log, { water: "none" });
    log.send(NORTH, offer({ water: "all", road: "open" }));
    log.send(SOUTH, offer({ water: "all", road: "open" }));
    expect(settled(log)).toEqual(["water half signed", "road open alike"]);
    signed(log, { water: "none" });
    expect(settled(log)).toEqual(["water none signed", "road open alike"]);
  });

  it("is not what the case of the room does not have any more", () => {
    const log = inRound({ ...PIECEMEAL, agenda: { ...RULES.agenda, frameChanges: "free" } });
    signed(log, { water: "half", road: "open" });
    const issues = [{ id: "water", options: ["all", "none"] }, FRAME.issues[1]];
    log.send(MEDIATOR, { do: "frame", version: 2, frame: { ...FRAME, issues } } as RoomAct);
    expect(settled(log)).toEqual(["road open signed"]);
  });

  it("is only what the seat can open", () => {
    const log = inRound();
    log.send(NORTH, offer({ water: "half" }), { to: [MEDIATOR, NORTH] });
    log.send(SOUTH, offer({ water: "half" }), { to: [MEDIATOR, SOUTH] });
    expect(settled(log)).toEqual(["water half alike"]);
    expect([settled(log, NORTH), settled(log, SOUTH)]).toEqual([[], []]);
  });
});
