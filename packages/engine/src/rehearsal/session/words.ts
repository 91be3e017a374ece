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
/** Joins if at least so many others do: `JOIN_IF_MANY − number`. Below all sets. */
export const JOIN_IF_MANY = JOIN_IF - 2 ** 30;

/** The most parties at one table: sets of them are bits of a number. */
export const MOST_PARTIES = 30;

export function joinsIf(parties: Iterable<number>): number {
  let set = 0;
  for (const party of parties) set += 2 ** party;
  return JOIN_IF - set;
}

/** The set of a vote on condition that these join, as bits; null for any other word. */
export function conditionOf(word: number): number | null {
  return word <= JOIN_IF && word > JOIN_IF_MANY ? JOIN_IF - word : null;
}

/** @param others How many of the other parties must join at least. */
export function joinsIfMany(others: number): number {
  return JOIN_IF_MANY - others;
}

/** How many others a vote on condition of their number asks for; null for any other word. */
export function manyOf(word: number): number | null {
  return word <= JOIN_IF_MANY ? JOIN_IF_MANY - word : null;
}

/** A yes, whether on a condition or not. */
export function isYes(word: number): boolean {
  return word === ACCEPT || word <= JOIN_IF;
}
