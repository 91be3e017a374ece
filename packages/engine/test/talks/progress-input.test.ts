import { describe, expect, it } from "vitest";
import type { RoomAct } from "../../src/talks/acts/room-act.ts";
import { progressFor } from "../../src/talks/progress/progress-for.ts";
import { progressInput } from "../../src/talks/progress-input.ts";
import type { GroundRules } from "../../src/talks/rules/ground-rules.ts";
import { inRound, MEDIATOR, NORTH, RULES, SOUTH, seated, underRules, WHOLE } from "./a-room.ts";

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
