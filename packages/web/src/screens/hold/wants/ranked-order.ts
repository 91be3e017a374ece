// An order of situations as a flat list: each with how it compares with the one above; and what becomes of it when one is moved.
import type { RankedTier } from "@parley/engine/editing";
import type { OrderView, Situation } from "../../../engine/questions/hold-model.ts";

/** As in the worker, which lists all situations up to this many. */
export const MOST_RANKED_BY_HAND = 64;

/** How a situation compares with the one above it; the first is `worse` than nothing. */
export type Relation = "worse" | "equal" | "unknown";

export interface Place {
  /** Position among the situations of the view. */
  readonly situation: number;
  readonly relation: Relation;
}

export function placesOf({ tiers }: OrderView): Place[] {
  return tiers.flatMap(({ situations, ties, isUnplaced }) =>
    situations.map((situation, at): Place => {
      const relation = at === 0 ? "worse" : isUnplaced ? "unknown" : ties;
      return { situation, relation };
    }),
  );
}

/** The places after one situation was moved: within others that are tied it joins them, else it stands by itself. */
export function movedPlaces(places: readonly Place[], order: readonly number[], moved: number): Place[] {
  const from = places.findIndex(({ situation }) => situation === moved);
  const rest = places
    .map((place, at) =>
      at === from + 1 && places[from].relation === "worse" ? { ...place, relation: "worse" as const } : place,
    )
    .filter(({ situation }) => situation !== moved);
  const at = order.indexOf(moved);
  const joined = at === 0 ? "worse" : (rest[at]?.relation ?? "worse");
  const placed = rest.toSpliced(at, 0, { situation: moved, relation: joined });
  return placed.map((place, k) => (k === 0 ? { ...place, relation: "worse" } : place));
}

export function relate(places: readonly Place[], situation: number, relation: Relation): Place[] {
  return places.map((place) => (place.situation === situation ? { ...place, relation } : place));
}

/** Tiers for the document. Of one tier all ties are alike: those of its second situation. */
export function rankedTiers(places: readonly Place[], situations: readonly Situation[]): RankedTier[] {
  const groups: Place[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    // Ties of the other kind begin a tier of their own.
    const joins =
      last && place.relation !== "worse" && (last.length === 1 || last[1].relation === place.relation);
    if (joins) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => ({
    states: group.map(({ situation }) => situations[situation].taken),
    ties: group[1]?.relation === "unknown" ? "unknown" : "equal",
  }));
}

export function tiersOf(order: OrderView, situations: readonly Situation[]): RankedTier[] {
  return order.tiers.map((tier) => ({
    states: tier.situations.map((at) => situations[at].taken),
    ties: tier.ties,
  }));
}

/** Rank of each place, from 1. */
export function ranksOf(places: readonly Place[]): number[] {
  let rank = 0;
  return places.map(({ relation }) => (relation === "worse" ? ++rank : rank));
}
