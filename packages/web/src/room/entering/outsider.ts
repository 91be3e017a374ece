// What deeds on the way into a room work with: what is kept of it, and the keys' one copy that can still be written to a backup.
import type { IdentitySecret } from "@parley/seal";
import type { KeptRoom } from "../kept-rooms.ts";

export interface Outsider {
  readonly kept: KeptRoom | null;
  readonly secret: IdentitySecret | null;
  /** Keeps the room on this device, and shows how it now stands. */
  keep(room: KeptRoom): Promise<void>;
  hold(secret: IdentitySecret | null): void;
  /** Opens the room; it is then kept as one that the member is in. */
  enter(room: KeptRoom): Promise<void>;
  /** Given up when the page lets go of the room. */
  readonly over: AbortSignal;
}

/** What is kept of the room. Throws where that was not prepared. */
export function keptOf({ kept }: Outsider): KeptRoom {
  if (kept === null) throw new TypeError("no room was prepared");
  return kept;
}
