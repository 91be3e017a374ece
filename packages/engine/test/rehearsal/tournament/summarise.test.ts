import { beforeAll, expect, test } from "vitest";
import { wilsonInterval } from "../../../src/maths/wilson.ts";
import {
  type Aggregates,
  CELL_SUMS,
  type CellSum,
  emptyAggregates,
  mergeInto,
} from "../../../src/rehearsal/tournament/aggregates.ts";
import { runChunk, type TableColumn } from "../../../src/rehearsal/tournament/chunk.ts";
import type { Contest } from "../../../src/rehearsal/tournament/contest.ts";
import { summarise, type TournamentSummary } from "../../../src/rehearsal/tournament/summarise.ts";
import { tournamentSentences } from "../../../src/report/messages/en/tournament.ts";
import { tournamentSentences as spanish } from "../../../src/report/messages/es/tournament.ts";
import { smallContest } from "./small-contest.ts";

const strategies = ["boulware", "conceder", "random-walker", "hardliner"];
const contest = smallContest({ strategies, repeats: 6 });
let rows: Record<string, (number | string)[]>;
let summary: TournamentSummary;

function played(from: Contest, chunks = from.plan.chunks) {
  const aggregates: Aggregates = emptyAggregates(from.plan);
  const columns: (readonly TableColumn[])[] = [];
  for (let chunk = 0; chunk < chunks; chunk++) {
    const result = runChunk(from, chunk, { columns: true });
    if (!result?.columns) throw new Error("stopped");
    mergeInto(aggregates, result.aggregates);
    columns.push(result.columns);
  }
  return { aggregates, columns };
}

beforeAll(() => {
  const { aggregates, columns } = played(contest);
  rows = Object.fromEntries(
    columns[0].map(({ name }, k) => [name, columns.flatMap((part) => [...part[k].values])]),
  );
  summary = summarise(contest.plan, aggregates);
});

/** One value per seat in which the strategy was played. */
function seatsOf(strategy: string, column: (seat: number) => string): (number | string)[] {
  return [1, 2].flatMap((seat) =>
    rows[column(seat)].filter((_, row) => rows[`strategy_${seat}`][row] === strategy),
  );
}

function mean(values: readonly (number | string)[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
}

test("the figures of each strategy are those of its rows", () => {
  for (const told of summary.strategies) {
    const ends = seatsOf(told.strategy, () => "end");
    const agreed = ends.filter((end) => end === "agreed").length;
    expect(told.seats).toBe(ends.length);
    expect(told.agreement).toEqual(wilsonInterval(agreed, ends.length));
    expect(told.worth?.mean).toBeCloseTo(mean(seatsOf(told.strategy, (seat) => `worth_${seat}`)), 7);
    expect(told.jointSum?.mean).toBeCloseTo(mean(seatsOf(told.strategy, () => "joint_sum")), 7);
    expect(told.rounds?.mean).toBeCloseTo(mean(seatsOf(told.strategy, () => "rounds")), 9);
    expect(told.offers).toBeCloseTo(mean(seatsOf(told.strategy, (seat) => `offers_${seat}`)), 9);
    const distances = seatsOf(told.strategy, () => "to_frontier").filter((value) => !Number.isNaN(value));
    if (distances.length === 0) expect(told.toFrontier).toBeNull();
    else expect(told.toFrontier?.mean).toBeCloseTo(mean(distances), 7);
    if (told.moves)
      expect(Object.values(told.moves).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
});

test("intervals lie round their means, and are about as wide as theory has it", () => {
  const { worth, seats } = summary.strategies[2];
  if (!worth?.interval) throw new Error("no interval");
  const { low, high } = worth.interval;
  expect(low).toBeLessThan(worth.mean);
  expect(high).toBeGreaterThan(worth.mean);
  const values = seatsOf("random-walker", (seat) => `worth_${seat}`).map(Number);
  const spread = Math.sqrt(mean(values.map((value) => (value - worth.mean) ** 2)) / seats);
  expect((high - low) / (2 * 1.96 * spread)).toBeGreaterThan(0.75);
  // Seats of one session move together where a strategy meets itself.
  expect((high - low) / (2 * 1.96 * spread)).toBeLessThan(1.5);
});

test("the heat map holds the mean of each strategy against each", () => {
  strategies.forEach((own, i) => {
    strategies.forEach((rest, j) => {
      const values = [1, 2].flatMap((seat) =>
        rows[`worth_${seat}`].filter(
          (_, row) => rows[`strategy_${seat}`][row] === own && rows[`strategy_${3 - seat}`][row] === rest,
        ),
      );
      expect(summary.heatMap.worth[i][j]?.mean).toBeCloseTo(mean(values), 7);
      expect(summary.heatMap.sessions[i][j]).toBe(values.length);
    });
  });
});

test("comparisons match scenario, seat and opponent, and every two strategies once", () => {
  expect(summary.comparisons).toHaveLength(6);
  const [{ first, second, places, difference, p, adjusted }] = summary.comparisons;
  expect([first, second]).toEqual([0, 1]);
  expect(places).toBe(2 * 2 * strategies.length);
  let total = 0;
  for (const scenario of ["works-agreement", "nash-1950"]) {
    for (const seat of [1, 2]) {
      for (const rest of strategies) {
        const [a, b] = strategies
          .slice(0, 2)
          .map((own) =>
            mean(
              rows[`delayed_worth_${seat}`].filter(
                (_, row) =>
                  rows.scenario[row] === scenario &&
                  rows[`strategy_${seat}`][row] === own &&
                  rows[`strategy_${3 - seat}`][row] === rest,
              ),
            ),
          );
        total += a - b;
      }
    }
  }
  expect(difference).toBeCloseTo(total / places, 7);
  expect(adjusted).toBeGreaterThanOrEqual(p);
});

test("the game has payoffs, equilibria and a course", () => {
  const { game } = summary;
  if (game.kind !== "analysed") throw new Error(game.reason);
  expect(game.payoffs).toHaveLength(4);
  if (game.equilibria.kind !== "found") throw new Error("not found");
  expect(game.equilibria.equilibria.length).toBeGreaterThan(0);
  expect(game.replicator.end.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("without self-play there is no game, and that is told", () => {
  const without = smallContest({ strategies: ["boulware", "conceder"], selfPlay: false }, ["nash-1950"]);
  expect(summarise(without.plan, played(without).aggregates).game).toEqual({
    kind: "none",
    reason: "pairs-missing",
  });
});

test("a tournament that is not yet over says so, and one whose repeats are all alike", () => {
  const alike = smallContest({ strategies: ["boulware", "conceder"], repeats: 4 });
  const codes = (from: Contest, chunks?: number) =>
    summarise(from.plan, played(from, chunks).aggregates).remarks.map(({ code }) => code);
  expect(codes(alike, 1)).toContain("tournament.unfinished");
  expect(codes(alike)).toContain("tournament.repeats-alike");
  expect(summary.remarks.map(({ code }) => code)).not.toContain("tournament.repeats-alike");
});

test("repeats that ended in another way, or waited longer at a cost, are not all alike", () => {
  const alike = smallContest({ strategies: ["hardliner", "boulware"], repeats: 4 });
  const { aggregates } = played(alike);
  const isAlike = () =>
    summarise(alike.plan, aggregates).remarks.some(({ code }) => code === "tournament.repeats-alike");
  const change = (name: CellSum, by: number) => {
    aggregates.sums[CELL_SUMS.indexOf(name)] += by;
  };
  expect(isAlike()).toBe(true);
  change("deadline", -1);
  change("brokeDown", 1);
  expect(isAlike()).toBe(false);
  change("deadline", 1);
  change("brokeDown", -1);
  change("coarseSquared", 1_000);
  expect(isAlike()).toBe(false);
});

test("with repeats counted together there are too few observations for an interval here", () => {
  const few = smallContest({ strategies: ["boulware"], repeats: 9, resample: "match-ups" }, ["nash-1950"]);
  const [{ worth }] = summarise(few.plan, played(few).aggregates).strategies;
  expect(worth?.interval).toBeNull();
});

test("three parties: one strategy against a rest of one mind, and a game of its own in place of that of two", () => {
  const three = smallContest({ strategies: ["boulware", "conceder"] }, ["river-basin"], 5);
  expect(three.plan.seats).toBeGreaterThan(2);
  const told = summarise(three.plan, played(three).aggregates);
  expect(told.game).toEqual({ kind: "none", reason: "more-than-two-parties" });
  expect(told.roleGames.cases).toMatchObject([
    { scenario: "river-basin", roles: 6, missing: { count: 64 - 14 } },
  ]);
  expect(told.sessions).toBe(three.plan.sessions);
  expect(told.heatMap.sessions.flat().every((count) => count > 0)).toBe(true);
});

test("a summary is plain data, and every remark has its sentences", () => {
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  expect(Object.keys(spanish).sort()).toEqual(Object.keys(tournamentSentences).sort());
  for (const { code, params } of summary.remarks) {
    expect(tournamentSentences[code](params)).not.toContain("undefined");
    expect(spanish[code](params)).not.toContain("undefined");
  }
});

test("with very many strategies the heat map keeps its means and leaves out their intervals", () => {
  const many = Array.from({ length: 21 }, (_, k) => `boulware:e=0.${k + 10}`);
  const wide = smallContest({ strategies: many, repeats: 3 }, ["nash-1950"], 3);
  const { heatMap, strategies: told } = summarise(wide.plan, played(wide).aggregates);
  expect(heatMap.worth[0][1]?.mean).toBeGreaterThan(0);
  expect(heatMap.worth.flat().every((cell) => cell?.interval === null)).toBe(true);
  expect(told[0].worth?.interval).not.toBeNull();
});
