import { describe, expect, it } from "vitest";
import {
  ACCEPT,
  BETTER,
  type Deals,
  LEAVE,
  plainTerms,
  play,
  REJECT,
  SAME,
  setProtocol,
  singleText,
  type Terms,
  Trace,
  WORSE,
} from "../../../src/rehearsal/index.ts";
import { agreeable, linesOf, strategyNamed } from "../protocol-setups.ts";
import { smallScenario } from "../small-scenarios.ts";
import { talk } from "./table-talk.ts";

const MIDDLE = 4;

describe("single text", () => {
  it("[P-22] [P-23] begins in the middle, changed by one issue or two", () => {
    for (let session = 0; session < 50; session++) {
      const { session: played } = talk(singleText, { session });
      const { text, standing } = played.machine;
      expect(text).toBe(MIDDLE);
      expect(standing).not.toBe(MIDDLE);
    }
  });

  it("[P-23] changes no more than one issue where that is the rule", () => {
    const one = setProtocol(singleText, { issues: 1 });
    const seen = new Set<number>();
    for (let session = 0; session < 60; session++) seen.add(talk(one, { session }).session.machine.standing);
    expect([...seen].sort()).toEqual([1, 3, 5, 7]);
  });

  it("[P-22] begins with any package where that is the rule", () => {
    const drawn = setProtocol(singleText, { drawn: 1 });
    const seen = new Set<number>();
    for (let session = 0; session < 200; session++) seen.add(talk(drawn, { session }).session.machine.text);
    expect(seen.size).toBe(9);
  });

  it("[P-24] asks each to compare, in their order", () => {
    const { say, due, session, said } = talk(singleText, { parties: 3 });
    const { standing } = session.machine;
    expect(due()).toBe(`0 compare ${standing}`);
    say(BETTER);
    expect(due()).toBe(`1 compare ${standing}`);
    say(SAME);
    expect(due()).toBe(`2 compare ${standing}`);
    expect(said()).toEqual([
      `3 ${MIDDLE} -1`,
      `3 ${standing} ${MIDDLE}`,
      `0 ${BETTER} ${standing}`,
      `1 ${SAME} ${standing}`,
    ]);
  });

  it.each([
    { words: [BETTER, BETTER], kept: true },
    { words: [BETTER, SAME], kept: true },
    { words: [SAME, BETTER], kept: true },
    { words: [SAME, SAME], kept: false },
    { words: [BETTER, WORSE], kept: false },
    { words: [WORSE, WORSE], kept: false },
  ])("[P-25] [P-26] after $words keeps the change: $kept", ({ words, kept }) => {
    const { say, session } = talk(singleText);
    const { standing } = session.machine;
    say(...words);
    expect(session.machine.text).toBe(kept ? standing : MIDDLE);
  });

  it("[P-26] at a temperature takes steps back, fewer as time goes and the more parties object", () => {
    const hot = setProtocol(singleText, { annealing: 2 });
    const kept = (words: readonly number[], terms: Terms) => {
      let count = 0;
      for (let session = 0; session < 2_000; session++) {
        const meeting = talk(hot, { session, terms });
        const changed = meeting.session.machine.standing;
        meeting.say(...words);
        const { ask, text, standing } = meeting.session.machine;
        if ((ask === "compare" ? text : standing) === changed) count++;
      }
      return count / 2_000;
    };
    const long = plainTerms(2, 1_000_000);
    // Five standard deviations are 0.056.
    expect(Math.abs(kept([WORSE, BETTER], long) - Math.exp(-1 / 2))).toBeLessThan(0.056);
    expect(Math.abs(kept([WORSE, WORSE], long) - Math.exp(-2 / 2))).toBeLessThan(0.056);
    expect(kept([SAME, SAME], long)).toBe(1);
    // With one round only, all time is gone.
    expect(kept([WORSE, WORSE], plainTerms(2, 1))).toBe(0);
  });

  it("[P-27] asks for an answer after the last round, and agrees if all accept", () => {
    const { say, due, session } = talk(singleText, { terms: plainTerms(2, 2) });
    say(SAME, SAME, SAME, SAME);
    expect(due()).toBe(`0 answer ${MIDDLE}`);
    say(ACCEPT);
    expect(due()).toBe(`1 answer ${MIDDLE}`);
    say(ACCEPT);
    expect(session.outcome).toEqual({ end: "agreed", deal: MIDDLE, parties: [0, 1], round: 1 });
  });

  it("[P-27] asks all, also after a refusal, and then ends without a deal", () => {
    const { say, due, session } = talk(singleText, { terms: plainTerms(2, 1) });
    say(SAME, SAME, REJECT);
    expect(due()).toBe(`1 answer ${MIDDLE}`);
    say(ACCEPT);
    expect(session.outcome).toEqual({ end: "deadline", round: 0 });
  });

  it("[P-28] comes to the question while there is time for answers", () => {
    const timed: Terms = {
      ...plainTerms(2, 1),
      deadline: { kind: "time", limit: 100, turn: { least: 10, most: 10 }, rounds: 1_000 },
    };
    const { say, due, session } = talk(singleText, { terms: timed });
    // A round takes 20 of 100: after the fourth less than 40 is left.
    for (let round = 0; round < 4; round++) {
      expect(due()).toMatch(/^0 compare/);
      say(SAME, SAME);
    }
    expect(due()).toBe(`0 answer ${MIDDLE}`);
    say(ACCEPT, ACCEPT);
    expect(session.outcome).toMatchObject({ end: "agreed", deal: MIDDLE });
  });

  it("[P-2] ends when somebody leaves, whatever it was asked", () => {
    const early = talk(singleText);
    early.say(LEAVE);
    expect(early.session.outcome).toMatchObject({ end: "walked-away", by: 0 });
    const late = talk(singleText, { terms: plainTerms(2, 1) });
    late.say(SAME, SAME, ACCEPT, LEAVE);
    expect(late.session.outcome).toMatchObject({ end: "walked-away", by: 1 });
  });

  it("[P-25] never makes the text worse for anybody, and gets as far as one change can", () => {
    const one = setProtocol(singleText, { issues: 1 });
    const scenario = agreeable();
    const deals = scenario.openDeals();
    const worthsOf = (deal: number) => scenario.parties.map((_, party) => deals.worth(party, deal));
    for (let session = 0; session < 40; session++) {
      const trace = new Trace();
      const strategies = scenario.parties.map(() => strategyNamed("conceder"));
      play({ scenario, protocol: one, terms: plainTerms(3, 300), strategies, seed: 1, session }, trace);
      const lines = linesOf(trace);
      const texts = lines.filter(({ by, about }) => by === 3 && about >= 0).map(({ about }) => about);
      texts.slice(1).forEach((text, k) => {
        const before = worthsOf(texts[k]);
        expect(worthsOf(text).every((worth, party) => worth >= before[party])).toBe(true);
      });
      const last = worthsOf(texts[texts.length - 1]);
      const improving = neighbours(deals, texts[texts.length - 1]).filter((deal) => {
        const worths = worthsOf(deal);
        return worths.every((worth, k) => worth >= last[k]) && worths.some((worth, k) => worth > last[k]);
      });
      expect(improving).toEqual([]);
    }
  });

  it("[P-25] finds the package of the explanation, two changes away", () => {
    const [one, three] = [
      { a: 0, b: 1, c: 2 },
      { a: 0, b: 3, c: 6 },
    ];
    const down = (points: Record<string, number>) => ({ a: points.c, b: points.b, c: points.a });
    const scenario = smallScenario({
      sides: {
        first: { points: { x: one, y: three }, noDeal: 0 },
        other: { points: { x: down(three), y: down(one) }, noDeal: 0 },
      },
    });
    const strategies = [strategyNamed("conceder"), strategyNamed("conceder")];
    const setup = {
      scenario,
      protocol: singleText,
      terms: plainTerms(2, 200),
      strategies,
      seed: 1,
      session: 0,
    };
    const outcome = play(setup, new Trace());
    if (outcome.end !== "agreed") throw new Error(JSON.stringify(outcome));
    expect(scenario.openDeals().dealOf(outcome.deal)).toEqual([0, 2]);
  });
});

function neighbours(deals: Deals, from: number): number[] {
  const deal = deals.dealOf(from);
  return deal.flatMap((_, issue) =>
    [0, 1, 2].flatMap((option) => {
      const number = deals.numberOf(deal.map((now, k) => (k === issue ? option : now)));
      return number === null || number === from ? [] : [number];
    }),
  );
}
