// What comes of a change to a profile: the profile, and in words what of it was lost on the way or put in by the program.
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import type { Message } from "../../../case/message.ts";

export interface Transformed {
  readonly profile: ProfileDocument;
  /** What the party had said and the profile no longer says. */
  readonly lost: readonly Message[];
  /** Issues with numbers that nobody said: they stand for a range or an order, and are there to be corrected. */
  readonly workedOut: readonly string[];
}

export function unchanged(profile: ProfileDocument): Transformed {
  return { profile, lost: [], workedOut: [] };
}

/** One change after the other, with all that was lost. */
export function andThen(
  { profile, lost, workedOut }: Transformed,
  change: (profile: ProfileDocument) => Transformed,
): Transformed {
  const next = change(profile);
  return {
    profile: next.profile,
    lost: [...lost, ...next.lost],
    workedOut: [...new Set([...workedOut, ...next.workedOut])],
  };
}
