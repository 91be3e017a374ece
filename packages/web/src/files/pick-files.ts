// Files that a person drops or chooses, as bytes by path.
import type { FileMap } from "./archive.ts";

export interface Picked {
  readonly name: string;
  /** The one file that was meant, where other files of its program came along. */
  readonly named?: string;
  readonly files: FileMap;
  /** Where it can be saved back to. */
  readonly folder?: FileSystemDirectoryHandle;
}

/** More than this in a folder is no case folder; the rest is left out. */
const MOST_FILES = 10_000;
const LARGEST_FILE = 64 * 2 ** 20;

export function canOpenFolders(): boolean {
  return "showDirectoryPicker" in window;
}

/** Null where the person chose none. */
export async function pickFolder(): Promise<Picked | null> {
  const folder = await window
    .showDirectoryPicker({ mode: "readwrite", id: "parley-cases" })
    .catch(ignoreAbort);
  return folder ? readFolder(folder) : null;
}

export async function readFolder(folder: FileSystemDirectoryHandle): Promise<Picked> {
  const files = new Map<string, Uint8Array>();
  await walk(folder, "", files);
  return { name: folder.name, files, folder };
}

async function walk(folder: FileSystemDirectoryHandle, base: string, files: Map<string, Uint8Array>) {
  for await (const [name, entry] of folder.entries()) {
    if (files.size >= MOST_FILES || name.startsWith(".") || name === "node_modules") continue;
    if (entry.kind === "directory") await walk(entry as FileSystemDirectoryHandle, `${base}${name}/`, files);
    else await take(await (entry as FileSystemFileHandle).getFile(), base + name, files);
  }
}

async function take(file: File, path: string, files: Map<string, Uint8Array>): Promise<void> {
  if (file.size <= LARGEST_FILE) files.set(path, new Uint8Array(await file.arrayBuffer()));
}

export async function readFileList(list: Iterable<File>): Promise<Picked> {
  const chosen = [...list];
  const files = new Map<string, Uint8Array>();
  for (const file of chosen) await take(file, file.webkitRelativePath || file.name, files);
  const folder = chosen[0]?.webkitRelativePath.split("/")[0];
  return { name: folder || (chosen[0]?.name.replace(/\.[^.]+$/, "") ?? "case"), files };
}

/** What was dropped, folders included. */
export async function readDropped(data: DataTransfer): Promise<Picked> {
  // Handles and entries must be asked for before the first wait: the browser empties the list after the event.
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const handles = items.map((item) =>
    "getAsFileSystemHandle" in item ? item.getAsFileSystemHandle() : Promise.resolve(null),
  );
  const loose = [...data.files];
  const found = (await Promise.all(handles)).filter((handle) => handle?.kind === "directory");
  if (found.length === 1 && loose.length <= 1) return readFolder(found[0] as FileSystemDirectoryHandle);
  return readFileList(loose);
}

function ignoreAbort(error: unknown): null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  throw error;
}
