// What a rehearsal is played with, as plain data: it can be kept, sent to a worker, and played again to the same acts.
import type { Terms } from "@parley/engine/rehearsal";
import type { Choices } from "../deals/choices.ts";

export interface RehearsalSetup {
  /** One per party, as they are typed: `boulware:e=0.1,model=frequency`. */
  readonly strategies: readonly string[];
  readonly protocol: string;
  readonly terms: Terms;
  readonly seed: number;
  readonly noDeal: AssumedNoDeal;
}

/** By party id: what no deal is taken to be worth for the rehearsal, as it was typed, in the party's own points. */
export type AssumedNoDeal = Readonly<Record<string, string>>;

/** What a person said in the place of a strategy. */
export type SaidWord =
  | { readonly say: "offer"; readonly choices: Choices }
  /** Yes on condition that these parties join, or so many others. */
  | { readonly say: "join-if"; readonly parties: readonly string[] }
  | { readonly say: "join-if-many"; readonly others: number }
  | { readonly say: "accept" | "reject" | "leave" | "better" | "same" | "worse" };
