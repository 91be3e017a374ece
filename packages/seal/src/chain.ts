// The chain of a room: every place hashes the one before it, so that one number and one hash stand for all that came first.
import { concat, fromBase64url, isBase64url, sha256, toBase64url, toUtf8, u64be } from "./bytes.ts";
import type { Envelope } from "./envelope.ts";
import { HASH_BYTES, type Hash, type RoomId } from "./header.ts";

/** What everyone learns of an act. */
export interface Place {
  /** From 1, without gaps. */
  readonly number: number;
  /** When the server placed it, in milliseconds since 1970 UTC; never decreases. */
  readonly stamp: number;
  readonly chain: Hash;
  readonly leaf: Hash;
}

/** An act as a seat gets it: with its envelope if it is addressed to that seat, else the place alone. */
export interface PlacedAct extends Place, Partial<Envelope> {
  /** The server has no envelope here, for whichever seats it was: it lost it, and nobody has brought it back. */
  readonly lost?: true;
}

/** A place up to which everything has been checked. */
export interface ChainPoint {
  readonly number: number;
  readonly chain: Hash;
  readonly stamp: number;
}

export const CHAIN_START: ChainPoint = {
  number: 0,
  chain: toBase64url(new Uint8Array(HASH_BYTES)),
  stamp: 0,
};

export type ChainFault =
  | "place-shape"
  | "number-wrong"
  | "stamp-decreases"
  | "chain-wrong"
  | "founding-wrong";

export interface ChainFinding {
  readonly number: number;
  readonly code: ChainFault;
}

export interface Link {
  readonly room: RoomId;
  readonly number: number;
  /** The chain hash at the number before. */
  readonly before: Hash;
  readonly stamp: number;
  readonly leaf: Hash;
}

const DOMAIN = toUtf8("parley/chain/1");

/** The chain hash at a place. Throws a TypeError for ids or hashes that are none. */
export async function chainAt({ room, number, before, stamp, leaf }: Link): Promise<Hash> {
  const [roomBytes, beforeBytes, leafBytes] = [room, before, leaf].map((one) =>
    fromBase64url(one, HASH_BYTES),
  );
  if (!roomBytes || !beforeBytes || !leafBytes) throw new TypeError("Not a hash of 32 bytes.");
  return toBase64url(
    await sha256(concat(DOMAIN, roomBytes, u64be(number), beforeBytes, u64be(stamp), leafBytes)),
  );
}

export interface ChainToVerify {
  readonly room: RoomId;
  readonly from: ChainPoint;
  readonly placed: readonly Place[];
}

/**
 * Checks places that come one after the other. `good` is the last point before the first fault. After a fault the rest is judged
 * by the hashes as given, so that one altered place does not make every later one a finding.
 */
export async function verifyChain({ room, from, placed }: ChainToVerify): Promise<{
  readonly good: ChainPoint;
  readonly findings: readonly ChainFinding[];
}> {
  const codes = await inBatches(placed, async (place, index) => {
    const before = index === 0 ? from : placed[index - 1];
    return linkFault({ room, number: from.number + index + 1, before, place });
  });
  const findings = codes.flatMap((code, index) =>
    code === undefined ? [] : [{ number: from.number + index + 1, code }],
  );
  const sound = findings.length === 0 ? placed.length : findings[0].number - from.number - 1;
  const last = sound === 0 ? from : placed[sound - 1];
  return { good: { number: last.number, chain: last.chain, stamp: last.stamp }, findings };
}

async function linkFault(given: {
  readonly room: RoomId;
  readonly number: number;
  /** May be as misshapen as anything from outside. */
  readonly before: Partial<ChainPoint> | null | undefined;
  readonly place: Place;
}): Promise<ChainFault | undefined> {
  const { room, number, before, place } = given;
  if (!isPlace(place)) return "place-shape";
  if (place.number !== number) return "number-wrong";
  if (number === 1 && place.leaf !== room) return "founding-wrong";
  if (place.stamp < (before?.stamp ?? 0)) return "stamp-decreases";
  // A misshapen place before this one has its own finding; there is nothing to hold this one against.
  if (!isBase64url(before?.chain, HASH_BYTES)) return undefined;
  const { stamp, leaf, chain } = place;
  const expected = await chainAt({ room, number, before: before?.chain as Hash, stamp, leaf });
  return expected === chain ? undefined : "chain-wrong";
}

export function isPlace(value: unknown): value is Place {
  if (typeof value !== "object" || value === null) return false;
  const { number, stamp, chain, leaf } = value as Partial<Place>;
  return isWhole(number) && isWhole(stamp) && isBase64url(chain, HASH_BYTES) && isBase64url(leaf, HASH_BYTES);
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const BATCH = 256;

/** Asks about many at once, as Web Crypto works in threads, but not about so many that memory fills with copies. */
export async function inBatches<T, R>(
  items: readonly T[],
  ask: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    answers.push(...(await Promise.all(batch.map((item, offset) => ask(item, start + offset)))));
  }
  return answers;
}
