// How far no-deal worths would have to come down for a zone to open: all alike, or one party's alone. Where a zone is open, how much
// room there is: the distances are then zero or below.
import type { PartyId } from "../../../case/frame.ts";
import { divide, negate, ONE, type Rational, sign } from "../../../maths/rational.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import type { BreakEven } from "./break-even.ts";
import { type LargestMinimum, largestMinimum } from "./largest-minimum.ts";
import { worthRange } from "./worth-range.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export type HowFarApart =
  | {
      readonly kind: "measured";
      /** In points, the same for every party; needs comparable points. */
      readonly points: Distance;
      /** As a share of each party's range of worth over allowed deals. */
      readonly share: Distance;
      readonly alone: readonly DistanceAlone[];
      /** Parties whose no-deal worths are unknown and are not counted. */
      readonly ignored: readonly PartyId[];
    }
  /** Red lines, not worths, close the zone: no admissible deal. */
  | { readonly kind: "no-admissible-deal" }
  | { readonly kind: "no-deal-worths-unknown" }
  | { readonly kind: "undecided" };

/** The smallest distance d such that with every no-deal worth d lower some admissible deal suits all. */
export type Distance =
  | { readonly kind: "exact"; readonly distance: Rational; readonly deal: readonly number[] }
  | { readonly kind: "between"; readonly low: Rational; readonly high: Rational }
  /** Every party counted is indifferent among all deals, so that there is no range to measure by. */
  | { readonly kind: "no-range" };

export interface DistanceAlone {
  readonly party: PartyId;
  /** `none`: no lowering by this party alone opens a zone. `unknown`: its own no-deal worth is. */
  readonly lowering:
    | { readonly kind: "exact" | "at-most"; readonly distance: Rational }
    | { readonly kind: "none" | "unknown" | "undecided" };
}

export interface DistanceInput {
  readonly questions: ZoneQuestions;
  readonly breakEvens: readonly BreakEven[];
  readonly limits?: SearchLimits;
}

export function measureDistance({ questions, breakEvens, limits = {} }: DistanceInput): HowFarApart {
  const { whole, redLines, keeping } = questions.space;
  const known = whole.sheets.map(({ noDeal }) => noDeal !== null);
  const admissible = questions.find({ units: redLines, floors: questions.floorsOf([]) });
  if (admissible.status === "none") return { kind: "no-admissible-deal" };
  if (admissible.status === "undecided") return { kind: "undecided" };
  if (!known.includes(true)) return { kind: "no-deal-worths-unknown" };
  const ranges = whole.sheets.map((_, party) => worthRange(whole, party).range);
  const shares = ranges.map((range, party) => (known[party] && sign(range) > 0 ? divide(ONE, range) : null));
  const measure = (weights: readonly (Rational | null)[]) =>
    asDistance(largestMinimum({ space: keeping(redLines), weights, start: admissible.deal, limits }));
  return {
    kind: "measured",
    points: measure(known.map((counts) => (counts ? ONE : null))),
    share: shares.some((share) => share) ? measure(shares) : { kind: "no-range" },
    alone: breakEvens.map(loweringAlone),
    ignored: whole.sheets.flatMap(({ party, noDeal }) => (noDeal ? [] : [party])),
  };
}

function asDistance(found: LargestMinimum): Distance {
  if (found.kind === "found") return { kind: "exact", distance: negate(found.value), deal: found.deal };
  return { kind: "between", low: negate(found.high), high: negate(found.low) };
}

function loweringAlone({ party, highest }: BreakEven): DistanceAlone {
  if (highest.kind !== "found") return { party, lowering: { kind: highest.kind } };
  if (!highest.margin) return { party, lowering: { kind: "unknown" } };
  const kind = highest.proven ? "exact" : "at-most";
  return { party, lowering: { kind, distance: negate(highest.margin) } };
}
