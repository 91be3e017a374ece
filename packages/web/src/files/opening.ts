// From files that were picked to a case on this device, with what the person has to be asked on the way.
import type { CaseDocuments } from "@parley/engine/case";
import { Lane } from "../engine/lane.ts";
import type { OpenedFiles } from "../engine/questions/open-files.ts";
import { addCase, copiesOf } from "../store/case-library.ts";
import type { CaseCard, CaseDatabase } from "../store/database.ts";
import { fromParts, NO_CASE } from "../store/parts.ts";
import type { LanguageCode } from "../texts/language.ts";
import { withBlankProfiles } from "./blank-profiles.ts";
import type { Picked } from "./pick-files.ts";

export type OpenCase = Extract<OpenedFiles, { kind: "case" }>;

const lane = new Lane("files");

/** Reads what was picked, away from the page's own thread. */
export function readPicked(
  { name, named, files }: Picked,
  { language, passphrase }: { language: LanguageCode; passphrase?: string },
): Promise<OpenedFiles> {
  const args = {
    name,
    files,
    ...(named === undefined ? {} : { named }),
    ...(passphrase === undefined ? {} : { passphrase }),
  };
  return lane.ask({ question: "openFiles", args, documents: NO_CASE, language });
}

export interface KnownCopy {
  readonly card: CaseCard;
  readonly documents: CaseDocuments;
}

/** The latest copy here of a case with the same id that was not made from the bundled one by this very opening. */
export async function findKnownCopy(database: CaseDatabase, opened: OpenCase): Promise<KnownCopy | null> {
  const [card] = await copiesOf(database, String(opened.documents.frame.id ?? ""));
  if (!card) return null;
  return { card, documents: fromParts(await database.parts(card.key)) };
}

/** Adds it as a case of its own; the key. */
export async function addOpened(
  database: CaseDatabase,
  { documents, files }: OpenCase,
  folder: FileSystemDirectoryHandle | undefined,
): Promise<string> {
  const key = await addCase(database, { documents: withBlankProfiles(documents), files });
  if (folder) await database.keepFolder(key, folder);
  return key;
}
