import { describe, expect, it } from "vitest";
import { ACCEPT, LEAVE, plainTerms, REJECT, simultaneousOffers } from "../../../src/rehearsal/index.ts";
import { talk } from "./table-talk.ts";

describe("simultaneous offers", () => {
  it("[P-12] lets nobody hear before all have tabled", () => {
    const { say, heard, due } = talk(simultaneousOffers, { parties: 3 });
    say(8, 7);
    expect(heard).toEqual([]);
    expect(due()).toBe("2 offer");
    say(6);
    expect(heard).toEqual(["0: 7 of 1", "0: 6 of 2", "1: 8 of 0", "1: 6 of 2", "2: 8 of 0", "2: 7 of 1"]);
  });

  it("[P-13] asks about one package after the other until somebody refuses", () => {
    const { say, due } = talk(simultaneousOffers, { parties: 3 });
    say(8, 7, 6);
    expect(due()).toBe("1 answer 8");
    say(ACCEPT);
    expect(due()).toBe("2 answer 8");
    say(REJECT);
    expect(due()).toBe("0 answer 7");
    say(REJECT);
    expect(due()).toBe("0 answer 6");
    say(ACCEPT);
    expect(due()).toBe("1 answer 6");
  });

  it("[P-13] asks nobody about what it tabled itself, and about nothing twice", () => {
    const { say, due, session } = talk(simultaneousOffers, { parties: 3 });
    say(8, 4, 8);
    expect(due()).toBe("1 answer 8");
    say(REJECT);
    expect(due()).toBe("0 answer 4");
    say(ACCEPT, ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: 4, parties: [0, 1, 2], round: 0 });
  });

  it("[P-14] is over without a question where all tabled the same", () => {
    const { say, session } = talk(simultaneousOffers, { parties: 3 });
    say(2, 2, 2);
    expect(session.outcome).toMatchObject({ end: "agreed", deal: 2, round: 0 });
  });

  it("[P-14] draws lots between packages that everybody takes, evenly", () => {
    const drawn = new Map<number, number>();
    for (let session = 0; session < 600; session++) {
      const meeting = talk(simultaneousOffers, { session });
      meeting.say(3, 5, ACCEPT, ACCEPT);
      const { outcome } = meeting.session;
      if (outcome?.end !== "agreed") throw new Error(JSON.stringify(outcome));
      drawn.set(outcome.deal, (drawn.get(outcome.deal) ?? 0) + 1);
    }
    expect([...drawn.keys()].sort()).toEqual([3, 5]);
    // Five standard deviations of 600 fair tosses are 61.
    expect(Math.abs((drawn.get(3) ?? 0) - 300)).toBeLessThan(61);
  });

  it("[P-15] begins anew in the next round, and ends at the deadline", () => {
    const { say, due, session } = talk(simultaneousOffers, { terms: plainTerms(2, 2) });
    say(8, 4, REJECT, REJECT);
    expect(due()).toBe("0 offer");
    say(8, 4, REJECT, REJECT);
    expect(session.outcome).toEqual({ end: "deadline", round: 1 });
  });

  it("[P-2] ends when somebody leaves, before or after the offers", () => {
    const early = talk(simultaneousOffers);
    early.say(8, LEAVE);
    expect(early.session.outcome).toMatchObject({ end: "walked-away", by: 1 });
    const late = talk(simultaneousOffers);
    late.say(8, 4, LEAVE);
    expect(late.session.outcome).toMatchObject({ end: "walked-away", by: 1 });
  });
});
