// What was agreed in a room about this case and taken here, for a chapter of the briefing.
import type { AgreementStanding } from "@parley/engine/agreement";
import { useEffect, useState } from "react";
import { agreementSetting, readAgreements } from "../../store/case-agreements.ts";
import { useSession } from "../../store/use-case.ts";
import { useDatabase } from "../../store/use-database.ts";

const NONE: readonly AgreementStanding[] = [];

/** None until they are read. */
export function useAgreements(): readonly AgreementStanding[] {
  const database = useDatabase();
  const name = agreementSetting(useSession().key);
  const [agreements, setAgreements] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    database.setting(name).then(
      (kept) => wanted && setAgreements(readAgreements(kept)),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [database, name]);
  return agreements;
}
