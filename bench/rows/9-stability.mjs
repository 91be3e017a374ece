// Whether conflicts hold: five concepts over all states, ranking by statements, and the full report on one state.
import { buildModel, equilibria, examineConflict, judgeStability } from "@parley/engine/conflict";
import { actionConflict, actionQuestion, listedQuestion, wholeConflict } from "../conflicts.mjs";
import { numbers } from "../scenarios.mjs";

const told = (flags) =>
  Object.entries(flags)
    .map(([concept, byMaker]) => `${concept} ${equilibria(byMaker).length}`)
    .join(", ");

function stability(work, reach, sizes, more = {}) {
  return { work, reach, prepare: () => actionQuestion(sizes), run: judgeStability, says: told, ...more };
}

/** Statements of two or three actions, some of them negated. */
function prioritised(sizes, count) {
  const { makers, actions } = actionConflict(sizes);
  const random = numbers(5);
  const literal = () => {
    const action = { kind: "action", action: Math.floor(random() * actions.length) };
    return random() < 0.5 ? action : { kind: "not", of: action };
  };
  const kinds = ["and", "or", "iff"];
  const statements = Array.from({ length: count }, () => {
    const left = { kind: kinds[Math.floor(random() * 2)], left: literal(), right: literal() };
    const statement =
      random() < 0.3
        ? { kind: "or", left: { kind: "not", of: literal() }, right: left }
        : { kind: kinds[Math.floor(random() * 3)], left, right: literal() };
    return { statement, text: "", confidence: 1, because: null };
  });
  const preferences = makers.map((_, k) => ({
    kind: "statements",
    statements: k === 0 ? statements : [],
    ties: "equal",
  }));
  return { ...wholeConflict([1, 1]), makers, actions, preferences, coalitions: [] };
}

export const cases = [
  stability("stability: 3 decision makers, 2^14 states, five concepts", "≤ 0.5 s, ≤ 100 MB", [5, 5, 4]),
  stability("stability: 3 decision makers, 2^20 states, five concepts", "≤ 15 s, ≤ 250 MB", [7, 7, 6], {
    runs: 5,
    warmUps: 1,
  }),
  stability("stability: 6 decision makers × 2 actions, five concepts", "≤ 0.1 s", [2, 2, 2, 2, 2, 2]),
  {
    work: "rank 2^20 states by 30 prioritised statements",
    reach: "≤ 3 s",
    runs: 5,
    warmUps: 1,
    prepare: () => prioritised([7, 7, 6], 30),
    run: (conflict) => buildModel(conflict),
    says: ({ model }) => `${model.rankings[0].stated.classes} ranks; with states and moves`,
  },
  {
    work: "full report on a held state, 3 decision makers, 2^14 states",
    reach: "≤ 2 s",
    prepare: () => wholeConflict([5, 5, 4]),
    run: (conflict) => examineConflict(conflict),
    says: ({ findings }) =>
      `${findings.held.makers.reduce((sum, { deviations }) => sum + deviations.length, 0)} deviations, SEQ rise ${findings.held.rises.SEQ.total}${findings.held.rises.SEQ.proven ? "" : " (not proven)"}`,
  },
  {
    work: "stability: 10^5 listed states, 10^6 moves, intransitive, five concepts",
    reach: "≤ 8 s",
    runs: 5,
    warmUps: 1,
    prepare: () => listedQuestion({ states: 100_000, moves: 1_000_000, makers: 3 }),
    run: judgeStability,
    says: told,
  },
];
