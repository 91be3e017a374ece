// A stretch of text as tokens with places, parts of speech and sentences. Parts of speech come from wink-nlp; places are found again in
// the text, since wink-nlp composes letters and so changes lengths.

export const POS = [
  "NOUN",
  "PROPN",
  "PRON",
  "VERB",
  "AUX",
  "ADJ",
  "ADV",
  "ADP",
  "DET",
  "NUM",
  "CCONJ",
  "SCONJ",
  "PART",
  "INTJ",
  "PUNCT",
  "SYM",
  "SPACE",
  "X",
] as const;

export type Pos = (typeof POS)[number];

/** Tokens of a whole article, ascending; white space is none. */
export interface Tokens {
  /** The whole article's text. */
  readonly text: string;
  readonly count: number;
  /** UTF-16 places in the text, half-open. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** As written. */
  readonly words: readonly string[];
  /** In lower case, apostrophes straight. */
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  readonly pos: readonly Pos[];
  /** First token of each sentence, ascending, closed by `count`. */
  readonly sentences: Int32Array;
  /** Per sentence: position of its block. */
  readonly blockOf: Int32Array;
}
