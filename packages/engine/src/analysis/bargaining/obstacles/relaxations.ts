// What would open the zone: every minimal set of units whose dropping leaves an acceptable deal, the mildest first, and how far a
// demand has to come down where its issue has an order.
import type { Deal, Frame, PartyId } from "../../../case/frame.ts";
import { compare, divide, larger, type Rational, sign, subtract, ZERO } from "../../../maths/rational.ts";
import { compareSets, type MaximalSet, sizeOf } from "./minimal-sets.ts";
import { type EnoughOption, findNearestOption } from "./nearest-option.ts";
import { membersOf, setOf, type UnitSet } from "./unit-space.ts";
import { worthRange } from "./worth-range.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface Relaxation {
  /** Ids of the units to drop, in case order. */
  readonly units: readonly string[];
  /** An acceptable deal that keeps all other units. */
  readonly deal: Deal;
  readonly owners: readonly OwnerLoss[];
  /** The largest of the owners' losses; null where one is not known. */
  readonly largestLoss: Rational | null;
  /**
   * For each demand to drop whose issue has an order: how little is enough, all other units of the relaxation dropped in full. Null where
   * this was not looked into: only the first relaxations get it.
   */
  readonly enough: readonly EnoughOption[] | null;
  /** False when the search left open whether fewer units would do. */
  readonly provenMinimal: boolean;
}

export interface OwnerLoss {
  readonly party: PartyId;
  /**
   * How much less the owner can reach at best in the zone that the relaxation opens than if all it asks were met and nobody else counted,
   * as a share of its range over allowed deals; 0 or more. Null where the search did not decide.
   */
  readonly loss: Rational | null;
}

export interface RankInput {
  readonly frame: Frame;
  readonly questions: ZoneQuestions;
  /** Largest sets of units that can stand together; what is left out is what to drop. */
  readonly maximal: readonly MaximalSet[];
  /** For how many relaxations to look how little is enough. */
  readonly detailed: number;
}

/** Fewest units first, then the smallest largest loss, then case order. */
export function rankRelaxations({ frame, questions, maximal, detailed }: RankInput): Relaxation[] {
  const { all } = questions.space;
  const ranked = maximal.map(({ set, provenMaximal }) => {
    const dropped = all & ~set;
    return { dropped, relaxation: describeRelaxation(frame, questions, { dropped, provenMaximal }) };
  });
  return ranked
    .sort(
      (a, b) =>
        sizeOf(a.dropped) - sizeOf(b.dropped) ||
        compareLosses(a.relaxation.largestLoss, b.relaxation.largestLoss) ||
        compareSets(a.dropped, b.dropped),
    )
    .map(({ dropped, relaxation }, rank) => ({
      ...relaxation,
      enough: rank < detailed ? enoughIn(frame, questions, dropped) : null,
    }));
}

function enoughIn(frame: Frame, questions: ZoneQuestions, dropped: UnitSet): EnoughOption[] {
  return membersOf(dropped).flatMap((unit) => findNearestOption(frame, questions, { unit, dropped }) ?? []);
}

function describeRelaxation(
  frame: Frame,
  questions: ZoneQuestions,
  { dropped, provenMaximal }: { dropped: UnitSet; provenMaximal: boolean },
): Omit<Relaxation, "enough"> {
  const { units, all } = questions.space;
  const members = membersOf(dropped);
  const found = questions.find({ units: all & ~dropped, floors: questions.floorsOf() });
  if (found.status !== "found") throw new RangeError("a relaxation opens the zone");
  const parties = [...new Set(members.map((k) => units[k].party))];
  const owners = parties.map((party) => ({
    party: frame.parties[party].id,
    loss: ownerLoss(questions, party, dropped),
  }));
  const losses = owners.map(({ loss }) => loss);
  return {
    units: members.map((k) => units[k].id),
    deal: found.deal,
    owners,
    largestLoss: losses.includes(null) ? null : losses.flatMap((loss) => loss ?? []).reduce(larger, ZERO),
    provenMinimal: provenMaximal,
  };
}

function ownerLoss(questions: ZoneQuestions, party: number, dropped: UnitSet): Rational | null {
  const { units, all, whole } = questions.space;
  const own = setOf(units.flatMap((unit, k) => (unit.party === party ? [k] : [])));
  const nobody = questions.floorsOf([]);
  const asked = questions.best(party, { units: own, floors: nobody });
  // Where its own units contradict each other, the owner is measured against the best of all allowed deals.
  const best = asked.status === "none" ? questions.best(party, { units: 0n, floors: nobody }) : asked;
  const left = questions.best(party, { units: all & ~dropped, floors: questions.floorsOf() });
  if (best.status !== "found" || left.status !== "found") return null;
  if (!best.proven || !left.proven) return null;
  const { range } = worthRange(whole, party);
  if (sign(range) === 0) return ZERO;
  const lost = subtract(questions.inOwnUnits(party, best.worth), questions.inOwnUnits(party, left.worth));
  return larger(ZERO, divide(lost, range));
}

function compareLosses(a: Rational | null, b: Rational | null): number {
  if (a && b) return compare(a, b);
  return a ? -1 : b ? 1 : 0;
}
