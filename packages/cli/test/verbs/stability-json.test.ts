// `parley stability --json` on the bundled cases: the shape that is documented, and what is known of Elmira.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

const CONCEPTS = ["R", "GMR", "SMR", "SEQ", "SSEQ"];

async function figures(...words: string[]) {
  const { status, printed } = await place.parley("stability", ...words, "--json");
  expect(status).toBe(0);
  return JSON.parse(printed);
}

const sorted = (ids: readonly string[]) => [...ids].map(Number).sort((a, b) => a - b);

describe.each([
  [
    "elmira-1989",
    { ministry: ["modify"], uniroyal: ["delay", "accept", "abandon"], "local-government": ["insist"] },
    9,
  ],
  [
    "ceasefire-at-ulvery",
    {
      "hill-council": ["hill-attacks"],
      "plain-council": ["plain-attacks"],
      "regional-union": ["guarantee", "force"],
      "coastal-republic": ["aid"],
    },
    24,
  ],
  [
    "ukraine-2025-05",
    {
      "us-president": ["secondary-sanctions", "walk-away"],
      russia: ["russia-pauses", "russia-talks"],
      ukraine: ["ukraine-pauses", "ukraine-talks"],
    },
    48,
  ],
] as const)("%s", (name, makers, stateCount) => {
  it("has just the documented keys", async () => {
    const all = await figures(name);
    expect(Object.keys(all)).toEqual(
      "version case variant decisionMakers states stability equilibria held paths levers coalitions foresight uncertainty estimated warnings method".split(
        " ",
      ),
    );
    expect(all).toMatchObject({ version: 1, case: { id: name }, variant: null, warnings: [] });
    expect(all.method).toEqual({ version: expect.any(String), seed: 1, returnCountsAsSanction: true });
    expect(Object.keys(all.estimated)).toEqual(["by", "on"]);
  });

  it("names decision makers with their actions, and states with what is done in each", async () => {
    const { decisionMakers, states } = await figures(name);
    expect(
      Object.fromEntries(
        decisionMakers.map(({ id, actions }: { id: string; actions: string[] }) => [id, actions]),
      ),
    ).toEqual(makers);
    expect(states).toHaveLength(stateCount);
    const actions = Object.values(makers).flat();
    for (const state of states) {
      expect(Object.keys(state).filter((key) => key !== "name")).toEqual(["id", "actions"]);
      for (const [action, taken] of Object.entries(state.actions)) {
        expect(actions).toContain(action);
        expect(typeof taken).toBe("boolean");
      }
    }
  });

  it("lists by concept and decision maker what is stable", async () => {
    const { stability, equilibria, states } = await figures(name);
    const ids = states.map(({ id }: { id: string }) => id);
    expect(Object.keys(stability)).toEqual(expect.arrayContaining(CONCEPTS));
    expect(Object.keys(equilibria).sort()).toEqual([...CONCEPTS].sort());
    for (const concept of CONCEPTS) {
      expect(Object.keys(stability[concept])).toEqual(Object.keys(makers));
      const everywhere = ids.filter((id: string) =>
        Object.values<string[]>(stability[concept]).every((stable) => stable.includes(id)),
      );
      expect(equilibria[concept]).toEqual(everywhere);
    }
  });

  it("has the shape that is documented for the state held, the ways and the levers", async () => {
    const { held, paths, levers, coalitions, foresight } = await figures(name);
    expect(Object.keys(held)).toEqual(["state", "decisionMakers", "coalitions", "rises"]);
    for (const one of Object.values<Record<string, unknown>>(held.decisionMakers)) {
      expect(Object.keys(one)).toEqual(["sees", "stable", "margins", "moves", "deviations"]);
    }
    expect(Object.keys(held.rises).sort()).toEqual([...CONCEPTS].sort());
    expect(Object.keys(paths)).toEqual(["from", "ways", "unreachable"]);
    for (const way of paths.ways) expect(Object.keys(way)).toEqual(["to", "reluctantSteps", "steps"]);
    expect(Object.keys(levers)).toEqual(["levers", "rows", "thresholds"]);
    expect(Object.keys(coalitions)).toEqual(["judged", "stability"]);
    expect(foresight).toEqual({ kind: "not-two-decision-makers" });
  });
});

it("elmira-1989: the published equilibria, and the coalition that leaves 5 for 8", async () => {
  const { states, equilibria, held, paths, levers, coalitions } = await figures("elmira-1989");
  expect(sorted(states.map(({ id }: { id: string }) => id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(Object.fromEntries(CONCEPTS.map((concept) => [concept, sorted(equilibria[concept])]))).toEqual({
    R: [5, 8, 9],
    GMR: [1, 4, 5, 8, 9],
    SMR: [1, 4, 5, 8, 9],
    SEQ: [5, 8, 9],
    SSEQ: [5, 8, 9],
  });
  // Once the plant is abandoned, nothing is said of what else is done.
  expect(states.find(({ id }: { id: string }) => id === "9")).toEqual({
    id: "9",
    name: "Plant abandoned",
    actions: { delay: false, accept: false, abandon: true },
  });
  expect([held.state, paths.from, levers.levers]).toEqual(["8", "1", []]);
  const two = coalitions.stability.find(
    ({ coalition }: { coalition: string[] }) => coalition.join() === "ministry,uniroyal",
  );
  expect(two.CSEQ).not.toContain("5");
  expect(two.CSEQ).toContain("8");
});

it("follows --state and --variant", async () => {
  const asked = await figures("elmira-1989", "--state", "insist,delay");
  expect(asked.held.state).toBe("5");
  const variant = await figures("elmira-1989", "--variant", "no-modification");
  expect(variant).toMatchObject({ variant: "no-modification", held: { state: "7" } });
  expect(variant).not.toHaveProperty("levers");
  expect(sorted(variant.states.map(({ id }: { id: string }) => id))).toEqual([1, 3, 5, 7, 9]);
});
