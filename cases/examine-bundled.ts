// Tests of bundled cases: what comes of a case's conflict, with states by their ids and the actions taken in them.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type ConflictFindings,
  type ExamineOptions,
  examineConflict,
} from "../packages/engine/src/analysis/conflict/examine-conflict.ts";
import type { ActionConflict } from "../packages/engine/src/case/conflict/conflict.ts";
import { spaceOf } from "../packages/engine/src/case/conflict/space-of.ts";
import { type StateIds, stateIds } from "../packages/engine/src/case/conflict/state-ids.ts";
import type { StateSpace } from "../packages/engine/src/case/conflict/state-space.ts";
import { readCase } from "../packages/engine/src/case/reading/read-case.ts";

export interface BundledConflict {
  readonly conflict: ActionConflict;
  /** The states of the conflict as it stands. */
  readonly space: StateSpace;
  readonly ids: StateIds;
  /** Position of a decision maker, of an action. */
  maker(id: string): number;
  action(id: string): number;
  /** Position of the state in which just these actions are taken. */
  state(...taken: string[]): number;
  examine(options?: ExamineOptions & { readonly variantId?: string }): ConflictFindings;
}

/** `url` of a test that lies in the folder of its case. @throws Error where the case has a problem. */
export function openBundled(url: string): BundledConflict {
  const folder = fileURLToPath(new URL(".", url));
  const names = readdirSync(folder, { recursive: true }) as string[];
  const files = new Map(
    names
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
  const reading = readCase(files, { folderName: basename(folder) });
  const conflict = reading.ok ? reading.case.conflict : null;
  const found = conflict && spaceOf(conflict);
  if (conflict?.form !== "actions" || found?.kind !== "found") throw new Error(JSON.stringify(reading));
  return bundled(conflict, found.space);
}

function bundled(conflict: ActionConflict, space: StateSpace): BundledConflict {
  const { makers, actions, variants } = conflict;
  const placeOf = (list: readonly { readonly id: string }[], id: string) => {
    const at = list.findIndex((one) => one.id === id);
    if (at < 0) throw new Error(`there is no ${id}`);
    return at;
  };
  return {
    conflict,
    space,
    ids: stateIds(conflict, space),
    maker: (id) => placeOf(makers, id),
    action: (id) => placeOf(actions, id),
    state: (...taken) => space.find(taken.reduce((key, id) => key | (1 << placeOf(actions, id)), 0)),
    examine: ({ variantId, ...options } = {}) => {
      const variant = variantId === undefined ? {} : { variant: variants[placeOf(variants, variantId)] };
      const examined = examineConflict(conflict, { ...options, ...variant });
      if (examined.kind !== "examined") throw new Error(examined.kind);
      return examined.findings;
    },
  };
}
