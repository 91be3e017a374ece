// Files and folders that a person dropped or chose, as what is to be read. They are read one by one where they are needed, not here.
import type { Offered } from "./intake.ts";

/** What systems and programs leave in folders is no article. */
const NOT_READ = /^(\..*|Thumbs\.db|desktop\.ini|node_modules)$/;

/** More than this in a folder is no folder of articles; the rest is left out. */
const MOST_FILES = 2_000;

export function offeredFiles(files: Iterable<File>): Offered[] {
  return inOrder([...files].map((file) => ({ name: file.webkitRelativePath || file.name, content: file })));
}

/** Null where the person chose none. */
export async function pickOfferedFolder(): Promise<Offered[] | null> {
  try {
    const folder = await window.showDirectoryPicker({ mode: "read", id: "parley-articles" });
    const found: Offered[] = [];
    await walk(folder, "", found);
    return inOrder(found);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Folders are gone through. */
export async function droppedFiles(data: DataTransfer): Promise<Offered[]> {
  // Handles must be asked for before the first wait: the browser empties the list after the event.
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const handles = items.map((item) =>
    "getAsFileSystemHandle" in item ? item.getAsFileSystemHandle() : Promise.resolve(null),
  );
  const loose = [...data.files];
  const found: Offered[] = [];
  for (const handle of await Promise.all(handles))
    if (handle?.kind === "directory")
      await walk(handle as FileSystemDirectoryHandle, `${handle.name}/`, found);
  const folders = new Set(found.map(({ name }) => name.split("/")[0]));
  // A folder stands among the files too, as one that cannot be read.
  return [...offeredFiles(loose.filter(({ name }) => !folders.has(name))), ...inOrder(found)];
}

async function walk(folder: FileSystemDirectoryHandle, base: string, found: Offered[]): Promise<void> {
  for await (const [name, entry] of folder.entries()) {
    if (found.length >= MOST_FILES || NOT_READ.test(name)) continue;
    if (entry.kind === "directory") await walk(entry as FileSystemDirectoryHandle, `${base}${name}/`, found);
    else found.push({ name: base + name, content: await (entry as FileSystemFileHandle).getFile() });
  }
}

function inOrder(offered: readonly Offered[]): Offered[] {
  return offered.toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
