import { describe, expect, it } from "vitest";
import type { PartyId } from "../../src/case/frame.ts";
import type { RoomAct } from "../../src/talks/acts/room-act.ts";
import { progressFor } from "../../src/talks/progress/progress-for.ts";
import { progressInput } from "../../src/talks/progress-input.ts";
import type { GroundRules } from "../../src/talks/rules/ground-rules.ts";
import { profileOf, qty } from "../analysis/preference/profile-example.ts";
import {
  FRAME,
  inRound,
  MEDIATOR,
  NORTH,
  OBSERVER,
  RULES,
  SOUTH,
  seated,
  underRules,
  VOICES,
  WHOLE,
} from "./a-room.ts";

const TRIPWIRES: GroundRules["tripwires"] = [
  { kind: "walk-away-words", ways: [{ kind: "pause" }] },
  { kind: "no-movement-rounds", limit: 2, ways: [{ kind: "change-format" }, { kind: "leave" }] },
];

const offer = (choices: Record<string, string>): RoomAct => ({ do: "offer", choices });
const question = (now: number) => ({ now, profiles: [] });

describe("what the reckoning of progress is given", () => {
  it("is nothing before there is a frame", () => {
    expect(progressInput(seated().room(), question(0))).toBeNull();
  });

  it("holds the offers of parties that the viewer can open, by issue and option", () => {
    const log = inRound();
    log.send(NORTH, offer({ road: "open" }), { to: [NORTH] });
    log.send(NORTH, offer({ road: "closed" }), { to: [MEDIATOR, NORTH] });
    const first = log.send(NORTH, offer({ road: "open" }));
    log.send(SOUTH, { do: "reject", offer: first, reason: "No" });
    log.send(MEDIATOR, offer(WHOLE));
    const last = log.send(SOUTH, offer(WHOLE));
    log.send(NORTH, { do: "accept", offer: last, binding: true });
    const deals = (viewer: typeof NORTH) =>
      progressInput(log.room(viewer), question(log.now))?.offers.map(({ by, to, deal, open }) => [
        by,
        to,
        deal,
        open,
      ]);
    const seen = [
      [0, [1], [null, 0], false],
      [1, [0], [1, 0], false],
    ];
    expect(deals(SOUTH)).toEqual(seen);
    expect(deals(MEDIATOR)).toEqual([[0, [], [null, 1], true], ...seen]);
    expect(progressInput(log.room(), question(log.now))?.others).toMatchObject([{ by: 0, round: 1 }]);
  });

  it("counts a conveyed offer for the party that it is attributed to", () => {
    const log = inRound({ ...RULES, confidentiality: { attribution: "free" } });
    const content = { kind: "offer", choices: WHOLE } as const;
    log.send(MEDIATOR, { do: "convey", content, attributedTo: NORTH }, { to: [MEDIATOR, SOUTH] });
    log.send(MEDIATOR, { do: "convey", content }, { to: [MEDIATOR, SOUTH] });
    expect(progressInput(log.room(SOUTH), question(log.now))?.offers).toMatchObject([{ by: 0, to: [1] }]);
  });

  it("takes what is nobody's own for a paper, and no offer", () => {
    const log = inRound();
    const content = { kind: "offer", choices: WHOLE } as const;
    log.send(MEDIATOR, { do: "convey", content }, { to: [MEDIATOR, SOUTH] });
    log.send(MEDIATOR, offer({ road: "open" }));
    log.send(MEDIATOR, offer(WHOLE), { to: [MEDIATOR] });
    const input = (viewer: typeof NORTH) => progressInput(log.room(viewer), question(log.now));
    expect(input(MEDIATOR)?.offers).toEqual([]);
    const second = { to: [0, 1], deal: [null, 0], open: true, expires: null };
    expect(input(MEDIATOR)?.papers).toEqual([{ to: [1], deal: [1, 0], open: true, expires: null }, second]);
    expect(input(NORTH)?.papers).toEqual([second]);
  });

  it("leaves out parties of the case that no seat with a voice speaks for", () => {
    const log = seated();
    const frame = { ...FRAME, parties: ["east", "north", "west", "south"] };
    log.send(MEDIATOR, { do: "seat", seat: OBSERVER, name: "West", role: "observer", party: "west" });
    log.send(MEDIATOR, { do: "frame", version: 1, frame } as RoomAct);
    const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 1, rules: RULES });
    for (const one of VOICES) log.send(one, { do: "sign-rules", proposal });
    log.send(MEDIATOR, { do: "open-round", round: 1 });
    log.send(NORTH, offer({ water: "half", road: "open" }));
    log.send(SOUTH, offer({ water: "half", road: "closed" }));
    log.send(NORTH, offer({ road: "closed" }), { to: [MEDIATOR, NORTH] });
    const profiles = ["west", "south"].map((party) =>
      profileOf({
        party: party as PartyId,
        issues: [
          { kind: "each", options: [qty(0), qty(1), qty(2)] },
          { kind: "each", options: [qty(0), qty(1)] },
        ],
      }),
    );
    const input = progressInput(log.room(), { now: log.now, profiles });
    if (!input) throw new RangeError("the room has a frame");
    expect(input.frame.parties.map(({ id }) => id)).toEqual(["north", "south"]);
    expect(input.profiles.map(({ party }) => party)).toEqual(["south"]);
    expect(input.offers.map(({ by, to }) => [by, to])).toEqual([
      [0, [1]],
      [1, [0]],
      [0, []],
    ]);
    const { issues, moves, standstills, gaps, reciprocity } = progressFor(input);
    expect(issues.map(({ status, options }) => [status, options])).toEqual([
      ["closed", [1, 1]],
      ["closed", [1, 1]],
    ]);
    expect(moves.map(({ labels }) => labels.length)).toEqual([1, 1, 1]);
    expect(moves[2].labels[0]).toEqual({ towards: 1, label: { kind: "none", reason: "not-received" } });
    expect([standstills.length, gaps.length, reciprocity.length]).toEqual([3, 2, 2]);
    // What went to the mediator alone answers nobody, but is movement of its maker.
    expect(reciprocity.map(({ unlabelled }) => unlabelled)).toEqual([0, 1]);
    expect(standstills[0]).toMatchObject({ possible: { by: 0, at: log.now } });
  });

  it("gives rounds, times and tripwires as the reckoning wants them", () => {
    const log = underRules({ ...RULES, tripwires: TRIPWIRES });
    for (const round of [1, 2]) {
      log.send(MEDIATOR, { do: "open-round", round });
      log.send(MEDIATOR, { do: "close-round", round });
    }
    const input = progressInput(log.room(), question(log.now));
    expect(input?.time).toEqual({
      openedAt: log.room().rounds[0].opened.stamp,
      now: log.now,
      closedRounds: 2,
    });
    const [tripwire, ...more] = input ? progressFor(input).tripwires : [];
    expect(more).toEqual([]);
    expect(tripwire).toMatchObject({ id: "2", kind: "no-movement-rounds", reached: "yes" });
  });
});
