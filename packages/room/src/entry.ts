// What a client needs from outside: the program around it, and how its member gets to the room.
import type { Identity } from "@parley/seal";
import type { AtRest } from "./at-rest.ts";
import type { RoomClock } from "./clock.ts";
import type { Fetch } from "./server-call.ts";
import type { OpenSocket } from "./socket-link.ts";
import type { RoomStorage } from "./storage.ts";
import { Vault } from "./vault.ts";

/** What the program around a client lends it. */
export interface RoomHost {
  readonly fetch: Fetch;
  /** Without it, the room is asked for over HTTP. */
  readonly openSocket?: OpenSocket;
  readonly clock: RoomClock;
  readonly storage: RoomStorage;
  readonly atRest: AtRest;
}

/** How a member gets to its room; to be kept by the host. One identity must not be open twice at the same time. */
export interface RoomEntry {
  /** Of the server, as in `RoomServer`. */
  readonly address: string;
  /** The key with which it signs receipts, held against the invitation. */
  readonly serverKey: string;
  readonly room: string;
  readonly seat: string;
  readonly identity: Identity;
}

export function vaultOf(
  { storage, atRest }: Pick<RoomHost, "storage" | "atRest">,
  { room, identity, failed }: Pick<RoomEntry, "room" | "identity"> & { readonly failed?: () => void },
): Vault {
  const prefix = `${room}/${identity.member}/`;
  return new Vault({ storage, atRest, prefix, ...(failed && { failed }) });
}
