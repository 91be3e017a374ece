// Giving places back to a server that has lost the end of its log: what a member sends, and whether the server's own word vouches for it.
import { type ChainFault, type ChainPoint, chainAt, isPlace, type PlacedAct } from "./chain.ts";
import type { Hash, RoomId } from "./header.ts";
import { checkReceipt } from "./receipts.ts";
import { type Refusal, refuse } from "./refusal.ts";

export interface ReturnedPlaces {
  /** The place ahead of them: the last that the server still has, or an earlier one. */
  readonly after: ChainPoint;
  /** In order and without gaps, with their envelopes where the giver has them. */
  readonly placed: readonly PlacedAct[];
  /** Stamp and leaf of each place after those, up to the one that the receipt is for. */
  readonly beyond: readonly (readonly [stamp: number, leaf: Hash])[];
  /** The server's, for the last of all these places. */
  readonly receipt: string;
}

export type ReturnFault = ChainFault | "not-vouched";

/**
 * The last of the places, for which the receipt is. Its chain hash covers everything before it, so no member can invent a past; that
 * envelopes are those of their leaves, and that `after` is in the server's log, is for the caller to check.
 */
export async function checkReturned(given: {
  readonly room: RoomId;
  /** The server's public key. */
  readonly server: string;
  readonly returned: ReturnedPlaces;
}): Promise<ChainPoint | Refusal<ReturnFault>> {
  const { room, server, returned } = given;
  if (!isReturned(returned)) return refuse("place-shape");
  let at = returned.after;
  for (const place of returned.placed) {
    if (!isPlace(place)) return refuse("place-shape");
    if (place.number !== at.number + 1) return refuse("number-wrong");
    const next = await follows(room, at, place);
    if ("refused" in next) return next;
    if (next.chain !== place.chain) return refuse("chain-wrong");
    at = next;
  }
  for (const [stamp, leaf] of returned.beyond) {
    const next = await follows(room, at, { stamp, leaf });
    if ("refused" in next) return next;
    at = next;
  }
  const fault = await checkReceipt({ room, server, place: at, receipt: returned.receipt });
  return fault === undefined ? at : refuse("not-vouched");
}

/** As far as it is used here: what comes from outside may have any shape. */
function isReturned(returned: ReturnedPlaces): boolean {
  const { after, placed, beyond } = Object(returned) as Partial<ReturnedPlaces>;
  const isAfter = isPlace({ ...Object(after), leaf: after?.chain });
  return isAfter && Array.isArray(placed) && Array.isArray(beyond) && beyond.every(isBeyond);
}

function isBeyond(one: unknown): boolean {
  const [stamp, leaf] = Array.isArray(one) ? one : [];
  // A place in all but its number and its chain hash.
  return isPlace({ number: 1, stamp, chain: leaf, leaf });
}

async function follows(
  room: RoomId,
  { number: before, chain, stamp: last }: ChainPoint,
  { stamp, leaf }: { readonly stamp: number; readonly leaf: Hash },
): Promise<ChainPoint | Refusal<ReturnFault>> {
  const number = before + 1;
  if (!Number.isSafeInteger(number)) return refuse("number-wrong");
  if (stamp < last) return refuse("stamp-decreases");
  if (number === 1 && leaf !== room) return refuse("founding-wrong");
  return { number, stamp, chain: await chainAt({ room, number, before: chain, stamp, leaf }) };
}
