// What passes between a session and a strategy that runs elsewhere. Packages go as options, since each side numbers its own.
import type { Deal, Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import type { Ask } from "../protocols/protocol.ts";

/** All that the strategy's side ever learns of the case: the frame and its own profile. */
export interface GuestCase {
  readonly frame: Frame;
  readonly profile: Profile;
  readonly party: number;
}

/** A package that somebody tabled, or with `answer` the word that somebody said about it. */
export interface GuestNews {
  readonly deal: Deal;
  readonly by: number;
  readonly answer?: number;
}

export interface GuestQuestion {
  readonly ask: Ask;
  readonly standing: Deal | null;
  readonly text: Deal | null;
  /** With `vote`: who tabled it, the fewest that it can bind, and whether it asks for conditions. */
  readonly author?: number;
  readonly fewest?: number;
  readonly conditional?: boolean;
  /** What was tabled or answered since the last question, in order. */
  readonly heard: readonly GuestNews[];
  readonly round: number;
  readonly rounds: number;
  readonly time: number;
  /** On the scale of the party's worths. */
  readonly noDeal: number;
}

/** A package in place of a word where one is tabled. */
export type GuestAnswer =
  | { readonly kind: "package"; readonly deal: Deal }
  | { readonly kind: "word"; readonly word: number };
