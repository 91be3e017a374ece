// What a client keeps, as files under names that say nothing. A sealed index tells which file holds what: to replace it is the whole change.
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AtRest, RoomStorage } from "@parley/room";
import { writeWhole } from "../files/write-files.ts";

const INDEX = "index";
const OWN_FILE = /^[0-9a-f]{32}$|\.tmp$/;
const PRIVATE = { mode: 0o600, flush: true } as const;

type Files = ReadonlyMap<string, string>;

/** One that throws where what was sealed does not open. */
export interface SureAtRest extends AtRest {
  open(sealed: Uint8Array, name: string): Promise<Uint8Array>;
}

/** An empty one, without which the folder cannot be opened. */
export async function layFileStorage(folder: string, atRest: AtRest): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeIndex(folder, atRest, new Map());
}

/** What is missing reads as what does not open. */
export async function openFileStorage(folder: string, atRest: SureAtRest): Promise<RoomStorage> {
  const plain = await atRest.open(await readOrNothing(join(folder, INDEX)), INDEX);
  const files: Files = new Map(JSON.parse(new TextDecoder().decode(plain)) as [string, string][]);
  await clearLeftOvers(folder, files);
  return new FileStorage(folder, atRest, files);
}

class FileStorage implements RoomStorage {
  readonly #folder: string;
  readonly #atRest: AtRest;
  #files: Files;
  /** Reading and writing go one after the other, so that no file is taken away while it is read. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, atRest: AtRest, files: Files) {
    this.#folder = folder;
    this.#atRest = atRest;
    this.#files = files;
  }

  read(name: string): Promise<Uint8Array | undefined> {
    return this.#inTurn(async () => {
      const file = this.#files.get(name);
      return file === undefined ? undefined : readOrNothing(join(this.#folder, file));
    });
  }

  write(entries: ReadonlyMap<string, Uint8Array | null>): Promise<void> {
    return this.#inTurn(async () => {
      const files = new Map(this.#files);
      for (const [name, bytes] of entries) {
        files.delete(name);
        if (bytes === null) continue;
        const file = randomBytes(16).toString("hex");
        await writeWhole(join(this.#folder, file), bytes, PRIVATE);
        files.set(name, file);
      }
      await this.#commit(files);
    });
  }

  async #commit(files: Files): Promise<void> {
    await writeIndex(this.#folder, this.#atRest, files);
    const kept = new Set(files.values());
    const left = [...this.#files.values()].filter((file) => !kept.has(file));
    this.#files = files;
    await Promise.all(left.map((file) => rm(join(this.#folder, file), { force: true })));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

async function writeIndex(folder: string, atRest: AtRest, files: Files): Promise<void> {
  const text = new TextEncoder().encode(JSON.stringify([...files]));
  await syncFolder(folder);
  await writeWhole(join(folder, INDEX), await atRest.seal(text, INDEX), PRIVATE);
  await syncFolder(folder);
}

/** Files that no index names: of a change that the program did not come to the end of. */
async function clearLeftOvers(folder: string, files: Files): Promise<void> {
  const named = new Set(files.values());
  const left = (await readdir(folder)).filter((name) => OWN_FILE.test(name) && !named.has(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

async function readOrNothing(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Uint8Array();
    throw error;
  }
}

/** So that the new names are on the disk too; where a folder cannot be opened for that, the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
