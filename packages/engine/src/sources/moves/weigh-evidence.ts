// Which move wins where a content shows several.
import type { Move } from "../../case/claim.ts";

export interface Evidence {
  readonly move: Move;
  /** From 1, a hint, to 3, the speaker names the move. */
  readonly weight: number;
  /** Words of the reading that show it, half-open. */
  readonly from: number;
  readonly to: number;
  /** Words of the reading whose verb it is; empty where left out. */
  readonly subject: { readonly from: number; readonly to: number };
  /** The verb is the speaker's own: its subject is nobody else. */
  readonly own: boolean;
}

/** Among evidence of one weight the earlier wins. Each stands before the next for the reason given. */
const PRECEDENCE: readonly (readonly [Move, string])[] = [
  ["threaten", "A threat backs something up, a demand or a condition, and changes most when it is missed."],
  ["condition", "It says when a refusal or a yes ends."],
  ["concede", "It takes back a no or a demand, so it contains their words."],
  ["refuse", "A no to an offer also says what is wanted instead, or what is wrong."],
  ["offer", "What is offered is often asked for in the same breath."],
  ["appeal", "It asks, like a demand, and says so politely."],
  ["demand", "What must be done is often said with what was done wrong."],
  ["promise", "Plain words about what one will do."],
  ["criticise", "A judgement alone."],
  ["state", "Nothing else was found."],
];

const RANK = new Map(PRECEDENCE.map(([move], rank) => [move, rank]));

/** Null when there is none. */
export function weigh(evidence: readonly Evidence[]): Evidence | null {
  let best: Evidence | null = null;
  for (const one of evidence) {
    if (best === null || isStronger(one, best)) best = one;
  }
  return best;
}

function isStronger(one: Evidence, other: Evidence): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  return RANK.get(one.move)! < RANK.get(other.move)!;
}
