// How talks are going, as far as somebody may know it: from the offers and profiles that are open to them, and nothing else.
import { isCertain } from "../../analysis/preference/extremes.ts";
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { type Rational, rational } from "../../maths/rational.ts";
import { type ConcessionRate, concessionRates } from "./concession-rate.ts";
import { type Gap, gapCourse, gapsAfter } from "./gap.ts";
import { classifyMoves, type Move } from "./moves.ts";
import { checkOffers, checkPapers, type FilledOffer, fillOffers, type Offer, type Paper } from "./offers.ts";
import { type IssueStanding, issueStandings } from "./open-issues.ts";
import { type Reciprocity, reciprocityOf } from "./reciprocity.ts";
import { type Side, type Sides, sidesOf } from "./sides.ts";
import { type OtherMovement, type Standstill, standstills, type TimeOfTalks } from "./standstill.ts";
import { standingOf, type Tripwire, type TripwireStanding } from "./tripwires.ts";
import { costOfWay } from "./ways.ts";

/** What somebody is entitled to see; nobody else's profile and no other offer is part of it. */
export interface Entitlement {
  readonly frame: Frame;
  /** Profiles open to them, one per party at most: their own, shared ones, and own estimates, which say so in `estimated`. */
  readonly profiles: readonly Profile[];
  /** Offers open to them, by stamp. */
  readonly offers: readonly Offer[];
  /** What was offered to parties open to them, and by none of them; it plays a part only in what ways would cost. */
  readonly papers?: readonly Paper[];
  readonly others: readonly OtherMovement[];
  readonly time: TimeOfTalks;
  readonly tripwires: readonly Tripwire[];
  /** Share of a party's own range up to which a change counts as none; {@link THETA} by default. */
  readonly theta?: Rational;
}

/** 1/100 of a party's own range. */
export const THETA: Rational = rational(1n, 100n);

export interface TalksProgress {
  readonly theta: Rational;
  /** By party: the range that its changes are measured against; null where its profile was not given. */
  readonly scales: readonly (Scale | null)[];
  /** One per offer. */
  readonly moves: readonly Move[];
  /** One per party. */
  readonly gaps: readonly Gap[];
  /** `gapHistory[k]`: by party, its gap at point values at the end of round k + 1, for closed rounds; null where it had none. */
  readonly gapHistory: readonly (readonly (Rational | null)[])[];
  readonly concessions: readonly ConcessionRate[];
  readonly reciprocity: readonly Reciprocity[];
  /** All parties together first, then one for each. */
  readonly standstills: readonly Standstill[];
  readonly issues: readonly IssueStanding[];
  readonly tripwires: readonly TripwireStanding[];
}

export interface Scale {
  readonly range: Rational | null;
  readonly tolerance: Rational | null;
  readonly estimated: boolean;
}

/**
 * @throws RangeError when profiles, offers, papers or tripwires do not fit the frame, stamps decrease, θ is below 0, or rounds are not counted
 * in whole numbers from 0.
 */
export function progressFor(entitlement: Entitlement): TalksProgress {
  const { frame, profiles, time, others, papers = [], theta = THETA } = entitlement;
  checkOffers(frame, entitlement.offers);
  checkPapers(frame, papers);
  if (!Number.isInteger(time.closedRounds) || time.closedRounds < 0) {
    throw new RangeError(`closed rounds are counted from 0: ${time.closedRounds}`);
  }
  const sides = sidesOf({ frame, profiles, theta });
  const offers = fillOffers(entitlement.offers);
  const moves = classifyMoves(frame, sides, offers);
  const still = standstills(frame.parties.length, { moves, others, time });
  const gaps = gapsAfter(frame, sides, offers);
  const gapHistory = gapsByRound({ sides, offers, closedRounds: time.closedRounds });
  const costOf = (way: Parameters<typeof costOfWay>[0]) =>
    costOfWay(way, { frame, sides, offers, papers, now: time.now });
  const question = {
    time,
    standstill: still[0],
    sides,
    history: gapHistory,
    gaps,
    isCertain: leavesNothingOpen,
    costOf,
  };
  return {
    theta,
    scales: sides.map((side) => side && scaleOf(side)),
    moves,
    gaps,
    gapHistory,
    concessions: concessionRates(frame, sides, offers),
    reciprocity: reciprocityOf(frame.parties.length, moves),
    standstills: still,
    issues: issueStandings(frame, sides, offers),
    tripwires: entitlement.tripwires.map((tripwire) => standingOf(tripwire, question)),
  };
}

// Gaps compare deals with deals, so it does not matter whether the worth of no deal is certain.
function leavesNothingOpen({ profile }: Side): boolean {
  return isCertain({ ...profile, noDeal: { kind: "unknown" } });
}

function scaleOf({ range, tolerance, estimated }: Side): Scale {
  return { range, tolerance, estimated };
}

interface History {
  readonly sides: Sides;
  readonly offers: readonly FilledOffer[];
  readonly closedRounds: number;
}

function gapsByRound({ sides, offers, closedRounds }: History): (Rational | null)[][] {
  const byParty = sides.map((side) => side && gapCourse(side, offers));
  // The gap after the last offer that still belongs to the round or to one before it.
  return Array.from({ length: closedRounds }, (_, k) => {
    const last = offers.findLastIndex(({ inRound }) => inRound <= k + 1);
    return byParty.map((course) => course?.[last] ?? null);
  });
}
