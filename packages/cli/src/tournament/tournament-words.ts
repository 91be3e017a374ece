// What can be typed after `parley tournament`.
import type { TermsWords } from "../rehearsal/reading.ts";

/** Terms, which `parley rehearse` reads too. */
export interface TournamentTermsWords extends TermsWords {
  readonly first?: readonly string[];
  readonly withoutDeal?: readonly string[];
}

export interface TournamentWords extends TournamentTermsWords {
  readonly strategies?: readonly string[];
  readonly protocol?: readonly string[];
  readonly lineUps?: "one" | "every";
  readonly repeat?: number;
  readonly swaps?: boolean;
  readonly selfPlay?: boolean;
  readonly seed?: number;
  readonly threads?: number;
  readonly output?: string;
  readonly database?: string;
  readonly expiry?: number;
  readonly skipBroken?: boolean;
  readonly json?: boolean;
}
