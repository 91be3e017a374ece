// Maps of actions as typed (`{ strikes: yes, relief: no }`), to cubes.
import type { Cube } from "../../conflict/conflict.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { lookUp, type Names } from "../names.ts";
import type { Path } from "../source-tree.ts";

export type ActionMapInput = Readonly<Record<string, boolean>>;

export interface CubeSource {
  readonly input: ActionMapInput;
  readonly actions: Names;
  readonly report: FileReport;
  readonly path: Path;
}

/** Undefined, with problems, where a part of it means nothing. */
export function resolveCube({ input, actions, report, path }: CubeSource): Cube | undefined {
  const entries = Object.entries(input);
  const lacking = report.lacks(path);
  if (entries.length === 0 && !lacking) report.error(path, message("case.empty-action-pattern"));
  let [care, value] = [0, 0];
  let sound = entries.length > 0 && !lacking;
  for (const [text, isTaken] of entries) {
    const at = [...path, text];
    const action = lookUp(actions, text, { report, path: at, asKey: true, code: "case.unknown-action" });
    const bit = action === undefined ? 0 : 1 << action;
    if ((care & bit) !== 0) report.errorAtKey(at, message("case.named-twice", { name: text }));
    if (bit === 0 || (care & bit) !== 0) sound = false;
    care |= bit;
    if (isTaken) value |= bit;
  }
  return sound ? { care, value } : undefined;
}
