// What can go wrong between Parley and its database: one class with a reason from a fixed list, and the cause.

export type DatabaseReason =
  /** No programs of PostgreSQL for this system and processor are installed. */
  | "no-programs"
  /** The programs are there and do not run: a library is missing, or the account may not read them. */
  | "programs-fail"
  /** We are root, PostgreSQL refuses to be, and there is no account that it could run under. */
  | "no-account"
  /** The account that PostgreSQL runs under cannot reach the folder. */
  | "folder-out-of-reach"
  /** The folder holds the data of another major version of PostgreSQL, or something that is not its data. */
  | "foreign-data"
  | "cannot-make-data"
  | "cannot-start"
  /** The address of the database cannot be read as one. */
  | "bad-address"
  | "cannot-connect"
  /** The database is older than PostgreSQL 15. */
  | "database-too-old"
  /** A newer Parley has been at work in the database. */
  | "tables-too-new"
  /** A migration that the database has gone through reads otherwise here. */
  | "tables-differ"
  /** The role that serves is not there, and the one that migrates may not make it. */
  | "cannot-make-role"
  /** The role that serves could get round row-level security. */
  | "role-too-strong"
  | "unavailable";

export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly reason: DatabaseReason;

  constructor(reason: DatabaseReason, detail: string, options: { readonly cause?: unknown } = {}) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
  }
}
