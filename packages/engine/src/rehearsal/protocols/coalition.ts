// Who joins when some say "I join if these join": the largest set in which everyone's condition is met.
import { ACCEPT, conditionOf } from "../session/words.ts";

/**
 * The set as bits. Everybody in it voted yes without a condition, or on a condition that the set meets. Two such sets together are one as
 * well, so that there is a largest; striking out whoever is not satisfied, as often as anybody is not, leaves it.
 * @param votes By party, words that answer `vote`.
 */
export function largestCoalition(votes: Int32Array, parties: number): number {
  let set = 0;
  for (let party = 0; party < parties; party++) {
    if (votes[party] === ACCEPT || conditionOf(votes[party]) !== null) set |= 1 << party;
  }
  for (let before = -1; before !== set; ) {
    before = set;
    for (let party = 0; party < parties; party++) {
      const missing = (conditionOf(votes[party]) ?? 0) & ~set;
      if (missing !== 0) set &= ~(1 << party);
    }
  }
  return set;
}

export function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size++;
  return size;
}
