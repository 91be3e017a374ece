// A claim: who says what in an article, with the exact places in its text. Places count UTF-16 units, half-open: text.slice(from, to).

/** A stretch of the article's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch with the words that stand there. Where the words are not at the place, the claim is refused. */
export interface Passage extends Span {
  readonly words: string;
}

/** Whom a mention means: somebody of the case, somebody the case does not know yet, or nobody that could be made out. */
export type Actor =
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "new"; readonly name: string }
  | { readonly kind: "unresolved" };

export const MOVES = [
  "demand",
  "refuse",
  "offer",
  "concede",
  "threaten",
  "promise",
  "condition",
  "appeal",
  "criticise",
  "state",
] as const;

export type Move = (typeof MOVES)[number];

/** Word for word, partly so, or in the writer's words. */
export const WORDINGS = ["direct", "mixed", "indirect"] as const;

export type Wording = (typeof WORDINGS)[number];

/** How the speaker holds it: as so, as possible, as needed, as wished, as to come. */
export const MODALITIES = ["actual", "possible", "necessary", "wished", "intended"] as const;

export type Modality = (typeof MODALITIES)[number];

/** Where the claim stands in the review: found and not looked at yet, taken over into the record, put aside. */
export const REVIEWS = ["open", "accepted", "rejected"] as const;

export type Review = (typeof REVIEWS)[number];

/** Who found the claim: the rules, a language model, or a person; and whether a person has mended it since. */
export const FINDERS = ["rules", "model", "person"] as const;

export type Finder = (typeof FINDERS)[number];

/** An issue, or an option on it, that the words suggest. */
export interface ClaimLink {
  readonly issue: string;
  readonly option: string | null;
  /** The words in the text that suggest it. */
  readonly by: readonly Passage[];
}

export interface Claim {
  /** Unique in its article. */
  readonly id: string;
  readonly speaker: Actor;
  /** How the text names the speaker; null where it does not, as in an answer of an interview. */
  readonly mention: Passage | null;
  /** The words that say that it is said: "told reporters", "according to"; null where layout says so. */
  readonly cue: Passage | null;
  /** What is said, without outer quotation marks; at least one, ascending, without overlap. */
  readonly content: readonly Passage[];
  readonly wording: Wording;
  /** The claim in whose content this one stands. */
  readonly within: string | null;
  readonly move: Move;
  /** Of whom it is asked, to whom it is offered, who is threatened or criticised. */
  readonly target: { readonly actor: Actor; readonly mention: Passage } | null;
  readonly condition: Passage | null;
  /** The speaker denies it: "would not withdraw". */
  readonly negated: boolean;
  readonly modality: Modality;
  /** When it was said, as far as the text says so: a day, a month or a year, and the words for it. */
  readonly said: { readonly date: string; readonly mention: Passage } | null;
  /** From 0 to 1: an estimate, see docs/explanation/sources.md. */
  readonly confidence: number;
  /** Names the rule that found it: `direct.verb-after`. */
  readonly rule: string;
  readonly found: Finder;
  readonly mended: boolean;
  readonly links: readonly ClaimLink[];
  readonly review: Review;
  /** The act of the record that an accepted claim became. */
  readonly act: string | null;
}
