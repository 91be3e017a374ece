// States as they are referred to: by id, or by the actions taken in them.
import type { StateKey } from "../../conflict/conflict.ts";
import { message } from "../../message.ts";
import { lookUp } from "../names.ts";
import type { Path } from "../source-tree.ts";
import { type ModelContext, NO_PLACE } from "./model-context.ts";
import { resolvePositions, severalAt } from "./positions.ts";

/** The position in the space of the state with this id; undefined, with a problem, where there is none. */
export function findStateById(
  text: string,
  { states, space, form, report }: ModelContext,
  { path, asKey = false }: { readonly path: Path; readonly asKey?: boolean },
): number | undefined {
  const params = { form, count: String(space?.count ?? 0) };
  const position = lookUp(states, text, { report, path, asKey, code: "case.unknown-state", params });
  return position === NO_PLACE ? undefined : position;
}

/** The key of a state given by its id, or by the actions taken. */
export function resolveStateReference(
  input: string | readonly string[],
  context: ModelContext,
  path: Path,
): StateKey | undefined {
  const { space, form, report } = context;
  if (typeof input === "string") {
    const position = findStateById(input, context, { path });
    return position === undefined || !space ? undefined : space.keys[position];
  }
  if (form === "actions") return keyOfTaken(input, context, path);
  report.error(path, message("case.taken-in-listed", { key: String(path.at(-1)) }));
  return undefined;
}

/** The key of the state in which just these actions are taken; undefined, with a problem, where it cannot be. */
export function keyOfTaken(
  texts: readonly string[],
  { actions, space, report, ruledOutBy }: Omit<ModelContext, "states" | "ids">,
  path: Path,
): StateKey | undefined {
  const source = { ...severalAt(texts, path), names: actions, report, code: "case.unknown-action" } as const;
  const positions = resolvePositions(source);
  if (!positions || !space || report.lacks(path)) return undefined;
  const key = positions.reduce((bits, action) => bits | (1 << action), 0);
  const position = space.find(key);
  if (position >= 0) return space.keys[position];
  report.error(path, message("case.state-infeasible", { by: ruledOutBy(key) }));
  return undefined;
}
