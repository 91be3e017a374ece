// What a table of content phrases says of each: its move, whose verb it needs and how much it weighs; and what many of them share.
import type { Move } from "../../case/claim.ts";

/**
 * Whose verb it is. `self`: the speaker, or a fragment that leaves the subject out; `ours`: somebody or something of the speaker's;
 * `you`; `all`: both sides, everybody; `other`: another person or body; `thing`: anything else, as "the border" or "it".
 */
export type Subject = "self" | "ours" | "you" | "all" | "other" | "thing";

export interface ContentRule {
  readonly move: Move;
  readonly who: readonly Subject[];
  /** 0.5 a guess that anything else beats, 1 a hint, 2 plain grammar, 3 the speaker names the move. */
  readonly weight: 0.5 | 1 | 2 | 3;
  /** Named by a verb, which behind "the" is a noun: no sign then. */
  readonly verb?: true;
  /** Only in the speaker's own words: in indirect speech "would" may be what was "will". */
  readonly direct?: true;
  /** Only where a sentence of the speaker's own words begins. */
  readonly opens?: true;
  /** What a "not" before it turns it into; without it, nothing. */
  readonly negated?: Move;
}

export type ContentTable = readonly (readonly [ContentRule, readonly string[]])[];

export const MINE: readonly Subject[] = ["self", "ours"];
export const MINE_OR_ALL: readonly Subject[] = ["self", "ours", "all"];
export const THEIRS: readonly Subject[] = ["you", "all", "other", "thing", "ours"];
export const OTHERS: readonly Subject[] = ["you", "other", "thing", "all"];
export const THINGS: readonly Subject[] = ["thing", "ours"];
export const ANY: readonly Subject[] = ["self", "ours", "you", "all", "other", "thing"];

export const future = (list: string): string[] => [
  `@will @adv? @adv? #${list}`,
  `going to #${list}`,
  `@will be forced|obliged|compelled to #${list}`,
];
export const notFuture = (list: string): string[] => [
  `@will not @adv? @adv? #${list}`,
  `@will never @adv? #${list}`,
  `@will no longer @adv? #${list}`,
  `not going to #${list}`,
  `never going to #${list}`,
];
