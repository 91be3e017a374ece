// All that is known while an article is gone through for its speakers.
import type { Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Figure, Role } from "./cast.ts";
import type { NameIndex } from "./name-index.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

/** Somebody with a role, from the token on where the article gives it. */
export interface Bearer {
  readonly at: number;
  readonly figure: number;
  readonly role: Role;
}

/** Whom he and she cannot mean. */
export interface Barred {
  /** By block that is a turn. */
  readonly turns: ReadonlyMap<number, ReadonlySet<number>>;
  /** By block: those to whom a quotation in it is put. */
  readonly quotes: ReadonlyMap<number, ReadonlySet<number>>;
}

export interface Scene {
  readonly tokens: Tokens;
  /** Outermost only, ascending. */
  readonly quotations: readonly Span[];
  readonly reading: Reading;
  readonly phrases: readonly Phrase[];
  /** Phrases that only claims name, since no table knows their head; by their head. */
  readonly unlisted: Map<number, Phrase>;
  readonly cast: Figure[];
  readonly index: NameIndex;
  /** By head word, ascending by place. */
  readonly bearers: Map<string, Bearer[]>;
  /** Named bodies by each word of their name. */
  readonly bodies: Map<string, number[]>;
  /** Figures without a name, by the words and by the head word of their description. */
  readonly described: Map<string, number>;
  /** By the id of a party or voice: who speaks for it by the register. */
  readonly representatives: ReadonlyMap<string, readonly number[]>;
  /** Who cannot be "he" or "she" where. */
  readonly barred: Barred;
  /** Who signs the text; -1 where nobody does. */
  readonly signer: number;
  readonly claims: readonly RawClaim[];
  /** Per claim: its speaker's place in the cast; -1 while open. */
  readonly speakers: Int32Array;
  /** Per figure: last token that meant them, as far as the pass has come. */
  readonly lastMet: number[];
  /** Claims that stand in no other, in the order of their mentions, as far as the pass has come. */
  readonly spoken: number[];
  /** Per claim: the token where it is placed in that order. */
  readonly anchors: Int32Array;
}

export function meet(scene: Scene, { figure, at }: { readonly figure: number; readonly at: number }): void {
  if ((scene.lastMet[figure] ?? -1) < at) scene.lastMet[figure] = at;
}

/** Position of the first phrase whose core stands at the token or behind it. */
export function phraseFrom(phrases: readonly Phrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.core >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}
