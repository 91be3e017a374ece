import { describe, expect, it } from "vitest";
import type { ActOf, RoomAct } from "../../src/talks/acts/room-act.ts";
import type { LeafHash, SeatId } from "../../src/talks/ids.ts";
import { offerStanding } from "../../src/talks/offer-standing.ts";
import type { GroundRules } from "../../src/talks/rules/ground-rules.ts";
import {
  EVERYONE,
  FRAME,
  inRound,
  leaf,
  MEDIATOR,
  MINUTE,
  NORTH,
  type RoomLog,
  RULES,
  type Sending,
  SOUTH,
  underRules,
  VOICES,
  WHOLE,
} from "./a-room.ts";

const offer = (choices: Record<string, string> = WHOLE, more: Partial<ActOf<"offer">> = {}) =>
  ({ do: "offer", choices, ...more }) as const;
const accept = (name: LeafHash, binding = true) => ({ do: "accept", offer: name, binding }) as const;
const PIECEMEAL: GroundRules = { ...RULES, nothingAgreedUntilEverything: false };

const HASH = "h".repeat(43);

function agree(name: LeafHash, choices: Record<string, string> = WHOLE): ActOf<"agree"> {
  const terms = Object.entries(choices).map(([issue, option]) => ({ issue, option, wording: `${option}.` }));
  return { do: "agree", offer: name, terms, termsHash: HASH };
}

/** An offer of the north that the south is bound to. */
function settledOn(log: RoomLog, choices: Record<string, string> = WHOLE, sending: Sending = {}): LeafHash {
  const made = log.send(NORTH, offer(choices), sending);
  log.send(SOUTH, accept(made), sending);
  return made;
}

const found = (log: RoomLog, name: LeafHash, viewer?: SeatId) =>
  log.room(viewer).offers.find(({ made }) => made.act === name);

describe("offers", () => {
  it("[R-42] name options of the frame that can come together", () => {
    const log = inRound();
    expect(log.try(NORTH, offer({ sea: "ours" }))).toBe("talks.unknown-issue");
    expect(log.try(NORTH, offer({ road: "wide" }))).toBe("talks.unknown-option");
    expect(log.try(NORTH, offer({ water: "all", road: "closed" }))).toBe("talks.impossible-combination");
    log.send(NORTH, offer({ water: "all" }));
    log.send(NORTH, offer());
    expect(log.room().offers.map(({ complete, round }) => [complete, round])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it("[R-43] to the own seat are drafts; others take a round and the right to table", () => {
    const log = underRules({ ...RULES, tabling: { seats: [NORTH], between: false } });
    expect(log.try(NORTH, offer())).toBe("talks.no-round-open");
    expect(log.try(SOUTH, offer(), { to: [SOUTH] })).toBeNull();
    log.send(MEDIATOR, { do: "open-round", round: 1 });
    expect(log.try(SOUTH, offer())).toBe("talks.may-not-table");
    expect(log.try(NORTH, offer())).toBeNull();
  });

  it("[R-44] go to all voices or to the mediator alone, unless the rules open more", () => {
    const log = inRound();
    expect(log.try(NORTH, offer(), { to: [MEDIATOR, NORTH] })).toBeNull();
    expect(log.try(NORTH, offer(), { to: [NORTH, SOUTH] })).toBe("talks.offer-to-some");
    const open = inRound({ ...RULES, tabling: { seats: VOICES, between: true } });
    expect(open.try(NORTH, offer(), { to: [NORTH, SOUTH] })).toBeNull();
  });

  it("[R-45] stay with what the agenda has taken up", () => {
    const order = ["road", "water"];
    const log = underRules({ ...RULES, agenda: { frame: 1, frameChanges: "free", order } });
    log.send(MEDIATOR, { do: "open-round", round: 1, issues: ["road"] });
    expect(log.try(NORTH, offer())).toBe("talks.off-agenda");
    expect(log.try(NORTH, offer({ road: "open" }))).toBeNull();
  });

  it("[R-46] last at least until they are made", () => {
    const log = inRound();
    expect(log.try(NORTH, offer(WHOLE, { expires: log.now }))).toBe("talks.expires-before-sent");
    expect(log.try(NORTH, offer(WHOLE, { expires: log.now + MINUTE }))).toBeNull();
  });

  it("[R-47] hang on offers and rules", () => {
    const log = inRound();
    const idea = log.send(MEDIATOR, { do: "convey", content: { kind: "idea", words: "Half each" } });
    const first = log.send(NORTH, offer({ road: "open" }));
    const rules = log.room().rules.versions[0].proposed.act;
    const on = (act: LeafHash) => offer(WHOLE, { conditions: [{ onceAccepted: act }] });
    expect(log.try(SOUTH, on(idea))).toBe("talks.wrong-reference");
    expect(log.try(SOUTH, on(first))).toBeNull();
    expect(log.try(SOUTH, on(rules))).toBeNull();
    expect(log.try(SOUTH, offer(WHOLE, { conditions: [{ words: "If it rains" }] }))).toBeNull();
  });

  it("[R-48] are ended by their maker before the same readers", () => {
    const log = inRound();
    const first = log.send(NORTH, offer({ road: "open" }));
    const replace = offer(WHOLE, { replaces: first });
    expect(log.try(SOUTH, replace)).toBe("talks.not-yours");
    expect(log.try(SOUTH, { do: "withdraw", offer: first })).toBe("talks.not-yours");
    expect(log.try(NORTH, replace, { to: [MEDIATOR, NORTH] })).toBe("talks.audience-differs");
    expect(log.try(NORTH, { do: "withdraw", offer: first }, { to: [MEDIATOR, NORTH] })).toBe(
      "talks.audience-differs",
    );
    const second = log.send(NORTH, replace);
    expect(log.try(NORTH, { do: "withdraw", offer: first })).toBe("talks.offer-ended");
    expect(found(log, first)?.ended?.how).toBe("superseded");
    log.send(SOUTH, accept(second));
    expect(log.try(NORTH, { do: "withdraw", offer: second })).toBe("talks.accepted-by-all");
    const third = log.send(NORTH, offer());
    expect(log.try(NORTH, { do: "withdraw", offer: third })).toBeNull();
    expect(found(log, third)?.ended?.how).toBe("withdrawn");
    const idea = log.send(MEDIATOR, { do: "convey", content: { kind: "idea", words: "Half each" } });
    expect(log.try(MEDIATOR, { do: "withdraw", offer: idea })).toBe("talks.wrong-reference");
  });
});

describe("replies", () => {
  it("[R-49] go to another seat's offer, by a seat that is not bound", () => {
    const log = inRound();
    const idea = log.send(MEDIATOR, { do: "convey", content: { kind: "idea", words: "Half each" } });
    expect(log.try(NORTH, accept(idea, false))).toBe("talks.wrong-reference");
    expect(log.try(NORTH, { do: "reject", offer: idea, reason: "No" })).toBe("talks.wrong-reference");
    const made = log.send(NORTH, offer());
    expect(log.try(NORTH, accept(made))).toBe("talks.own-offer");
    log.send(SOUTH, accept(made));
    expect(log.try(SOUTH, accept(made))).toBe("talks.already-bound");
    expect(log.try(SOUTH, { do: "reject", offer: made, reason: "No" }, { to: [MEDIATOR, SOUTH] })).toBe(
      "talks.already-bound",
    );
  });

  it("[R-50] come in time and before the end", () => {
    const log = inRound();
    const expires = log.now + 3 * MINUTE;
    const made = log.send(NORTH, offer(WHOLE, { expires }));
    const standing = (at: number) => {
      const [first] = log.room().offers;
      return offerStanding(first, { at, required: [NORTH, SOUTH] });
    };
    expect([standing(expires), standing(expires + 1)]).toEqual(["open", "expired"]);
    log.wait(MINUTE);
    expect(log.try(SOUTH, accept(made, false))).toBeNull();
    expect(log.try(SOUTH, accept(made, false))).toBe("talks.expired");
    const second = log.send(NORTH, offer());
    log.send(NORTH, { do: "withdraw", offer: second });
    expect(log.try(SOUTH, accept(second))).toBe("talks.offer-ended");
    expect(standing(log.now)).toBe("expired");
    const third = settledOn(log);
    log.send(NORTH, agree(third));
    expect(log.try(MEDIATOR, accept(third, false))).toBe("talks.already-agreed");
  });

  it("[R-51] bind before all required seats and all readers of the offer", () => {
    const log = inRound({ ...RULES, observers: "as-addressed" });
    const wide = log.send(NORTH, offer(), { to: EVERYONE });
    expect(log.try(SOUTH, accept(wide))).toBe("talks.audience-differs");
    expect(log.try(MEDIATOR, accept(wide), { to: EVERYONE })).toBe("talks.not-required");
    expect(log.try(SOUTH, accept(wide), { to: EVERYONE })).toBeNull();
    const conveyed = log.send(
      MEDIATOR,
      { do: "convey", content: { kind: "offer", choices: WHOLE } },
      { to: [MEDIATOR, SOUTH] },
    );
    expect(log.try(SOUTH, accept(conveyed), { to: [MEDIATOR, SOUTH] })).toBe("talks.binds-beyond-audience");
    expect(log.try(SOUTH, accept(conveyed, false), { to: [MEDIATOR, SOUTH] })).toBeNull();
  });

  it("[R-52] bind to whole packages, where nothing is agreed until everything is", () => {
    const log = inRound();
    const part = log.send(NORTH, offer({ road: "open" }));
    expect(log.try(SOUTH, accept(part))).toBe("talks.partial-not-binding");
    expect(log.try(SOUTH, accept(part, false))).toBeNull();
    const open = inRound({ ...PIECEMEAL, agenda: { frame: 1, frameChanges: "free" } });
    const first = open.send(NORTH, offer({ road: "open" }));
    open.send(MEDIATOR, {
      do: "frame",
      version: 2,
      frame: { ...FRAME, issues: [FRAME.issues[0]], impossible: [] },
    } as RoomAct);
    expect(open.try(SOUTH, accept(first))).toBe("talks.unknown-issue");
    open.send(MEDIATOR, { do: "frame", version: 3, frame: FRAME } as RoomAct);
    expect(open.try(SOUTH, accept(first))).toBeNull();
  });

  it("[R-53] find the maker bound, but not who conveyed", () => {
    const log = inRound();
    const made = settledOn(log);
    expect(found(log, made)?.bound).toEqual([NORTH, SOUTH]);
    const paper = log.send(MEDIATOR, { do: "convey", content: { kind: "offer", choices: WHOLE } });
    expect(found(log, paper)?.conveyed).toEqual({ attributedTo: null });
    log.send(NORTH, accept(paper));
    expect(found(log, paper)?.bound).toEqual([NORTH]);
    log.send(SOUTH, accept(paper));
    expect(log.try(MEDIATOR, agree(paper))).toBeNull();
  });

  it("[R-54] that do not bind are noted with the offer", () => {
    const log = inRound();
    const made = log.send(NORTH, offer());
    log.send(SOUTH, { do: "reject", offer: made, reason: "Too little" }, { to: [MEDIATOR, SOUTH] });
    log.send(SOUTH, accept(made, false), { to: [MEDIATOR, SOUTH] });
    expect(found(log, made, MEDIATOR)?.replies.map(({ reply }) => reply)).toEqual(["rejected", "accepted"]);
    expect(found(log, made, NORTH)?.replies).toEqual([]);
    expect(log.try(SOUTH, accept(made))).toBeNull();
  });

  it("[R-55] bind as the decision rule says", () => {
    const log = inRound({ ...RULES, decision: { by: "listed", seats: VOICES } });
    const made = settledOn(log);
    expect(log.judged(log.send(NORTH, agree(made))).illegal).toEqual({
      code: "talks.not-accepted-by",
      params: { seats: [MEDIATOR] },
    });
    log.send(MEDIATOR, accept(made));
    expect(log.try(NORTH, agree(made))).toBeNull();
    const required = inRound()
      .room()
      .seats.flatMap(({ id, required }) => (required ? [id] : []));
    expect(required).toEqual([NORTH, SOUTH]);
  });
});

describe("agreement", () => {
  it("[R-56] takes everyone who is required", () => {
    const log = inRound({ ...RULES, observers: "as-addressed" });
    const made = log.send(NORTH, offer());
    expect(log.try(NORTH, agree(made))).toBe("talks.not-accepted-by");
    log.send(SOUTH, accept(made));
    expect(log.try(MEDIATOR, agree(made), { to: [MEDIATOR, NORTH] })).toBe("talks.audience-differs");
    expect(log.try(MEDIATOR, agree(made))).toBeNull();
    expect(log.try(MEDIATOR, agree(made))).toBe("talks.already-agreed");
    const gone = log.send(NORTH, offer());
    log.send(NORTH, { do: "withdraw", offer: gone });
    expect(log.try(NORTH, agree(gone))).toBe("talks.offer-ended");
  });

  it("[R-57] gives terms for each issue of the offer", () => {
    const log = inRound();
    const made = settledOn(log);
    expect(log.try(NORTH, agree(made, { water: "half" }))).toBe("talks.terms-differ");
    expect(log.try(NORTH, agree(made, { water: "half", road: "closed" }))).toBe("talks.terms-differ");
    const twice = agree(made);
    expect(log.try(NORTH, { ...twice, terms: [...twice.terms, twice.terms[0]] })).toBe("talks.terms-differ");
    expect(log.try(NORTH, agree(made))).toBeNull();
  });

  it("[R-58] waits for what it hangs on", () => {
    const log = inRound(PIECEMEAL);
    const first = log.send(NORTH, offer({ road: "open" }));
    const rules = log.send(NORTH, { do: "propose-rules", version: 2, rules: PIECEMEAL });
    const conditions = [{ onceAccepted: first }, { onceAccepted: rules }, { words: "If it rains" }];
    const second = log.send(NORTH, offer({ water: "half" }, { conditions }));
    log.send(SOUTH, accept(second));
    const declare = () => log.judged(log.send(NORTH, agree(second, { water: "half" }))).illegal;
    expect(declare()).toEqual({ code: "talks.condition-unmet", params: { act: first } });
    log.send(SOUTH, accept(first));
    expect(declare()).toEqual({ code: "talks.condition-unmet", params: { act: rules } });
    for (const one of VOICES) log.send(one, { do: "sign-rules", proposal: rules });
    expect(declare()).toBeNull();
  });

  it("[R-59] fits what was agreed before", () => {
    const log = inRound(PIECEMEAL);
    const water = settledOn(log, { water: "all" });
    log.send(NORTH, agree(water, { water: "all" }));
    const road = settledOn(log, { road: "closed" });
    expect(log.try(NORTH, agree(road, { road: "closed" }))).toBe("talks.clashes-with-agreed");
    const open = settledOn(log, { road: "open" });
    expect(log.try(NORTH, agree(open, { road: "open" }))).toBeNull();
  });

  it("[R-60] is signed by each required seat, over the same terms", () => {
    const log = inRound();
    const agreement = log.send(MEDIATOR, agree(settledOn(log)));
    const sign = { do: "sign", agreement, termsHash: HASH } as const;
    expect(log.try(NORTH, { ...sign, termsHash: "g".repeat(43) })).toBe("talks.terms-hash-differs");
    expect(log.try(NORTH, sign, { to: [MEDIATOR, NORTH] })).toBe("talks.audience-differs");
    expect(log.try(MEDIATOR, sign)).toBe("talks.not-required");
    expect(log.try(NORTH, sign)).toBeNull();
    expect(log.try(NORTH, sign)).toBe("talks.already-signed");
    expect(log.try(NORTH, { ...sign, agreement: leaf(1) })).toBe("talks.wrong-reference");
    expect(log.room().phase.kind).toBe("in-round");
    log.send(SOUTH, sign);
    expect(log.room().phase).toEqual({ kind: "agreed" });
  });

  it("[R-61] settles issues once signed, a later one before an earlier one", () => {
    const log = inRound(PIECEMEAL);
    const settle = (choices: Record<string, string>) => {
      const agreement = log.send(MEDIATOR, agree(settledOn(log, choices), choices));
      for (const one of [NORTH, SOUTH]) log.send(one, { do: "sign", agreement, termsHash: HASH });
    };
    settle({ road: "closed" });
    expect(log.room().settled).toMatchObject([{ issue: "road", option: "closed" }]);
    settle({ road: "open" });
    expect(log.room().settled).toMatchObject([{ issue: "road", option: "open", wording: "open." }]);
    expect(log.room().phase.kind).toBe("in-round");
    log.send(MEDIATOR, agree(settledOn(log, { water: "half" }), { water: "half" }));
    expect(log.room().settled).toHaveLength(1);
    settle({ water: "none" });
    expect(log.room().phase.kind).toBe("agreed");
  });
});
