// A course of talks as the page shows it: who said what when, what each package is worth to whom, and how it ended.
import type { Choices } from "../deals/choices.ts";

export interface CourseView {
  readonly acts: readonly ActView[];
  readonly packages: readonly PackageView[];
  /** Null while it goes on. */
  readonly end: EndView | null;
  /** Efficient packages of two parties, in points, ascending for the first; null where they are not worked out. */
  readonly frontier: readonly (readonly [number, number])[] | null;
  /** What changed on the way, of what has come so far. */
  readonly shocks: readonly { readonly round: number; readonly what: string }[];
  readonly sides: readonly CourseSide[];
}

export interface CourseSide {
  readonly name: string;
  readonly estimated: boolean;
  /** In its own points: its worst and its best among what it does not refuse, and no deal as the talks begin. */
  readonly low: number;
  readonly high: number;
  readonly noDeal: number;
}

export type ActWord =
  | "offer"
  | "accept"
  | "reject"
  | "leave"
  | "better"
  | "same"
  | "worse"
  | "join-if"
  | "forfeit";

export interface ActView {
  /** Counted from 1. */
  readonly round: number;
  /** Position of the party; as many as there are parties for the mediator. */
  readonly by: number;
  readonly word: ActWord;
  /** Place in `packages`. */
  readonly about: number | null;
  /** Of a vote with a condition: positions of the parties that must join. */
  readonly joins: readonly number[];
  /** Of a vote on condition of how many others join; null otherwise. */
  readonly joinsMany: number | null;
}

export interface PackageView {
  /** In each party's own points; null where it crosses a red line of that party, or where it is not shown. */
  readonly worth: readonly (number | null)[];
  /** The option on each issue, in words. */
  readonly options: readonly string[];
  readonly choices: Choices;
}

export interface EndView {
  readonly kind: "agreed" | "deadline" | "broke-down" | "walked-away" | "forfeited";
  /** Counted from 1. */
  readonly round: number;
  /** Who walked away or failed. */
  readonly by: number | null;
  /** What the program said. */
  readonly detail: string | null;
  /** What was agreed: place in `packages`. */
  readonly about: number | null;
  /** Those whom the deal binds. */
  readonly parties: readonly number[];
  /** Per party after the costs of delay: what it has now, and what it would have without a deal at that time. */
  readonly worth: readonly (number | null)[];
  readonly noDeal: readonly number[];
  readonly left: LeftOnTable;
}

/** What would have been better for somebody and worse for nobody. */
export type LeftOnTable =
  | { readonly kind: "efficient" }
  /** The deal binds only some; of packages for all, none betters what each has now. */
  | { readonly kind: "efficient-for-all" }
  | { readonly kind: "better"; readonly about: number }
  /** No deal was made, and a package was better than none for everybody; or there was none. */
  | { readonly kind: "missed"; readonly about: number }
  | { readonly kind: "none" }
  /** Too many packages to look at each. */
  | { readonly kind: "unknown" };
