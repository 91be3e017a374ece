// What members give back of a log that the server has lost: places that its own receipt vouches for, and envelopes that fit their leaves.
import { checkReturned, type PlacedAct, type ReturnedPlaces } from "@parley/seal";
import type { Envelope } from "../store/envelope.ts";
import { leafOf } from "../store/hashes.ts";
import type { Returning } from "../store/room-store.ts";
import type { Answer } from "./answering.ts";
import { isBytes, isShape, isText, isWhole, readShape } from "./read-shape.ts";
import { isRefusal, MALFORMED, type RoomRefusal } from "./refusals.ts";
import { holdBack, type RoomDesk, type Standing } from "./room-desk.ts";
import { readEnvelope, refusalFor } from "./take-act.ts";

/** Places or envelopes in one request, and links beyond them up to the receipt. */
const MOST = 500;
const MOST_BEYOND = 20_000;

const ENVELOPE = { header: isText, signature: isText, ciphertext: isText };
const PLACE = { number: isWhole, stamp: isWhole, chain: isBytes(32), leaf: isBytes(32) };
const isPlace = isShape(PLACE);
const isPlacedAct = isShape({ ...PLACE, ...ENVELOPE });
const isNumberedEnvelope = isShape({ number: isWhole, ...ENVELOPE });
const isLeaf = isBytes(32);

const isLink = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && isWhole(value[0]) && isLeaf(value[1]);

const isListOf =
  (test: (value: unknown) => boolean, { least, most }: { readonly least: number; readonly most: number }) =>
  (value: unknown) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(test);

const RETURNED = {
  after: isShape({ number: isWhole, chain: isBytes(32), stamp: isWhole }),
  placed: isListOf((one) => isPlace(one) || isPlacedAct(one), { least: 1, most: MOST }),
  beyond: isListOf(isLink, { least: 0, most: MOST_BEYOND }),
  receipt: isBytes(64),
};

interface Sent {
  readonly standing: Standing;
  readonly body: unknown;
}

export async function takeBack(desk: RoomDesk, { standing, body }: Sent): Promise<Answer> {
  const { rooms, room } = standing;
  const heldBack = holdBack(desk, standing);
  if (heldBack) return heldBack;
  const sent = readShape(body, RETURNED);
  if (!sent) return MALFORMED;
  const returned = sent as unknown as ReturnedPlaces;
  const vouched = await checkReturned({ room, server: rooms.key.publicKey, returned });
  if ("refused" in vouched) return { status: 422, refused: vouched.refused };
  const { after, placed } = returned;
  const links = placed.map(({ stamp, chain }) => ({ stamp, chain }));
  return put(standing, { placed, growth: { after, links, vouched: vouched.number } });
}

export async function fillIn(desk: RoomDesk, { standing, body }: Sent): Promise<Answer> {
  const heldBack = holdBack(desk, standing);
  if (heldBack) return heldBack;
  const sent = readShape(body, { envelopes: isListOf(isNumberedEnvelope, { least: 1, most: MOST }) });
  if (!sent) return MALFORMED;
  return put(standing, { placed: sent.envelopes as readonly NumberedEnvelope[], growth: null });
}

/** Without a leaf, it is the one that the envelope has. */
type NumberedEnvelope = Pick<PlacedAct, "number" | "header" | "signature" | "ciphertext"> &
  Partial<Pick<PlacedAct, "leaf">>;

async function put(
  { rooms, room, member }: Standing,
  { placed, growth }: Pick<Returning, "growth"> & { readonly placed: readonly NumberedEnvelope[] },
): Promise<Answer> {
  const envelopes = await Promise.all(placed.map((one) => envelopeOf(one, room)));
  const refused = envelopes.find((one) => one !== null && isRefusal(one)) as RoomRefusal | undefined;
  if (refused) return refused;
  const places = placed.map(({ number, leaf }, index) => {
    const envelope = envelopes[index] as Envelope | null;
    return { number, leaf: leaf ?? leafOf(envelope as Envelope), envelope };
  });
  const head = await rooms.store.giveBack({ room, member, places, growth });
  if ("refused" in head) return refusalFor(head.refused);
  return { status: 200, body: { head } };
}

async function envelopeOf(
  { header, signature, ciphertext, leaf }: NumberedEnvelope,
  room: string,
): Promise<Envelope | RoomRefusal | null> {
  if (header === undefined) return null;
  const envelope = await readEnvelope({ header, signature, ciphertext }, room);
  if (isRefusal(envelope) || leaf === undefined || leafOf(envelope) === leaf) return envelope;
  return { status: 422, refused: "leaf-differs" };
}
