// Carries out a saving: packs in a worker, writes, and remembers what was written.
import type { CaseDocuments } from "@parley/engine/case";
import { Lane } from "../engine/lane.ts";
import type { CaseDatabase, KeptFiles } from "../store/database.ts";
import { NO_CASE } from "../store/parts.ts";
import type { LanguageCode } from "../texts/language.ts";
import { isCaseFile } from "./case-file.ts";
import { type ChosenParts, withChosenParts } from "./chosen-parts.ts";
import { readFolder } from "./pick-files.ts";
import { download, fileName, removeFromFolder, writeFolder } from "./save-files.ts";

export interface SavePlan {
  readonly documents: CaseDocuments;
  readonly chosen: ChosenParts;
  /** For somebody else: comments, which may say more than the case, stay here. */
  readonly forSharing: boolean;
  readonly passphrase: string | null;
}

export type SaveOutcome =
  | { readonly kind: "file" | "folder"; readonly name: string }
  | { readonly kind: "changed-on-disk" | "refused" };

interface Tools {
  readonly database: CaseDatabase;
  readonly key: string;
  readonly language: LanguageCode;
}

const lane = new Lane("saving");

export async function saveAsFile({
  plan,
  database,
  key,
  language,
}: { plan: SavePlan } & Tools): Promise<SaveOutcome> {
  const { documents, chosen, forSharing, passphrase } = plan;
  const kept: KeptFiles = forSharing ? new Map() : ((await database.keptFiles(key)) ?? new Map());
  const args = {
    documents: withChosenParts(documents, chosen),
    kept,
    as: "zip",
    ...(passphrase === null ? {} : { passphrase }),
  } as const;
  const packed = await lane.ask({ question: "packCase", args, documents: NO_CASE, language });
  if (packed.as !== "zip") return { kind: "refused" };
  const name = `${fileName(String(documents.frame.id ?? "case"))}.parley.zip${passphrase === null ? "" : ".age"}`;
  download(packed.bytes, {
    name,
    type: passphrase === null ? "application/zip" : "application/octet-stream",
  });
  return { kind: "file", name };
}

/** Files of the folder were changed by somebody else since they were read or written here. */
export class FolderChanged extends Error {}

interface IntoFolder extends Tools {
  readonly plan: SavePlan;
  /** Where it came from or was saved last; asked for where null. */
  readonly folder: FileSystemDirectoryHandle | null;
  /** Writes over changes that others made. */
  readonly over: boolean;
}

/** Null where the person chose no folder. @throws FolderChanged */
export async function saveIntoFolder({ plan, folder, over, ...tools }: IntoFolder) {
  const { database, key, language } = tools;
  const place =
    folder ?? (await window.showDirectoryPicker({ mode: "readwrite", id: "parley-cases" }).catch(() => null));
  if (!place) return null;
  const kept = (await database.keptFiles(key)) ?? new Map();
  const there = (await readFolder(place)).files;
  if (!over && differs(there, folder ? kept : new Map())) throw new FolderChanged();
  const args = { documents: plan.documents, kept: there, as: "folder" } as const;
  const packed = await lane.ask({ question: "packCase", args, documents: NO_CASE, language });
  if (packed.as !== "folder") return null;
  const changed = [...packed.texts].filter(([path, text]) => textOf(text) !== textOf(there.get(path)));
  await writeFolder(place, new Map(changed));
  await removeFromFolder(place, staleFiles(there, packed.texts));
  await database.keepFiles(key, new Map<string, string | Uint8Array>([...there, ...packed.texts]));
  await database.keepFolder(key, place);
  return { folder: place };
}

/** Case files of the folder that the case no longer has; without them a removed party would come back. */
function staleFiles(there: KeptFiles, written: KeptFiles): string[] {
  return [...there.keys()].filter((path) => isCaseFile(path) && !written.has(path));
}

function differs(there: KeptFiles, kept: KeptFiles): boolean {
  const paths = [...there.keys()].filter((path) => isCaseFile(path));
  return paths.some((path) => textOf(there.get(path)) !== textOf(kept.get(path)));
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
}
