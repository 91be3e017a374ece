// What can go wrong between this package and the machine: one class with a reason from a fixed list, and the cause.

export type ServerReason =
  /** The folder holds no built page. */
  | "no-site"
  /** Another program has the port, or the system keeps it back. */
  | "port-taken"
  | "cannot-listen"
  /** The case is larger than what is kept in memory. */
  | "case-too-large"
  /** A Parley that runs did not take the case. */
  | "not-taken";

export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly reason: ServerReason;

  constructor(reason: ServerReason, detail: string, options: { readonly cause?: unknown } = {}) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
  }
}
