// The room as the own seat could read it, as one file to take away, in the clear or locked.
import { lockWithPassphrase } from "@parley/seal";
import { fileName } from "../../files/save-files.ts";
import type { RoomHands } from "../room-desk.ts";

export interface TakenAway {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** `passphrase`: null for a file that whoever has it can read. */
export async function exportRoom(
  { passphrase }: { readonly passphrase: string | null },
  { client, room, view }: RoomHands,
): Promise<TakenAway> {
  const plain = await client.export();
  const seat = room.seats.find(({ id }) => id === view.seat)?.name ?? "";
  const parts = [room.title ?? "room", seat, String(view.head.number)];
  const name = `${fileName(
    parts
      .filter((part) => part !== "")
      .join("-")
      .toLowerCase(),
  )}.parley-room.json`;
  if (passphrase === null) return { bytes: plain, name };
  return { bytes: await lockWithPassphrase(plain, passphrase), name: `${name}.age` };
}
