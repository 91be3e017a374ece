// Where nothing is known about what a party has without a deal: the results as a function of it, never under a silent default.
import type { Case } from "../../../case/case.ts";
import type { Deal, PartyId } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { exactly } from "../../../case/quantity.ts";
import { interpolate } from "../../../maths/interpolation.ts";
import { compare, type Rational, rational, smaller, sum, ZERO } from "../../../maths/rational.ts";
import { gainExtremes, worthExtremes } from "../../preference/extremes.ts";
import type { End } from "../../preference/option-extremes.ts";
import { readPointValues } from "../../preference/point-value.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { buildDealSpace, type DealSpace, LISTED_COMBINATIONS } from "../deal-space.ts";
import { bestWorth } from "../search/best-worth.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { largestCluster, planDealSpace, unscaled } from "../space-plan.ts";
import { partiesWithUnknownNoDeal } from "./acceptability.ts";
import type { WhyUnknown } from "./gain-question.ts";
import { outerSheet } from "./outer-sheet.ts";
import { type ShareOfAgreement, sampleAgreement } from "./share-of-agreement.ts";
import { type TradeOff, tradeOffOf } from "./trade-off.ts";

export interface UnknownNoDeals {
  /** Each party whose no-deal worth is unknown; any other such party is taken to accept anything. */
  readonly parties: readonly UnknownSide[];
  /** With one such party: the share of agreement at no-deal worths from low to high; else empty. */
  readonly shares: readonly ShareAt[];
  /** With two such parties: what one can have at most for each that the other has, at point values; else null. */
  readonly tradeOff: TradeOff | null;
}

interface UnknownSide {
  readonly party: PartyId;
  /** The highest no-deal worth at which a zone remains, the profiles being at their point values. */
  readonly atPointValues: Ceiling;
  /** Up to here a zone remains in every possible profile, and perhaps beyond. */
  readonly surely: Ceiling;
  /** Beyond this no possible profile has a zone, and perhaps none has already below. */
  readonly possibly: Ceiling;
}

export type Ceiling =
  | { readonly kind: "found"; readonly worth: Rational; readonly deal: Deal; readonly proven: boolean }
  /** The other parties alone leave no deal. */
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly reason: WhyUnknown };

interface ShareAt {
  readonly noDeal: Rational;
  readonly zone: ShareOfAgreement;
}

export interface UnknownOptions extends SearchLimits {
  readonly seed: number;
  /** Per point of the share's course: 1,000 unless said otherwise. */
  readonly draws?: number;
  /** Per point of the share's course; see the share of agreement. */
  readonly workLimit?: number;
}

const POINTS = 11;
const DRAWS = 1_000;
const WORK_LIMIT = 2e8;

/** Null where every party's no-deal worth is known, if only as an interval. */
export function resultsByUnknownNoDeal(
  source: Pick<Case, "frame" | "profiles">,
  options: UnknownOptions,
): UnknownNoDeals | null {
  const { profiles } = source;
  const ids = partiesWithUnknownNoDeal(profiles);
  if (ids.length === 0) return null;
  const unknown = profiles.flatMap(({ party }, p) => (ids.includes(party) ? [p] : []));
  const points = readPointValues(source);
  const parties = unknown.map(
    (p): UnknownSide => ({
      party: profiles[p].party,
      atPointValues: ceilingOf(source, { sheets: points, party: p, end: "low" }, options),
      surely: ceilingOf(source, { sheets: endSheets(source, p, "low"), party: p, end: "low" }, options),
      possibly: ceilingOf(source, { sheets: endSheets(source, p, "high"), party: p, end: "high" }, options),
    }),
  );
  const space = unknown.length === 2 ? spaceOf(source, points) : null;
  return {
    parties,
    shares: unknown.length === 1 ? sharesAlong(source, { party: unknown[0], side: parties[0] }, options) : [],
    tradeOff: space && tradeOffOf(space, [unknown[0], unknown[1]], options),
  };
}

/** The party's worths and the others' gains at one end of what is possible; null where a largest gain is not known. */
function endSheets(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  party: number,
  end: End,
): Sheet[] | null {
  const sides = profiles.map((profile, p) => ({
    party: profile.party,
    bounded: p !== party && profile.noDeal.kind !== "unknown",
    parts:
      p === party || profile.noDeal.kind === "unknown"
        ? worthExtremes(profile, frame, end)
        : gainExtremes(profile, frame, end),
  }));
  // Below sharp ends a gain of 0 may still be possible where the bound says less.
  if (end === "high" && sides.some(({ parts }) => !parts.sharp)) return null;
  return sides.map(({ party: id, bounded, parts }) => {
    const sheet = outerSheet(parts);
    return { party: id, ...sheet, noDeal: bounded ? sheet.noDeal : null };
  });
}

function spaceOf(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  sheets: readonly Sheet[],
): DealSpace | null {
  const refused = profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
  const plan = planDealSpace({ frame, sheets, refused });
  return largestCluster(plan) > BigInt(LISTED_COMBINATIONS) ? null : buildDealSpace(plan);
}

/** @param at `end`: which way an unproven answer must err: "low" gives a worth that is reached, "high" one that is not exceeded. */
function ceilingOf(
  source: Pick<Case, "frame" | "profiles">,
  at: { readonly sheets: readonly Sheet[] | null; readonly party: number; readonly end: End },
  limits: SearchLimits,
): Ceiling {
  if (!at.sheets) return { kind: "unknown", reason: "only-bounds" };
  const space = spaceOf(source, at.sheets);
  if (!space) return { kind: "unknown", reason: "too-many-combinations" };
  const best = bestWorth(space, at.party, limits);
  if (best.status === "none") return { kind: "none" };
  if (best.status === "undecided") return { kind: "unknown", reason: "search-limit" };
  const worth = at.end === "high" && !best.proven ? best.bound : best.worth;
  return { kind: "found", worth: unscaled(space, at.party, worth), deal: best.deal, proven: best.proven };
}

// The same seed at every point, so that the course of the share does not rise by chance where it cannot.
function sharesAlong(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  { party, side }: { readonly party: number; readonly side: UnknownSide },
  { seed, draws = DRAWS, workLimit = WORK_LIMIT, progress }: UnknownOptions,
): ShareAt[] {
  const { surely, possibly } = side;
  if (possibly.kind !== "found") return [];
  const from = surely.kind === "found" ? surely.worth : lowestWorth(profiles[party], frame);
  const count = compare(from, possibly.worth) === 0 ? 1 : POINTS;
  return Array.from({ length: count }, (_, k) => {
    const noDeal = interpolate(from, possibly.worth, rational(BigInt(k), BigInt(Math.max(count - 1, 1))));
    const assumed = profiles.map((profile, p) =>
      p === party ? { ...profile, noDeal: { kind: "worth" as const, worth: exactly(noDeal) } } : profile,
    );
    const options = { seed, draws, workLimit, ...(progress ? { progress } : {}) };
    return { noDeal, zone: sampleAgreement({ frame, profiles: assumed }, options).zone };
  });
}

function lowestWorth(profile: Profile, frame: Case["frame"]): Rational {
  const { points, terms } = outerSheet(worthExtremes(profile, frame, "low"));
  return sum([
    ...points.map((row) => row.reduce(smaller)),
    ...terms.map(({ worth }) => smaller(worth, ZERO)),
  ]);
}
