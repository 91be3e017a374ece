// Who joins when some say "I join if these join" or "I join if so many others do": the largest set in which everyone's condition is met.
import { conditionOf, isYes, manyOf } from "../session/words.ts";

/**
 * The set as bits. Everybody in it voted yes without a condition, or on a condition that the set meets. Two such sets together are one as
 * well, so that there is a largest; striking out whoever is not satisfied, as often as anybody is not, leaves it.
 * @param votes By party, words that answer `vote`.
 */
export function largestCoalition(votes: Int32Array, parties: number): number {
  let set = 0;
  for (let party = 0; party < parties; party++) {
    if (isYes(votes[party])) set |= 1 << party;
  }
  for (let before = -1; before !== set; ) {
    before = set;
    for (let party = 0; party < parties; party++) {
      if ((set >> party) & 1 && !isMet(votes[party], set)) set &= ~(1 << party);
    }
  }
  return set;
}

/** @param set with whoever says this in it. */
function isMet(vote: number, set: number): boolean {
  if (((conditionOf(vote) ?? 0) & ~set) !== 0) return false;
  return (manyOf(vote) ?? 0) < sizeOf(set);
}

export function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size++;
  return size;
}
