// Small random conflicts with actions, whose moves are listed here from the definition, arc by arc.
import fc from "fast-check";
import {
  graphOfActions,
  graphOfMergedActions,
} from "../../../src/analysis/conflict/moves/graph-of-actions.ts";
import { type ConflictGraph, listMoves } from "../../../src/analysis/conflict/moves/moves.ts";
import type { Action, Cube, DecisionMaker } from "../../../src/case/conflict/conflict.ts";
import { findStates, type StateSpace } from "../../../src/case/conflict/state-space.ts";
import { type Chance, makeChance } from "../../../src/maths/chance.ts";
import {
  makerCounts,
  pairsOf,
  type RandomModel,
  randomRanking,
  rankShares,
  seeds,
  times,
} from "./random-models.ts";

export interface RandomActions extends RandomModel {
  readonly makers: readonly DecisionMaker[];
  readonly actions: readonly Action[];
  readonly infeasible: readonly Cube[];
  readonly merged: readonly Cube[];
  /** Without and with the mergers; `graph` and `rankings` are over the second. */
  readonly plain: StateSpace;
  readonly space: StateSpace;
}

/** Two to five decision makers with one to three actions each, five or so in all; some states cannot be, some count as one. */
export const actionModels: fc.Arbitrary<RandomActions> = fc
  .record({
    seed: seeds,
    makerCount: makerCounts,
    infeasibleCount: fc.integer({ min: 0, max: 3 }),
    mergedCount: fc.constantFrom(0, 0, 0, 1),
    ranks: rankShares,
  })
  .map(({ seed, makerCount, infeasibleCount, mergedCount, ranks }) => {
    const chance = makeChance(seed);
    const actions = randomActions(chance, makerCount);
    const cubes = (count: number) => times(count, () => randomCube(chance, actions.length));
    const infeasible = cubes(infeasibleCount);
    const merged = cubes(mergedCount);
    const plain = spaceOf(actions.length, infeasible, []);
    const space = spaceOf(actions.length, infeasible, merged);
    if (!plain || !space) return null;
    const makers = times(makerCount, (k) => ({ id: `m${k}`, name: `m${k}`, about: null, party: null }));
    return {
      makers,
      actions,
      infeasible,
      merged,
      plain,
      space,
      graph: graphByDefinition(makerCount, actions, space),
      rankings: makers.map(() => randomRanking(chance, space.count, ranks)),
    };
  })
  .filter((model) => model !== null);

/** The model with its moves in the form that the analysis gives them. */
export function asBuilt({ makers, actions, plain, space, merged, rankings }: RandomActions): RandomModel {
  const subject = { makers, actions };
  const graph =
    merged.length === 0 ? graphOfActions(subject, space) : graphOfMergedActions(subject, plain, space);
  return { graph, rankings };
}

/** Arcs by the letter: the two states differ in the maker's own actions only, and no action changes back that cannot. */
export function graphByDefinition(
  makerCount: number,
  actions: readonly Action[],
  space: StateSpace,
): ConflictGraph {
  const leads = (maker: number, from: number, to: number) =>
    actions.every((action, bit) => {
      const [before, after] = [(from >> bit) & 1, (to >> bit) & 1];
      if (before === after) return true;
      if (action.maker !== maker) return false;
      if (action.irreversible === "once-taken") return after === 1;
      return action.irreversible !== "once-dropped" || after === 0;
    });
  const moves = times(makerCount, (maker) =>
    listMoves(
      space.count,
      pairsOf(space.count).filter(([from, to]) =>
        space.membersOf(from).some((a) => space.membersOf(to).some((b) => leads(maker, a, b))),
      ),
    ),
  );
  return { stateCount: space.count, moves };
}

function randomActions(chance: Chance, makerCount: number): Action[] {
  const most = makerCount < 4 ? 5 : makerCount;
  const counts = times(makerCount, () => 1);
  let left = most - makerCount;
  for (let draw = 0; draw < 4 && left > 0; draw++) {
    const maker = chance.below(makerCount);
    if (counts[maker] === 3) continue;
    counts[maker]++;
    left--;
  }
  return counts.flatMap((count, maker) =>
    times(count, (k) => ({
      id: `a${maker}${k}`,
      name: `a${maker}${k}`,
      does: null,
      doesNot: null,
      starts: null,
      stops: null,
      maker,
      irreversible: ([null, null, null, null, "once-taken", "once-dropped"] as const)[chance.below(6)],
    })),
  );
}

/** A pattern over one to three actions. */
function randomCube(chance: Chance, actionCount: number): Cube {
  const care = times(1 + chance.below(3), () => 1 << chance.below(actionCount)).reduce((a, b) => a | b);
  return { care, value: care & chance.below(2 ** actionCount) };
}

function spaceOf(
  actionCount: number,
  infeasible: readonly Cube[],
  merged: readonly Cube[],
): StateSpace | null {
  const found = findStates({ actionCount, infeasible, merged });
  return found.kind === "found" ? found.space : null;
}
