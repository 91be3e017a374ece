// Whole small random conflicts, as they are written down, with variants of them.
import fc from "fast-check";
import { targetsOf } from "../../../src/analysis/conflict/moves/moves.ts";
import type {
  ActionConflict,
  ConflictVariant,
  ListedConflict,
  StateSet,
} from "../../../src/case/conflict/conflict.ts";
import { listedSpace } from "../../../src/case/conflict/state-space.ts";
import { type Chance, makeChance } from "../../../src/maths/chance.ts";
import { actionModels, type RandomActions } from "./random-actions.ts";
import { listedModels, type RandomModel, seeds, times } from "./random-models.ts";
import { pick, randomPreference } from "./random-preferences.ts";

/** Actions, patterns that cannot be, perhaps a merger, and preferences of every kind. No coalitions, levers or variants. */
export const actionConflicts: fc.Arbitrary<ActionConflict> = fc
  .tuple(actionModels, seeds)
  .map(([model, seed]) => conflictOfActions(model, makeChance(seed)));

/** States and moves outright, ranked by lists with states of unknown order. */
export const listedConflicts: fc.Arbitrary<ListedConflict> = fc
  .tuple(listedModels, seeds)
  .map(([model, seed]) => conflictOfList(model, makeChance(seed)));

const FRAME = {
  title: null,
  about: null,
  estimated: null,
  statusQuo: null,
  hold: null,
  coalitions: [],
  variants: [],
};

function conflictOfActions(model: RandomActions, chance: Chance): ActionConflict {
  const { makers, actions, infeasible, merged, space } = model;
  return {
    ...FRAME,
    form: "actions",
    makers,
    actions,
    infeasible: infeasible.map((cube) => ({ kind: "pattern", cubes: [cube], because: null })),
    merged,
    states: [],
    levers: [],
    preferences: makers.map(() => randomPreference(chance, space, actions.length)),
  };
}

function conflictOfList({ graph, rankings }: RandomModel, chance: Chance): ListedConflict {
  const space = listedSpace(graph.stateCount);
  const name = (prefix: string, k: number) => ({ id: `${prefix}${k}`, name: `${prefix}${k}` });
  return {
    ...FRAME,
    form: "listed",
    makers: rankings.map((_, k) => ({ ...name("m", k), about: null, party: null })),
    states: times(space.count, (key) => ({ ...name("s", key), key, deal: null })),
    moves: graph.moves.map((moves) =>
      times(space.count, (from) => targetsOf(moves, from).map((to) => [from, to] as const)).flat(),
    ),
    preferences: rankings.map(() => randomPreference(chance, space, 0)),
  };
}

export const NO_CHANGE: ConflictVariant = {
  id: "",
  name: "",
  about: null,
  without: [],
  inForce: [],
  infeasible: [],
  preferences: new Map(),
  coalitions: null,
  unseen: new Map(),
};

/** Some actions dropped or in force, perhaps another ranking, and some that do not see all states. */
export function randomVariant(conflict: ActionConflict, keys: Int32Array, seed: number): ConflictVariant {
  const chance = makeChance(seed);
  const parts = conflict.actions.map(() => pick(chance, ["free", "free", "free", "without", "in force"]));
  const set = (): StateSet => {
    if (chance.uniform() < 0.5) return { key: keys[chance.below(keys.length)] };
    const bit = 1 << chance.below(conflict.actions.length);
    return { cube: { care: bit, value: chance.uniform() < 0.5 ? bit : 0 } };
  };
  const unseen = conflict.makers.flatMap((_, maker) =>
    chance.uniform() < 0.5 ? [[maker, times(1 + chance.below(2), set)] as const] : [],
  );
  const positions = (part: string) => [...parts.keys()].filter((k) => parts[k] === part);
  return {
    ...NO_CHANGE,
    without: positions("without"),
    inForce: positions("in force"),
    unseen: new Map(unseen),
  };
}
