import { beforeAll, describe, expect, it } from "vitest";
import { emptyAggregates, mergeInto } from "../../../src/rehearsal/tournament/aggregates.ts";
import { runChunk } from "../../../src/rehearsal/tournament/chunk.ts";
import type { AnalysedCaseGame } from "../../../src/rehearsal/tournament/game/analyse-roles.ts";
import type { TournamentInput } from "../../../src/rehearsal/tournament/plan.ts";
import { summarise } from "../../../src/rehearsal/tournament/summarise.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import type { TournamentTelling } from "../../../src/report/tournament/tournament-writing.ts";
import { writeTournament } from "../../../src/report/tournament/write-tournament.ts";
import { threeSidedContest } from "../../rehearsal/tournament/three-sided-contest.ts";

const STRATEGIES = ["boulware", "conceder", "hardliner"];
let whole: TournamentTelling;
let part: TournamentTelling;

function told(input: Partial<TournamentInput>, names?: readonly string[]): TournamentTelling {
  const { plan, ...contest } = threeSidedContest({ strategies: STRATEGIES, ...input }, names);
  const aggregates = emptyAggregates(plan);
  for (let chunk = 0; chunk < plan.chunks; chunk++) {
    const result = runChunk({ plan, ...contest }, chunk);
    if (result) mergeInto(aggregates, result.aggregates);
  }
  return { plan, terms: plan.terms, summary: summarise(plan, aggregates), language: ENGLISH_LANGUAGE };
}

beforeAll(() => {
  whole = told({ scheme: "every-line-up" });
  part = told({});
});

const textOf = (telling: TournamentTelling) => {
  const text = renderMarkdown(writeTournament(telling), telling.language.page);
  return text.slice(text.indexOf("## If each could choose"), text.indexOf("## What should one"));
};

/** The telling with the game of its first case changed. */
function changed(telling: TournamentTelling, game: Partial<AnalysedCaseGame>): TournamentTelling {
  const [first, ...others] = telling.summary.roleGames.cases;
  const cases = [{ ...(first as AnalysedCaseGame), ...game }, ...others];
  return { ...telling, summary: { ...telling.summary, roleGames: { cases, more: 0 } } };
}

describe("the game of a case with three sides", () => {
  it("is told in both languages and every form, with nothing unsaid, and with ids once", () => {
    for (const telling of [whole, part, told({ scheme: "every-line-up" }, ["one", "two"])]) {
      for (const language of [ENGLISH_LANGUAGE, SPANISH_LANGUAGE]) {
        const document = writeTournament({ ...telling, language });
        const words = language.page;
        const page = renderHtml(document, { words }).replace(/<style>.*<\/style>/s, "");
        for (const text of [renderMarkdown(document, words), page]) {
          expect(text).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object|−0\b/);
        }
        const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });

  it("takes the place of that of two, and says that all was played", () => {
    const text = textOf(whole);
    expect(text).toContain("### Where each side chooses for itself: three-sides");
    expect(text).toContain("All 27 ways to give each side one were played.");
    expect(text).not.toContain("This is told for talks of two sides");
    expect(text).toContain("How many in a hundred behave so, in each role");
    expect(text).toContain("| side 3 | wants it over with (conceder) |");
  });

  it("says which line-ups are missing, what is open for want of them, and that nothing is put there", () => {
    const text = textOf(part);
    expect(text).toContain(
      "Of 27 ways to give each side one, 21 were played, those in which all sides but one at most",
    );
    expect(text).toContain("nothing is put in its place");
    expect(text).toContain("Mixes, and where imitation leads, can be told only where all was played.");
    const [game] = part.summary.roleGames.cases as AnalysedCaseGame[];
    expect(text.includes("it cannot be said")).toBe(game.pure.open > 0);
    expect(textOf({ ...part, summary: { ...part.summary, sessions: 3 } })).not.toContain("those in which");
  });

  it("names sides, gathers those that choose alike, puts the clearest first and says what leaving costs", () => {
    const one = { line: [0, 1, 1], payoffs: [0.5, 0.4, 0.3], margin: 0.0123, strict: true };
    const other = { line: [2, 2, 2], payoffs: [0.2, 0.2, 0.2], margin: 0.2, strict: true };
    const tied = { line: [1, 1, 1], payoffs: [0.1, 0.1, 0.1], margin: 0, strict: false };
    const pure = { count: 3, listed: [tied, one, other], open: 0 };
    const items = textOf(changed(whole, { pure, sides: ["The bakers", "The growers", "The town"] }))
      .split("\n")
      .filter((line) => line.startsWith("- "));
    expect(items.slice(0, 3)).toEqual([
      "- All choose “asks for its best and nothing else”: the bakers (20), the growers (20) and the town (20). Whoever changes alone loses 20 or more.",
      "- “tough until late”: the bakers (50); “wants it over with”: the growers (40) and the town (30). Whoever changes alone loses 1.2 or more.",
      "- All choose “wants it over with”: the bakers (10), the growers (10) and the town (10). Some side would get just as much there by another way.",
    ]);
  });

  it("says how many sessions stand behind a figure, and what chance may have decided", () => {
    const text = (sessions: number, chance: AnalysedCaseGame["evidence"]["chance"]) =>
      textOf(changed(whole, { evidence: { sessions, chance } }));
    expect(textOf(whole)).toContain(
      "Each figure rests on one session. Where chance plays a part, another session may",
    );
    expect(text(3, "untried")).toContain("rests on three sessions, one under each protocol.");
    expect(text(12, "none")).toContain("Each figure rests on 12 sessions. Repeats came out alike");
    expect(text(4, "too-few")).toContain("Play each at least five times (--repeat).");
    const one = { line: [0, 0, 0], payoffs: [0.5, 0.4, 0.3], margin: 0.3, strict: true, unsure: true };
    const pure = { count: 2, listed: [one, { ...one, margin: 0.2, unsure: false }], open: 0, near: 3 };
    const weighed = textOf(changed(whole, { pure, evidence: { sessions: 12, chance: "weighed" } }));
    expect(weighed).toContain("Where chance may have decided what would hold, that is said.");
    expect(weighed).toContain("Whoever changes alone loses 30 or more. Chance may have decided this.\n");
    expect(weighed).toContain("Whoever changes alone loses 20 or more.\n");
    expect(weighed.indexOf("loses 20 or more")).toBeLessThan(weighed.indexOf("loses 30 or more"));
    expect(weighed).toContain(
      "Three more may hold: what speaks against them is no more than chance may explain.",
    );
  });

  it("tells shares that would read as none or all as less and more than something", () => {
    const mixes = [
      [0.99999, 0.00001, 0],
      [0, 1, 0],
      [0.4, 0.6, 0],
    ];
    const mixed = { mixes, payoffs: [0.6, 0.5, 0.4], regret: 3e-13, isolated: true };
    const text = textOf(changed(whole, { mixed: { starts: 5, listed: [mixed], others: "possibly" } }));
    expect(text).toMatch(
      /“tough until late” (>|&gt;|\\>) 99.9 times in 100 and “wants it over with” (<|&lt;|\\<) 0.1 times in 100/,
    );
  });

  it("tells mixes with the most that anybody would gain, and that there may or must be others", () => {
    const alone = {
      mixes: [
        [0.5, 0.5, 0],
        [0, 1, 0],
        [0.25, 0, 0.75],
      ],
      payoffs: [0.6, 0.5, 0.4],
      regret: 3e-13,
      isolated: true,
    };
    const ranged = { ...alone, regret: 2e-8, isolated: false };
    const text = (others: "surely" | "possibly", listed = [alone]) =>
      textOf(changed(whole, { mixed: { starts: 227, listed, others } }));
    expect(text("possibly")).toContain(
      "Mixes were searched for from 227 starts. One was found that would hold.",
    );
    expect(text("possibly")).toContain(
      "no side gains more than 0.000000001 by any other choice. The search does not show",
    );
    expect(text("possibly")).toContain(
      "- Side 1 (60): “tough until late” 50 times in 100 and “wants it over with” 50 times in 100; side 2 (50): “wants it over with”; side 3 (40): “tough until late” 25 times in 100 and “asks for its best and nothing else” 75 times in 100.\n",
    );
    expect(text("surely")).toContain("there is at least one more that the search did not find");
    expect(text("possibly", [ranged, alone])).toContain("gains more than 0.00001 by");
    expect(text("possibly", [ranged, alone])).toContain("One more on the page");
    expect(text("possibly", [ranged])).toContain("It may be one of a whole range.");
    expect(text("possibly", [])).toContain("none was found that would hold");
  });

  it("says that nothing tells them apart where no choice matters, and where imitation leads all of one population", () => {
    const pure = { count: 27, listed: [], open: 0 };
    expect(textOf(changed(whole, { pure }))).toContain("ever made a difference to itself");
    expect(textOf(changed(whole, { pure }))).not.toContain("Mixes");
    const onePopulation = { course: [], end: [0.75, 0.25, 0], atRest: true };
    expect(textOf(changed(whole, { onePopulation }))).toContain(
      "it comes to rest at “tough until late” 75 times in 100 and “wants it over with” 25 times in 100.",
    );
  });

  it("says why a case was not read, and how many more cases there are", () => {
    const of = { scenario: "big", roles: 3, lineUps: 27_000, kind: "none" as const };
    for (const reason of ["one-strategy", "too-many-line-ups", "nothing-played"] as const) {
      const roleGames = { cases: [{ ...of, reason }], more: 3 };
      const text = textOf({ ...whole, summary: { ...whole.summary, roleGames } });
      expect(text).toContain("Three more cases with more than two sides");
      if (reason === "too-many-line-ups") expect(text).toContain("There are 27,000 ways");
    }
  });

  it("tells among what was played whether all line-ups were", () => {
    const text = (telling: TournamentTelling) =>
      renderMarkdown(writeTournament(telling), ENGLISH_LANGUAGE.page);
    expect(text(whole)).toContain("every way to give each side a way of behaving");
    expect(text(part)).toContain("each way of behaving in each seat, among others that all behave alike");
    expect(text(whole)).toContain(
      "each match-up once, in every seat, each way of behaving also against itself",
    );
  });
});
