// Whom the reader knows before it reads, and whom it met: the two ends of the actor register.
import type { Span } from "../../case/claim.ts";

export type Pronoun = "he" | "she" | "they" | "it";

/** An entry of the register: a party or another voice of the case. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly pronoun: Pronoun | null;
  /** The party or voice in whose name it speaks. */
  readonly speaksFor: string | null;
}

/** Somebody who speaks in the article and is not in the register yet. */
export interface FoundActor {
  /** The longest name without title; of a body without a name, the words for it. */
  readonly name: string;
  /** Where the article names them, ascending. */
  readonly mentions: readonly Span[];
  /** "head of the union" */
  readonly roles: readonly string[];
  readonly pronoun: Pronoun | null;
  /** The id of a known actor, or the name of a found one, in whose name they seem to speak. */
  readonly speaksForHint?: string;
}
