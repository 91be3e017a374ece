// What coalitions make of states, as JSON: for each coalition and concept the states that are stable for it.

import type { ConflictModel } from "../../analysis/conflict/conflict-model.ts";
import type { JointVerdicts } from "../../analysis/conflict/examine-conflict.ts";
import { COALITION_CONCEPTS } from "../../analysis/conflict/stability/coalition-concepts.ts";
import type { ConflictNames } from "./conflict-names.ts";
import type { Json } from "./plain-value.ts";

export function jointJson(
  joint: readonly JointVerdicts[],
  { coalitions }: Pick<ConflictModel, "coalitions">,
  names: ConflictNames,
): Json {
  const statesWhere = (
    k: number,
    concept: (typeof COALITION_CONCEPTS)[number],
    answer: boolean | "undecided",
  ) =>
    joint
      .filter(({ verdicts }) => verdicts[k].stable[concept] === answer)
      .map(({ state }) => names.state(state));
  return {
    judged: joint.map(({ state }) => names.state(state)),
    stability: coalitions.map((coalition, k) => ({
      coalition: coalition.map(names.maker),
      ...Object.fromEntries(COALITION_CONCEPTS.map((concept) => [concept, statesWhere(k, concept, true)])),
      undecided: Object.fromEntries(
        COALITION_CONCEPTS.map((concept) => [concept, statesWhere(k, concept, "undecided")]),
      ),
    })),
  };
}
