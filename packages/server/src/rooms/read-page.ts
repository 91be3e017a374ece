// A stretch of a room's log as one member gets it over HTTP.
import { type ChainPoint, type PlacedAct, signReceipt, toBase64url } from "@parley/seal";
import type { PlacedEnvelope } from "../store/envelope.ts";
import type { Standing } from "./room-desk.ts";

export interface Page {
  readonly placed: readonly PlacedAct[];
  /** At the last of them, or beyond; with the server's word that it stands so. */
  readonly head: ChainPoint & { readonly receipt: string };
  /** Numbers of places of which the server has no envelope; left out where there is none. */
  readonly lost?: readonly number[];
}

/** An answer is not made longer once it has so many characters; whoever wants more asks again. */
const LONGEST = 2 ** 20;

/** Null if the member is no longer in the room. @throws DatabaseError `unavailable` */
export async function readPage(
  { rooms: { store, key }, room, member }: Standing,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Page | null> {
  // First, so that there is never a head of which the acts before it are not there yet.
  const before = await store.head(room);
  const acts = await store.read({ room, member, from: after + 1, limit, longest: LONGEST });
  if ("refused" in acts) return null;
  const placed = acts.map(asPlaced);
  const last = placed.at(-1);
  const isBeyond = last !== undefined && last.number > (before?.number ?? 0);
  const { number, stamp, chain } = (isBeyond ? last : before) as ChainPoint;
  const place = { number, stamp, chain };
  const receipt = await signReceipt({ key: key.signing, room, place });
  const lost = await store.lost({ room, member });
  return { placed, head: { ...place, receipt }, ...(lost.length > 0 && { lost }) };
}

function asPlaced({ number, stamp, chain, leaf, sealed, lost }: PlacedEnvelope): PlacedAct {
  if (!sealed) return { number, stamp, chain, leaf, ...(lost && { lost }) };
  const [header, signature, ciphertext] = [sealed.headerBytes, sealed.signature, sealed.ciphertext].map(
    toBase64url,
  );
  return { number, stamp, chain, leaf, header, signature, ciphertext } as PlacedAct;
}
