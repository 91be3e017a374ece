// The files of a case on their way from the command to the page, and how they are written as JSON.

/** In bytes, all files together. */
export const LARGEST_CASE = 64 * 2 ** 20;

export interface HandedCase {
  /** The name of the folder, or of the lone file without its ending. */
  readonly name: string;
  /** The one file that was named, where other files of its program came along. */
  readonly named?: string;
  /** By path within the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Wire {
  readonly name: string;
  readonly named?: string;
  /** Path to base64. */
  readonly files: Readonly<Record<string, string>>;
}

export function sizeOf({ files }: HandedCase): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

export function writeHanded({ name, named, files }: HandedCase): string {
  const wire: Wire = {
    name,
    ...(named === undefined ? {} : { named }),
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, toBase64(bytes)])),
  };
  return JSON.stringify(wire);
}

/** The case in a body that was sent, or null where the body is something else. */
export function readHanded(body: unknown): HandedCase | null {
  if (!isRecord(body)) return null;
  const { name, named, files } = body;
  if (!isName(name) || !isRecord(files)) return null;
  if (named !== undefined && !isName(named)) return null;
  const read = new Map<string, Uint8Array>();
  for (const [path, text] of Object.entries(files)) {
    const bytes = typeof text === "string" && isInside(path) ? fromBase64(text) : null;
    if (!bytes) return null;
    read.set(path, bytes);
  }
  return { name, ...(named === undefined ? {} : { named }), files: read };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 255;
}

/** A path that stays within the folder of the case. */
function isInside(path: string): boolean {
  return path.split("/").every((part) => !["", ".", ".."].includes(part)) && !/[\\\0]/.test(path);
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** Null where the text is not base64: Buffer would pass over what it can't read. */
function fromBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text) return null;
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
