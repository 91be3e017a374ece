// What a variant changes about actions: barred, in force, or ruled out in more patterns.
import type { ConflictVariant, StateKey } from "../../conflict/conflict.ts";
import { ruledOutBy } from "../../conflict/space-of.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import { tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";
import type { Bar } from "./find-space.ts";
import type { ModelContext } from "./model-context.ts";
import { resolvePositions, severalAt } from "./positions.ts";
import { resolveInfeasible } from "./resolve-infeasible.ts";

export type VariantInput = NonNullable<ConflictInput["variants"]>[number];

export interface VariantsContext extends ModelContext {
  /** What rules states out of the model itself. */
  readonly bars: readonly Bar[];
  readonly statusQuo: StateKey | null;
  readonly hold: StateKey | null;
}

export type Changes = Pick<ConflictVariant, "without" | "inForce" | "infeasible">;

export interface ChangesReading extends Changes {
  /** What rules states out in the variant, beside what does in the model. */
  readonly bars: readonly Bar[];
  /** False where a part could not be made out. */
  readonly complete: boolean;
}

export function resolveChanges(input: VariantInput, context: VariantsContext, path: Path): ChangesReading {
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
