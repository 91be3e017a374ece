// The one place where what happened becomes an exit status.

export const EXIT = {
  fine: 0,
  /** The input has problems; they have been printed. */
  problems: 1,
  /** The command was not understood. */
  wrongUse: 2,
  /** Something outside could not be read, written or found. */
  outside: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
