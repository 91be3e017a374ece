// What can go wrong between this package and the machine: one class with a reason from a fixed list, and the cause.

export type ServerReason =
  /** The folder holds no built page. */
  | "no-site"
  /** Another program has the port, or the system keeps it back. */
  | "port-taken"
  | "cannot-listen"
  /** It cannot be read, or its key does not belong to it. */
  | "bad-certificate"
  /** The case is larger than what is kept in memory. */
  | "case-too-large"
  /** A Parley that runs did not take what was handed over. */
  | "not-taken"
  /** The file in which joined servers are written down is not as we write it. */
  | "joined-servers-broken";

export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly reason: ServerReason;

  constructor(reason: ServerReason, detail: string, options: { readonly cause?: unknown } = {}) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
  }
}
