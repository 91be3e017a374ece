// A conflict as one decision maker sees it. Who does not see a state neither moves there, nor reckons with others moving there or through it.
import type { ConflictModel } from "./conflict-model.ts";
import { restrictGraph } from "./moves/restrict-graph.ts";
import type { Ranking } from "./rankings/ranking.ts";
import {
  byConcept,
  type Restoring,
  type StabilityFlags,
  type StabilityQuestion,
} from "./stability/concepts.ts";
import { judgeStability } from "./stability/stability.ts";

export interface Perception {
  /** The states that the decision maker sees, with the ranks of the whole conflict. */
  readonly question: StabilityQuestion;
  /** Position among the states seen; −1 for one that is not seen. */
  inside(state: number): number;
  /** Position in the whole conflict of a state seen. */
  outside(state: number): number;
}

export interface ModelQuestion {
  readonly model: Pick<ConflictModel, "graph" | "unseen">;
  /** One per decision maker. */
  readonly rankings: readonly Ranking[];
  readonly restoring?: Restoring;
}

/** The stated rankings of a model, seen as a whole. */
export function statedQuestion(
  { graph, rankings }: Pick<ConflictModel, "graph" | "rankings">,
  restoring: Restoring = "is-a-sanction",
): StabilityQuestion {
  return { graph, rankings: rankings.map(({ stated }) => stated), restoring };
}

export function perceptionOf({ model, rankings, restoring }: ModelQuestion, maker: number): Perception {
  const convention = restoring ? { restoring } : {};
  const unseen = model.unseen[maker];
  const same = (state: number) => state;
  if (!unseen) {
    return { question: { graph: model.graph, rankings, ...convention }, inside: same, outside: same };
  }
  const kept = Int32Array.from([...unseen.keys()].filter((state) => unseen[state] === 0));
  const place = new Int32Array(unseen.length).fill(-1);
  kept.forEach((state, at) => {
    place[state] = at;
  });
  const seen = rankings.map(({ classes, ranks }) => ({ classes, ranks: kept.map((state) => ranks[state]) }));
  return {
    question: { graph: restrictGraph(model.graph, kept), rankings: seen, ...convention },
    inside: (state) => place[state],
    outside: (state) => kept[state],
  };
}

/** Each decision maker judged by what it sees. A state that it does not see counts as stable for it: it knows of nothing to move away from. */
export function judgeModel(question: ModelQuestion): StabilityFlags {
  const { model, rankings, restoring } = question;
  const whole = judgeStability({ graph: model.graph, rankings, ...(restoring ? { restoring } : {}) });
  if (model.unseen.every((unseen) => unseen === null)) return whole;
  const byMaker = rankings.map((_, maker) => {
    if (!model.unseen[maker]) return byConcept((concept) => whole[concept][maker]);
    const perception = perceptionOf(question, maker);
    const own = judgeStability(perception.question);
    return byConcept((concept) => {
      const flags = new Uint8Array(model.graph.stateCount).fill(1);
      own[concept][maker].forEach((flag, state) => {
        flags[perception.outside(state)] = flag;
      });
      return flags;
    });
  });
  return byConcept((concept) => byMaker.map((flags) => flags[concept]));
}
