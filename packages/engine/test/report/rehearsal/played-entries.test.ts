// What was played stands in the story whole, so that the same can be played again.
import { describe, expect, it } from "vitest";
import { NO_DELAY, type Terms } from "../../../src/rehearsal/index.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { writeSession } from "../../../src/report/rehearsal/write-session.ts";
import { playedOn, type Wanted } from "./played-sessions.ts";

const HOUR = 3_600_000;

const playedPart = (wanted: Wanted & { readonly first?: number }, language = ENGLISH_LANGUAGE) => {
  const { first } = wanted;
  const told = { ...playedOn(wanted), ...(first === undefined ? {} : { first }) };
  const text = renderMarkdown(writeSession(told, { language, date: "2026-01-05" }), language.page);
  const title = language === ENGLISH_LANGUAGE ? "## What was played" : "## Qué se ensayó";
  return text.slice(text.indexOf(title));
};

const works = (terms: Partial<Terms>, more: Partial<Wanted> & { readonly first?: number } = {}) =>
  ({ name: "works-agreement", as: ["hardliner"], rounds: 5, terms, ...more }) as const;

describe("what was played", () => {
  it("says nothing of what was not laid down", () => {
    const text = playedPart({ name: "nash-1950" });
    for (const term of ["waiting", "on the way", "given for", "breakdown", "Who begins", "middle of each"]) {
      expect(text).not.toContain(term);
    }
  });

  it("has discounts, costs and how they mount, and the chance of breakdown, exactly", () => {
    const text = playedPart(
      works({
        delays: [
          { discount: 0.98765, cost: 0, mounting: 0 },
          { discount: 1, cost: 1.2345, mounting: 0.125 },
        ],
        breakdown: 0.001234,
      }),
    );
    expect(text).toContain("a package keeps 0.98765 of its points each round");
    expect(text).toContain(
      "the first round costs 1.2345 of its points, and each 12.5 % more than the one before",
    );
    expect(text).toContain("0.1234 %");
    expect(playedPart(works({ delays: [NO_DELAY, { discount: 1, cost: 2, mounting: 0 }] }))).toContain(
      "each round costs 2 of its points",
    );
  });

  it("has all shocks, and says of one that the talks did not last until it", () => {
    const shocks = [
      { round: 1, what: "a strike begins", noDeal: [null, 40.25] },
      { round: 8, what: "", noDeal: [35, null] },
    ];
    const text = playedPart(works({ shocks }));
    const early = text.split("\n").find((line) => line.includes("before round 2")) ?? "";
    const late = text.split("\n").find((line) => line.includes("before round 9")) ?? "";
    expect(early).toContain("(“a strike begins”): no deal is from then on worth 40.25 to the union");
    expect(early).not.toContain("never came");
    expect(late).toContain("35 to the management");
    expect(late).toContain("it never came");
    expect(playedPart(works({ shocks }), SPANISH_LANGUAGE)).toContain("no llegó a ocurrir");
  });

  it("has the cap of rounds and hours that words would round", () => {
    const turn = { least: 0.5 * HOUR, most: 1.53 * HOUR };
    const text = playedPart(works({ deadline: { kind: "time", limit: 10 * HOUR, turn, rounds: 9 } }));
    expect(text).toContain("at most nine rounds");
    expect(text).toContain("exactly, in hours: 10 in all, 0.5 to 1.53 a turn");
    const plain = playedPart(
      works({
        deadline: { kind: "time", limit: 10 * HOUR, turn: { least: HOUR, most: HOUR }, rounds: 1_000_000 },
      }),
    );
    expect(plain).toContain("ten hours in all; one turn takes one hour");
    expect(plain).not.toMatch(/at most|in hours/);
  });

  it("says which worth of no deal was given, and whether the profile has another", () => {
    const given = new Map([["union", { num: 2469n, den: 200n }]]);
    expect(playedPart(works({}, { noDeal: given }))).toContain(
      "12.345 to the union, in place of what its profile says",
    );
    expect(playedPart({ name: "ukraine-2025-05" })).toContain("as its profile does not say");
  });

  it("says who begins, and how a protocol was set", () => {
    expect(playedPart(works({}, { first: 1 }))).toMatch(/Who begins[\s\S]{0,20}the union/i);
    expect(playedPart(works({}, { protocol: "single-text:annealing=2" }))).toContain(
      "(single-text:annealing=2)",
    );
  });

  it("says what was played at the middle of an interval, and what rests on an estimate", () => {
    const text = playedPart({ name: "ceasefire-at-ulvery" });
    expect(text).toContain("played at the middle of each interval (point values)");
    expect(text).toContain("judged by somebody else for the Hill Council");
  });
});
