// What kind of move each offer is. Hindriks, Jonker & Tykhonov 2007, 2011; costless hostility is ours.
import type { Frame } from "../../case/frame.ts";
import type { Rational } from "../../maths/rational.ts";
import { type FilledOffer, sameDeal } from "./offers.ts";
import type { Side, Sides } from "./sides.ts";
import { type Direction, directionOf, directionsOf, type Figure, worthChange } from "./worth-change.ts";

export const MOVE_CLASSES = [
  "silent",
  "nice",
  "costless-hostility",
  "concession",
  "unfortunate",
  "selfish",
  "fortunate",
] as const;

export type MoveClass = (typeof MOVE_CLASSES)[number];

/** By the mover's own direction, then the other's. */
export const CLASS_OF: Readonly<Record<Direction, Readonly<Record<Direction, MoveClass>>>> = {
  within: { within: "silent", above: "nice", below: "costless-hostility" },
  below: { within: "concession", above: "concession", below: "unfortunate" },
  above: { within: "selfish", below: "selfish", above: "fortunate" },
};

/** Why an offer is no step from the one before it towards a party: first of all where that party did not receive it. */
export type NotCompared = "not-received" | "first-offer" | "incomplete" | "previous-incomplete";

export type MoveLabel =
  | { readonly kind: "decided"; readonly move: MoveClass; readonly estimated: boolean }
  | {
      readonly kind: "undecided";
      /** In the order of {@link MOVE_CLASSES}. Where not `sharp`, perhaps not all of them are possible; no other is. */
      readonly possible: readonly MoveClass[];
      readonly atPointValues: MoveClass;
      readonly sharp: boolean;
      readonly estimated: boolean;
    }
  | { readonly kind: "none"; readonly reason: NotCompared | "profile-not-given" | "range-unknown" };

export interface Move {
  /** Position in the list of offers. */
  readonly offer: number;
  readonly by: number;
  readonly at: number;
  /** The latest round so far, 0 before the first. */
  readonly round: number;
  /** The same package as the party's offer before it, whatever anybody's profile says. */
  readonly repeat: boolean;
  /** Position of the party's offer before it; null for its first. */
  readonly previous: number | null;
  /** By party: its change of worth; null where its profile was not given or there is nothing to compare. */
  readonly changes: readonly (WorthChange | null)[];
  /** One for each other party, in the order of the frame. */
  readonly labels: readonly { readonly towards: number; readonly label: MoveLabel }[];
}

export interface WorthChange extends Figure {
  /** What it comes to against the party's tolerance: one, or all that are possible; null where its range is unknown. */
  readonly directions: readonly Direction[] | null;
}

/** Each offer against the same party's offer before it. */
export function classifyMoves(frame: Frame, sides: Sides, offers: readonly FilledOffer[]): Move[] {
  const last = new Map<number, FilledOffer>();
  return offers.map((offer) => {
    const previous = last.get(offer.by) ?? null;
    last.set(offer.by, offer);
    const changes = sides.map((side) => side && changeOf(side, frame, { previous, offer }));
    const others = frame.parties.flatMap((_, party) => (party === offer.by ? [] : [party]));
    return {
      offer: offer.index,
      by: offer.by,
      at: offer.at,
      round: offer.inRound,
      repeat: previous !== null && sameDeal(previous.filled, offer.filled),
      previous: previous?.index ?? null,
      changes,
      labels: others.map((towards) => ({
        towards,
        label: labelOf({
          reason: notCompared(towards, { previous, offer }),
          sides,
          changes,
          by: offer.by,
          towards,
        }),
      })),
    };
  });
}

interface Step {
  readonly previous: FilledOffer | null;
  readonly offer: FilledOffer;
}

function changeOf(side: Side, frame: Frame, { previous, offer }: Step): WorthChange | null {
  if (!previous?.whole || !offer.whole) return null;
  const change = worthChange(side, frame, { from: previous.whole, to: offer.whole });
  return { ...change, directions: side.tolerance && directionsOf(change, side.tolerance) };
}

function notCompared(towards: number, { previous, offer }: Step): NotCompared | null {
  if (!offer.to.includes(towards)) return "not-received";
  if (!previous) return "first-offer";
  if (!offer.whole) return "incomplete";
  return previous.whole ? null : "previous-incomplete";
}

interface LabelQuestion {
  readonly reason: NotCompared | null;
  readonly sides: Sides;
  readonly changes: Move["changes"];
  readonly by: number;
  readonly towards: number;
}

function labelOf({ reason, sides, changes, by, towards }: LabelQuestion): MoveLabel {
  if (reason) return { kind: "none", reason };
  const [own, other] = [directed(sides[by], changes[by]), directed(sides[towards], changes[towards])];
  if (!own || !other) return { kind: "none", reason: "profile-not-given" };
  if (!own.directions || !other.directions) return { kind: "none", reason: "range-unknown" };
  const estimated = own.estimated || other.estimated;
  // Profiles are independent of each other, so every pair of possible directions is possible.
  const found = new Set(own.directions.flatMap((a) => other.directions?.map((b) => CLASS_OF[a][b]) ?? []));
  const possible = MOVE_CLASSES.filter((move) => found.has(move));
  if (possible.length === 1) return { kind: "decided", move: possible[0], estimated };
  return {
    kind: "undecided",
    possible,
    atPointValues: CLASS_OF[directionOf(own.point, own.tolerance)][directionOf(other.point, other.tolerance)],
    sharp: own.sharp && other.sharp,
    estimated,
  };
}

function directed(side: Side | null, change: WorthChange | null) {
  if (!side || !change) return null;
  const tolerance: Rational = side.tolerance ?? { num: 0n, den: 1n };
  return { ...change, tolerance, estimated: side.estimated };
}
