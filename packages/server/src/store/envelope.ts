// What the store takes and gives: acts as their authors sealed and signed them, and the places it gave them.
//
// Ids, keys and hashes are base64url without padding, times are milliseconds since 1970 UTC, numbers of acts start at 1.
import type { Header } from "@parley/seal";

/** Whoever calls the store has had it checked: form, signature and hashes. */
export interface Envelope {
  readonly header: Header;
  /** The header as it was signed. */
  readonly headerBytes: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** The same for a resend as the first time. */
export interface Place {
  readonly room: string;
  readonly number: number;
  readonly stamp: number;
  readonly leaf: string;
  readonly chain: string;
}

/** A place with what was put there, if the reader's seat is in the audience. */
export interface PlacedEnvelope extends Place {
  readonly sealed: Pick<Envelope, "headerBytes" | "signature" | "ciphertext"> | null;
  /** Nobody has brought back what was put there, for whomever it was. */
  readonly lost?: true;
}

export interface Head {
  readonly number: number;
  readonly stamp: number;
  readonly chain: string;
}
