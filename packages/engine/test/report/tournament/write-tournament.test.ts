import { describe, expect, it } from "vitest";
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  MODEL_KINDS,
  PROTOCOLS,
  type TournamentSummary,
} from "../../../src/rehearsal/index.ts";
import type { HeatMap } from "../../../src/report/figures/figure.ts";
import { renderHtml } from "../../../src/report/html.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import type { TournamentTelling } from "../../../src/report/tournament/tournament-writing.ts";
import { writeTournament, writeTournamentBriefly } from "../../../src/report/tournament/write-tournament.ts";
import { playedTournament, unplayed } from "./played-tournament.ts";

const PLAIN = playedTournament({ strategies: ["boulware", "conceder", "micro", "hardliner"], repeats: 3 });
const TRIED: readonly (readonly [string, TournamentTelling])[] = [
  ["four ways on two cases", PLAIN],
  ["one alone", playedTournament({ strategies: ["conceder"] })],
  ["two alike", playedTournament({ strategies: ["hardliner", "hardliner:accept=next"] }, ["nash-1950"])],
  ["many sides", playedTournament({ strategies: ["boulware", "conceder"] }, ["river-basin"])],
  [
    "twenty-two",
    playedTournament({ strategies: Array.from({ length: 22 }, (_, k) => `boulware:e=0.${k + 10}`) }, [
      "nash-1950",
    ]),
  ],
  ["none meets itself", playedTournament({ strategies: ["boulware", "conceder"], selfPlay: false })],
  ["nothing played yet", unplayed(["boulware", "conceder"])],
  ["with losses", withLosses(PLAIN)],
];

/** What cannot come about by itself here: breakdowns, walking away, forfeits, waiting that costs, an open end. */
function withLosses(told: TournamentTelling): TournamentTelling {
  const [first, ...others] = told.summary.strategies;
  const ends = {
    ...first.ends,
    brokeDown: 3,
    walkedAway: 2,
    leftBySelf: 1,
    forfeited: 5,
    forfeitedBySelf: 4,
  };
  const delayed = first.worth && { ...first.worth, mean: first.worth.mean / 2 };
  const remarks = [
    { code: "tournament.forfeits", params: { strategy: "boulware", count: 4, seats: first.seats } },
  ];
  const plan = { ...told.plan, strategies: ["mine.ts", ...told.plan.strategies.slice(1)] };
  return {
    ...told,
    plan,
    terms: { rounds: 1_000, open: true, discount: 0.99, breakdown: 0.02 },
    summary: {
      ...told.summary,
      remarks: remarks.map(({ code, params }) => ({ code, params: { ...params, strategy: "mine.ts" } })),
      strategies: [{ ...first, ends, delayed, crossed: 1, strategy: "mine.ts" }, ...others],
    },
  };
}

const markdown = (told: TournamentTelling, language = ENGLISH_LANGUAGE) =>
  renderMarkdown(writeTournament({ ...told, language }), language.page);

describe.each(TRIED)("%s", (_, told) => {
  it("is told whole in both languages and every form, with nothing unsaid", () => {
    for (const language of [ENGLISH_LANGUAGE, SPANISH_LANGUAGE]) {
      const whole = writeTournament({ ...told, language });
      const brief = writeTournamentBriefly({ ...told, language });
      const words = language.page;
      for (const text of [
        renderMarkdown(whole, words),
        renderHtml(whole, { words }).replace(/<style>.*<\/style>/s, ""),
        renderTerminal(brief, { words, width: 80 }),
      ]) {
        expect(text).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object|−0\b/);
      }
    }
  });

  it("is the same from its file", () => {
    const { language, ...rest } = told;
    const again: TournamentTelling = { ...JSON.parse(JSON.stringify(rest)), language };
    expect(markdown(again)).toBe(markdown(told));
  });

  it("has ids once", () => {
    const page = renderHtml(writeTournament(told), { words: ENGLISH_LANGUAGE.page });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("a tournament told", () => {
  it("names the way that ended with most, and how many agreed", () => {
    const text = markdown(PLAIN);
    const most = [...PLAIN.summary.strategies].sort(
      (a, b) => (b.delayed?.mean ?? 0) - (a.delayed?.mean ?? 0),
    )[0];
    expect(text).toContain("# Which way of behaving fared how?");
    expect(text).toContain(
      `ended with the most for itself: ${Math.round(100 * (most.delayed?.mean ?? 0))} on average`,
    );
    for (const { ends, seats } of PLAIN.summary.strategies) {
      expect(text).toContain(`| ${ends.agreed} of ${seats}: `);
    }
  });

  it("is of no day", () => {
    expect(writeTournament(PLAIN).date).toBe("");
    expect(renderHtml(writeTournament(PLAIN), { words: ENGLISH_LANGUAGE.page })).not.toContain("<time");
  });

  it("names ways that go by the same words apart by what was typed", () => {
    expect(markdown(TRIED[2][1])).toContain("“asks for its best and nothing else” (hardliner:accept=next)");
    expect(markdown(PLAIN)).not.toContain("else” (hardliner)");
  });

  it("shows forfeits and whose fault they were", () => {
    const text = markdown(withLosses(PLAIN));
    expect(text).toContain("| **4** |");
    expect(text).toContain("“mine.ts” forfeited in 4 of");
    expect(text).toContain("Own worth, less what waiting cost");
    expect(text).toContain("A strategy of somebody's own");
  });

  it("says in brief how many sessions ended by forfeit and whose, and what the cases rest on", () => {
    const profiles = { case: "works-agreement", cases: 1, sides: 2, estimated: 0, open: 1 };
    const told = withLosses(PLAIN);
    const remarks = [
      { code: "tournament.profiles", params: profiles },
      { code: "tournament.no-zone", params: { cases: ["one", "other"], count: 2, all: false } },
    ];
    const brief = renderTerminal(
      writeTournamentBriefly({ ...told, summary: { ...told.summary, remarks } }),
      {},
    ).replace(/\s+/g, " ");
    expect(brief).toContain("4 of 96 sessions ended by forfeit");
    expect(brief).toContain("“mine.ts” 4 times");
    expect(brief).toContain("Profiles of 1 of 2 sides in works-agreement leave intervals or orders open");
    expect(brief).toContain("In one and other no package is at least as good as no deal for every side");
  });

  it("says nothing of why and how sure where none did better", () => {
    const text = renderTerminal(writeTournamentBriefly(TRIED[2][1]), {});
    expect(text).toContain("None did better than another");
    expect(text).not.toMatch(/How sure|Its average|Why:/);
  });

  it("says in brief the same answer as in full, and no day", () => {
    const brief = renderTerminal(writeTournamentBriefly(PLAIN), { width: 100 });
    expect(brief).toContain("AT A GLANCE");
    expect(brief.split("\n").length).toBeLessThan(45);
    expect(Math.max(...brief.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});

describe("the game", () => {
  const gameText = (game: TournamentSummary["game"]) => {
    const text = markdown({ ...PLAIN, summary: { ...PLAIN.summary, game } });
    return text.slice(text.indexOf("## If each could choose"), text.indexOf("## What should one"));
  };

  it("says why there is none", () => {
    for (const reason of ["one-strategy", "more-than-two-parties", "pairs-missing"] as const) {
      expect(gameText({ kind: "none", reason }).split("\n\n")).toHaveLength(3);
    }
  });

  it("is part of the answer where one choice alone holds, and not where others may", () => {
    const payoffs = [[0]];
    const replicator = { course: [{ time: 0, mix: [1, 0, 0, 0] }], end: [], atRest: true };
    const only = { mix: [0, 0, 1, 0], support: [2], payoff: 0.3, strict: true };
    const answerOf = (degenerate: boolean, equilibria: readonly (typeof only)[]) =>
      markdown({
        ...PLAIN,
        summary: {
          ...PLAIN.summary,
          game: {
            kind: "analysed",
            payoffs,
            replicator,
            equilibria: { kind: "found", degenerate, equilibria },
          },
        },
      });
    const held = "all would stay only with “gives way only as fast as the other”";
    expect(answerOf(false, [only])).toContain(held);
    expect(answerOf(true, [only])).not.toContain(held);
    expect(answerOf(false, [only, { ...only, support: [0] }])).not.toContain(held);
  });

  it("says pure and mixed choices, and where it is not sharp", () => {
    const payoffs = [[0]];
    const replicator = { course: [{ time: 0, mix: [0.25, 0.25, 0.25, 0.25] }], end: [], atRest: false };
    const equilibria = {
      kind: "found" as const,
      degenerate: true,
      equilibria: [
        { mix: [1, 0, 0, 0], support: [0], payoff: 0.3, strict: true },
        { mix: [0.75, 0.25, 0, 0], support: [0, 1], payoff: 0.45, strict: false },
      ],
    };
    const text = gameText({ kind: "analysed", payoffs, equilibria, replicator });
    expect(text).toContain("Two choices would hold");
    expect(text).toContain("All choose “tough until late”. Each then gets 30 on average.");
    expect(text).toContain("“tough until late” 75 times in 100 and “wants it over with” 25 times in 100");
    expect(text).toContain("Another would get just as much there");
    expect(text).toContain("a degenerate game");
    expect(text).toContain("had not come to rest");
    const many = { kind: "too-many-strategies" as const, most: 12 };
    expect(gameText({ kind: "analysed", payoffs, equilibria: many, replicator })).toContain("up to twelve");
  });
});

describe("the heat maps", () => {
  const figuresOf = (told: TournamentTelling) =>
    writeTournament(told)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "figure" ? [block.figure as HeatMap] : []));

  it("hold what each ended with against each, shaded from the least to the most", () => {
    const [worth, agreement] = figuresOf(PLAIN);
    const means = PLAIN.summary.heatMap.delayed.map((row) => row.map((one) => one?.mean ?? 0));
    const flat = means.flat();
    const [least, most] = [Math.min(...flat), Math.max(...flat)];
    worth.cells.forEach((row, own) => {
      row.forEach((cell, rest) => {
        expect(cell?.text).toBe(String(Math.round(100 * means[own][rest])));
        expect(cell?.shade).toBeCloseTo((means[own][rest] - least) / (most - least), 9);
      });
    });
    expect(agreement.cells[3][3]).toEqual({ shade: 0, text: "0" });
  });

  it("show at most twenty, and say so", () => {
    const [worth] = figuresOf(TRIED[4][1]);
    expect(worth.labels).toHaveLength(20);
    expect(worth.reading).toContain("the 20 of 22");
  });

  it("leave empty where two never met", () => {
    const [worth] = figuresOf(TRIED[5][1]);
    expect(worth.cells[0][0]).toBeNull();
  });
});

it("has words for every strategy, condition, model and protocol there is", () => {
  const codes = [
    ...BIDDING_KINDS.map(({ id }) => `strategy-${id}`),
    ...ACCEPTANCE_KINDS.map(({ id }) => `acceptance-${id}`),
    ...MODEL_KINDS.map(({ id }) => `model-${id}`),
    ...PROTOCOLS.map(({ id }) => `protocol-${id}`),
  ];
  for (const { catalogue } of [ENGLISH_LANGUAGE, SPANISH_LANGUAGE]) {
    for (const code of codes) {
      expect(catalogue).toHaveProperty([`ways.${code}`]);
      expect(catalogue).toHaveProperty([`ways.about-${code}`]);
    }
  }
});
