// Where a saved case goes: into a folder that the person chose, or as one file to the place for downloads.

export async function writeFolder(
  folder: FileSystemDirectoryHandle,
  texts: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const [path, text] of texts) {
    const steps = path.split("/");
    let place = folder;
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step, { create: true });
    const file = await place.getFileHandle(steps[steps.length - 1], { create: true });
    // The stream writes beside the file and takes its place when it is closed: a fault leaves the old file whole.
    const stream = await file.createWritable();
    await stream.write(text as FileSystemWriteChunkType);
    await stream.close();
  }
}

export function download(bytes: Uint8Array | string, { name, type }: { name: string; type: string }): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Ids may hold what file names can't. */
export function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "case";
}

export async function removeFromFolder(
  folder: FileSystemDirectoryHandle,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const steps = path.split("/");
    let place = folder;
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step);
    await place.removeEntry(steps[steps.length - 1]);
  }
}
