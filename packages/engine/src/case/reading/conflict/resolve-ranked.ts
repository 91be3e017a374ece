// A ranking as typed, best first: every state in just one tier, the first that takes it in.
import type { Preference, StateSet, Tier } from "../../conflict/conflict.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import { tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";
import { findStateById } from "./find-state.ts";
import type { ModelContext, PreferenceContext } from "./model-context.ts";
import { type ActionMapInput, resolveCube } from "./resolve-cube.ts";
import { type Coverage, coverageOf } from "./state-coverage.ts";

type RankedInput = NonNullable<ConflictInput["preferences"][string]["ranked"]>;
type TierInput = RankedInput[number];
type SetInput = string | ActionMapInput;

/** Undefined, with problems, where an entry means nothing or a state has no place. */
export function resolveRanked(inputs: RankedInput, context: PreferenceContext): Preference | undefined {
  const { report, path, space, isMerged, keys } = context;
  const coverage = space && keys && coverageOf({ space, isMerged, wanted: keys });
  let sound = !report.lacks(path);
  const tiers = inputs.map((input, k): Tier => {
    const { sets, ties, pathOf } = partsOf(input, [...path, k]);
    const before = coverage?.count() ?? 0;
    const states = sets.flatMap((set, j): StateSet[] => {
      const found = resolveSet(set, context, pathOf(j));
      if (!found || !takeIn(found, { set, coverage, path: pathOf(j), context })) sound = false;
      return found ? [found] : [];
    });
    if (ties === "unknown" && sound && coverage && coverage.count() - before === 1) {
      report.warning([...path, k], message("case.unknown-order-of-one"));
    }
    return { states, ties };
  });
  if (!sound) return undefined;
  if (coverage) reportMissing(coverage, context);
  return { kind: "ranked", tiers };
}

interface TierParts {
  readonly sets: readonly SetInput[];
  readonly ties: Tier["ties"];
  readonly pathOf: (k: number) => Path;
}

function partsOf(input: TierInput, path: Path): TierParts {
  if (typeof input === "string") return { sets: [input], ties: "equal", pathOf: () => path };
  if (Array.isArray(input)) return { sets: input, ties: "equal", pathOf: (k) => [...path, k] };
  const { unknown } = input as { unknown?: unknown };
  if (Array.isArray(unknown)) {
    return { sets: unknown, ties: "unknown", pathOf: (k) => [...path, "unknown", k] };
  }
  return { sets: [input as ActionMapInput], ties: "equal", pathOf: () => path };
}

/** A state, or a map of actions; undefined, with problems, where it means nothing. */
export function resolveSet(input: SetInput, context: ModelContext, path: Path): StateSet | undefined {
  const { form, actions, space, report } = context;
  if (typeof input === "string") {
    const position = findStateById(input, context, { path });
    return position === undefined || !space ? undefined : { key: space.keys[position] };
  }
  if (form === "actions") {
    const cube = resolveCube({ input, actions, report, path });
    return cube && { cube };
  }
  report.error(path, message("case.pattern-in-listed"));
  return undefined;
}

interface Intake {
  readonly set: SetInput;
  readonly coverage: Coverage | null;
  readonly path: Path;
  readonly context: PreferenceContext;
}

/** False, with a problem, where a state has its place already. */
function takeIn(found: StateSet, { set, coverage, path, context }: Intake): boolean {
  if (!coverage) return true;
  if (!("key" in found)) {
    if (coverage.takeMatching(found.cube) === 0)
      context.report.warning(path, message("case.ranked-nothing-new"));
    return true;
  }
  if (coverage.take(found.key)) return true;
  context.report.error(path, message("case.ranked-twice", { state: tidyId(String(set)) }));
  return false;
}

const MOST_NAMED = 8;

function reportMissing(coverage: Coverage, context: PreferenceContext): void {
  const { missing, missingCount } = coverage.missing(MOST_NAMED);
  if (missingCount === 0) return;
  const described = missing.map((position) => describeState(position, context));
  const params = { missing: described, missingCount, form: context.form };
  context.report.error(context.path, message("case.ranked-misses", params));
}

/** Its id, and the actions taken in it in the way in which they would be typed. */
function describeState(position: number, { form, actions, space, ids }: ModelContext): string {
  const id = ids?.idOf(position) ?? "";
  if (form === "listed" || !space) return id;
  const taken = actions.ids.filter((_, action) => ((space.keys[position] >>> action) & 1) === 1);
  return `${id} [${taken.join(", ")}]`;
}
