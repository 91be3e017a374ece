// How a member gets a token: it signs a number that the server gave out once.
import { randomBytes } from "node:crypto";
import { checkLogIn } from "@parley/seal";
import { drawToken } from "./bearer.ts";
import { LIFETIME } from "./limits.ts";
import type { OpenRooms } from "./room-service.ts";

export interface NonceGiven {
  /** 32 bytes. */
  readonly nonce: string;
  readonly expires: number;
}

/** One that nobody asked the database for, where there is no such room: it looks the same. */
export async function giveNonce(
  rooms: OpenRooms | null,
  { room, now }: { readonly room: string; readonly now: number },
): Promise<NonceGiven> {
  const given = { nonce: randomBytes(32).toString("base64url"), expires: now + LIFETIME.nonce };
  const head = await rooms?.store.head(room);
  if (head) await rooms?.access.addNonce({ room, now, ...given });
  return given;
}

interface Answer {
  readonly room: string;
  /** Under which the client reached the server. */
  readonly origin: string;
  readonly member: string;
  readonly nonce: string;
  readonly signature: string;
  readonly now: number;
}

/** Null if the answer is wrong, comes late or a second time, or the member is not in the room. */
export async function giveToken(
  { access, store }: OpenRooms,
  { room, origin, member, nonce, signature, now }: Answer,
): Promise<{ readonly token: string; readonly expires: number } | null> {
  // Spent whatever comes of it: nobody gets to try twice.
  const isFresh = await access.spendNonce({ room, nonce, now });
  const fault = await checkLogIn({ room, origin, nonce }, { member, signature });
  if (!isFresh || fault) return null;
  const standing = await store.read({ room, member, from: 1, limit: 1 });
  if ("refused" in standing) return null;
  const { token, expires, bearerHash } = drawToken(now);
  await access.addSession({ room, member, bearerHash, expires, now });
  return { token, expires };
}
