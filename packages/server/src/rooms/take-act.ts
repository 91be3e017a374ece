// An act on its way into its room, however it came: checked, placed, and acknowledged once it is on disk.
import type { webcrypto } from "node:crypto";
import {
  audienceName,
  type Header,
  isRefused,
  LONGEST_HEADER,
  LONGEST_KEYS_CONTENT,
  signReceipt,
} from "@parley/seal";
import { checkAct } from "../store/check-act.ts";
import type { Envelope, Place } from "../store/envelope.ts";
import { bytes } from "../store/hashes.ts";
import type { Refusal } from "../store/room-store.ts";
import { ask } from "../store/scope.ts";
import { isText, readShape } from "./read-shape.ts";
import {
  MALFORMED,
  NOT_LET_IN,
  RETURNING,
  type RoomRefusal,
  tooLarge,
  wouldBeVoid,
  wrongEpoch,
} from "./refusals.ts";
import type { OpenRooms } from "./room-service.ts";

export interface Taken {
  readonly act: string;
  readonly number: number;
  readonly stamp: number;
  readonly chain: string;
  readonly leaf: string;
  readonly receipt: string;
}

/** What AES-GCM adds to what is sealed. */
const SEAL = 28;

/** Form, signature and hashes; `room` is null for an act that founds one. */
export async function readEnvelope(sent: unknown, room: string | null): Promise<Envelope | RoomRefusal> {
  const fields = readShape(sent, { header: isText, signature: isText, ciphertext: isText });
  if (!fields) return MALFORMED;
  const { header, ciphertext } = fields as Readonly<Record<string, string>>;
  if (sizeOf(header) > LONGEST_HEADER) return tooLarge(LONGEST_HEADER);
  if (sizeOf(ciphertext) > LONGEST_KEYS_CONTENT + SEAL) return tooLarge(LONGEST_KEYS_CONTENT);
  const checked = await checkAct(fields, room);
  if (isRefused(checked)) return { ...MALFORMED, more: { reason: checked.refused } };
  return checked;
}

/** The author is the member whose token came with it. */
export async function placeAct(
  { store, database, key }: OpenRooms,
  { room, envelope }: { readonly room: string; readonly envelope: Envelope },
): Promise<Taken | RoomRefusal> {
  const { header } = envelope;
  const place = await store.append(envelope);
  if ("refused" in place) {
    return isOfEpoch(place.refused)
      ? wrongEpoch(await currentEpoch(database.serving, { room, header }))
      : refusalFor(place.refused);
  }
  return takenAt(place, { act: header.act, signing: key.signing });
}

export async function takenAt(
  { room, ...place }: Place,
  { act, signing }: { readonly act: string; readonly signing: webcrypto.CryptoKey },
): Promise<Taken> {
  const { number, stamp, chain, leaf } = place;
  return { act, number, stamp, chain, leaf, receipt: await signReceipt({ key: signing, room, place }) };
}

export function refusalFor(refused: Refusal): RoomRefusal {
  if (refused === "no-such-room" || refused === "not-a-member" || refused === "removed") return NOT_LET_IN;
  if (refused === "returning") return RETURNING;
  if (refused === "log-differs" || refused === "gap") return { status: 409, refused };
  return refused === "too-large" ? tooLarge(LONGEST_KEYS_CONTENT) : wouldBeVoid(refused);
}

/** Keys for others than those present are keys for a membership that is no more. */
function isOfEpoch(refused: Refusal): boolean {
  return refused === "wrong-epoch" || refused === "keys-readers";
}

/** Of the audience that the act names, and not of the one whose epoch it names: that could be one that its author is not in. */
async function currentEpoch(
  pool: OpenRooms["database"]["serving"],
  { room, header }: { readonly room: string; readonly header: Header },
): Promise<number> {
  const values = [bytes(room), await audienceName(header.audience)];
  const text = "select number from parley.epochs where room = $1 and audience = $2";
  const scope = { rooms: [room], members: [] };
  const [row] = await ask<{ number: number }>(pool, scope, { name: "epoch-now", text, values });
  return row?.number ?? 0;
}

function sizeOf(base64url: string): number {
  return Math.floor((base64url.length * 3) / 4);
}
