// The request to join: made by the one invited, checked by the inviter's client before it signs the admission.
import { type Bytes, concat, fromBase64url, toBase64url, toUtf8 } from "./bytes.ts";
import { checkSigningKey } from "./ed25519.ts";
import { KEY_BYTES, type NewMember, type SeatId, SIGNATURE_BYTES } from "./header.ts";
import type { Identity } from "./identity.ts";
import { type Invitation, joinMacKey } from "./invitation.ts";
import { checkReadingKey, proveReadingKey } from "./reading-key.ts";
import { type Refusal, refuse, type SignatureFault } from "./refusal.ts";

/** Passes through the server, which can neither make nor alter one. */
export interface JoinRequest {
  readonly room: string;
  readonly member: string;
  readonly reading: string;
  readonly proof: string;
  readonly mac: string;
}

export type JoinFault =
  | SignatureFault
  | "join-shape"
  | "other-room"
  | "join-mac"
  | "member-proof"
  | "reading-key";

type Secret = Pick<Invitation, "room" | "secret">;

export async function askToJoin(identity: Identity, invitation: Secret): Promise<JoinRequest> {
  const { member, reading, signing } = identity;
  const { room } = invitation;
  const proof = toBase64url(await proveReadingKey({ signing, room, reading }));
  const message = macMessage({ room, member, reading, proof });
  if (message === undefined) throw new TypeError("Not an identity, or not an invitation.");
  const mac = await crypto.subtle.sign("HMAC", await joinMacKey(invitation), message);
  return { room, member, reading, proof, mac: toBase64url(new Uint8Array(mac)) };
}

export interface JoinCheck {
  readonly request: unknown;
  readonly invitation: Secret;
  /** The seat that this invitation was for, as the inviter remembers it. */
  readonly seat: SeatId;
}

/** What to admit, if the request answers this invitation and its keys are good ones. */
export async function checkJoin(given: JoinCheck): Promise<NewMember | Refusal<JoinFault>> {
  const request = given.request as Partial<JoinRequest> | null;
  const message = typeof request === "object" && request !== null ? macMessage(request) : undefined;
  const mac = fromBase64url(request?.mac, 32);
  if (message === undefined || mac === undefined) return refuse("join-shape");
  const { room, member: key, reading, proof } = request as JoinRequest;
  if (room !== given.invitation.room) return refuse("other-room");
  const answers = await crypto.subtle.verify("HMAC", await joinMacKey(given.invitation), mac, message);
  if (!answers) return refuse("join-mac");
  const fault = (await checkSigningKey(key)) ?? (await checkReadingKey({ room, key, reading, proof }));
  return fault ?? { key, reading, seat: given.seat, proof };
}

/** Undefined if a part is not bytes of the right length. */
function macMessage(request: Partial<Omit<JoinRequest, "mac">>): Bytes | undefined {
  const parts = [
    fromBase64url(request.room, 32),
    fromBase64url(request.member, KEY_BYTES),
    fromBase64url(request.reading, KEY_BYTES),
    fromBase64url(request.proof, SIGNATURE_BYTES),
  ];
  return parts.every((part) => part !== undefined) ? concat(toUtf8("parley/join/1\0"), ...parts) : undefined;
}
