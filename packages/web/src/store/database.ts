// What the browser keeps: the cases in pieces, the files that they came from, and a few settings.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { makeBreath } from "./breath.ts";
import type { PartChanges, Parts } from "./parts.ts";

/** What the list of cases shows without opening them. */
export interface CaseCard {
  readonly key: string;
  /** The case's own id; a copy of the same case from elsewhere has the same. */
  readonly caseId: string;
  readonly title: string;
  /** When it was last changed here, as an ISO moment. */
  readonly changed: string;
  /** Counts the writings; a writer that finds another count than it knows has been overtaken. */
  readonly revision: number;
  /** Where it stands, in one line, as it was worked out last; empty before. */
  readonly line: string;
}

/** Files as they were opened or saved last, so that saving keeps comments and what is not ours. */
export type KeptFiles = ReadonlyMap<string, string | Uint8Array>;

interface Schema extends DBSchema {
  cards: { key: string; value: CaseCard };
  parts: { key: [string, string]; value: { case: string; name: string; piece: unknown } };
  files: { key: string; value: KeptFiles };
  handles: { key: string; value: FileSystemDirectoryHandle };
  settings: { key: string; value: unknown };
}

export const DATABASE = "parley";

const STORES = ["cards", "parts", "files", "handles", "settings"] as const;

export class CaseDatabase {
  readonly #database: IDBPDatabase<Schema>;

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  cards(): Promise<CaseCard[]> {
    return this.#database.getAll("cards");
  }

  card(key: string): Promise<CaseCard | undefined> {
    return this.#database.get("cards", key);
  }

  /** As they stood at one moment, brought in portions. */
  async parts(key: string): Promise<Parts> {
    const { store } = this.#database.transaction("parts");
    const parts = new Map<string, unknown>();
    for (let after = ""; ; ) {
      const rest = IDBKeyRange.bound([key, after], [key, "\uffff"], after !== "");
      const found = await store.getAll(rest, READ_AT_ONCE);
      for (const { name, piece } of found) parts.set(name, piece);
      if (found.length < READ_AT_ONCE) return parts;
      after = found[found.length - 1].name;
    }
  }

  /**
   * Writes what changed and the card, all or nothing.
   * @throws Overtaken when the case has been written by somebody else since `card.revision - 1`, or removed.
   */
  async write(card: CaseCard, { put, drop }: PartChanges): Promise<void> {
    const { key } = card;
    const change = this.#database.transaction(["cards", "parts"], "readwrite", { durability: "strict" });
    const known = await change.objectStore("cards").get(key);
    if ((known?.revision ?? 0) !== card.revision - 1) {
      change.abort();
      await change.done.catch(() => {});
      throw new Overtaken(known === undefined);
    }
    const parts = change.objectStore("parts");
    for (const name of drop) void parts.delete([key, name]);
    void change.objectStore("cards").put(card);
    await putParts(change, { key, parts: put });
  }

  /** Puts a whole case there, whatever was there before. */
  async bring(card: CaseCard, parts: Parts): Promise<void> {
    const change = this.#database.transaction(["cards", "parts"], "readwrite", { durability: "strict" });
    void change.objectStore("parts").delete(IDBKeyRange.bound([card.key, ""], [card.key, "\uffff"]));
    void change.objectStore("cards").put(card);
    await putParts(change, { key: card.key, parts });
  }

  /** The line of the card alone; never an older state of the rest. */
  async writeLine(key: string, line: string): Promise<void> {
    const change = this.#database.transaction("cards", "readwrite");
    const card = await change.store.get(key);
    if (card && card.line !== line) void change.store.put({ ...card, line });
    await change.done;
  }

  /** With all that belongs to it. */
  async remove(key: string): Promise<void> {
    const change = this.#database.transaction(STORES, "readwrite");
    void change.objectStore("cards").delete(key);
    void change.objectStore("parts").delete(IDBKeyRange.bound([key, ""], [key, "\uffff"]));
    void change.objectStore("files").delete(key);
    void change.objectStore("handles").delete(key);
    const settings = change.objectStore("settings");
    for (const name of await settings.getAllKeys())
      if (name.endsWith(` of ${key}`)) void settings.delete(name);
    await change.done;
  }

  keptFiles(key: string): Promise<KeptFiles | undefined> {
    return this.#database.get("files", key);
  }

  async keepFiles(key: string, files: KeptFiles): Promise<void> {
    await this.#database.put("files", files, key);
  }

  folder(key: string): Promise<FileSystemDirectoryHandle | undefined> {
    return this.#database.get("handles", key);
  }

  async keepFolder(key: string, folder: FileSystemDirectoryHandle): Promise<void> {
    await this.#database.put("handles", folder, key);
  }

  /** The settings that belong to a case, by name. */
  async settingsOf(key: string): Promise<ReadonlyMap<string, unknown>> {
    const names = (await this.#database.getAllKeys("settings")).filter((name) => name.endsWith(` of ${key}`));
    return new Map(await Promise.all(names.map(async (name) => [name, await this.setting(name)] as const)));
  }

  /** What belongs to one case is called `… of <key>`, and goes with it. */
  setting<T>(name: string): Promise<T | undefined> {
    return this.#database.get("settings", name) as Promise<T | undefined>;
  }

  async set(name: string, value: unknown): Promise<void> {
    await this.#database.put("settings", value, name);
  }

  close(): void {
    this.#database.close();
  }
}

/** Pieces in one go. */
const READ_AT_ONCE = 24;

type Change = IDBPTransaction<Schema, ("cards" | "parts")[], "readwrite">;

/** As the last of a change, which holds all or nothing, though the page answers in between. */
async function putParts(
  change: Change,
  { key, parts }: { readonly key: string; readonly parts: Parts },
): Promise<void> {
  const store = change.objectStore("parts");
  const breath = makeBreath();
  try {
    for (const [name, piece] of parts) {
      const written = store.put({ case: key, name, piece });
      if (!breath.isDue()) continue;
      await written;
      breath.begin();
    }
  } catch (error) {
    if (change.error === null) change.abort();
    await change.done.catch(() => {});
    throw change.error ?? error;
  }
  await change.done;
}

/** Somebody else has written the case meanwhile, or removed it. */
export class Overtaken extends Error {
  readonly removed: boolean;

  constructor(removed: boolean) {
    super(removed ? "the case was removed" : "the case was written by somebody else");
    this.removed = removed;
  }
}

let opened: Promise<CaseDatabase> | null = null;

export function openDatabase(): Promise<CaseDatabase> {
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore("cards", { keyPath: "key" });
      database.createObjectStore("parts", { keyPath: ["case", "name"] });
      for (const name of ["files", "handles", "settings"] as const) database.createObjectStore(name);
    },
    // Another tab wants to erase everything or to upgrade: don't stand in its way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).then((database) => new CaseDatabase(database));
  return opened;
}
