// One party's worths as single exact numbers: one reading of its profile, which the methods of bargaining take as given.
import type { PartyId, Pattern } from "../../case/frame.ts";
import type { Rational } from "../../maths/rational.ts";

export interface Sheet {
  readonly party: PartyId;
  /** `points[issue][option]`, in the units of the party's own scale. */
  readonly points: readonly (readonly Rational[])[];
  /** Extra worth where a deal matches; makes the worth generalised-additive. */
  readonly terms: readonly SheetTerm[];
  /** Worth counts only up to here; null where there is no such limit. */
  readonly cap: Rational | null;
  /** Null where nothing is known about the worth of no deal. */
  readonly noDeal: Rational | null;
}

export interface SheetTerm {
  readonly pattern: Pattern;
  readonly worth: Rational;
}
