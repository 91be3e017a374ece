// Pairs the claims that were found in a text with those that are marked in it, one to one.

import { overlap, touches } from "./overlap.ts";
import type { MarkedClaim } from "./piece.ts";
import { isSameActor } from "./same-actor.ts";

/** Contents that cover each other by less are not the same claim. */
const LEAST_OVERLAP = 0.5;

export interface Pair {
  readonly gold: MarkedClaim;
  readonly found: MarkedClaim;
  readonly overlap: number;
  /** The mentions overlap, or both mean the same actor. */
  readonly sameSpeaker: boolean;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Marked, and not found. */
  readonly missed: readonly MarkedClaim[];
  /** Found, and not marked. */
  readonly surplus: readonly MarkedClaim[];
}

function agreeOnSpeaker(gold: MarkedClaim, found: MarkedClaim): boolean {
  if (touches(gold.mention, found.mention)) return true;
  const named = gold.speaker.kind !== "unresolved" || (gold.mention === null && found.mention === null);
  return named && isSameActor(gold.speaker, found.speaker);
}

/** The best overlaps first; of overlaps as good, those that agree on the speaker, then those that come first in the text. */
export function pairClaims(gold: readonly MarkedClaim[], found: readonly MarkedClaim[]): Pairing {
  const free = { gold: new Set(gold), found: new Set(found) };
  const pairs: Pair[] = [];
  for (const pair of candidates(gold, found)) {
    if (!free.gold.has(pair.gold) || !free.found.has(pair.found)) continue;
    free.gold.delete(pair.gold);
    free.found.delete(pair.found);
    pairs.push(pair);
  }
  return { pairs, missed: [...free.gold], surplus: [...free.found] };
}

function candidates(gold: readonly MarkedClaim[], found: readonly MarkedClaim[]): readonly Pair[] {
  const close: Pair[] = [];
  for (const one of gold) {
    for (const other of found) {
      const share = overlap(one.content, other.content);
      if (share < LEAST_OVERLAP) continue;
      close.push({ gold: one, found: other, overlap: share, sameSpeaker: agreeOnSpeaker(one, other) });
    }
  }
  // The sort is stable, so what is as good stays in the order of the two lists.
  return close.toSorted((a, b) => b.overlap - a.overlap || Number(b.sameSpeaker) - Number(a.sameSpeaker));
}
