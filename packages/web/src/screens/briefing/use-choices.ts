// The choices as they are kept on this device for each case.
import { useCallback, useEffect, useState } from "react";
import { useSession } from "../../store/use-case.ts";
import { useDatabase } from "../../store/use-database.ts";
import { type BriefingChoices, readChoices } from "./choices.ts";

interface KeptChoices {
  /** Null until they are read. */
  readonly choices: BriefingChoices | null;
  choose(changed: Partial<BriefingChoices>): void;
}

export function useChoices(): KeptChoices {
  const database = useDatabase();
  const name = `briefing of ${useSession().key}`;
  const [choices, setChoices] = useState<BriefingChoices | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (kept: unknown) => {
      if (wanted) setChoices(readChoices(kept));
    };
    database.setting(name).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [database, name]);
  const choose = useCallback(
    (changed: Partial<BriefingChoices>) =>
      setChoices((last) => {
        const next = { ...readChoices(last), ...changed };
        // A device that has no room keeps them as long as the page is open.
        database.set(name, next).catch(() => {});
        return next;
      }),
    [database, name],
  );
  return { choices, choose };
}
