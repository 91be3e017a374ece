// What this device keeps of rooms: how each is reached, its member's keys, and the sealed bytes of its log. Apart from the cases.
import type { FrameDocument } from "@parley/engine/case";
import type { Identity } from "@parley/seal";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What the list of rooms shows without opening them. */
export interface RoomCard {
  readonly key: string;
  /** As it was known last; empty before it was. */
  readonly title: string;
  /** The name of the own seat, as it was known last. */
  readonly seatName: string;
  /** `asking`: at the door, until a member lets it in. */
  readonly stage: "founding" | "asking" | "in";
  /** When it was last opened here, as an ISO moment. */
  readonly opened: string;
}

/** What a founder wants its room to be called and about. */
export interface Founding {
  readonly title: string;
  readonly seatName: string;
  readonly frame: FrameDocument | null;
}

export interface KeptRoom extends RoomCard {
  /** Of the server, as in `RoomEntry`. */
  readonly address: string;
  readonly identity: Identity;
  /** Seals what is kept of the room here. */
  readonly restKey: CryptoKey;
  readonly backedUp: boolean;
  /** While it is being founded. */
  readonly founding?: Founding;
  /** While at the door. Secret. */
  readonly link?: string;
  /** The invitation is spent: somebody has to let the member in now. */
  readonly hasAsked?: boolean;
  /** By what name the member wants to be known, until that is said. */
  readonly name?: string;
  readonly entry?: { readonly serverKey: string; readonly room: string; readonly seat: string };
  /** The case on this device that goes with it. */
  readonly caseKey?: string;
}

interface Schema extends DBSchema {
  rooms: { key: string; value: KeptRoom };
  bytes: { key: string; value: Uint8Array };
}

export const ROOMS_DATABASE = "parley-rooms";

let opened: Promise<IDBPDatabase<Schema>> | null = null;

export function openRooms(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(ROOMS_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore("rooms", { keyPath: "key" });
      database.createObjectStore("bytes");
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return opened;
}

export async function readRoom(key: string): Promise<KeptRoom | undefined> {
  return (await openRooms()).get("rooms", key);
}

export async function keepRoom(room: KeptRoom): Promise<void> {
  const change = (await openRooms()).transaction("rooms", "readwrite", { durability: "strict" });
  await Promise.all([change.store.put(room), change.done]);
}

/** The latest first. */
export async function roomCards(): Promise<RoomCard[]> {
  return cardsOf(await (await openRooms()).getAll("rooms"));
}

/** Those that a case on this device goes with, the latest first. */
export async function roomsOfCase(caseKey: string): Promise<RoomCard[]> {
  const rooms = await (await openRooms()).getAll("rooms");
  return cardsOf(rooms.filter((room) => room.caseKey === caseKey));
}

function cardsOf(rooms: readonly KeptRoom[]): RoomCard[] {
  return rooms
    .map(({ key, title, seatName, stage, opened: when }) => ({ key, title, seatName, stage, opened: when }))
    .sort((one, other) => (one.opened < other.opened ? 1 : -1));
}

/** With keys and log: without a backup, nobody can come back as this member. */
export async function forgetRoom(key: string): Promise<void> {
  const change = (await openRooms()).transaction(["rooms", "bytes"], "readwrite");
  void change.objectStore("rooms").delete(key);
  void change.objectStore("bytes").delete(rangeOf(key));
  await change.done;
}

function rangeOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound(`${key}/`, `${key}/\uffff`);
}
