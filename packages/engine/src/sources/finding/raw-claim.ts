// A claim as the rules find it: places only, before anybody has asked who the speaker is or what move is made.
import type { Span, Wording } from "../../case/claim.ts";

export interface RawClaim {
  /** How the text names the speaker; null where only layout says who it is, or nobody does. */
  readonly mention: Span | null;
  /** The words that say that it is said; null where layout says so. */
  readonly cue: Span | null;
  /** The cue's main word, as position among the tokens. */
  readonly cueToken: number | null;
  /** What is said, without outer quotation marks; at least one, ascending, without overlap. */
  readonly content: readonly Span[];
  readonly wording: Wording;
  /** Position, in the list of raw claims, of the one in whose content this one stands. */
  readonly within: number | null;
  /** `direct.verb-after` */
  readonly rule: string;
  /** From 0 to 1: how often the rule is right. */
  readonly confidence: number;
  /** Position of the sentence where the claim begins. */
  readonly sentence: number;
  /** Where layout names the speaker elsewhere: "Q", or the name that opened an interview's turn. */
  readonly layoutSpeaker?: string;
}
