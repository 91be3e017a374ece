// The cases on this device: the list, a new one, a copy, one removed, all erased.
import type { CaseDocuments } from "@parley/engine/case";
import { deleteDB } from "idb";
import { ROOMS_DATABASE } from "../room/kept-rooms.ts";
import { type CaseCard, type CaseDatabase, DATABASE, type KeptFiles } from "./database.ts";
import { partsOf } from "./parts.ts";

export interface Added {
  readonly documents: CaseDocuments;
  /** The files that it came from, if any. */
  readonly files?: KeptFiles;
}

/** Adds a case under a key that is free; the key. */
export async function addCase(database: CaseDatabase, { documents, files }: Added): Promise<string> {
  const caseId = String(documents.frame.id ?? "case");
  const taken = new Set((await database.cards()).map(({ key }) => key));
  let key = caseId;
  for (let count = 2; taken.has(key); count++) key = `${caseId}-${count}`;
  const card: CaseCard = {
    key,
    caseId,
    title: String(documents.frame.title),
    changed: new Date().toISOString(),
    revision: 1,
    line: "",
  };
  await database.write(card, { put: partsOf(documents), drop: [] });
  if (files) await database.keepFiles(key, files);
  return key;
}

/** Cases here that are copies of the same case, the latest first. */
export async function copiesOf(database: CaseDatabase, caseId: string): Promise<CaseCard[]> {
  const cards = (await database.cards()).filter((card) => card.caseId === caseId);
  return cards.sort(byLatest);
}

export function byLatest(one: CaseCard, other: CaseCard): number {
  return one.changed < other.changed ? 1 : -1;
}

/** Everything that this page ever kept: cases, settings, and the copy of the page itself. */
export async function eraseEverything(database: CaseDatabase): Promise<void> {
  database.close();
  await deleteDB(DATABASE);
  await deleteDB(ROOMS_DATABASE);
  for (const name of await caches.keys()) if (name.startsWith("parley-")) await caches.delete(name);
  localStorage.clear();
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}
