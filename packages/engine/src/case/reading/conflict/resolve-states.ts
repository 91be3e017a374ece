// States as typed: names for some of them where there are actions, all of them where moves are listed.
import type { NamedState } from "../../conflict/conflict.ts";
import type { StateIds } from "../../conflict/state-ids.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import { type Names, namesOf, tidyId } from "../names.ts";
import { resolvePattern } from "../resolve-pattern.ts";
import { reportUnsoundIds } from "../resolve-voices.ts";
import type { Path } from "../source-tree.ts";
import { keyOfTaken } from "./find-state.ts";
import { type ModelContext, NO_PLACE } from "./model-context.ts";
import { spoken } from "./spoken.ts";

type StateInput = NonNullable<ConflictInput["states"]>[number];

export type StatesContext = Omit<ModelContext, "states" | "ids">;

/** Every state that could be made out. */
export function resolveStates(inputs: readonly StateInput[], context: StatesContext): NamedState[] {
  const { report } = context;
  const typed = inputs.map((input) => (typeof input === "string" ? { id: input } : input));
  const pathOf = (k: number): Path => ["states", k, ...(typeof inputs[k] === "string" ? [] : ["id"])];
  const ids = typed.map(({ id }) => tidyId(id));
  reportUnsoundIds(ids, { report, code: "case.duplicate-state", pathOf });
  const named = new Map<number, string>();
  return typed.flatMap((input, k): NamedState[] => {
    const key = keyOf(input, k, context);
    if (key !== undefined && named.has(key)) {
      const params = { id: ids[k], earlier: named.get(key) ?? "" };
      report.error(pathOf(k), message("case.state-named-twice", params));
      return [];
    }
    if (key !== undefined) named.set(key, ids[k]);
    const { frame } = context;
    const deal =
      input.deal === undefined || !frame
        ? null
        : resolvePattern({ input: input.deal, names: frame, report, path: ["states", k, "deal"] });
    if (key === undefined || deal === undefined) return [];
    return [{ id: ids[k], name: spoken(input.name), key, deal }];
  });
}

function keyOf(
  input: Exclude<StateInput, string>,
  position: number,
  context: StatesContext,
): number | undefined {
  const { form, report } = context;
  const path = ["states", position, "taken"];
  if (form === "listed") {
    if (input.taken) report.errorAtKey(path, message("case.taken-in-listed", { key: "taken" }));
    return position;
  }
  if (input.taken) return keyOfTaken(input.taken, context, path);
  if (!report.lacks(["states", position])) {
    report.error(["states", position], message("case.state-without-taken", { state: tidyId(input.id) }));
  }
  return undefined;
}

export interface StateNamesSource {
  /** All that were typed, whether their states could be made out or not. */
  readonly inputs: readonly StateInput[];
  /** Null where it cannot be told which states there are. */
  readonly ids: StateIds | null;
  readonly incomplete: boolean;
}

/** Finds the positions of named states and of automatic ids; a mistyped name is looked for among those that were given. */
export function stateNames({ inputs, ids, incomplete }: StateNamesSource): Names {
  const typed = inputs.map((input) => tidyId(typeof input === "string" ? input : input.id));
  const names = namesOf(typed, incomplete);
  const find = (text: string) => {
    const id = tidyId(text);
    const position = ids?.find(id) ?? NO_PLACE;
    if (position >= 0) return position;
    const isKnown = names.find(id) !== undefined || (!ids && /^s\d+'*$/.test(id));
    return isKnown ? NO_PLACE : undefined;
  };
  return { ...names, find, suggest: (text) => ids?.ownIdOf(tidyId(text)) ?? names.suggest(text) };
}
