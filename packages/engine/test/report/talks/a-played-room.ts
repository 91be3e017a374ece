// A short history of talks, with an act of most kinds, for the sentences that tell it.
import type { RoomAct } from "../../../src/talks/acts/room-act.ts";
import type { GroundRules } from "../../../src/talks/rules/ground-rules.ts";
import {
  FRAME,
  MEDIATOR,
  MINUTE,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  seated,
  VOICES,
  WHOLE,
} from "../../talks/a-room.ts";

const HASH = "terms".padEnd(43, "_");
const NAMED_FRAME = {
  ...FRAME,
  parties: [
    { id: "north", name: "North bank" },
    { id: "south", name: "South bank" },
  ],
  issues: [
    { id: "water", name: "Water", options: ["all", "half", "none"] },
    { id: "road", name: "Road", options: ["open", "closed"] },
  ],
};

export const PLAYED_RULES: GroundRules = {
  ...RULES,
  confidentiality: { attribution: "with-consent", words: "No names outside the room." },
  passingOn: "ideas",
  deadlines: [{ by: Date.UTC(2026, 0, 9, 12), for: "a whole package" }],
  tripwires: [
    { kind: "no-movement-rounds", limit: 2, ways: [{ kind: "change-format" }, { kind: "leave" }] },
    {
      kind: "no-movement-time",
      limit: 120 * MINUTE,
      ways: [{ kind: "pause", until: Date.UTC(2026, 0, 8, 9) }],
    },
    { kind: "walk-away-words", ways: [{ kind: "pause" }] },
  ],
  further: [{ title: "Language", words: "Each speaks its own." }],
};

export function playedRoom(): RoomLog {
  const log = seated();
  log.send(MEDIATOR, { do: "title", title: "The well" });
  log.send(NORTH, { do: "name", name: "Ana" });
  log.send(MEDIATOR, { do: "frame", version: 1, frame: NAMED_FRAME } as RoomAct);
  const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 1, rules: PLAYED_RULES });
  for (const one of VOICES) log.send(one, { do: "sign-rules", proposal });
  log.send(NORTH, { do: "offer", choices: WHOLE });
  log.send(MEDIATOR, { do: "open-round", round: 1, issues: ["water"] });
  caucus(log);
  settlement(log);
  return log;
}

function caucus(log: RoomLog): void {
  const idea = log.send(
    NORTH,
    { do: "note", words: "We could live with half.", mayPass: "unattributed" },
    { to: [MEDIATOR, NORTH] },
  );
  const released = log.send(
    MEDIATOR,
    { do: "convey", content: { kind: "idea", words: "Half each?" } },
    { to: [MEDIATOR, SOUTH] },
  );
  log.send(MEDIATOR, { do: "trace", release: released, source: idea }, { to: [MEDIATOR] });
  const asked = log.send(
    SOUTH,
    { do: "ask", words: "Half of what?", about: released },
    { to: [MEDIATOR, SOUTH] },
  );
  log.send(MEDIATOR, { do: "answer", question: asked, words: "Of the flow" }, { to: [MEDIATOR, SOUTH] });
  const poll = log.send(MEDIATOR, { do: "poll", words: "Half each", choices: { water: "half" } });
  log.send(NORTH, { do: "poll-answer", poll, answer: "yes" }, { to: [MEDIATOR, NORTH] });
  log.send(
    SOUTH,
    { do: "poll-answer", poll, answer: "unsure" },
    { to: [MEDIATOR, SOUTH], late: 10 * MINUTE },
  );
}

function settlement(log: RoomLog): void {
  const first = log.send(NORTH, {
    do: "offer",
    choices: { water: "all" },
    conditions: [{ words: "the pump is repaired" }],
    expires: log.now + 60 * MINUTE,
  });
  log.send(SOUTH, { do: "reject", offer: first, reason: "Too much." });
  const readBack = log.send(SOUTH, { do: "read-back", of: first, words: "You want it all" });
  log.send(NORTH, { do: "correct", readBack, words: "Only by day" });
  const second = log.send(NORTH, { do: "offer", choices: WHOLE, replaces: first });
  log.send(OBSERVER, { do: "accept", offer: second, binding: true }, { to: [...VOICES, OBSERVER] });
  log.send(SOUTH, { do: "accept", offer: second, binding: true });
  const agreement = log.send(MEDIATOR, {
    do: "agree",
    offer: second,
    terms: [
      { issue: "water", option: "half", wording: "Each takes half of the flow." },
      { issue: "road", option: "open", wording: "The road is open." },
    ],
    termsHash: HASH,
  });
  for (const one of [NORTH, SOUTH]) log.send(one, { do: "sign", agreement, termsHash: HASH });
  log.send(MEDIATOR, { do: "close-round", round: 1 });
  log.send(SOUTH, { do: "walk-away" });
  log.send(SOUTH, { do: "resume" });
}
