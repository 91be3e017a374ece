// Two histories of one room that a seat must not be able to tell apart: they differ only in what is addressed past it.

import { isSealed, type Place, type PlacedAct, type SeatId } from "@parley/engine/talks";
import fc from "fast-check";
import { EVERYONE, leaf, MINUTE } from "../../../../engine/test/talks/a-room.ts";
import { Entropy, randomHistory } from "../../../../engine/test/talks/random-history.ts";

/**
 * `payloads`: headers are the same throughout, and what was sealed in those of others is exchanged. `behind`: authors, audiences and
 * times of others' acts are exchanged as well, and another number of them ends the log.
 */
export type Relation = "payloads" | "behind";

export interface Pair {
  readonly viewer: SeatId;
  readonly relation: Relation;
  readonly one: readonly Place[];
  readonly other: readonly Place[];
  /** A moment after all of both. */
  readonly now: number;
  readonly language: "en" | "es";
}

export interface PairSeed {
  readonly numbers: readonly number[];
  readonly others: readonly number[];
  readonly length: number;
  readonly relation: Relation;
  readonly language: Pair["language"];
}

/** What a pair is drawn from; short histories, so that there can be many. */
export const pairs: fc.Arbitrary<Pair | null> = fc
  .tuple(
    fc.constantFrom(...EVERYONE),
    fc.record({
      numbers: fc.array(fc.nat(1_000_003), { minLength: 40, maxLength: 120 }),
      others: fc.array(fc.nat(1_000_003), { minLength: 20, maxLength: 80 }),
      length: fc.integer({ min: 8, max: 40 }),
      relation: fc.constantFrom<Relation>("payloads", "behind"),
      language: fc.constantFrom("en" as const, "es" as const),
    }),
  )
  .map(([viewer, seed]) => pairFor(viewer, seed) ?? firstPair(seed));

function firstPair(seed: PairSeed): Pair | null {
  return EVERYONE.reduce<Pair | null>((found, viewer) => found ?? pairFor(viewer, seed), null);
}

/** Null where too little is addressed past the viewer to make a difference. */
export function pairFor(viewer: SeatId, seed: PairSeed): Pair | null {
  const { numbers, others, length, relation, language } = seed;
  const places = randomHistory(numbers, length, { soundness: 80 });
  const entropy = new Entropy(others);
  const hidden = places.filter((place): place is PlacedAct => isHidden(place, viewer));
  if (new Set(hidden.map(({ act }) => JSON.stringify(act))).size < 2) return null;
  const ended = (count: number) => Array.from({ length: count }, () => entropy.one(hidden));
  const one = relation === "payloads" ? places : withEnd(places, hidden.slice(-1));
  const exchanged = one.map((place) =>
    isHidden(place, viewer) && entropy.chance(80) ? exchange(place, entropy.one(hidden), relation) : place,
  );
  const other = relation === "payloads" ? exchanged : withEnd(exchanged, ended(1 + entropy.below(4)));
  const now = Math.max(...other.map(({ stamp }) => stamp)) + MINUTE;
  return { viewer, relation, one, other, now, language };
}

export function isHidden(place: Place, viewer: SeatId): place is PlacedAct {
  return !isSealed(place) && place.kind === "act" && !place.audience.includes(viewer);
}

function exchange(
  place: PlacedAct,
  { act, seat, author, audience }: PlacedAct,
  relation: Relation,
): PlacedAct {
  if (relation === "payloads") return { ...place, act };
  return { ...place, act, seat, author, audience, sentAt: place.stamp };
}

/** With more of the same kind at the end, a minute apart. */
function withEnd(places: readonly Place[], more: readonly PlacedAct[]): Place[] {
  const from = Math.max(...places.map(({ stamp }) => stamp));
  return [
    ...places,
    ...more.map((place, k) => {
      const [number, stamp] = [places.length + k + 1, from + (k + 1) * MINUTE];
      return { ...place, number, stamp, leaf: leaf(number), sentAt: stamp };
    }),
  ];
}
