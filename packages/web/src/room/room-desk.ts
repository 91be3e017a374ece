// What a question about a room is answered from: the room as this seat knows it, what is on this device, and a moment.
import type { CaseDocuments } from "@parley/engine/case";
import type { Room } from "@parley/engine/talks";
import type { RoomClient, RoomView } from "@parley/room";
import type { LanguageCode } from "../texts/language.ts";

export interface RoomDesk {
  readonly view: RoomView;
  readonly room: Room;
  /** Milliseconds since 1970 UTC, by this device's clock. */
  readonly now: number;
  readonly language: LanguageCode;
  /** The case on this device that goes with the room; null where there is none. */
  ownCase(): Promise<CaseDocuments | null>;
  /** What this device keeps beside the room under a name, sealed; undefined where nothing is. */
  readLocal(name: string): Promise<unknown>;
  /** Worked out once for each state of the room, and shared by questions; `name` holds every argument. */
  once<T>(name: string, make: () => T): T;
}

/** What a deed has besides: the client through which it is done. */
export interface RoomHands extends RoomDesk {
  readonly client: RoomClient;
  /** Plain data, kept sealed on this device alone. */
  writeLocal(name: string, value: unknown): Promise<void>;
  /** Names the case that goes with the room. */
  linkCase(key: string): Promise<void>;
}
