// The act that founds a room. Its leaf is the room's id, so the id stands for the founder's keys and nobody can found it again.
import { randomBytes, toBase64url } from "./bytes.ts";
import { ACT_BYTES, SEAT_BYTES, type SeatId } from "./header.ts";
import type { Identity } from "./identity.ts";
import { proveReadingKey } from "./reading-key.ts";
import { finish, type MadeAct } from "./seal.ts";

export function drawSeatId(): SeatId {
  return toBase64url(randomBytes(SEAT_BYTES));
}

export interface Founding {
  readonly identity: Identity;
  /** The founder's seat, whose members run the room. */
  readonly seat: SeatId;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
}

export async function foundRoom({ identity, seat, time }: Founding): Promise<MadeAct> {
  const { member: key, reading, signing } = identity;
  const proof = toBase64url(await proveReadingKey({ signing, room: null, reading }));
  return finish({
    identity,
    header: {
      ...{ v: "parley/act/1", room: null, act: toBase64url(randomBytes(ACT_BYTES)), author: key },
      ...{ counter: 1, previous: null, audience: "all", kind: "found", epoch: null, seen: null },
      ...{ time, size: 0, commitment: null, member: { key, reading, seat, proof }, ciphertext: null },
    },
    ciphertext: null,
  });
}
