// What both forms of a model have: rankings, states that are pointed out, coalitions and variants.
import type { Conflict, Preference, StateKey } from "../../conflict/conflict.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import type { FrameNames } from "../frame-names.ts";
import type { FileReport } from "../ledger.ts";
import { byMaker } from "./by-maker.ts";
import type { Bar } from "./find-space.ts";
import { resolveStateReference } from "./find-state.ts";
import type { ModelContext } from "./model-context.ts";
import { defaultCoalitions, resolveCoalitions } from "./resolve-coalitions.ts";
import { resolvePreference } from "./resolve-preference.ts";
import { resolveVariants } from "./resolve-variants.ts";
import { spoken } from "./spoken.ts";

export interface ConflictSource {
  readonly input: ConflictInput;
  /** Null where case.yaml could not be read. */
  readonly frame: FrameNames | null;
  readonly report: FileReport;
}

type Shared = Pick<
  Conflict,
  "title" | "about" | "estimated" | "preferences" | "statusQuo" | "hold" | "coalitions" | "variants"
>;

/** Null, with problems, where a ranking cannot be made out. `bars`: what rules states out of the model. */
export function resolveShared(
  input: ConflictInput,
  context: ModelContext,
  bars: readonly Bar[],
): Shared | null {
  const { makers, report } = context;
  const preferences = resolvePreferences(input, context);
  const reference = (key: "statusQuo" | "hold"): StateKey | null => {
    const typed = input[key];
    return typed === undefined ? null : (resolveStateReference(typed, context, [key]) ?? null);
  };
  const [statusQuo, hold] = [reference("statusQuo"), reference("hold")];
  const coalitions =
    input.coalitions === undefined
      ? coalitionsLeftOut(context)
      : resolveCoalitions(input.coalitions, { makers, report, path: ["coalitions"] });
  const variants = resolveVariants(input.variants ?? [], { ...context, bars, statusQuo, hold });
  if (!preferences || !coalitions) return null;
  return {
    title: spoken(input.title),
    about: input.about ?? null,
    estimated: input.estimated ?? null,
    preferences,
    statusQuo,
    hold,
    coalitions,
    variants,
  };
}

/** In the order of the decision makers; undefined, with problems, where one has none. */
function resolvePreferences(input: ConflictInput, context: ModelContext): Preference[] | undefined {
  const { makers, report, space } = context;
  const found = new Map<number, Preference | undefined>();
  const entries = byMaker(input.preferences, context, ["preferences"]);
  for (const { maker, typed, path } of entries) {
    const preference = resolvePreference(typed, { ...context, path, keys: space?.keys ?? null });
    if (maker !== undefined) found.set(maker, preference);
  }
  const missing = makers.ids.filter((_, maker) => !found.has(maker));
  // A mistyped decision maker is not missing as well.
  const isComplete = !report.lacksItem(["preferences"]) && entries.every(({ maker }) => maker !== undefined);
  if (missing.length > 0 && isComplete && !makers.incomplete) {
    const params = { missing: missing.slice(0, 8), missingCount: missing.length };
    report.errorAtKey(["preferences"], message("case.preferences-missing", params));
  }
  const preferences = makers.ids.map((_, maker) => found.get(maker)).filter((one) => one !== undefined);
  return preferences.length === makers.ids.length ? preferences : undefined;
}

function coalitionsLeftOut({ makers, report }: ModelContext): number[][] {
  return report.lacks(["coalitions"]) ? [] : defaultCoalitions(makers.ids.length, report);
}
