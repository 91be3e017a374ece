import { describe, expect, it } from "vitest";
import type { RoomAct } from "../../src/talks/acts/room-act.ts";
import { mayPassOn } from "../../src/talks/may-pass-on.ts";
import { inRound, leaf, MEDIATOR, NORTH, RULES, SOUTH, seat, underRules, VOICES, WHOLE } from "./a-room.ts";

const withNorth = { to: [MEDIATOR, NORTH] };
const withSouth = { to: [MEDIATOR, SOUTH] };
const idea = { do: "convey", content: { kind: "idea", words: "Half each" } } as const;

describe("saying and asking", () => {
  it("[R-62] a seat shares the profile of a party that it speaks for", () => {
    const log = underRules();
    const share = (party: string) =>
      ({ do: "share", profile: { format: 1, party, points: { road: { open: 1, closed: 0 } } } }) as RoomAct;
    expect(log.try(NORTH, share("south"), withNorth)).toBe("talks.not-your-party");
    expect(log.try(NORTH, share("north"), withNorth)).toBeNull();
    expect(log.room(MEDIATOR).profiles).toMatchObject([
      { audience: [MEDIATOR, NORTH], profile: { party: "north" } },
    ]);
    expect(log.room(SOUTH).profiles).toEqual([]);
  });

  it("[R-63] an answer goes to another seat's question", () => {
    const log = underRules();
    const question = log.send(NORTH, { do: "ask", words: "How wide?" });
    expect(log.try(NORTH, { do: "answer", question, words: "Wide" })).toBe("talks.own-question");
    log.send(SOUTH, { do: "answer", question, words: "Three metres" });
    log.send(SOUTH, { do: "answer", question, words: "Two will do" }, withSouth);
    const answers = (viewer: typeof NORTH) => log.room(viewer).questions[0].answers.map(({ words }) => words);
    expect(answers(NORTH)).toEqual(["Three metres"]);
    expect(answers(MEDIATOR)).toEqual(["Three metres", "Two will do"]);
  });

  it("[R-64] a read-back goes to those who heard", () => {
    const log = underRules();
    const said = log.send(NORTH, { do: "note", words: "We need water." }, withNorth);
    const readBack = { do: "read-back", of: said, words: "Water first" } as const;
    expect(log.try(NORTH, readBack, withNorth)).toBe("talks.own-act");
    expect(log.try(MEDIATOR, readBack, { to: [MEDIATOR] })).toBe("talks.audience-differs");
    expect(log.try(MEDIATOR, { ...readBack, of: leaf(1) }, withNorth)).toBe("talks.not-read-back");
    expect(log.try(MEDIATOR, readBack, withNorth)).toBeNull();
  });

  it("[R-65] who was read back confirms or corrects, once", () => {
    const log = underRules();
    const said = log.send(NORTH, { do: "note", words: "We need water." });
    const readBack = log.send(SOUTH, { do: "read-back", of: said, words: "Water first" });
    const correct = { do: "correct", readBack, words: "Water and road" } as const;
    expect(log.try(MEDIATOR, correct)).toBe("talks.not-yours");
    expect(log.try(NORTH, { do: "confirm", readBack }, withNorth)).toBe("talks.audience-differs");
    expect(log.try(NORTH, correct)).toBeNull();
    expect(log.try(NORTH, { do: "confirm", readBack })).toBe("talks.already-replied");
    expect(log.room().readBacks[0].reply?.correction).toBe("Water and road");
  });

  it("[R-66] a poll is answered to the asker alone", () => {
    const log = underRules();
    const ask = { do: "poll", words: "Could you live with this?" } as const;
    expect(log.try(MEDIATOR, { ...ask, choices: { sea: "ours" } })).toBe("talks.unknown-issue");
    const poll = log.send(MEDIATOR, { ...ask, choices: WHOLE });
    const answer = { do: "poll-answer", poll, answer: "yes" } as const;
    expect(log.try(NORTH, answer)).toBe("talks.answer-to-asker-alone");
    expect(log.try(MEDIATOR, answer, { to: [MEDIATOR] })).toBe("talks.own-question");
    log.send(NORTH, answer, withNorth);
    log.send(SOUTH, { ...answer, answer: "no" }, withSouth);
    log.send(NORTH, { ...answer, answer: "unsure" }, withNorth);
    const answers = (viewer: typeof NORTH) =>
      log.room(viewer).polls[0].answers.map((one) => [one.mark.seat, one.answer]);
    expect(answers(MEDIATOR)).toEqual([
      [SOUTH, "no"],
      [NORTH, "unsure"],
    ]);
    expect(answers(SOUTH)).toEqual([[SOUTH, "no"]]);
  });
});

describe("passing on", () => {
  it("[R-67] carries content anew", () => {
    const log = inRound();
    const made = log.send(NORTH, { do: "offer", choices: WHOLE }, withNorth);
    const content = { kind: "offer", choices: WHOLE } as const;
    expect(log.try(MEDIATOR, { do: "convey", content, releases: made }, withSouth)).toBe(
      "talks.refers-beyond-audience",
    );
    expect(
      log.try(MEDIATOR, { do: "convey", content: { ...content, choices: { sea: "ours" } } }, withSouth),
    ).toBe("talks.unknown-issue");
    expect(log.try(MEDIATOR, { do: "convey", content: { ...content, expires: 1 } }, withSouth)).toBe(
      "talks.expires-before-sent",
    );
    const conveyed = log.send(MEDIATOR, { do: "convey", content }, withSouth);
    expect(log.room(SOUTH).offers.map((offer) => offer.made.act)).toEqual([conveyed]);
    expect(log.try(MEDIATOR, { do: "convey", content, releases: conveyed }, withSouth)).toBeNull();
    expect(log.try(SOUTH, { do: "accept", offer: made, binding: false }, withSouth)).toBe(
      "talks.refers-beyond-audience",
    );
  });

  it("[R-68] says whose it is where the rules allow", () => {
    const attributed = { ...idea, attributedTo: NORTH };
    expect(underRules().try(MEDIATOR, attributed)).toBe("talks.attribution-barred");
    const log = underRules({ ...RULES, confidentiality: { attribution: "with-consent" } });
    expect(log.try(MEDIATOR, { ...idea, attributedTo: seat("nobody") })).toBe("talks.unknown-seat");
    expect(log.try(MEDIATOR, attributed)).toBeNull();
    expect(log.room().releases[0].attributedTo).toBe(NORTH);
  });

  it("[R-69] is traced in the mediator's own entry", () => {
    const log = underRules();
    const said = log.send(NORTH, { do: "note", words: "Half would do." }, withNorth);
    const release = log.send(MEDIATOR, idea, withSouth);
    const trace = { do: "trace", release, source: said } as const;
    expect(log.try(MEDIATOR, trace, withNorth)).toBe("talks.refers-beyond-audience");
    const toAll = log.send(MEDIATOR, idea);
    const word = log.send(MEDIATOR, { do: "note", words: "Good morning." });
    expect(log.try(MEDIATOR, { do: "trace", release: toAll, source: word })).toBe("talks.trace-to-others");
    expect(log.try(NORTH, { do: "trace", release: toAll, source: word }, { to: [NORTH] })).toBe(
      "talks.not-yours",
    );
    expect(log.try(MEDIATOR, trace, { to: [MEDIATOR] })).toBeNull();
    expect(log.room(MEDIATOR).releases[0].sources).toEqual([said]);
    expect(log.room(SOUTH).releases[0].sources).toEqual([]);
  });

  it("[R-70] enters who has seen what, by which act", () => {
    const log = underRules();
    const said = log.send(NORTH, { do: "note", words: "Half would do.", mayPass: "unattributed" }, withNorth);
    const saidAt = log.now;
    const release = log.send(MEDIATOR, idea, withSouth);
    const releasedAt = log.now;
    log.send(MEDIATOR, { do: "trace", release, source: said }, { to: [MEDIATOR] });
    log.send(MEDIATOR, { do: "trace", release, source: said }, { to: [MEDIATOR] });
    const entry = (viewer: typeof NORTH) => log.room(viewer).exposure.find(({ item }) => item === said);
    const direct = [
      { seat: MEDIATOR, by: said, stamp: saidAt },
      { seat: NORTH, by: said, stamp: saidAt },
    ];
    expect(entry(MEDIATOR)).toEqual({
      item: said,
      from: NORTH,
      mayPass: "unattributed",
      seats: [...direct, { seat: SOUTH, by: release, stamp: releasedAt }],
    });
    expect(entry(NORTH)?.seats).toEqual(direct);
    expect(entry(SOUTH)).toBeUndefined();
  });

  it("[R-71] goes as far as the act and the rules let it", () => {
    const rules = (
      passingOn: typeof RULES.passingOn,
      attribution: typeof RULES.confidentiality.attribution,
    ) => ({
      ...RULES,
      passingOn,
      confidentiality: { attribution },
    });
    expect(mayPassOn({ mayPass: null }, null)).toBe("nothing");
    expect(mayPassOn({ mayPass: null }, rules("nothing", "free"))).toBe("nothing");
    expect(mayPassOn({ mayPass: null }, rules("ideas", "free"))).toBe("unattributed");
    expect(mayPassOn({ mayPass: null }, rules("all-unless-marked", "free"))).toBe("attributed");
    expect(mayPassOn({ mayPass: null }, rules("all-unless-marked", "with-consent"))).toBe("unattributed");
    expect(mayPassOn({ mayPass: "attributed" }, rules("nothing", "with-consent"))).toBe("attributed");
    expect(mayPassOn({ mayPass: "attributed" }, rules("nothing", "never"))).toBe("unattributed");
    expect(mayPassOn({ mayPass: "nothing" }, rules("all-unless-marked", "free"))).toBe("nothing");
  });
});

it("leaves the audience of everything to its author", () => {
  expect(underRules().try(NORTH, { do: "note", words: "Hello" }, { to: VOICES })).toBeNull();
});
