// What the files of other programs come down to, whatever they look like: issues, and each party's worths. The readers fill it in;
// `toDocuments` turns it into documents of a case.
import type { Rational } from "../../maths/rational.ts";
import type { Quantity } from "../quantity.ts";

export interface ForeignCase {
  readonly title: string;
  readonly issues: readonly ForeignIssue[];
  readonly parties: readonly ForeignParty[];
}

export interface ForeignIssue {
  readonly name: string;
  /** What the file calls the options, or the numbers of `range` as text. */
  readonly options: readonly string[];
  /** `options` run from least to most. */
  readonly ordered: boolean;
  /** Set where the options are numbers at even distances; `to` is the last of them. */
  readonly range: NumberRange | null;
}

export interface NumberRange {
  readonly from: Rational;
  readonly to: Rational;
  readonly step: Rational;
}

export interface ForeignParty {
  /** What its id is made from: the file that tells about it, or the head of a column. */
  readonly label: string;
  /** What it is called there, if anything else. */
  readonly name: string | null;
  readonly worths: ForeignWorths;
  readonly noDeal: ForeignNoDeal;
}

/** Worth of a deal: the sum of weight × rating and of the terms that match, but not more than the cap. */
export interface ForeignWorths {
  /** Null: the ratings are points. */
  readonly weights: readonly Rational[] | null;
  /** `ratings[issue][option]`. */
  readonly ratings: readonly (readonly Quantity[])[];
  readonly terms: readonly ForeignTerm[];
  readonly cap: Rational | null;
}

export interface ForeignTerm {
  readonly pattern: ForeignPattern;
  readonly worth: Rational;
}

/** All of these issues must take one of the options named, by position. */
export type ForeignPattern = readonly { readonly issue: number; readonly options: readonly number[] }[];

export type ForeignNoDeal =
  | { readonly kind: "worth"; readonly worth: Quantity }
  | { readonly kind: "deal"; readonly deal: readonly number[] }
  | { readonly kind: "unknown" };
