import fc from "fast-check";
import { expect, test } from "vitest";
import { Trace } from "../../../src/rehearsal/session/trace.ts";
import {
  type Aggregates,
  CELL_SUMS,
  emptyAggregates,
  mergeInto,
} from "../../../src/rehearsal/tournament/aggregates.ts";
import { type ChunkResult, runChunk, runSessions } from "../../../src/rehearsal/tournament/chunk.ts";
import { columnsOf } from "../../../src/rehearsal/tournament/columns.ts";
import { playNumbered } from "../../../src/rehearsal/tournament/contest.ts";
import { csvHeader } from "../../../src/rehearsal/tournament/csv.ts";
import type { TournamentPlan } from "../../../src/rehearsal/tournament/plan.ts";
import { smallContest } from "./small-contest.ts";

const input = { strategies: ["boulware", "conceder", "random-walker"], repeats: 3 };
const contests = [
  smallContest({ ...input, resample: "sessions" }),
  smallContest({ ...input, resample: "match-ups" }),
];

function chunk(result: ChunkResult | null): ChunkResult {
  if (!result) throw new Error("stopped");
  return result;
}

/** All numbers of the sums as bytes: to compare them one by one would take long. */
function bitsOf({ sums, least, most, strategies, pairs }: Aggregates): Buffer {
  const all = [sums, least, most, strategies.sums, pairs.sums];
  return Buffer.concat(all.map(({ buffer }) => Buffer.from(buffer)));
}

function merged(plan: TournamentPlan, parts: readonly Aggregates[]): Aggregates {
  const total = emptyAggregates(plan);
  for (const part of parts) mergeInto(total, part);
  return total;
}

test("any split into stretches, merged in any order, gives the same sums to the last bit", () => {
  for (const contest of contests) {
    const { plan } = contest;
    const whole = merged(
      plan,
      Array.from({ length: plan.chunks }, (_, k) => chunk(runChunk(contest, k)).aggregates),
    );
    const cuts = fc.array(fc.nat(plan.sessions), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (at, backwards) => {
        const parts = plan.scenarios.flatMap(({ firstSession, sessions }, scenario) => {
          const end = firstSession + sessions;
          const ends = [firstSession, ...at.filter((cut) => cut > firstSession && cut < end), end];
          ends.sort((a, b) => a - b);
          return ends.slice(1).map((to, k) => ({ scenario, from: ends[k], to }));
        });
        const results = (backwards ? parts.reverse() : parts)
          .filter(({ from, to }) => to > from)
          .map((part) => chunk(runSessions(contest, part)).aggregates);
        expect(bitsOf(merged(plan, results)).equals(bitsOf(whole))).toBe(true);
      }),
      { numRuns: 6 },
    );
  }
});

test("a chunk is the same whenever it is played", () => {
  const [contest] = contests;
  const first = runChunk(contest, 0, { columns: true });
  runChunk(contest, 1);
  expect(runChunk(contest, 0, { columns: true })).toEqual(first);
});

test("every row of the CSV is what its session comes to when it is played from its number alone", () => {
  const [contest] = contests;
  const header = csvHeader(columnsOf(contest.plan)).trimEnd().split(",");
  const at = (name: string) => header.indexOf(name);
  const lines = Array.from({ length: contest.plan.chunks }, (_, k) => chunk(runChunk(contest, k)).csv).join(
    "",
  );
  const rows = lines
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  expect(rows).toHaveLength(contest.plan.sessions);
  const trace = new Trace();
  for (const row of rows.reverse()) {
    expect(row).toHaveLength(header.length);
    const { outcome, deals, place } = playNumbered(contest, Number(row[at("session")]), trace);
    expect(row[at("end")]).toBe(outcome.end);
    expect(row[at("rounds")]).toBe(String(outcome.round + 1));
    expect(row[at("strategy_2")]).toBe(contest.plan.strategies[place.line[1]]);
    if (outcome.end !== "agreed") continue;
    expect(row[at("deal")]).toBe(
      deals
        .dealOf(outcome.deal)
        .map((option) => option + 1)
        .join(" "),
    );
    expect(Number(row[at("worth_1")])).toBeCloseTo(deals.worth(0, outcome.deal), 6);
  }
});

test("columns say what the CSV says", () => {
  const [contest] = contests;
  const { csv, columns } = chunk(runChunk(contest, 1, { columns: true }));
  const cells = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  columns?.forEach((column, k) => {
    if (column.kind === "text") expect(cells.map((row) => row[k])).toEqual([...column.values]);
    else {
      column.values.forEach((value, row) => {
        if (Number.isNaN(value)) expect(cells[row][k]).toBe("");
        else expect(Number(cells[row][k])).toBeCloseTo(value, 6);
      });
    }
  });
});

test("the sums of the cells are those of the rows", () => {
  const [contest] = contests;
  const { aggregates, columns } = chunk(runChunk(contest, 0, { columns: true }));
  const agreed = columns?.find(({ name }) => name === "end")?.values as readonly string[];
  const sum = (name: (typeof CELL_SUMS)[number]) => {
    let total = 0;
    const width = CELL_SUMS.length;
    for (let cell = 0; cell < aggregates.least.length; cell++) {
      total += aggregates.sums[cell * width + CELL_SUMS.indexOf(name)];
    }
    return total;
  };
  expect(sum("count")).toBe(2 * agreed.length);
  expect(sum("agreed")).toBe(2 * agreed.filter((end) => end === "agreed").length);
  const worth = ["worth_1", "worth_2"].flatMap((name) => [
    ...((columns ?? []).find((column) => column.name === name)?.values ?? []).map(Number),
  ]);
  expect(sum("worth") / 2 ** 28).toBeCloseTo(
    worth.reduce((total, value) => total + value, 0),
    6,
  );
});

test("both roles of a pair draw on the same sessions", () => {
  const contest = smallContest({ strategies: ["boulware", "conceder"], selfPlay: false }, [
    "works-agreement",
  ]);
  const { sums } = chunk(runChunk(contest, 0)).aggregates;
  const width = CELL_SUMS.length;
  for (const name of ["count", "agreed", "rounds", "sum"] as const) {
    const at = CELL_SUMS.indexOf(name);
    expect(sums[at]).toBe(sums[width + at]);
    expect(sums[2 * width + at]).toBe(sums[3 * width + at]);
  }
});

test("a host that wants no more is heard", () => {
  const progress = { report: () => {}, stopped: () => true };
  expect(runChunk(contests[0], 0, { progress })).toBeNull();
});

test("a part that does not belong to the plan is refused", () => {
  const part = chunk(runChunk(contests[0], 1)).aggregates;
  const other = smallContest({ strategies: ["boulware"] }, ["nash-1950"]);
  expect(() => mergeInto(emptyAggregates(other.plan), part)).toThrow(RangeError);
});
