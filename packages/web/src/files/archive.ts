// A case folder as one file: zip, and within a passphrase where one was given (age, scrypt).
import { Decrypter, Encrypter } from "age-encryption";
import { unzip, zip } from "fflate";

export type FileMap = ReadonlyMap<string, Uint8Array>;

/** Why an archive could not be opened. */
export type ArchiveFault = "not-a-zip" | "too-large" | "wrong-passphrase";

export class ArchiveError extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 200 * 2 ** 20;

/** All files of the archive by path; a folder that everything lies in is left out of the paths. */
export async function unpack(bytes: Uint8Array): Promise<FileMap> {
  let entries = 0;
  let size = 0;
  const found = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      entries++;
      size += originalSize;
      if (entries > MOST_ENTRIES || size > MOST_BYTES) throw new ArchiveError("too-large");
      return !name.endsWith("/") && isInside(name);
    };
    try {
      unzip(bytes, { filter }, (error, files) => (error ? reject(error) : resolve(files)));
    } catch (error) {
      reject(error);
    }
  }).catch((error: unknown) => {
    throw error instanceof ArchiveError ? error : new ArchiveError("not-a-zip", error);
  });
  const files = new Map(Object.entries(found));
  if (files.size === 0) throw new ArchiveError("not-a-zip");
  return withoutTopFolder(files);
}

export function pack(files: FileMap): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // A fixed time, so that the same case gives the same file.
    const options = { level: 6, mtime: new Date("2000-01-01T00:00:00") } as const;
    zip(Object.fromEntries(files), options, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

export function lock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(bytes).catch((error: unknown) => {
    throw new ArchiveError("wrong-passphrase", error);
  });
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

export function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 21)) === "age-encryption.org/v1";
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.split(/[\\/]/).includes("..") && !path.startsWith("__MACOSX/");
}

export function withoutTopFolder(files: FileMap): FileMap {
  const paths = [...files.keys()];
  const top = paths[0]?.split("/")[0];
  if (!top || !paths.every((path) => path.startsWith(`${top}/`))) return files;
  return new Map([...files].map(([path, bytes]) => [path.slice(top.length + 1), bytes]));
}
