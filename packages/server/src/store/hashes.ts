// The two hashes of the log, as in @parley/seal and without waiting: rooms are locked meanwhile.
import { createHash } from "node:crypto";

const CHAIN = Buffer.from("parley/chain/1");
export const NO_CHAIN = Buffer.alloc(32).toString("base64url");

interface Link {
  readonly room: string;
  readonly number: number;
  readonly previous: string;
  readonly stamp: number;
  readonly leaf: string;
}

export function leafOf({
  headerBytes,
  signature,
}: {
  readonly headerBytes: Uint8Array;
  readonly signature: Uint8Array;
}): string {
  return createHash("sha256").update(headerBytes).update(signature).digest("base64url");
}

export function chainOf({ room, number, previous, stamp, leaf }: Link): string {
  return createHash("sha256")
    .update(CHAIN)
    .update(bytes(room))
    .update(bigEndian(number))
    .update(bytes(previous))
    .update(bigEndian(stamp))
    .update(bytes(leaf))
    .digest("base64url");
}

export function bytes(text: string): Buffer {
  return Buffer.from(text, "base64url");
}

function bigEndian(value: number): Buffer {
  const eight = Buffer.alloc(8);
  eight.writeBigUInt64BE(BigInt(value));
  return eight;
}
