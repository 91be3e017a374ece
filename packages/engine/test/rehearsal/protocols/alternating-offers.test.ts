import { describe, expect, it } from "vitest";
import { ACCEPT, alternatingOffers, LEAVE, plainTerms, REJECT } from "../../../src/rehearsal/index.ts";
import { talk } from "./table-talk.ts";

describe("alternating offers", () => {
  it("[P-9] begins with the first party in every round and goes by their order", () => {
    const { say, due, heard } = talk(alternatingOffers, { parties: 3 });
    expect(due()).toBe("0 offer");
    say(8);
    expect(due()).toBe("1 answer-or-offer 8");
    say(7);
    expect(due()).toBe("2 answer-or-offer 7");
    say(6);
    expect(due()).toBe("0 answer-or-offer 6");
    expect(heard).toEqual(["1: 8 of 0", "2: 8 of 0", "0: 7 of 1", "2: 7 of 1", "0: 6 of 2", "1: 6 of 2"]);
  });

  it("[P-9] takes no refusal: who does not accept tables another package", () => {
    const { say, session } = talk(alternatingOffers);
    say(8, REJECT);
    expect(session.outcome).toMatchObject({ end: "forfeited", by: 1, fault: "out-of-turn" });
  });

  it("[P-10] agrees once all others have accepted in a row, over the end of a round if need be", () => {
    const { say, session, due } = talk(alternatingOffers, { parties: 3 });
    say(8, ACCEPT);
    expect(due()).toBe("2 answer-or-offer 8");
    say(5, ACCEPT);
    expect(due()).toBe("1 answer-or-offer 5");
    say(ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: 5, parties: [0, 1, 2], round: 1 });
    expect(due()).toBe("over");
  });

  it("[P-10] forgets who accepted what is no longer open", () => {
    const { say, session } = talk(alternatingOffers, { parties: 3 });
    say(8, ACCEPT, 8, ACCEPT);
    expect(session.outcome).toBeNull();
    say(ACCEPT);
    expect(session.outcome).toMatchObject({ end: "agreed", deal: 8, round: 1 });
  });

  it("[P-10] agrees between two at the first acceptance", () => {
    const { say, session, said } = talk(alternatingOffers);
    say(8, 4, ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: 4, parties: [0, 1], round: 1 });
    expect(said()).toEqual(["0 8 -1", "1 4 -1", `0 ${ACCEPT} 4`]);
  });

  it("[P-11] keeps the open package into the next round, and ends at the deadline", () => {
    const { say, session, due } = talk(alternatingOffers, { terms: plainTerms(2, 2) });
    say(8, 4);
    expect(due()).toBe("0 answer-or-offer 4");
    say(8, 4);
    expect(session.outcome).toEqual({ end: "deadline", round: 1 });
  });

  it("[P-2] ends when somebody leaves", () => {
    const { say, session } = talk(alternatingOffers);
    say(8, LEAVE);
    expect(session.outcome).toEqual({ end: "walked-away", by: 1, round: 0 });
  });
});
