// What the server and the members sign about places: receipts, and heads that clients exchange.
import { concat, fromBase64url, toBase64url, u64be } from "./bytes.ts";
import type { Place } from "./chain.ts";
import { checkSignature, sign } from "./ed25519.ts";
import { HASH_BYTES, type Head, type MemberKey, ROOM_BYTES, type RoomId, SIGNATURE_BYTES } from "./header.ts";
import type { Identity } from "./identity.ts";
import { type Refusal, refuse, type SignatureFault } from "./refusal.ts";

/** The server's word that an act is on disk at this place. */
export interface Receipt {
  readonly room: RoomId;
  readonly place: Omit<Place, "leaf">;
}

export async function signReceipt(given: Receipt & { readonly key: CryptoKey }): Promise<string> {
  const message = receiptBytes(given);
  if (message === undefined) throw new TypeError("Not a place in a room.");
  return toBase64url(await sign({ key: given.key, domain: "parley/receipt/1", message }));
}

/** `server` is the server's public key, which the reader must already have held against the invitation. */
export async function checkReceipt(
  given: Receipt & { readonly server: string; readonly receipt: string },
): Promise<Refusal<SignatureFault> | undefined> {
  const message = receiptBytes(given);
  const signature = fromBase64url(given.receipt, SIGNATURE_BYTES);
  if (message === undefined || signature === undefined) return refuse("signature-encoding");
  return checkSignature({ key: given.server, domain: "parley/receipt/1", message, signature });
}

/** A member's word on how far it has checked a room. Two that differ at one number prove a forked log. */
export interface SignedHead extends Head {
  readonly member: MemberKey;
  readonly signature: string;
}

export async function signHead(given: {
  readonly identity: Identity;
  readonly room: RoomId;
  readonly head: Head;
}): Promise<SignedHead> {
  const { number, chain } = given.head;
  const message = headBytes(given.room, given.head);
  if (message === undefined) throw new TypeError("Not a place in a room.");
  const { member, signing: key } = given.identity;
  const signature = toBase64url(await sign({ key, domain: "parley/head/1", message }));
  return { member, number, chain, signature };
}

/** Whether the member signed it; whether that member is in the room is for the reader to see. */
export async function checkHead(
  room: RoomId,
  head: SignedHead,
): Promise<Refusal<SignatureFault> | undefined> {
  const message = headBytes(room, head);
  const signature = fromBase64url(head.signature, SIGNATURE_BYTES);
  if (message === undefined || signature === undefined) return refuse("signature-encoding");
  return checkSignature({ key: head.member, domain: "parley/head/1", message, signature });
}

function receiptBytes({ room, place }: Receipt) {
  const roomBytes = fromBase64url(room, ROOM_BYTES);
  const chain = fromBase64url(place.chain, HASH_BYTES);
  if (!roomBytes || !chain || !isNumber(place.number) || !isNumber(place.stamp)) return undefined;
  return concat(roomBytes, u64be(place.number), chain, u64be(place.stamp));
}

function headBytes(room: RoomId, head: Head) {
  const [roomBytes, chain] = [fromBase64url(room, ROOM_BYTES), fromBase64url(head.chain, HASH_BYTES)];
  if (!roomBytes || !chain || !isNumber(head.number)) return undefined;
  return concat(roomBytes, u64be(head.number), chain);
}

function isNumber(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
