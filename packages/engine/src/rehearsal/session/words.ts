// What is said in a session, as numbers, so that a long one fits into a few columns. A number from 0 is an offer of that package.

export const ACCEPT = -1;
export const LEAVE = -2;
export const REJECT = -3;
/** A changed text is better, as good or worse than the text as it stands. */
export const BETTER = -4;
export const SAME = -5;
export const WORSE = -6;
/** A party forfeits: it failed, or did what cannot be done. */
export const FORFEIT = -7;
/** No package, where one is asked about. */
export const NONE = -1;
/** Joins if all parties of a set join: `JOIN_IF − set`, the set as bits by party. */
export const JOIN_IF = -16;

/** The most parties at one table: sets of them are bits of a number. */
export const MOST_PARTIES = 30;

export function joinsIf(parties: Iterable<number>): number {
  let set = 0;
  for (const party of parties) set += 2 ** party;
  return JOIN_IF - set;
}

/** The set of a conditional vote, as bits; null for any other word. */
export function conditionOf(word: number): number | null {
  return word <= JOIN_IF ? JOIN_IF - word : null;
}
