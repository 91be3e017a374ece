// Takes the parts of a Word file that hold text out of its zip file, within bounds, and packs them again without compression, so that
// nothing after this can grow out of hand.
import { strFromU8, unzipSync, zipSync } from "fflate";

const MOST_ENTRIES = 5_000;
const MOST_BYTES = 48 * 2 ** 20;
/** Elements and attributes, which take far more memory than the bytes they are written with. */
const MOST_MARKS = 1_000_000;

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly about: string | null }
  | { readonly ok: false; readonly reason: "broken" | "too-large" };

/** @param bytes of a zip file; its sizes are as it states them, and no more than that is unpacked. */
export function unpackWord(bytes: Uint8Array): Unpacked {
  const entries = namesOf(bytes);
  if (entries === null) return { ok: false, reason: "broken" };
  const wanted = entries.filter(({ name }) => isWanted(name));
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MOST_ENTRIES || size > MOST_BYTES) return { ok: false, reason: "too-large" };
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    if (Object.values(files).reduce((sum, file) => sum + marksIn(file), 0) > MOST_MARKS) {
      return { ok: false, reason: "too-large" };
    }
    const about = files["docProps/core.xml"];
    return { ok: true, bytes: zipSync(files, { level: 0 }), about: about ? strFromU8(about) : null };
  } catch {
    return { ok: false, reason: "broken" };
  }
}

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

/** What a zip file says that it holds; null where it cannot be read. */
export function namesOf(bytes: Uint8Array): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (entries.length <= MOST_ENTRIES) entries.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    return null;
  }
  return entries;
}

function isWanted(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/.test(
    name,
  );
}

function marksIn(file: Uint8Array): number {
  let count = 0;
  // "<" and "=".
  for (const byte of file) if (byte === 0x3c || byte === 0x3d) count++;
  return count;
}
