// Variants as typed: the model with actions barred or in force, other rankings, other coalitions, or states that somebody does not see.
import type { ConflictVariant, Preference, StateKey, StateSet } from "../../conflict/conflict.ts";
import { ruledOutBy } from "../../conflict/space-of.ts";
import type { StateSpace } from "../../conflict/state-space.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import { tidyId } from "../names.ts";
import { reportUnsoundIds } from "../resolve-voices.ts";
import type { Path } from "../source-tree.ts";
import { byMaker } from "./by-maker.ts";
import { type Bar, isBarred, namedCauses, reasonForNothing } from "./find-space.ts";
import type { ModelContext } from "./model-context.ts";
import { resolvePositions, severalAt } from "./positions.ts";
import { resolveCoalitions } from "./resolve-coalitions.ts";
import { resolveInfeasible } from "./resolve-infeasible.ts";
import { resolvePreference } from "./resolve-preference.ts";
import { resolveSet } from "./resolve-ranked.ts";

export type VariantInput = NonNullable<ConflictInput["variants"]>[number];

export interface VariantsContext extends ModelContext {
  /** What rules states out of the model itself. */
  readonly bars: readonly Bar[];
  readonly statusQuo: StateKey | null;
  readonly hold: StateKey | null;
}

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
    name: input.name?.trim() ?? id,
    about: input.about ?? null,
    without,
    inForce,
    infeasible,
    preferences: resolvePreferences(input, { ...context, path: [...path, "preferences"], keys }),
    coalitions: coalitions ?? null,
    unseen: resolveUnseen(input, context, [...path, "unseen"]),
  };
}

type Changes = Pick<ConflictVariant, "without" | "inForce" | "infeasible">;

interface ChangesReading extends Changes {
  /** What rules states out in the variant, beside what does in the model. */
  readonly bars: readonly Bar[];
  /** False where a part could not be made out. */
  readonly complete: boolean;
}

function resolveChanges(input: VariantInput, context: VariantsContext, path: Path): ChangesReading {
  const { form, actions: names, report } = context;
  const listed = (["without", "inForce", "infeasible"] as const).filter(
    (key) => form === "listed" && input[key] !== undefined,
  );
  for (const key of listed) report.errorAtKey([...path, key], message("case.needs-actions", { key }));
  if (listed.length > 0) return { without: [], inForce: [], infeasible: [], bars: [], complete: false };
  const several = (key: "without" | "inForce") => {
    const source = severalAt(input[key] ?? [], [...path, key]);
    const found = resolvePositions({ ...source, names, report, code: "case.unknown-action" });
    return report.lacks([...path, key]) ? undefined : found;
  };
  const [without, inForce] = [several("without"), several("inForce")];
  const both = without?.find((action) => inForce?.includes(action));
  if (both !== undefined) {
    const params = { variant: tidyId(input.id), action: names.ids[both] };
    report.error([...path, "inForce"], message("case.variant-both-ways", params));
  }
  const patterns = resolveInfeasible(input.infeasible ?? [], {
    actions: names,
    report,
    path: [...path, "infeasible"],
  });
  const barring = (key: "without" | "inForce", positions: readonly number[] = []) =>
    positions.map((action): Bar => {
      const cubes = ruledOutBy({ without: [], inForce: [], infeasible: [], [key]: [action] });
      return { cubes, path: [...path, key], text: `${key}: ${names.ids[action]}` };
    });
  return {
    without: without ?? [],
    inForce: inForce ?? [],
    infeasible: patterns.infeasible,
    bars: [...barring("without", without), ...barring("inForce", inForce), ...patterns.bars],
    complete: without !== undefined && inForce !== undefined && both === undefined && patterns.complete,
  };
}

interface KeysContext {
  readonly context: VariantsContext;
  readonly path: Path;
}

/** Keys of the model's states of which the variant leaves something; null where that cannot be told, with a problem where nothing is left. */
function keysLeft(
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
  const bits = (actions: readonly number[]) => actions.reduce((sum, action) => sum | (1 << action), 0);
  const counterpart = (key: number) => (key & ~bits(changes.without)) | bits(changes.inForce);
  for (const key of ["statusQuo", "hold"] as const) {
    const state = context[key];
    if (state === null || !space) continue;
    const members = space.membersOf(space.find(state));
    if (members.some((member) => !isBarred(counterpart(member), cubes))) continue;
    report.warning(path, message("case.variant-rules-out", { variant: tidyId(input.id), key }));
  }
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
