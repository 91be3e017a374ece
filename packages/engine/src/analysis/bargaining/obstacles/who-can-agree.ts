// Who can agree without whom: with three parties or more, every largest group of parties for whom some deal crosses none of their red
// lines and beats no deal for each. What the absent want, and what they could do to the others, is left out of account.
import type { Deal, PartyId } from "../../../case/frame.ts";
import type { SetLimits } from "./minimal-conflicts.ts";
import { stopAfter } from "./minimal-conflicts.ts";
import { compareSets, findMinimalSets, type StandingAnswer, sizeOf } from "./minimal-sets.ts";
import { membersOf, setOf, type UnitSet } from "./unit-space.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export type WhoCanAgree =
  | { readonly kind: "two-parties" }
  | {
      readonly kind: "groups";
      /** Groups of at least two, largest first, then in case order. */
      readonly groups: readonly AgreeingGroup[];
      /** Every smallest group whose members cannot agree among themselves. */
      readonly clashing: readonly (readonly PartyId[])[];
      readonly complete: boolean;
      /** Parties whose no-deal worths are unknown: only their red lines count. */
      readonly unknownNoDeal: readonly PartyId[];
    };

export interface AgreeingGroup {
  readonly parties: readonly PartyId[];
  readonly deal: Deal;
  /** False where the search left open whether more parties could join. */
  readonly provenLargest: boolean;
}

export function findAgreeingGroups(questions: ZoneQuestions, limits: SetLimits): WhoCanAgree {
  const { sheets } = questions.space.whole;
  if (sheets.length < 3) return { kind: "two-parties" };
  const ask = (group: bigint) => questions.find(zoneOf(questions, membersOf(group)));
  const canStand = (group: bigint): StandingAnswer => {
    const answer = ask(group);
    if (answer.status === "found") return { stands: true, with: group };
    return { stands: answer.status === "none" ? false : "undecided" };
  };
  const { maximal, conflicts, complete } = findMinimalSets({
    count: sheets.length,
    canStand,
    setLimit: limits.sets,
    stopped: stopAfter(questions, limits),
  });
  const ids = (group: bigint) => membersOf(group).map((party) => sheets[party].party);
  const groups = maximal
    .filter(({ set }) => sizeOf(set) >= 2)
    .sort((a, b) => sizeOf(b.set) - sizeOf(a.set) || compareSets(a.set, b.set))
    .flatMap(({ set, provenMaximal }) => {
      const answer = ask(set);
      return answer.status === "found"
        ? [{ parties: ids(set), deal: answer.deal, provenLargest: provenMaximal }]
        : [];
    });
  return {
    kind: "groups",
    groups,
    clashing: conflicts.map(ids),
    complete,
    unknownNoDeal: sheets.flatMap(({ party, noDeal }) => (noDeal ? [] : [party])),
  };
}

function zoneOf(questions: ZoneQuestions, parties: readonly number[]) {
  const { units } = questions.space;
  const redLines: UnitSet = setOf(
    units.flatMap(({ kind, party }, k) => (kind === "red-line" && parties.includes(party) ? [k] : [])),
  );
  return { units: redLines, floors: questions.floorsOf(parties) };
}
