import { describe, expect, it } from "vitest";
import {
  ACCEPT,
  alternatingOffers,
  BETTER,
  FORFEIT,
  LEAVE,
  openSession,
  PROTOCOLS,
  type Protocol,
  plainTerms,
  setProtocol,
  shuttle,
  singleText,
  type Terms,
  Trace,
} from "../../../src/rehearsal/index.ts";
import { strategyNamed } from "../protocol-setups.ts";
import { nine, talk } from "./table-talk.ts";

const OFFER_FIRST: readonly Protocol[] = PROTOCOLS.filter(({ id }) => id !== "single-text");

const timed = (limit: number, turn: number): Terms => ({
  ...plainTerms(2, 3),
  deadline: { kind: "time", limit, turn: { least: turn, most: turn }, rounds: 1_000 },
});

describe.each(OFFER_FIRST)("$id", (protocol) => {
  it("[P-1] begins with the first party's offer", () => {
    expect(talk(protocol).due()).toBe("0 offer");
  });

  it("[P-3] takes no answer for an offer, and no package that the case does not have", () => {
    for (const word of [ACCEPT, BETTER]) {
      const { say, session } = talk(protocol);
      say(word);
      expect(session.outcome).toMatchObject({ end: "forfeited", by: 0, fault: "out-of-turn" });
    }
    for (const word of [9, 0.5, Number.NaN, "8" as unknown as number, undefined as unknown as number]) {
      const { say, session, said } = talk(protocol);
      say(word);
      expect(session.outcome).toMatchObject({ end: "forfeited", by: 0, fault: "impossible-package" });
      expect(said()).toEqual([`0 ${FORFEIT} -1`]);
    }
  });

  it("[P-6] does not let a word be said that would end after the limit", () => {
    const { say, session, said } = talk(protocol, { terms: timed(25, 20) });
    say(8);
    const before = said();
    expect(session.turn).toBe(1);
    say(session.machine.ask === "offer" ? 7 : ACCEPT);
    expect(session.outcome).toEqual({ end: "deadline", round: 0 });
    expect(said()).toEqual(before);
  });
});

describe("every protocol", () => {
  it.each(PROTOCOLS)("[P-3] $id ends when a strategy does not even open", (protocol) => {
    const broken = {
      name: "broken",
      open: () => {
        throw new Error("no such file");
      },
    };
    const strategies = [strategyNamed("boulware"), broken];
    const setup = { scenario: nine(2), protocol, terms: plainTerms(2, 3), strategies, seed: 1, session: 0 };
    const trace = new Trace();
    const session = openSession(setup, trace);
    expect(session.turn).toBe(-1);
    expect(session.outcome).toMatchObject({
      end: "forfeited",
      by: 1,
      fault: "threw",
      detail: "no such file",
    });
    expect([trace.length, trace.by[0], trace.word[0]]).toEqual([1, 1, FORFEIT]);
  });

  it("[P-4] tells who tabled what before it asks about it, and nobody of the mediator's own texts", () => {
    for (const protocol of PROTOCOLS) {
      const meeting = talk(protocol, { parties: 3 });
      while (meeting.session.turn >= 0) {
        const { ask, standing } = meeting.session.machine;
        const { turn } = meeting.session;
        const asked = ask !== "offer" && ask !== "compare" && protocol.id !== "single-text";
        if (asked)
          expect(meeting.heard.some((line) => line.startsWith(`${turn}: ${standing} of `))).toBe(true);
        if (ask === "compare") meeting.say(BETTER);
        else if (ask === "offer" || ask === "answer-or-offer") meeting.say((turn * 2 + 1) % 9);
        else meeting.say(turn === 2 ? LEAVE : -3);
      }
      expect(meeting.heard.every((line) => !line.endsWith("of 3"))).toBe(true);
      if (protocol.id === "single-text") expect(meeting.heard).toEqual([]);
    }
  });

  it("[P-5] may break down between rounds", () => {
    const terms = { ...plainTerms(2, 1_000), breakdown: 0.9999 };
    const { say, session } = talk(alternatingOffers, { terms });
    say(8, 7);
    expect(session.outcome).toEqual({ end: "broke-down", round: 0 });
    const text = talk(singleText, { terms });
    text.say(BETTER, BETTER);
    expect(text.session.outcome).toEqual({ end: "broke-down", round: 0 });
  });

  it("[P-6] takes no time for what the mediator does", () => {
    const { say, session, said } = talk(setProtocol(shuttle, { papers: 1 }), { terms: timed(1_000, 10) });
    say(0, 8);
    expect(said()).toHaveLength(3);
    expect(session.clock.at).toBe(20);
  });

  it("[P-7] keeps in the trace what each word was about", () => {
    const { say, said } = talk(alternatingOffers, { parties: 3 });
    say(8, ACCEPT, LEAVE);
    expect(said()).toEqual(["0 8 -1", `1 ${ACCEPT} 8`, `2 ${LEAVE} -1`]);
  });
});
