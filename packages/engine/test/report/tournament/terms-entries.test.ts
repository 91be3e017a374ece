import { expect, test } from "vitest";
import { message } from "../../../src/case/message.ts";
import type { TournamentTerms } from "../../../src/rehearsal/tournament/tournament-terms.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { writeTournament } from "../../../src/report/tournament/write-tournament.ts";
import { playedTournament } from "./played-tournament.ts";

const HOUR = 3_600_000;
const PLAIN: TournamentTerms = { rounds: 20, open: false, discount: 1, breakdown: 0 };
const ALL: TournamentTerms = {
  ...{ rounds: 1_000_000, open: false, discount: 0.99, breakdown: 0.015 },
  time: { limit: 36 * HOUR, least: HOUR / 2, most: HOUR },
  waiting: [
    { party: "bill", name: "Bill", discount: 1, cost: 0, mounting: 0 },
    { party: "jack", name: "Jack", discount: 0.9375, cost: 2, mounting: 0.1 },
  ],
  shocks: [{ round: 9, what: "", noDeal: [{ party: "jack", name: "Jack", points: 6.5 }] }],
  first: [{ party: "jack", name: "Jack" }],
  noDeal: [{ party: "bill", name: "Bill", points: -3 }],
};

const played = playedTournament({ strategies: ["conceder"] }, ["nash-1950"]);

function told(terms: TournamentTerms, language = ENGLISH_LANGUAGE): string {
  const text = renderMarkdown(writeTournament({ ...played, terms, language }), language.page);
  return text.slice(text.lastIndexOf("\n## "));
}

test("what was laid down is told with its exact numbers, in both languages", () => {
  const english = told(ALL);
  for (const words of [
    "Jack, wherever it takes part; elsewhere the first of the case",
    "one day and twelve hours in all; one turn takes 30 minutes to one hour",
    "for Bill: nothing",
    "for Jack: a package keeps 0.9375 of its points each round; the first round costs 2 of its points, and each 10 % more than the one before",
    "for all others: each round leaves a worth at 0.99 of what it was",
    "1.5 %",
    "before round 10: no deal is from then on worth 6.5 to Jack",
    "−3 to Bill",
  ]) {
    expect(english).toContain(words);
  }
  const spanish = told(ALL, SPANISH_LANGUAGE);
  for (const words of [
    "Jack, donde participe; en los demás casos, la primera del caso",
    "para Bill: nada",
    "0,9375",
    "para todas las demás: cada ronda deja un valor en 0,99 de lo que era",
    "antes de la ronda 10",
    "6,5",
  ]) {
    expect(spanish).toContain(words);
  }
  for (const text of [english, spanish]) expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
});

test("what was not laid down is not told", () => {
  const plain = told(PLAIN);
  expect(plain).toContain("up to 20 rounds, known to all");
  for (const words of ["Waiting", "Who begins", "on the way", "breakdown", "given for this play"])
    expect(plain).not.toContain(words);
  expect(told({ ...PLAIN, open: true })).toContain("given up after 20 rounds");
  expect(told({ ...PLAIN, discount: 0.9 })).toContain("each round leaves a worth at 0.9 of what it was");
  expect(told({ ...PLAIN, discount: 0.9 })).not.toContain("for all others");
});

test("who takes no part where, and what comes too late, are sentences in both languages", () => {
  const say = (code: string, params: Parameters<typeof message>[1]) =>
    [ENGLISH_LANGUAGE, SPANISH_LANGUAGE].map(({ catalogue }) =>
      renderMessage(message(code, params), catalogue),
    );
  expect(
    say("tournament.no-part", { parties: ["the union", "Bill"], cases: ["one", "two"], more: 1 }),
  ).toEqual([
    "The union and Bill take no part in one, two and one more case: what was said of them alone does not count there.",
    "The union y Bill no participan en one, two y otro caso: lo dicho solo de ellas no cuenta allí.",
  ]);
  expect(say("tournament.shock-too-late", { round: 11, rounds: 10 })).toEqual([
    "There are 10 rounds, so what changes before round 11 never comes.",
    "Hay 10 rondas, así que lo que cambia antes de la ronda 11 no llega nunca.",
  ]);
  expect(say("rehearsal.bad-discount", { party: null, discount: 2 })).toEqual([
    "For every side: what a deal keeps of its worth per round is more than 0 and at most 1, not 2.",
    expect.stringMatching(/^Para todas las partes: /),
  ]);
});
