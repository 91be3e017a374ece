import { describe, expect, it } from "vitest";
import { ACCEPT, LEAVE, plainTerms, REJECT, setProtocol, shuttle } from "../../../src/rehearsal/index.ts";
import { talk } from "./table-talk.ts";

describe("shuttle", () => {
  it("[P-29] brings each what the others have told since, and nobody else hears of it", () => {
    const { say, due, heard, said } = talk(shuttle, { parties: 3 });
    expect(due()).toBe("0 offer");
    say(8);
    expect(heard).toEqual(["1: 8 of 0"]);
    expect(due()).toBe("1 answer 8");
    say(REJECT);
    expect(due()).toBe("1 offer");
    say(7);
    expect(due()).toBe("2 answer 8");
    say(REJECT);
    expect(due()).toBe("2 answer 7");
    say(REJECT, 6);
    expect(due()).toBe("0 answer 7");
    expect(heard).toEqual(["1: 8 of 0", "2: 8 of 0", "2: 7 of 1", "0: 7 of 1"]);
    expect(said().slice(0, 4)).toEqual(["0 8 -1", "3 8 -1", `1 ${REJECT} 8`, "1 7 -1"]);
    say(REJECT);
    expect(due()).toBe("0 answer 6");
  });

  it("[P-30] agrees when everybody takes an open offer, also over the end of a round", () => {
    const { say, session, due } = talk(shuttle, { parties: 3 });
    say(8, REJECT, 7, REJECT, ACCEPT, 6);
    expect(due()).toBe("0 answer 7");
    say(ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: 7, parties: [0, 1, 2], round: 1 });
  });

  it("[P-30] forgets who took an offer once its author tells another", () => {
    const { say, session, due } = talk(shuttle, { parties: 3 });
    say(8, ACCEPT, 7, REJECT, REJECT, 6);
    // The first tells another: the second, who took its first one, is asked anew.
    say(REJECT, REJECT, 5);
    expect(due()).toBe("1 answer 6");
    say(REJECT);
    expect(due()).toBe("1 answer 5");
    say(ACCEPT, 4, ACCEPT);
    expect(session.outcome).toMatchObject({ end: "agreed", deal: 5, round: 1 });
  });

  it("[P-30] counts telling the same package as taking it", () => {
    const two = talk(shuttle);
    two.say(8, REJECT, 8);
    expect(two.session.outcome).toMatchObject({ end: "agreed", deal: 8, round: 0 });
    const three = talk(shuttle, { parties: 3 });
    three.say(8, REJECT, 8);
    expect(three.due()).toBe("2 answer 8");
    three.say(ACCEPT);
    expect(three.session.outcome).toMatchObject({ end: "agreed", deal: 8, parties: [0, 1, 2] });
  });

  it("[P-31] need not say whose an offer is, unless there is only one other", () => {
    const silent = setProtocol(shuttle, { named: 0 });
    const three = talk(silent, { parties: 3 });
    three.say(8);
    expect(three.due()).toBe("1 answer 8");
    expect(three.heard).toEqual([]);
    const two = talk(silent);
    two.say(8);
    expect(two.heard).toEqual(["1: 8 of 0"]);
  });

  it("[P-5] ends at the deadline", () => {
    const { say, session } = talk(shuttle, { terms: plainTerms(2, 1) });
    say(8, REJECT, 7);
    expect(session.outcome).toEqual({ end: "deadline", round: 0 });
  });

  it("[P-2] ends when somebody leaves, on a question or on an offer", () => {
    const onQuestion = talk(shuttle);
    onQuestion.say(8, LEAVE);
    expect(onQuestion.session.outcome).toMatchObject({ end: "walked-away", by: 1 });
    const onOffer = talk(shuttle);
    onOffer.say(8, REJECT, LEAVE);
    expect(onOffer.session.outcome).toMatchObject({ end: "walked-away", by: 1 });
  });
});

describe("shuttle with papers", () => {
  const papers = setProtocol(shuttle, { papers: 1 });

  it("[P-32] lets nobody hear of anybody's offer, and drafts when all have told theirs", () => {
    const { say, due, heard, session, said } = talk(papers);
    say(0);
    expect(due()).toBe("1 offer");
    say(8);
    expect(heard).toEqual([]);
    const paper = session.machine.standing;
    expect([0, 2, 6, 8]).toContain(paper);
    expect(said()[2]).toBe(`2 ${paper} -1`);
  });

  it("[P-33] asks those who have not told it, and agrees if none of them refuses", () => {
    for (let session = 0; session < 20; session++) {
      const meeting = talk(papers, { session });
      meeting.say(0, 8);
      const paper = meeting.session.machine.standing;
      expect(meeting.due()).toBe(`${paper === 0 ? 1 : 0} answer ${paper}`);
      meeting.say(ACCEPT);
      if (paper === 2 || paper === 6) meeting.say(ACCEPT);
      expect(meeting.session.outcome).toMatchObject({ end: "agreed", deal: paper, parties: [0, 1] });
    }
  });

  it("[P-33] is over at once where all told the same", () => {
    const { say, session } = talk(papers, { parties: 3 });
    say(5, 5, 5);
    expect(session.outcome).toMatchObject({ end: "agreed", deal: 5, round: 0 });
  });

  it("[P-33] goes on to the next round when somebody refuses", () => {
    const { say, due, session } = talk(papers, { parties: 3, terms: plainTerms(3, 2) });
    say(0, 1, 2, REJECT);
    expect(due()).toBe("0 offer");
    say(0, 1, 2, REJECT);
    expect(session.outcome).toEqual({ end: "deadline", round: 1 });
  });
});
