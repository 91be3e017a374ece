// The rooms of a server with all that stands behind them. The database starts when it is first needed, and not before.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { connect, type Database, type Elsewhere } from "../postgres/connect.ts";
import { DatabaseError } from "../postgres/database-error.ts";
import { type Access, openAccess } from "../store/access.ts";
import { openRoomStore } from "../store/postgres-store.ts";
import { keepPurging } from "../store/purge.ts";
import type { RoomStore } from "../store/room-store.ts";
import { openBus } from "./bus.ts";
import { type Doors, openDoors } from "./doors.ts";
import { makeReader } from "./read-for-members.ts";
import { followRooms, type RoomsFollowed } from "./rooms-followed.ts";
import { keyInDatabase, keyInFolder, type ServerKey } from "./server-key.ts";

export interface ServicePlace {
  /** Holds the embedded database and the server's key, unless there is a database elsewhere, which then holds both. */
  readonly folder: string;
  readonly database?: Elsewhere;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Told of each start of the database that failed. */
  readonly report: (error: Error) => void;
}

export interface OpenRooms {
  readonly database: Database;
  readonly store: RoomStore;
  readonly access: Access;
  readonly doors: Doors;
  readonly followed: RoomsFollowed;
  readonly key: ServerKey;
  close(): Promise<void>;
}

export interface RoomService {
  /** Without starting a database in the folder. @throws DatabaseError with any reason */
  key(): Promise<ServerKey>;
  /** @throws DatabaseError with any reason; the next call tries again */
  open(): Promise<OpenRooms>;
  /** Null if no room can be there, since there never was a database. @throws DatabaseError with any reason */
  openIfMade(): Promise<OpenRooms | null>;
  close(): Promise<void>;
}

export function makeRoomService(place: ServicePlace): RoomService {
  const { folder, database: elsewhere } = place;
  const postgres = join(folder, "postgres");
  let opening: Promise<OpenRooms> | null = null;
  let isClosed = false;
  let key: Promise<ServerKey> | null = null;

  function open(): Promise<OpenRooms> {
    if (isClosed) return Promise.reject(new DatabaseError("unavailable", "closed"));
    opening ??= start().catch((cause: Error) => {
      opening = null;
      const error =
        cause instanceof DatabaseError ? cause : new DatabaseError("unavailable", cause.message, { cause });
      place.report(error);
      throw error;
    });
    return opening;
  }

  function keyOfFolder(): Promise<ServerKey> {
    key ??= makeFolder(folder)
      .then(() => keyInFolder(folder))
      .catch((cause: Error) => {
        key = null;
        throw new DatabaseError("unavailable", cause.message, { cause });
      });
    return key;
  }

  async function start(): Promise<OpenRooms> {
    if (!elsewhere) await makeFolder(folder);
    const database = await connect(elsewhere ?? { folder: postgres });
    try {
      return await openRooms(database, { now: place.now, key: elsewhere ? undefined : await keyOfFolder() });
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  return {
    open,
    openIfMade: async () =>
      elsewhere || opening || existsSync(join(postgres, "data")) ? await open() : null,
    key: async () => (elsewhere ? (await open()).key : await keyOfFolder()),
    close: async () => {
      isClosed = true;
      const rooms = await opening?.catch(() => null);
      await rooms?.close();
    },
  };
}

async function openRooms(
  database: Database,
  { now, key }: { readonly now: () => number; readonly key: ServerKey | undefined },
): Promise<OpenRooms> {
  const { serving: pool, server } = database;
  const store = await openRoomStore({ database, now });
  const bus = await openBus({ pool, server });
  const doors = openDoors(pool);
  const ownKey = key ?? (await keyInDatabase(pool));
  const purging = keepPurging({ pool, now });
  const followed = followRooms({ reader: makeReader(pool), store, bus, doors, signing: ownKey.signing });
  return {
    ...{ database, store, access: openAccess(pool), doors, followed, key: ownKey },
    close: async () => {
      await purging.stop();
      await followed.close();
      await bus.close();
      await store.close();
      await database.close();
    },
  };
}

/** Others may pass through one that root makes, since the account that PostgreSQL runs under has to. */
async function makeFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 });
}
