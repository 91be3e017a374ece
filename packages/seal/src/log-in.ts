// Logging in: a member signs a fresh nonce of the server for one room and one origin, so that the signature is of use nowhere else.
import { concat, fromBase64url, toBase64url, toUtf8 } from "./bytes.ts";
import { checkSignature, sign } from "./ed25519.ts";
import { type MemberKey, ROOM_BYTES, type RoomId, SIGNATURE_BYTES } from "./header.ts";
import type { Identity } from "./identity.ts";
import { type Refusal, refuse, type SignatureFault } from "./refusal.ts";

export interface Challenge {
  readonly room: RoomId;
  /** Scheme, host and port of the server, as the client reached it. */
  readonly origin: string;
  /** 32 random bytes, base64url, that the server gives out once. */
  readonly nonce: string;
}

/** Throws a TypeError if the challenge is none: a client must not sign it. */
export async function signLogIn(identity: Identity, challenge: Challenge): Promise<string> {
  const message = messageOf(challenge);
  if (message === undefined) throw new TypeError("Not a challenge.");
  return toBase64url(await sign({ key: identity.signing, domain: "parley/auth/1", message }));
}

export async function checkLogIn(
  challenge: Challenge,
  answer: { readonly member: MemberKey; readonly signature: string },
): Promise<Refusal<SignatureFault> | undefined> {
  const message = messageOf(challenge);
  const signature = fromBase64url(answer.signature, SIGNATURE_BYTES);
  if (message === undefined || signature === undefined) return refuse("signature-encoding");
  return checkSignature({ key: answer.member, domain: "parley/auth/1", message, signature });
}

/** Room and nonce have fixed lengths, so no two challenges give the same bytes. */
function messageOf({ room, origin, nonce }: Challenge) {
  const [roomBytes, nonceBytes] = [fromBase64url(room, ROOM_BYTES), fromBase64url(nonce, 32)];
  return roomBytes && nonceBytes && concat(roomBytes, toUtf8(origin), nonceBytes);
}
