// What others can do about a move, against all legal sequences of theirs, and what it says about stability.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetsOf } from "../../../../src/analysis/conflict/moves/moves.ts";
import { type Deviation, makeAnswerFinder } from "../../../../src/analysis/conflict/questions/answers.ts";
import { describeHold } from "../../../../src/analysis/conflict/questions/what-holds.ts";
import type { Restoring, StabilityQuestion } from "../../../../src/analysis/conflict/stability/concepts.ts";
import { CONVENTIONS, modelsWithState, stableAt } from "../any-models.ts";
import type { RandomModel } from "../random-models.ts";
import { cheapestWalks, faultsOf } from "./walks.ts";

const LEAST = ["GMR", "SMR", "SEQ", "SSEQ"] as const;
const NONE = Number.POSITIVE_INFINITY;

describe.each(CONVENTIONS)("where leading back %s", (restoring) => {
  test("deterrence, the answer and the least that others can bring about are as all sequences show", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(modelsWithState, ({ model, state }) => {
        for (const maker of model.rankings.keys()) {
          const answersTo = makeAnswerFinder({ ...model, restoring }, maker, state);
          for (const to of targetsOf(model.graph.moves[maker], state)) {
            const found = answersTo(to);
            const expected = deviation({ model, restoring, maker, state }, to);
            const own = model.rankings[maker].ranks;
            expect([found.maker, found.to, found.gain]).toEqual([maker, to, own[to] - own[state]]);
            for (const concept of LEAST) {
              // More than where the move leads counts as nothing.
              const least = (ranks: Deviation["least"]) => Math.min(ranks[concept], found.gain + own[state]);
              expect(least(found.least)).toBe(least(expected.least));
            }
            // A move that does not pay needs no answer.
            if (found.gain <= 0) continue;
            expect(found.deterrence).toBe(expected.deterrence);
            expectAnswer({ model, restoring, maker, state }, found, expected.length);
            kinds.add(found.deterrence);
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(kinds.size).toBe(5);
  });

  test("a state is stable as far as its deviations are deterred", () => {
    fc.assert(
      fc.property(modelsWithState, ({ model, state }) => {
        const question: StabilityQuestion = { ...model, restoring };
        const unseen = model.rankings.map(() => null);
        for (const { maker, deviations } of describeHold(
          { ...question, model: { ...model, unseen } },
          state,
        )) {
          const stable = (concept: "R" | keyof Deviation["least"]) =>
            stableAt(question, state, concept)[maker];
          const every = (...kinds: Deviation["deterrence"][]) =>
            deviations.every(({ deterrence }) => kinds.includes(deterrence));
          const some = (...kinds: Deviation["deterrence"][]) =>
            deviations.some(({ deterrence }) => kinds.includes(deterrence));
          expect(stable("R")).toBe(deviations.length === 0);
          expect(stable("SSEQ")).toBe(every("firm"));
          expect(stable("SEQ")).toBe(every("firm", "escapable"));
          expect(stable("GMR")).toBe(!some("none"));
          // What can be escaped when it is credible may still be deterred by a threat that cannot: that is not told apart.
          if (every("firm", "threat")) expect(stable("SMR")).toBe(true);
          if (some("escapable-threat", "none")) expect(stable("SMR")).toBe(false);
          const { ranks } = model.rankings[maker];
          expect(stable("SMR")).toBe(deviations.every(({ least }) => least.SMR <= ranks[state]));
        }
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

interface Place {
  readonly model: RandomModel;
  readonly restoring: Restoring;
  readonly maker: number;
  readonly state: number;
}

/** What is expected of a move, with the length of the shortest answer that deters as well as any. */
function deviation({ model, restoring, maker, state }: Place, to: number) {
  const { graph, rankings } = model;
  const { ranks } = rankings[maker];
  const movers = [...rankings.keys()].filter((other) => other !== maker);
  const walks = (willing: boolean) =>
    cheapestWalks(model, {
      from: to,
      movers,
      costOf: ({ effect }) => (willing && effect !== "better" ? null : 1),
    });
  const plain = (at: number) => (at !== state ? ranks[at] : restoring === "is-none" ? NONE : -NONE);
  const guarded = (at: number) => {
    const further = targetsOf(graph.moves[maker], at).filter((next) => next !== state);
    return Math.max(plain(at), ...further.map((next) => ranks[next]));
  };
  const [credible, any] = [walks(true), walks(false)];
  const ways = [
    { deterrence: "firm", concept: "SSEQ", walks: credible, worth: guarded },
    { deterrence: "escapable", concept: "SEQ", walks: credible, worth: plain },
    { deterrence: "threat", concept: "SMR", walks: any, worth: guarded },
    { deterrence: "escapable-threat", concept: "GMR", walks: any, worth: plain },
  ].map(({ walks, worth, ...rest }) => {
    const reached = [...walks.keys()];
    const deterring = reached.filter((at) => worth(at) <= ranks[state]);
    const length = Math.min(...deterring.map((at) => walks.get(at) ?? NONE));
    return { ...rest, least: Math.min(...reached.map(worth)), length };
  });
  const best = ways.find(({ length }) => length < NONE);
  return {
    least: Object.fromEntries(ways.map(({ concept, least }) => [concept, least])) as Deviation["least"],
    deterrence: best?.deterrence ?? "none",
    length: best?.length ?? null,
  };
}

function expectAnswer(
  { model, maker, state }: Place,
  { to, deterrence, answer }: Deviation,
  length: number | null,
) {
  expect(answer?.steps.length ?? null).toBe(length);
  if (!answer) return;
  const { ranks } = model.rankings[maker];
  expect(faultsOf(model, { from: to, to: answer.to, steps: answer.steps })).toEqual([]);
  expect(answer.steps.map((step) => step.maker)).not.toContain(maker);
  if (deterrence === "firm" || deterrence === "escapable")
    expect(answer.steps.every(({ effect }) => effect === "better")).toBe(true);
  expect(answer.loss).toBe(ranks[state] - ranks[answer.to]);
  expect(answer.loss).toBeGreaterThanOrEqual(0);
  const escapes = targetsOf(model.graph.moves[maker], answer.to).filter((next) => ranks[next] > ranks[state]);
  if (deterrence === "firm" || deterrence === "threat") expect(escapes).toEqual([]);
  const best = Math.max(...escapes.map((next) => ranks[next]));
  expect(answer.escape?.gain ?? null).toBe(escapes.length === 0 ? null : best - ranks[state]);
  if (answer.escape) {
    expect(escapes).toContain(answer.escape.to);
    expect(ranks[answer.escape.to]).toBe(best);
  }
}
