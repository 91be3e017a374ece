// Founding a room: its first act goes to the server, then the founder opens it and says what it is called and about.
import type { SealedActInput } from "@parley/engine/talks";
import { drawSeatId, type Envelope, foundRoom, type Identity } from "@parley/seal";
import { type RoomEntry, type RoomHost, vaultOf } from "./entry.ts";
import { frameForRoom } from "./frame-for-room.ts";
import { openRoom, type RoomClient } from "./room-client.ts";
import { postRoom, type RoomServer, readFacts } from "./server-call.ts";

export interface NewRoom {
  /** Of the server, as in `RoomServer`. */
  readonly address: string;
  /** Made for this room alone, and backed up. */
  readonly identity: Identity;
  readonly title?: string;
  /** The founder's seat. */
  readonly seatName?: string;
  /** What of it is for the room goes into it; sources and other voices do not. */
  readonly frame?: Extract<SealedActInput, { do: "frame" }>["frame"];
}

interface KeptFounding {
  readonly envelope: Envelope;
  readonly room: string;
  readonly seat: string;
}

/** Throws a RoomServerError. Called again with the same identity after a failure, it founds the same room. */
export async function createRoom(host: RoomHost, wanted: NewRoom): Promise<RoomClient> {
  const { address, identity } = wanted;
  const server: RoomServer = { address, fetch: host.fetch };
  const facts = await readFacts(server);
  const { envelope, room, seat } = await foundingOf(host, identity);
  await postRoom(server, envelope);
  const entry: RoomEntry = { address, serverKey: facts.server, room, seat, identity };
  const client = await openRoom(host, entry);
  for (const act of openingActs({ ...wanted, seat })) await client.send(act);
  return client;
}

async function foundingOf(host: RoomHost, identity: Identity): Promise<KeptFounding> {
  const vault = vaultOf(host, { room: "founding", identity });
  const kept = (await vault.read("act")) as KeptFounding | undefined;
  if (kept) return kept;
  const seat = drawSeatId();
  const { envelope, leaf } = await foundRoom({ identity, seat, time: host.clock.now() });
  await vault.write({ act: { envelope, room: leaf, seat } });
  return { envelope, room: leaf, seat };
}

function openingActs({
  title,
  frame,
  seatName,
  seat,
}: NewRoom & { readonly seat: string }): SealedActInput[] {
  return [
    ...(title === undefined ? [] : [{ do: "title" as const, title }]),
    ...(seatName === undefined
      ? []
      : [{ do: "seat" as const, seat, name: seatName, role: "mediator" as const }]),
    ...(frame === undefined ? [] : [{ do: "frame" as const, version: 1, frame: frameForRoom(frame) }]),
  ];
}
