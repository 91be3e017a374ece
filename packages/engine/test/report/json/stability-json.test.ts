// The figures of random small conflicts as JSON: the documented shape, in agreement with itself and with what was found.
import fc from "fast-check";
import { expect, test } from "vitest";
import { examineConflict } from "../../../src/analysis/conflict/examine-conflict.ts";
import { CONCEPTS } from "../../../src/analysis/conflict/stability/concepts.ts";
import { stabilityJson } from "../../../src/report/json/stability-json.ts";
import { conflictOf } from "../../case/reading/conflict/small-conflict.ts";
import { type Subject, subjects, withConflict } from "../stability/random-subjects.ts";
import { renamed } from "../stability/renamed.ts";

const KEYS =
  "version case variant decisionMakers states stability equilibria coalitions foresight uncertainty estimated warnings method".split(
    " ",
  );

// biome-ignore lint/suspicious/noExplicitAny: read as another program would read it.
type Figures = any;

function figuresOf({ subject, examined }: Pick<Subject, "subject" | "examined">): Figures {
  return stabilityJson(subject, examined, "9.9.9");
}

function law(check: (figures: Figures, one: Subject) => void, numRuns = 150): void {
  fc.assert(
    fc.property(subjects, (one) => check(figuresOf(one), one)),
    { numRuns },
  );
}

test("nothing in it is lost on the way through a file, and it is the same each time", () => {
  law((figures, one) => {
    expect(JSON.parse(JSON.stringify(figures))).toStrictEqual(figures);
    expect(JSON.stringify(figuresOf(one))).toBe(JSON.stringify(figures));
  });
});

test("its keys are those that are documented", () => {
  law((figures, { examined, conflict }) => {
    if (examined.kind !== "examined") {
      expect(Object.keys(figures)).toEqual(["version", "case", "because", "warnings", "method"]);
      return;
    }
    const { held, ways, levers } = examined.findings;
    const asked = [...(held ? ["held"] : []), ...(ways ? ["paths"] : []), ...(levers ? ["levers"] : [])];
    expect(new Set(Object.keys(figures))).toEqual(new Set([...KEYS, ...asked]));
    for (const maker of figures.decisionMakers) expect(Object.keys(maker)).toEqual(["id", "name", "actions"]);
    for (const { id, ...state } of figures.states) {
      expect(id).toMatch(/./);
      const known = Object.keys(state);
      expect(conflict.form === "listed" ? known : known.filter((key) => key !== "name")).toEqual(
        conflict.form === "listed" ? ["name"] : ["actions"],
      );
    }
    expect(figures.version).toBe(1);
    expect(Object.keys(figures.method)).toEqual(["version", "seed", "returnCountsAsSanction"]);
  });
});

test("ids are unique, and every id that is named is one of them", () => {
  law((figures, { examined }) => {
    if (examined.kind !== "examined") return;
    const states = figures.states.map(({ id }: Figures) => id);
    const makers = figures.decisionMakers.map(({ id }: Figures) => id);
    expect(new Set(states).size).toBe(states.length);
    const { paths, held, stability, equilibria, uncertainty } = figures;
    const steps = [
      ...(paths?.ways ?? []),
      ...(held?.coalitions.flatMap((one: Figures) => one.deviations) ?? []),
    ];
    const named = [
      ...CONCEPTS.flatMap((concept) => [...Object.values(stability[concept]).flat(), ...equilibria[concept]]),
      ...(held ? [held.state] : []),
      ...(paths?.unreachable ?? []),
      ...steps.flatMap(({ to, steps: all }) => [to, ...all.flatMap((step: Figures) => [step.from, step.to])]),
      ...CONCEPTS.flatMap(
        (concept) => uncertainty.shares?.[concept].map(({ state }: Figures) => state) ?? [],
      ),
    ];
    expect(states).toEqual(expect.arrayContaining(named));
    const movers = steps.flatMap(({ steps: all }) => all.map(({ by }: Figures) => by));
    expect(makers).toEqual(expect.arrayContaining([...movers, ...Object.keys(held?.decisionMakers ?? {})]));
    for (const concept of CONCEPTS)
      expect(Object.keys(stability[concept]).sort()).toEqual([...makers].sort());
  });
});

test("an equilibrium is what is stable for everybody, and the firmer concepts bring the weaker ones with them", () => {
  law((figures, { examined }) => {
    if (examined.kind !== "examined" || examined.findings.model.unseen.some((one) => one !== null)) return;
    const { stability, equilibria, states } = figures;
    for (const concept of CONCEPTS) {
      const everybody = states
        .map(({ id }: Figures) => id)
        .filter((id: string) =>
          Object.values(stability[concept]).every((all) => (all as string[]).includes(id)),
        );
      expect(equilibria[concept]).toEqual(everybody);
    }
    for (const [firm, weak] of ["R SSEQ", "SSEQ SEQ", "SSEQ SMR", "SEQ GMR", "SMR GMR"].map((two) =>
      two.split(" "),
    )) {
      expect(equilibria[weak]).toEqual(expect.arrayContaining(equilibria[firm]));
    }
  });
});

test("other names for decision makers and actions change names only", () => {
  law((_, one) => {
    const [first, second] = ["Qone", "Qtwo"].map((word) => JSON.stringify(figuresOf(renamed(one, word))));
    expect(second).toBe(first.replaceAll("Qone", "Qtwo"));
  }, 60);
});

test("ids that objects would put in order or treat in their own way stay what they are", () => {
  const conflict = conflictOf(
    "format: 1\ndecisionMakers: [constructor, valueOf, '10', '9']\nstates: [1, toString]\n" +
      "moves: {constructor: {1: toString}}\npreferences:\n" +
      ["constructor", "valueOf", "'10'", "'9'"].map((id) => `  ${id}: {ranked: [1, toString]}\n`).join(""),
  );
  const figures = figuresOf({ subject: withConflict(conflict), examined: examineConflict(conflict) });
  expect(figures.decisionMakers.map(({ id }: Figures) => id)).toEqual(["constructor", "valueOf", "10", "9"]);
  const stable = JSON.parse(JSON.stringify(figures.stability.R));
  expect(Object.keys(stable).sort()).toEqual(["10", "9", "constructor", "valueOf"]);
  expect(figures.equilibria.R).toEqual(["1", "toString"]);
});
