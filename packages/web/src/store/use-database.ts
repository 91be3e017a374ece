// The store of this device within the page, and the list of its cases.
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { byLatest } from "./case-library.ts";
import type { CaseCard, CaseDatabase } from "./database.ts";

export const DatabaseContext = createContext<CaseDatabase | null>(null);

export function useDatabase(): CaseDatabase {
  const database = useContext(DatabaseContext);
  if (!database) throw new TypeError("the store is not open");
  return database;
}

/** The cases on this device, the latest first; undefined until they are read. */
export function useCards(): { readonly cards: readonly CaseCard[] | undefined; refresh(): void } {
  const database = useDatabase();
  const [cards, setCards] = useState<readonly CaseCard[]>();
  const refresh = useCallback(() => {
    void database.cards().then((found) => setCards(found.sort(byLatest)));
  }, [database]);
  useEffect(refresh, [refresh]);
  return { cards, refresh };
}
