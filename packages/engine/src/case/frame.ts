// The frame of a case: what it is about. It holds no secrets; ids are resolved and options are numbered from 0.
import type { Rational } from "../maths/rational.ts";

declare const partyBrand: unique symbol;
declare const issueBrand: unique symbol;
declare const optionBrand: unique symbol;

export type PartyId = string & { readonly [partyBrand]: true };
export type IssueId = string & { readonly [issueBrand]: true };
export type OptionId = string & { readonly [optionBrand]: true };

export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** The day the case describes, as written (`2025-05-07`). */
  readonly date: string | null;
  readonly parties: readonly Party[];
  /** People and bodies that speak in the record without being a party: mediators, guarantors, observers. */
  readonly others: readonly Voice[];
  readonly issues: readonly Issue[];
  /** Combinations of options that cannot stand together in any deal. */
  readonly impossible: readonly Combination[];
  readonly sources: readonly Source[];
}

export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  /** Other names that texts use for it: `the ministry`. */
  readonly alsoCalled: readonly string[];
  /** What texts say in place of the name; null where it is not known. */
  readonly pronoun: Pronoun | null;
  /** Id of the party or other voice whose position it states when it speaks; parties speak for themselves. */
  readonly speaksFor: string | null;
}

export const PRONOUNS = ["he", "she", "they", "it"] as const;

export type Pronoun = (typeof PRONOUNS)[number];

export interface Party extends Voice {
  readonly id: PartyId;
}

/**
 * - `choice`: options without an order.
 * - `ordered`: options listed from least to most.
 * - `numeric`: options are numbers, ascending; each carries its `value`.
 * - `divisible`: can be shared; one option per party, in the order of the parties, whose id is the party's: it gets all.
 */
export type IssueKind = "choice" | "ordered" | "numeric" | "divisible";

export interface Issue {
  readonly id: IssueId;
  readonly name: string;
  readonly about: string | null;
  readonly unit: string | null;
  readonly kind: IssueKind;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: OptionId;
  readonly name: string;
  readonly about: string | null;
  /** Set for numeric issues only. */
  readonly value: Rational | null;
}

/** For each named issue (by position in the frame) the positions of the options meant, ascending. All issues must match. */
export type Pattern = readonly PatternTerm[];

export interface PatternTerm {
  readonly issue: number;
  readonly options: readonly number[];
}

export interface Combination {
  readonly pattern: Pattern;
  readonly because: string | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly by: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** One option for each issue: `deal[issue]` is the position of the option. */
export type Deal = readonly number[];

/** True when the deal takes one of the meant options on every issue that the pattern names. */
export function matches(pattern: Pattern, deal: Deal): boolean {
  return pattern.every(({ issue, options }) => options.includes(deal[issue]));
}
