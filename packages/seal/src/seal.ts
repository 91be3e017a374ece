// Makes acts: pads, seals, signs. The counterpart of `checkEnvelope` and `openAct`.
import { type Bytes, concat, fromUtf8, randomBytes, sha256, toBase64url, toUtf8, u64be } from "./bytes.ts";
import { sign } from "./ed25519.ts";
import { type CheckedAct, type Envelope, leafOf } from "./envelope.ts";
import {
  ACT_BYTES,
  type ActId,
  type Audience,
  associatedData,
  type EpochName,
  type Hash,
  type Head,
  type Header,
  type Kind,
  type MemberKey,
  type NewMember,
  type RoomId,
  writeHeader,
} from "./header.ts";
import type { Identity } from "./identity.ts";
import { pad, type TooLarge } from "./padding.ts";

/** Where an author's next act stands: after its own last one, and after what it has checked of the room. */
export interface Standpoint {
  readonly room: RoomId;
  readonly counter: number;
  readonly previous: Hash | null;
  readonly seen: Head;
  /** Milliseconds since 1970 UTC, by the author's clock. */
  readonly time: number;
  /** Drawn if not given; give it again to seal the same act anew. */
  readonly act?: ActId;
}

export interface MadeAct extends CheckedAct {
  readonly envelope: Envelope;
}

export interface ActToSeal {
  readonly identity: Identity;
  readonly standpoint: Standpoint;
  readonly kind: "act" | "control";
  readonly audience: Audience;
  readonly epoch: EpochName;
  readonly key: CryptoKey;
  /** The author's own number within this audience, from 1. */
  readonly number: number;
  /** The JSON text of what is said. Throws a TypeError if it is not well-formed Unicode. */
  readonly act: string;
}

export async function sealAct(given: ActToSeal): Promise<MadeAct | TooLarge> {
  const { identity, standpoint, kind, audience, epoch, key, number, act } = given;
  const text = toUtf8(act);
  if (fromUtf8(text) !== act) throw new TypeError("The text of an act must be well-formed Unicode.");
  const salt = randomBytes(32);
  const padded = pad(toUtf8(payloadText({ salt: toBase64url(salt), number, act })));
  if ("refused" in padded) return padded;
  const header: Header = {
    ...blank({ identity, standpoint, kind, audience }),
    epoch,
    size: padded.size,
    commitment: await commitmentOf({ salt, number, text }),
  };
  return finish({ identity, header, ciphertext: await encrypt({ key, header, plain: padded.padded }) });
}

export interface KeysToSign {
  readonly identity: Identity;
  readonly standpoint: Standpoint;
  readonly audience: Audience;
  readonly epoch: EpochName;
  /** From `wrapEpochKey`. */
  readonly content: Bytes;
}

export async function signKeys(given: KeysToSign): Promise<MadeAct> {
  const { identity, standpoint, audience, epoch, content } = given;
  const header: Header = { ...blank({ identity, standpoint, kind: "keys", audience }), epoch };
  return finish({ identity, header, ciphertext: content });
}

export interface MembershipChange {
  readonly identity: Identity;
  readonly standpoint: Standpoint;
  readonly change:
    | { readonly kind: "admit"; readonly member: NewMember }
    | { readonly kind: "remove"; readonly subject: MemberKey }
    | { readonly kind: "replace"; readonly subject: MemberKey; readonly member: NewMember };
}

export async function signMembership({ identity, standpoint, change }: MembershipChange): Promise<MadeAct> {
  const { kind } = change;
  const header: Header = { ...blank({ identity, standpoint, kind, audience: "all" }), ...change };
  return finish({ identity, header, ciphertext: null });
}

/** Hashes the ciphertext into the header and signs it. */
export async function finish(given: {
  readonly identity: Identity;
  readonly header: Header;
  readonly ciphertext: Bytes | null;
}): Promise<MadeAct> {
  const ciphertext = given.ciphertext ?? new Uint8Array();
  const hash = given.ciphertext === null ? null : toBase64url(await sha256(ciphertext));
  const header = { ...given.header, ciphertext: hash };
  const bytes = writeHeader(header);
  const signature = await sign({ key: given.identity.signing, domain: "parley/act/1", message: bytes });
  const envelope = {
    header: toBase64url(bytes),
    signature: toBase64url(signature),
    ciphertext: toBase64url(ciphertext),
  };
  return { header, ciphertext, leaf: await leafOf(bytes, signature), envelope };
}

export interface Committed {
  /** 32 bytes. */
  readonly salt: Uint8Array;
  /** From 1. */
  readonly number: number;
  readonly text: Uint8Array;
}

/** With the number, or who shows what was opened to others could number anew what is left after hiding an act. */
export async function commitmentOf({ salt, number, text }: Committed): Promise<Hash> {
  return toBase64url(await sha256(salt, u64be(number), text));
}

/** The one text of a payload. */
export function payloadText(payload: { salt: string; number: number; act: string }): string {
  return JSON.stringify({ salt: payload.salt, number: payload.number, act: payload.act });
}

function blank(given: {
  readonly identity: Identity;
  readonly standpoint: Standpoint;
  readonly kind: Kind;
  readonly audience: Audience;
}): Header {
  const { room, counter, previous, seen, time } = given.standpoint;
  const { audience, kind } = given;
  const act = given.standpoint.act ?? toBase64url(randomBytes(ACT_BYTES));
  return {
    ...{ v: "parley/act/1", room, act, author: given.identity.member, counter, previous },
    audience: audience === "all" ? "all" : [...audience].sort(),
    ...{ kind, epoch: null, seen, time, size: 0, commitment: null, ciphertext: null },
  };
}

async function encrypt(given: { key: CryptoKey; header: Header; plain: Bytes }): Promise<Bytes> {
  const iv = randomBytes(12);
  const additionalData = associatedData(given.header);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, given.key, given.plain);
  return concat(iv, new Uint8Array(sealed));
}
