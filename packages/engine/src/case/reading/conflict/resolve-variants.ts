// Variants as typed: the model with actions barred or in force, other rankings, other coalitions, or states that somebody does not see.
import type { ConflictVariant, Preference, StateSet } from "../../conflict/conflict.ts";
import { tidyId } from "../names.ts";
import { reportUnsoundIds } from "../resolve-voices.ts";
import type { Path } from "../source-tree.ts";
import { byMaker } from "./by-maker.ts";
import type { ModelContext } from "./model-context.ts";
import { resolveChanges, type VariantInput, type VariantsContext } from "./resolve-changes.ts";
import { resolveCoalitions } from "./resolve-coalitions.ts";
import { resolvePreference } from "./resolve-preference.ts";
import { resolveSet } from "./resolve-ranked.ts";
import { spoken } from "./spoken.ts";
import { keysLeft } from "./states-left.ts";

/** Every variant, as far as it can be made out. */
export function resolveVariants(
  inputs: readonly VariantInput[],
  context: VariantsContext,
): ConflictVariant[] {
  const { report } = context;
  const ids = inputs.map(({ id }) => tidyId(id));
  reportUnsoundIds(ids, { report, code: "case.duplicate-variant", pathOf: (k) => ["variants", k, "id"] });
  return inputs.map((input, k) => resolveVariant(input, context, ["variants", k]));
}

function resolveVariant(input: VariantInput, context: VariantsContext, path: Path): ConflictVariant {
  const { makers, report } = context;
  const id = tidyId(input.id);
  const reading = resolveChanges(input, context, path);
  const keys = keysLeft(input, reading, { context, path });
  const { without, inForce, infeasible } = reading;
  const coalitions =
    input.coalitions === undefined
      ? null
      : resolveCoalitions(input.coalitions, { makers, report, path: [...path, "coalitions"] });
  return {
    id,
    name: spoken(input.name) ?? id,
    about: input.about ?? null,
    without,
    inForce,
    infeasible,
    preferences: resolvePreferences(input, { ...context, path: [...path, "preferences"], keys }),
    coalitions: coalitions ?? null,
    unseen: resolveUnseen(input, context, [...path, "unseen"]),
  };
}

interface VariantPreferences extends VariantsContext {
  readonly path: Path;
  readonly keys: Int32Array | null;
}

function resolvePreferences(input: VariantInput, context: VariantPreferences): Map<number, Preference> {
  const preferences = new Map<number, Preference>();
  for (const { maker, typed, path } of byMaker(input.preferences ?? {}, context, context.path)) {
    const preference = resolvePreference(typed, { ...context, path });
    if (maker !== undefined && preference) preferences.set(maker, preference);
  }
  return inMakerOrder(preferences);
}

function resolveUnseen(input: VariantInput, context: ModelContext, base: Path): Map<number, StateSet[]> {
  const unseen = new Map<number, StateSet[]>();
  for (const { maker, typed, path } of byMaker(input.unseen ?? {}, context, base)) {
    const sets = typed.map((set, k) => resolveSet(set, context, [...path, k]));
    if (maker !== undefined)
      unseen.set(
        maker,
        sets.filter((set) => set !== undefined),
      );
  }
  return inMakerOrder(unseen);
}

function inMakerOrder<T>(entries: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...entries].sort(([a], [b]) => a - b));
}
