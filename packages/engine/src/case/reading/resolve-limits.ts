// Red lines and demands of a profile as typed: patterns with a reason and, where there is one, the act that shows them.
import { message } from "../message.ts";
import type { Demand, RedLine } from "../profile.ts";
import type { FrameNames } from "./frame-names.ts";
import type { FileReport } from "./ledger.ts";
import { tidyId } from "./names.ts";
import { type ChoiceInput, matchesEverything, resolvePattern } from "./resolve-pattern.ts";
import { reportUnsoundIds } from "./resolve-voices.ts";

interface LimitInput {
  readonly id?: string | undefined;
  readonly because?: string | undefined;
  readonly act?: string | undefined;
}

export interface LimitContext {
  readonly names: FrameNames;
  readonly report: FileReport;
}

type PatternInput = Readonly<Record<string, ChoiceInput>>;

export function resolveRedLines(
  inputs: readonly (LimitInput & { readonly refuses: PatternInput })[],
  context: LimitContext,
): RedLine[] | undefined {
  const ids = limitIds(inputs, { ...context, key: "redLines", code: "case.duplicate-red-line" });
  const found = inputs.map(({ refuses: input, because, act }, k): RedLine | undefined => {
    const path = ["redLines", k, "refuses"];
    const refuses = resolvePattern({ ...context, input, path });
    if (refuses && matchesEverything(refuses, context.names.frame.issues)) {
      context.report.error(path, message("case.refuses-everything"));
    }
    return (
      refuses && {
        id: ids[k],
        refuses,
        because: because ?? null,
        act: act === undefined ? null : tidyId(act),
      }
    );
  });
  return allOf(found);
}

export function resolveDemands(
  inputs: readonly (LimitInput & { readonly asks: PatternInput })[],
  context: LimitContext,
): Demand[] | undefined {
  const ids = limitIds(inputs, { ...context, key: "demands", code: "case.duplicate-demand" });
  const found = inputs.map(({ asks: input, because, act }, k): Demand | undefined => {
    const path = ["demands", k, "asks"];
    const asks = resolvePattern({ ...context, input, path });
    if (asks && matchesEverything(asks, context.names.frame.issues)) {
      context.report.warning(path, message("case.asks-nothing"));
    }
    return (
      asks && { id: ids[k], asks, because: because ?? null, act: act === undefined ? null : tidyId(act) }
    );
  });
  return allOf(found);
}

interface IdContext extends LimitContext {
  readonly key: "redLines" | "demands";
  readonly code: string;
}

/** The ids given, and for the others ones made from their position. */
function limitIds(inputs: readonly LimitInput[], { report, key, code }: IdContext): string[] {
  const given = inputs.map(({ id }) => (id === undefined ? null : tidyId(id)));
  reportUnsoundIds(given, { report, code, pathOf: (k) => [key, k, "id"] });
  const taken = new Set(given);
  return given.map(
    (id, k) => id ?? freshId(key === "redLines" ? `red-line-${k + 1}` : `demand-${k + 1}`, taken),
  );
}

/** The wanted id, with a prime or more where it is taken. */
export function freshId(wanted: string, taken: ReadonlySet<string | null>): string {
  return taken.has(wanted) ? freshId(`${wanted}'`, taken) : wanted;
}

function allOf<T>(found: readonly (T | undefined)[]): T[] | undefined {
  const sound = found.filter((item) => item !== undefined);
  return sound.length === found.length ? sound : undefined;
}
