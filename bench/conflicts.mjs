// Made-up conflicts of a given size, the same at every run: random strict rankings over all states of so many actions, or over listed moves.
import { findStates, listedSpace } from "@parley/engine/case";
import { graphOfActions, listMoves } from "@parley/engine/conflict";
import { numbers } from "./scenarios.mjs";

/** `sizes`: actions per decision maker. */
export function actionConflict(sizes) {
  const makers = sizes.map((_, k) => ({ id: `m${k}`, name: `m${k}`, about: null, party: null }));
  const actions = sizes.flatMap((size, maker) =>
    Array.from({ length: size }, (_, k) => ({
      id: `a${maker}-${k}`,
      name: `a${maker}-${k}`,
      does: null,
      doesNot: null,
      starts: null,
      stops: null,
      maker,
      irreversible: null,
    })),
  );
  return { makers, actions };
}

/** Graph and rankings of a conflict in which every yes and no goes together. */
export function actionQuestion(sizes, seed = 1) {
  const { makers, actions } = actionConflict(sizes);
  const { space } = findStates({ actionCount: actions.length, infeasible: [], merged: [] });
  const graph = graphOfActions({ makers, actions }, space);
  return { graph, rankings: makers.map((_, k) => shuffled(space.count, seed + k)) };
}

/** Listed states, each arc between two drawn at random, so that moves are not transitive. */
export function listedQuestion({ states, moves, makers }, seed = 1) {
  const random = numbers(seed);
  const draw = () => Math.floor(random() * states);
  const graph = {
    stateCount: listedSpace(states).count,
    moves: Array.from({ length: makers }, () =>
      listMoves(
        states,
        Array.from({ length: Math.floor(moves / makers) }, () => [draw(), draw()]),
      ),
    ),
  };
  return { graph, rankings: Array.from({ length: makers }, (_, k) => shuffled(states, seed + 100 + k)) };
}

/** A strict ranking in random order. */
function shuffled(count, seed) {
  const random = numbers(seed);
  const ranks = Int32Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [ranks[k], ranks[other]] = [ranks[other], ranks[k]];
  }
  return { classes: count, ranks };
}

/** A whole conflict with random strict rankings, as `conflict.yaml` could state it. */
export function wholeConflict(sizes, seed = 1) {
  const { makers, actions } = actionConflict(sizes);
  const count = 2 ** actions.length;
  const preferences = makers.map((_, maker) => {
    const { ranks } = shuffled(count, seed + maker);
    const best = Array.from(ranks.keys()).sort((a, b) => ranks[b] - ranks[a]);
    return { kind: "ranked", tiers: best.map((key) => ({ states: [{ key }], ties: "equal" })) };
  });
  const members = makers.map((_, k) => k);
  return {
    form: "actions",
    title: null,
    about: null,
    estimated: null,
    makers,
    actions,
    infeasible: [],
    merged: [],
    states: [],
    preferences,
    statusQuo: 0,
    hold: Math.floor(count / 3),
    coalitions: [members.slice(0, 2), members.slice(1), members],
    levers: [],
    variants: [],
  };
}
