// Statements that hold in every state or in none, and so decide nothing.
import { holds, type Statement } from "../../conflict/statement.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import type { Path } from "../source-tree.ts";

/** With more states than this it is not looked at. */
const MOST_STATES_LOOKED_AT = 2 ** 16;

export interface IdleContext {
  readonly report: FileReport;
  readonly path: Path;
  readonly keys: Int32Array | null;
}

export function reportIdleStatement(statement: Statement, { report, path, keys }: IdleContext): void {
  if (!keys || keys.length > MOST_STATES_LOOKED_AT) return;
  const first = holds(statement, keys[0]);
  if (keys.every((key) => holds(statement, key) === first)) {
    report.warning(path, message("case.statement-idle", { holds: first }));
  }
}
