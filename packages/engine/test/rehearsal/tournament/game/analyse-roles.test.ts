import { beforeAll, expect, test } from "vitest";
import {
  type Aggregates,
  emptyAggregates,
  mergeInto,
} from "../../../../src/rehearsal/tournament/aggregates.ts";
import { runChunk, type TableColumn } from "../../../../src/rehearsal/tournament/chunk.ts";
import type { Contest } from "../../../../src/rehearsal/tournament/contest.ts";
import {
  type AnalysedCaseGame,
  analyseRoles,
  areRolesAlike,
} from "../../../../src/rehearsal/tournament/game/analyse-roles.ts";
import { playedGame } from "../../../../src/rehearsal/tournament/game/played-game.ts";
import { lineOf, makeRoleGame } from "../../../../src/rehearsal/tournament/game/role-game.ts";
import { threeSidedContest } from "../three-sided-contest.ts";

const STRATEGIES = ["boulware", "conceder", "hardliner"];
let rows: Record<string, (number | string)[]>;
let game: AnalysedCaseGame;

function played(contest: Contest, chunks = contest.plan.chunks) {
  const aggregates: Aggregates = emptyAggregates(contest.plan);
  const columns: (readonly TableColumn[])[] = [];
  for (let chunk = 0; chunk < chunks; chunk++) {
    const result = runChunk(contest, chunk, { columns: true });
    if (!result?.columns) throw new Error("stopped");
    mergeInto(aggregates, result.aggregates);
    columns.push(result.columns);
  }
  return { aggregates, columns };
}

function only(contest: Contest, chunks?: number): AnalysedCaseGame {
  const [found] = analyseRoles(contest.plan, played(contest, chunks).aggregates).cases;
  if (found.kind !== "analysed") throw new Error(found.reason);
  return found;
}

beforeAll(() => {
  const contest = threeSidedContest({ strategies: STRATEGIES, scheme: "every-line-up", repeats: 2 });
  const { aggregates, columns } = played(contest);
  rows = Object.fromEntries(
    columns[0].map(({ name }, k) => [name, columns.flatMap((part) => [...part[k].values])]),
  );
  const [found] = analyseRoles(contest.plan, aggregates).cases;
  if (found.kind !== "analysed") throw new Error(found.reason);
  game = found;
});

test("payoffs are the means of the table's rows, line-up by line-up and side by side", () => {
  expect(game).toMatchObject({
    scenario: "three-sides",
    roles: 3,
    lineUps: 27,
    missing: { count: 0, listed: [] },
  });
  game.payoffs?.forEach((payoffs, number) => {
    const line = lineOf([3, 3, 3], number).map((at) => STRATEGIES[at]);
    const those = rows.end.flatMap((_, row) =>
      line.every((name, role) => rows[`strategy_${role + 1}`][row] === name) ? [row] : [],
    );
    expect(those).toHaveLength(2);
    payoffs?.forEach((payoff, role) => {
      const got = those.map((row) => Number(rows[`delayed_worth_${role + 1}`][row]));
      expect(payoff).toBeCloseTo((got[0] + got[1]) / 2, 7);
    });
  });
  expect(new Set(game.payoffs?.flat()).size).toBeGreaterThan(5);
});

test("equilibria and a course for each role are told, and are plain data", () => {
  expect(game.pure.open).toBe(0);
  expect(game.pure.count).toBeLessThan(27);
  expect(game.pure.count + (game.mixed?.listed.length ?? 0)).toBeGreaterThan(0);
  expect(game.replicator?.end).toHaveLength(3);
  expect(game.onePopulation).toBeNull();
  expect(JSON.parse(JSON.stringify(game))).toEqual(game);
});

test("where one plays among others of one mind, what was not played is told as missing and nothing is put there", () => {
  const part = only(threeSidedContest({ strategies: STRATEGIES, repeats: 2 }));
  // All three different: six line-ups.
  expect(part.missing).toEqual({
    count: 6,
    listed: [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ],
  });
  part.payoffs?.forEach((payoffs, number) => {
    expect(payoffs).toEqual(new Set(lineOf([3, 3, 3], number)).size === 3 ? null : game.payoffs?.[number]);
  });
  expect([part.mixed, part.replicator, part.onePopulation]).toEqual([null, null, null]);
  const whole = game.pure.listed.map(({ line }) => line.join(""));
  for (const { line } of part.pure.listed) expect(whole).toContain(line.join(""));
  // Those in which all are alike can be judged, whatever is missing.
  const alike = (lines: readonly string[]) => lines.filter((line) => /^(.)\1\1$/.test(line));
  expect(alike(part.pure.listed.map(({ line }) => line.join("")))).toEqual(alike(whole));
});

test("what stands behind the payoffs: once each, all alike, too few, or enough to tell what may be chance", () => {
  const evidenceOf = (strategies: readonly string[], repeats: number) =>
    only(threeSidedContest({ strategies, scheme: "every-line-up", repeats })).evidence;
  const drawn = ["random-walker", "conceder"];
  expect(evidenceOf(drawn, 1)).toEqual({ sessions: 1, chance: "untried" });
  expect(evidenceOf(["boulware", "conceder"], 3)).toEqual({ sessions: 3, chance: "none" });
  expect(evidenceOf(drawn, 4)).toEqual({ sessions: 4, chance: "too-few" });
  expect(evidenceOf(drawn, 5)).toEqual({ sessions: 5, chance: "weighed" });
  expect(game.pure).not.toHaveProperty("near");
});

test("standard errors are those of the table's rows", () => {
  const contest = threeSidedContest({
    strategies: ["random-walker", "conceder"],
    scheme: "every-line-up",
    repeats: 8,
  });
  const { aggregates, columns } = played(contest);
  const { variances } = playedGame(contest.plan, aggregates, 0);
  const worths = [1, 2, 3].map((seat) =>
    columns.flatMap((part) =>
      [...(part.find(({ name }) => name === `delayed_worth_${seat}`)?.values ?? [])].map(Number),
    ),
  );
  expect(variances).toHaveLength(24);
  variances?.forEach((variance, at) => {
    const got = worths[at % 3].slice(8 * Math.floor(at / 3), 8 * Math.floor(at / 3) + 8);
    const mean = got.reduce((sum, value) => sum + value, 0) / 8;
    const spread = got.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 7;
    expect(Math.sqrt(variance)).toBeCloseTo(Math.sqrt(spread / 8), 4);
  });
  expect(Math.max(...(variances ?? []))).toBeGreaterThan(1e-3);
});

test("two strategies: one against the rest of one mind are all line-ups there are", () => {
  expect(only(threeSidedContest({ strategies: STRATEGIES.slice(0, 2) })).missing.count).toBe(0);
});

test("one strategy, too many line-ups, nothing played yet: each says so", () => {
  const reasonOf = (contest: Contest, chunks?: number) => {
    const [found] = analyseRoles(contest.plan, played(contest, chunks).aggregates).cases;
    return found.kind === "none" ? found.reason : found.kind;
  };
  expect(reasonOf(threeSidedContest({ strategies: ["boulware"] }))).toBe("one-strategy");
  expect(reasonOf(threeSidedContest({ strategies: STRATEGIES }), 0)).toBe("nothing-played");
  const many = Array.from({ length: 28 }, (_, k) => `boulware:e=0.${k + 10}`);
  expect(reasonOf(threeSidedContest({ strategies: many }), 0)).toBe("too-many-line-ups");
});

test("of many cases the first are told, and how many more there are", () => {
  const names = Array.from({ length: 10 }, (_, k) => `case-${k}`);
  const contest = threeSidedContest({ strategies: ["hardliner", "conceder"] }, names);
  const { cases, more } = analyseRoles(contest.plan, emptyAggregates(contest.plan));
  expect(cases.map(({ scenario }) => scenario)).toEqual(names.slice(0, 8));
  expect(more).toBe(2);
});

test("roles are alike where any two may change places, and nearly is near enough", () => {
  const alike = (off: number) =>
    makeRoleGame(
      [2, 2, 2],
      (line, role) => line[role] + line.filter((one) => one === 1).length / 4 + (role === 2 ? off : 0),
    );
  expect(areRolesAlike(alike(0))).toBe(true);
  expect(areRolesAlike(alike(0.009))).toBe(true);
  expect(areRolesAlike(alike(0.02))).toBe(false);
  // Those who sit next to each other in a round, and the others not.
  expect(areRolesAlike(makeRoleGame([2, 2, 2], (line, role) => line[(role + 1) % 3]))).toBe(false);
  expect(areRolesAlike(makeRoleGame([2, 3, 2], () => 0))).toBe(false);
});
