// Why something was refused. Bytes from outside never make this package throw; they give one of these reasons.

/** What is wrong with a header by itself. */
export type HeaderFault =
  | "header-encoding"
  | "header-size"
  | "header-json"
  | "header-unknown-field"
  | "header-field"
  | "header-not-canonical";

/** What is wrong with an Ed25519 key or signature. */
export type SignatureFault =
  | "key-encoding"
  | "key-small-order"
  | "signature-encoding"
  | "signature-scalar"
  | "signature-point"
  | "signature-wrong";

/** What is wrong with an envelope, for all to see. */
export type EnvelopeFault =
  | HeaderFault
  | SignatureFault
  | "envelope-shape"
  | "other-room"
  | "ciphertext-encoding"
  | "ciphertext-size"
  | "ciphertext-hash"
  | "audience-name"
  | "member-proof"
  | "reading-key"
  | "keys-content";

/** Why an act could not be opened with a key at hand. */
export type OpeningFault = "nothing-sealed" | "wrong-key" | "padding" | "payload" | "commitment";

export type Reason =
  | EnvelopeFault
  | OpeningFault
  | "too-large"
  | "no-key"
  | "no-wrap"
  | "wrap"
  | "backup-passphrase"
  | "backup-content"
  | "invitation"
  | "join-shape"
  | "join-mac";

/** `detail` names a field, a size or a limit; it never holds anything secret. */
export interface Refusal<R extends string = Reason> {
  readonly refused: R;
  readonly detail?: string;
}

export function refuse<R extends string>(refused: R, detail?: string): Refusal<R> {
  return detail === undefined ? { refused } : { refused, detail };
}

export function isRefused<T extends object, R extends string>(
  outcome: T | Refusal<R>,
): outcome is Refusal<R> {
  return "refused" in outcome;
}
