// Size classes: every payload is padded to 1, 4, 16 or 64 KiB, so that its length says little. Nothing is compressed.
import { type Bytes, concat } from "./bytes.ts";
import type { SizeClass } from "./header.ts";
import { type Refusal, refuse } from "./refusal.ts";

const CLASSES = [1024, 4096, 16384, 65536] as const;
const LENGTH_BYTES = 4;

/** The most bytes of payload that fit into one act. */
export const LARGEST_PAYLOAD = 65536 - LENGTH_BYTES;

export interface TooLarge extends Refusal<"too-large"> {
  /** Both in bytes. */
  readonly size: number;
  readonly limit: number;
}

/** The length in four bytes, the payload, then zeros; as long as the smallest class that holds it. */
export function pad(payload: Uint8Array): { padded: Bytes; size: SizeClass } | TooLarge {
  const size = CLASSES.find((one) => payload.length + LENGTH_BYTES <= one);
  if (size === undefined) return { refused: "too-large", size: payload.length, limit: LARGEST_PAYLOAD };
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, payload.length);
  const rest = new Uint8Array(size - LENGTH_BYTES - payload.length);
  return { padded: concat(length, payload, rest), size };
}

/** The payload; refused if the length cannot be right, a smaller class would have done, or the rest is not all zeros. */
export function unpad(padded: Uint8Array): Uint8Array | Refusal<"padding"> {
  if (padded.length < LENGTH_BYTES) return refuse("padding");
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const fitting = CLASSES.find((one) => length + LENGTH_BYTES <= one);
  if (fitting !== padded.length) return refuse("padding");
  let rest = 0;
  for (let at = LENGTH_BYTES + length; at < padded.length; at++) rest |= padded[at];
  return rest === 0 ? padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length) : refuse("padding");
}
