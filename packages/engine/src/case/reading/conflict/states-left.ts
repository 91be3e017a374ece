// Which of a model's states a variant leaves.
import { counterpartKey, ruledOutBy } from "../../conflict/space-of.ts";
import type { StateSpace } from "../../conflict/state-space.ts";
import { message } from "../../message.ts";
import { tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";
import { isBarred, namedCauses, reasonForNothing } from "./find-space.ts";
import type { Changes, ChangesReading, VariantInput, VariantsContext } from "./resolve-changes.ts";

interface KeysContext {
  readonly context: VariantsContext;
  readonly path: Path;
}

/** Keys of the model's states of which the variant leaves something; null where that cannot be told, with a problem where nothing is left. */
export function keysLeft(
  input: VariantInput,
  changes: ChangesReading,
  { context, path }: KeysContext,
): Int32Array | null {
  const { space, bars, report } = context;
  if (context.form === "listed") return space?.keys ?? null;
  if (!space || !changes.complete) return null;
  const reason = reasonForNothing([...changes.bars, ...bars]);
  if (reason) {
    const params = { variant: tidyId(input.id), ...namedCauses(reason) };
    report.error(reason[0].path, message("case.variant-leaves-nothing", params));
    return null;
  }
  reportRuledOut(input, changes, { context, path });
  return input.preferences ? statesLeft(space, changes, context) : space.keys;
}

function statesLeft(space: StateSpace, changes: Changes, { isMerged }: VariantsContext): Int32Array {
  const cubes = ruledOutBy(changes);
  if (!isMerged) return space.keys.filter((key) => !isBarred(key, cubes));
  return space.keys.filter((_, position) => space.membersOf(position).some((key) => !isBarred(key, cubes)));
}

/** States that are pointed out in the model, and that the variant does not have even with its own actions as they must be. */
function reportRuledOut(input: VariantInput, changes: Changes, { context, path }: KeysContext): void {
  const { space, bars, report } = context;
  const cubes = [...bars.flatMap((bar) => bar.cubes), ...ruledOutBy(changes)];
  for (const key of ["statusQuo", "hold"] as const) {
    const state = context[key];
    if (state === null || !space) continue;
    const members = space.membersOf(space.find(state));
    if (members.some((member) => !isBarred(counterpartKey(changes, member), cubes))) continue;
    report.warning(path, message("case.variant-rules-out", { variant: tidyId(input.id), key }));
  }
}
