// Puts changes from another copy into a case of this device: through a session that leads, so that a tab in which the case is open hands
// over what it has first, and reads along afterwards.
import type { Change } from "@parley/engine/case";
import { applyChanges } from "@parley/engine/differences";
import { CaseSession } from "../store/case-session.ts";
import type { CaseDatabase } from "../store/database.ts";

interface TakeOver {
  readonly database: CaseDatabase;
  readonly key: string;
  readonly changes: readonly Change[];
  /** What was done, in words. */
  readonly label: string;
}

export async function takeOverChanges({ database, key, changes, label }: TakeOver): Promise<void> {
  const session = await CaseSession.open(database, key);
  if (!session) return;
  session.takeOver();
  await session.leading();
  session.edit((documents) => applyChanges(documents, changes), { label });
  await session.end();
}
