// The bundled case against the results for the Elmira conflict: Hipel, Fang, Kilgour & Haight 1993; with coalitions, Kilgour, Hipel, Fang & Peng 2001. Moves
// and rankings as in a public copy of a program by H. Xu (2007); what is stable for whom under each concept was worked out by a separate program.
import { describe, expect, test } from "vitest";
import { targetsOf } from "../../packages/engine/src/analysis/conflict/moves/moves.ts";
import { byConcept } from "../../packages/engine/src/analysis/conflict/stability/concepts.ts";
import { openBundled } from "../examine-bundled.ts";

const { space, ids, conflict, maker, examine } = openBundled(import.meta.url);
const findings = examine();
const named = (states: Iterable<number>) =>
  Array.from(states, (state) => Number(ids.idOf(state))).sort((a, b) => a - b);
const at = (id: number) => ids.find(String(id));

test("nine states, numbered from 1", () => {
  expect(space.count).toBe(9);
  expect(named(Array(9).keys())).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test.each([
  ["ministry", { 1: [2], 3: [4], 5: [6], 7: [8] }],
  ["uniroyal", { 1: [3, 9], 2: [4, 9], 3: [9], 4: [9], 5: [7, 9], 6: [8, 9], 7: [9], 8: [9] }],
  ["local-government", { 1: [5], 2: [6], 3: [7], 4: [8], 5: [1], 6: [2], 7: [3], 8: [4] }],
] as [string, Record<number, number[]>][])("moves of the %s", (id, expected) => {
  const moves = findings.model.graph.moves[maker(id)];
  for (let from = 1; from <= 9; from++) {
    expect(named(targetsOf(moves, at(from))), `from ${from}`).toEqual(expected[from] ?? []);
  }
});

test("equilibria", () => {
  expect(byConcept((concept) => named(findings.resting.equilibria[concept]))).toEqual({
    R: [5, 8, 9],
    GMR: [1, 4, 5, 8, 9],
    SMR: [1, 4, 5, 8, 9],
    SEQ: [5, 8, 9],
    SSEQ: [5, 8, 9],
  });
});

const everywhere = [1, 2, 3, 4, 5, 6, 7, 8, 9];
test.each([
  ["ministry", byConcept(() => everywhere)],
  ["uniroyal", byConcept(() => [1, 4, 5, 8, 9])],
  [
    "local-government",
    {
      R: [5, 6, 7, 8, 9],
      GMR: everywhere,
      SMR: everywhere,
      SEQ: [2, 3, 5, 6, 7, 8, 9],
      SSEQ: [2, 3, 5, 6, 7, 8, 9],
    },
  ],
])("what is stable for the %s", (id, expected) => {
  const stable = byConcept((concept) => {
    const flags = findings.flags[concept][maker(id)];
    return named([...flags.keys()].filter((state) => flags[state] === 1));
  });
  expect(stable).toEqual(expected);
});

describe("coalitions", () => {
  const gains = (members: string[]) => {
    const wanted = members.map(maker).join();
    return Object.fromEntries(
      findings.joint.flatMap(({ state, verdicts }) => {
        const found = verdicts.find(({ coalition }) => coalition.join() === wanted);
        const ends = found?.deviations.map(({ to }) => to) ?? [];
        return ends.length === 0 ? [] : [[ids.idOf(state), named(ends)]];
      }),
    );
  };

  test.each([
    [["ministry", "uniroyal"], { 2: [4], 5: [8], 6: [8] }],
    [["ministry", "local-government"], { 1: [5], 3: [7] }],
    [["uniroyal", "local-government"], { 2: [4, 8], 6: [8] }],
    [["ministry", "uniroyal", "local-government"], { 2: [4, 8], 6: [8] }],
  ])("joint improvements of %j", (members, expected) => {
    expect(gains(members)).toEqual(expected);
  });

  test("the ministry and Uniroyal leave 5 for 8 together, and nothing deters them", () => {
    const five = findings.joint.find(({ state }) => state === at(5))?.verdicts ?? [];
    expect(five.map(({ stable }) => Object.values(stable).join())).toEqual([
      "false,false,false,false",
      ...Array(3).fill("true,true,true,true"),
    ]);
    expect(five[0].coalition).toEqual([maker("ministry"), maker("uniroyal")]);
  });
});

test("from 1, moves that pay lead to 5 alone; to 8 the ministry has to move first and be worse off for the moment", () => {
  const { ways } = findings;
  if (ways?.found.kind !== "found") throw new Error("no ways");
  expect(ways.from).toBe(at(1));
  const free = ways.found.ways.filter(
    ({ steps, reluctantSteps }) => steps.length > 0 && reluctantSteps === 0,
  );
  expect(named(free.map(({ to }) => to))).toEqual([5]);
  const toEight = ways.found.ways.find(({ to }) => to === at(8));
  expect(toEight?.steps.map((step) => [conflict.makers[step.maker].id, step.effect])).toEqual([
    ["local-government", "better"],
    ["ministry", "worse"],
    ["uniroyal", "better"],
  ]);
});

test("the held state is 8, and nobody would gain by leaving it, alone or together", () => {
  const { held } = findings;
  expect(held?.state).toBe(at(8));
  expect(held?.makers.flatMap(({ deviations }) => deviations)).toEqual([]);
  expect(held?.coalitions.every(({ stable }) => stable.CNash === true)).toBe(true);
});

test("the other copy's order of the states that Uniroyal likes least changes no equilibrium", () => {
  expect(examine({ variantId: "other-copy" }).resting).toEqual(findings.resting);
});

test("were the order not to be modified, Uniroyal would leave it for an abandoned plant", () => {
  const rows = findings.levers?.rows ?? [];
  const outcome = rows.find(({ variant }) => variant?.id === "no-modification")?.outcome;
  if (outcome?.kind !== "found" || outcome.held?.kind !== "found") throw new Error("no such outcome");
  expect(outcome.held.strength).toBeNull();
  expect(outcome.held.leavers).toEqual([maker("uniroyal")]);
});
