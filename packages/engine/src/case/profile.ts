// What one party wants, as far as it is known. One file and one owner, so that it can stay at home.
import type { Rational } from "../maths/rational.ts";
import type { Deal, PartyId, Pattern } from "./frame.ts";
import type { Quantity } from "./quantity.ts";

export interface Profile {
  readonly party: PartyId;
  /** Set where somebody else than the party judged what it wants. */
  readonly estimated: Estimate | null;
  readonly about: string | null;
  /** Per issue, in the order of the frame. Points as they stand, or ratings that `weights` multiplies. */
  readonly issues: readonly IssueWorth[];
  /** Null when the issue worths are points. */
  readonly weights: Weights | null;
  readonly interactions: readonly Interaction[];
  /** Worth counts only up to here: some other programs' files say so. Null: no such limit. */
  readonly cap: Rational | null;
  readonly noDeal: NoDeal;
  readonly redLines: readonly RedLine[];
  readonly demands: readonly Demand[];
  /** Answers about whole packages, in the order given. They check the rest of the profile and may contradict it. */
  readonly comparisons: readonly PackageComparison[];
}

/** Empty where it is not said. */
export interface Estimate {
  readonly by: string;
  readonly on: string;
}

/**
 * Worth of the options of one issue.
 * - `each`: one quantity per option; intervals vary independently of each other.
 * - `ranked`: only the order is known: tiers of options, best first, options of a tier being worth the same; the best tier is
 *   worth `best` (1 by default), the worst `worst` (0), those between lie in order.
 * - `curve`: straight lines between the quantities at some values of a numeric issue, ascending; first and last option included.
 */
export type IssueWorth =
  | { readonly kind: "each"; readonly options: readonly Quantity[] }
  | {
      readonly kind: "ranked";
      readonly tiers: readonly (readonly number[])[];
      readonly best: Quantity;
      readonly worst: Quantity;
    }
  | {
      readonly kind: "curve";
      readonly knots: readonly { readonly option: number; readonly worth: Quantity }[];
    };

/**
 * How much each issue counts. `fixed`: numbers used as written. `simplex`: unknown shares of `total` within bounds and, where
 * `order` is set, no share smaller than those of later tiers, shares of a tier being equal. `pairs`: comparisons of two issues at a
 * time, every pair of the issues that count once; made by `weightsFromPairs`, which works out the shares of `total` that follow.
 */
export type Weights =
  | { readonly kind: "fixed"; readonly shares: readonly Rational[] }
  | {
      readonly kind: "simplex";
      readonly total: Rational;
      readonly bounds: readonly Quantity[];
      readonly order: readonly (readonly number[])[] | null;
    }
  | {
      readonly kind: "pairs";
      readonly shares: readonly Rational[];
      readonly total: Rational;
      readonly comparisons: readonly IssueComparison[];
    };

/** Issue `first` counts `ratio` times as much as issue `second`; the ratio is from 1/1000 to 1000. */
export interface IssueComparison {
  readonly first: number;
  readonly second: number;
  readonly ratio: Rational;
}

/** A bonus (or, below zero, a loss) in worth when the named options come together. */
export interface Interaction {
  readonly pattern: Pattern;
  readonly worth: Quantity;
  readonly because: string | null;
}

/** What the party has without an agreement. `deal`: as good to it as that deal would be. */
export type NoDeal =
  | { readonly kind: "worth"; readonly worth: Quantity }
  | { readonly kind: "deal"; readonly deal: Deal }
  | { readonly kind: "unknown" };

/** Whatever else is offered, the party refuses every deal that matches. */
export interface RedLine {
  readonly id: string;
  readonly refuses: Pattern;
  readonly because: string | null;
  /** The act of the record that shows it. */
  readonly act: string | null;
}

/** What the party is taken to want, all of it together. */
export interface Demand {
  readonly id: string;
  readonly asks: Pattern;
  readonly because: string | null;
  readonly act: string | null;
}

/** `better`: the party would rather have `first` than `second`; `equal`: it would as soon have the one as the other. */
export interface PackageComparison {
  readonly verdict: "better" | "equal";
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  readonly because: string | null;
  /** The act of the record that shows it. */
  readonly act: string | null;
}

/** A whole package, or having no deal. */
export type ComparedSide = Deal | "no-deal";
