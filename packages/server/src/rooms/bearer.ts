// The tokens by which a member is known for a while. The server keeps only a hash, so that what it keeps lets nobody in.
import { createHash, randomBytes } from "node:crypto";
import { fromBase64url } from "@parley/seal";
import { LIFETIME } from "./limits.ts";

export interface Bearer {
  /** What the store knows the token by. */
  readonly bearerHash: string;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}

/** The time when it expires in eight bytes, so that a socket knows it too, and 32 bytes of chance. */
const TIME = 8;
const LENGTH = TIME + 32;

export function drawToken(now: number): Bearer & { readonly token: string } {
  const bytes = randomBytes(LENGTH);
  bytes.writeBigUInt64BE(BigInt(now + LIFETIME.token));
  return { token: bytes.toString("base64url"), ...bearerOf(bytes) };
}

/** Undefined for what cannot be one. Whether it is one, and has not expired, the store says. */
export function readToken(token: unknown): Bearer | undefined {
  const bytes = fromBase64url(token, LENGTH);
  return bytes && bearerOf(Buffer.from(bytes.buffer));
}

/** From the value of an `authorization` header. */
export function readAuthorization(header: string | undefined): Bearer | undefined {
  return header?.startsWith("Bearer ") ? readToken(header.slice("Bearer ".length)) : undefined;
}

function bearerOf(bytes: Buffer): Bearer {
  const bearerHash = createHash("sha256").update("parley/token/1\0").update(bytes).digest("base64url");
  return { bearerHash, expires: Number(bytes.readBigUInt64BE()) };
}
