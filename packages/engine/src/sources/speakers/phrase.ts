// A stretch of tokens that can mean somebody: a name, a description such as "the union leader", or a pronoun.

export type Determiner = "definite" | "indefinite" | "possessive" | "none";

export interface Phrase {
  readonly kind: "name" | "description" | "pronoun";
  /** Tokens, half-open, with article and title. */
  readonly first: number;
  readonly end: number;
  /** Of a name, its first token without title; of a description, its head noun; else the pronoun. */
  readonly core: number;
  readonly determiner: Determiner;
  readonly sentence: number;
  /** Stands in quotation marks. */
  readonly quoted: boolean;
  /** "Olt", "Olt's", "Olt campaign". */
  readonly use: "plain" | "possessive" | "modifier";
  /** First phrase of its sentence outside quotation marks with no preposition before it. */
  leads: boolean;
  /** Whom it means, once that is made out: position in the cast; -1 before, and where it stays open. */
  figure: number;
  /** Of a name shared by several: whom it may mean. */
  options: readonly number[] | null;
}
