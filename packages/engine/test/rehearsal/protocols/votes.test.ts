import { describe, expect, it } from "vitest";
import {
  ACCEPT,
  conditionalVote,
  joinsIf,
  joinsIfMany,
  LEAVE,
  majorityVote,
  type Protocol,
  plainTerms,
  REJECT,
  setProtocol,
} from "../../../src/rehearsal/index.ts";
import { talk } from "./table-talk.ts";

const VOTES: readonly Protocol[] = [majorityVote, conditionalVote];

describe.each(VOTES)("$id", (protocol) => {
  it("[P-16] lets each propose in turn, and all vote from the next one on, the proposer last", () => {
    const { say, due, heard } = talk(protocol, { parties: 3 });
    expect(due()).toBe("0 offer");
    say(8);
    expect(heard).toEqual(["1: 8 of 0", "2: 8 of 0"]);
    expect(due()).toBe("1 vote 8");
    say(REJECT);
    expect(due()).toBe("2 vote 8");
    say(REJECT);
    expect(due()).toBe("0 vote 8");
    say(ACCEPT);
    expect(due()).toBe("1 offer");
    say(7);
    expect(due()).toBe("2 vote 7");
    say(REJECT);
    expect(due()).toBe("0 vote 7");
    say(REJECT);
    expect(due()).toBe("1 vote 7");
    say(ACCEPT);
    expect(due()).toBe("2 offer");
  });

  it("[P-16] says whether it asks for conditions", () => {
    const { say, session } = talk(protocol, { parties: 3 });
    say(8);
    expect(session.machine.conditional).toBe(protocol === conditionalVote);
  });

  it("[P-16] counts only once all have voted", () => {
    const { say, session, due } = talk(protocol, { parties: 3 });
    say(8, ACCEPT);
    expect(due()).toBe("2 vote 8");
    say(ACCEPT);
    expect(due()).toBe("0 vote 8");
    say(ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: 8, parties: [0, 1, 2], round: 0 });
  });

  it("[P-17] [P-19] [P-20] binds those who join, the proposer among them", () => {
    const { say, session } = talk(protocol, { parties: 3 });
    say(8, REJECT, ACCEPT, ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: 8, parties: [0, 2], round: 0 });
  });

  it("[P-17] counts a vote on a condition that is met, and none that is not", () => {
    const met = talk(protocol, { parties: 3 });
    met.say(8, joinsIf([2]), joinsIf([0, 1]), ACCEPT);
    expect(met.session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 2] });
    const unmet = talk(protocol, { parties: 3 });
    unmet.say(8, joinsIf([2]), REJECT, ACCEPT);
    expect(unmet.session.outcome).toBeNull();
  });

  it("[P-17] counts a vote on condition of how many others join, be it the proposer's", () => {
    const met = talk(protocol, { parties: 4 });
    met.say(8, joinsIfMany(2), REJECT, joinsIfMany(2), ACCEPT);
    expect(met.session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 3] });
    const unmet = talk(protocol, { parties: 4 });
    unmet.say(8, ACCEPT, ACCEPT, REJECT, joinsIfMany(3));
    // Three of four said yes; without the proposer two are left, too few for a majority.
    const left =
      protocol.id === "majority-vote" ? null : { end: "agreed", deal: 8, parties: [1, 2], round: 0 };
    expect(unmet.session.outcome).toEqual(left);
  });

  it("[P-16] lets the proposer stand by its package on a condition, or take it back", () => {
    const { say, session } = talk(protocol, { parties: 3, terms: plainTerms(3, 2) });
    say(8, ACCEPT, REJECT, joinsIf([1, 2]));
    expect(session.outcome).toBeNull();
    say(7, REJECT, ACCEPT, REJECT);
    expect(session.outcome).toEqual({ end: "deadline", round: 1 });
  });

  it("[P-21] ends at the deadline", () => {
    const { say, session } = talk(protocol, { terms: plainTerms(2, 1) });
    say(8, REJECT, ACCEPT);
    expect(session.outcome).toEqual({ end: "deadline", round: 0 });
  });

  it("[P-2] ends when somebody leaves", () => {
    const { say, session } = talk(protocol);
    say(8, LEAVE);
    expect(session.outcome).toMatchObject({ end: "walked-away", by: 1 });
  });

  it("[P-3] takes no condition that names somebody who is not at the table, or more than there are", () => {
    for (const word of [joinsIf([2]), joinsIfMany(2), joinsIfMany(-1)]) {
      const { say, session } = talk(protocol);
      say(8, word);
      expect(session.outcome).toMatchObject({ end: "forfeited", by: 1, fault: "out-of-turn" });
    }
  });
});

describe("majority-vote", () => {
  it("[P-18] takes more than half: two of four are too few", () => {
    const two = talk(majorityVote, { parties: 4 });
    two.say(8, ACCEPT, REJECT, REJECT, ACCEPT);
    expect(two.session.outcome).toBeNull();
    const three = talk(majorityVote, { parties: 4 });
    three.say(8, ACCEPT, ACCEPT, REJECT, ACCEPT);
    expect(three.session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 2] });
  });

  it("[P-18] takes another share: two thirds of three take all three", () => {
    const qualified = setProtocol(majorityVote, { share: 2 / 3 });
    const two = talk(qualified, { parties: 3 });
    two.say(8, ACCEPT, REJECT, ACCEPT);
    expect(two.session.outcome).toBeNull();
  });

  it("[P-18] never lets one bind itself alone", () => {
    const { say, session } = talk(setProtocol(majorityVote, { share: 0 }), { parties: 3 });
    say(8, REJECT, REJECT, ACCEPT);
    expect(session.outcome).toBeNull();
    say(7, ACCEPT, REJECT, ACCEPT);
    expect(session.outcome).toMatchObject({ end: "agreed", parties: [1, 2] });
  });

  it("[P-19] binds everybody where that is the rule", () => {
    const { say, session } = talk(setProtocol(majorityVote, { all: 1 }), { parties: 3 });
    say(8, REJECT, ACCEPT, ACCEPT);
    expect(session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 2] });
  });
});

describe("conditional-vote", () => {
  it("[P-20] passes at a quorum, or with all where there are fewer", () => {
    const three = setProtocol(conditionalVote, { quorum: 3 });
    const few = talk(three, { parties: 4 });
    few.say(8, ACCEPT, REJECT, REJECT, ACCEPT);
    expect(few.session.outcome).toBeNull();
    const enough = talk(three, { parties: 4 });
    enough.say(8, joinsIf([3]), REJECT, joinsIf([1]), ACCEPT);
    expect(enough.session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 3] });
    const both = talk(three);
    both.say(8, ACCEPT, ACCEPT);
    expect(both.session.outcome).toMatchObject({ end: "agreed", parties: [0, 1] });
  });
});
