// Files that a person chose or dropped, as a case: ours, packed or in a folder, or another program's.
import { type CaseDocuments, caseFromDocuments, draftFromFiles } from "@parley/engine/case";
import { readForeign } from "@parley/engine/formats";
import {
  ArchiveError,
  type FileMap,
  isLocked,
  isZip,
  unlock,
  unpack,
  withoutTopFolder,
} from "../../files/archive.ts";
import type { Desk } from "../desk.ts";
import { problemsOfFiles, type SaidProblem } from "../said-problem.ts";

export interface GivenFiles {
  /** Of the folder or of the lone file. */
  readonly name: string;
  /** The one file that was meant, where other files of its program came along. */
  readonly named?: string;
  readonly files: FileMap;
  readonly passphrase?: string;
}

export type OpenedFiles =
  | {
      readonly kind: "case";
      readonly documents: CaseDocuments;
      /** Errors stand in the case where they are; nothing was left out because of them. */
      readonly problems: readonly SaidProblem[];
      /** The files as they came, so that saving keeps comments and what is not ours; empty for another program's. */
      readonly files: FileMap;
    }
  | { readonly kind: "locked"; readonly wrong: boolean }
  | { readonly kind: "refused"; readonly reason: "too-large" | "not-a-zip" }
  | { readonly kind: "unreadable"; readonly problems: readonly SaidProblem[] };

export async function openFiles(given: GivenFiles, desk: Desk): Promise<OpenedFiles> {
  try {
    const unpacked = await unpackAll(given);
    return unpacked === "locked"
      ? { kind: "locked", wrong: false }
      : read({ ...given, files: unpacked }, desk);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const { fault } = error;
    return fault === "wrong-passphrase"
      ? { kind: "locked", wrong: true }
      : { kind: "refused", reason: fault };
  }
}

async function unpackAll({ files, passphrase }: GivenFiles): Promise<FileMap | "locked"> {
  const [first] = files.values();
  if (files.size !== 1 || !first) return withoutTopFolder(files);
  if (isLocked(first)) {
    if (passphrase === undefined) return "locked";
    return unpack(await unlock(first, passphrase));
  }
  return isZip(first) ? unpack(first) : files;
}

function read({ files, name, named }: GivenFiles, desk: Desk): OpenedFiles {
  const folderName = name.replace(/\.(parley\.)?zip(\.age)?$/i, "");
  const isOurs = [...files.keys()].some((path) => /^case\.ya?ml$/i.test(path));
  if (!isOurs) return readOther({ files, name: folderName, ...(named === undefined ? {} : { named }) }, desk);
  const { documents, problems } = draftFromFiles(files, { folderName });
  const said = problemsOfFiles(problems, desk.language);
  if (!documents) return { kind: "unreadable", problems: said };
  return { kind: "case", documents: withId(documents, folderName), problems: said, files };
}

function readOther({ files, name, named }: GivenFiles, desk: Desk): OpenedFiles {
  const found = readForeign(files, { name, ...(named === undefined ? {} : { named }) });
  if (!found.ok) return { kind: "unreadable", problems: problemsOfFiles(found.problems, desk.language) };
  const { documents, warnings } = found;
  const reading = caseFromDocuments(documents, { folderName: name });
  const problems = reading.ok ? [...warnings, ...reading.case.warnings] : [...warnings, ...reading.problems];
  const said = problemsOfFiles(problems, desk.language);
  return { kind: "case", documents: withId(documents, name), problems: said, files: new Map() };
}

/** A case that names no id is called by its folder; written down, it is known again wherever a copy of it lies. */
function withId(documents: CaseDocuments, name: string): CaseDocuments {
  if (documents.frame.id !== undefined) return documents;
  return { ...documents, frame: { ...documents.frame, id: name } };
}
