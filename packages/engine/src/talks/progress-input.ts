// What a room says about how talks are going, in the form that the reckoning of progress takes: only what the viewer can open.
import type { Frame } from "../case/frame.ts";
import type { Profile } from "../case/profile.ts";
import type { SeatId } from "./ids.ts";
import { offerStanding } from "./offer-standing.ts";
import type { Offer as MadeOffer, PartialDeal } from "./progress/offers.ts";
import type { Entitlement } from "./progress/progress-for.ts";
import type { OtherMovement, TimeOfTalks } from "./progress/standstill.ts";
import type { Tripwire } from "./progress/tripwires.ts";
import type { Choices, Mark, Offer, Room } from "./room.ts";

export interface ProgressMoment {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Profiles that are open to the viewer: its own, shared ones and its estimates. */
  readonly profiles: readonly Profile[];
}

/** Null before there is a frame. Drafts, and offers that are not a party's own, are left out. */
export function progressInput(room: Room, { now, profiles }: ProgressMoment): Entitlement | null {
  const frame = room.frame?.frame;
  if (!frame) return null;
  const partyOf = partyFinder(room, frame);
  return {
    frame,
    profiles,
    offers: room.offers
      .flatMap((offer) => madeOffer(offer, { room, frame, partyOf }))
      .sort((a, b) => a.at - b.at),
    others: room.offers.flatMap((offer) => acceptances(offer, { room, partyOf })),
    time: timeOf(room, now),
    tripwires: tripwiresOf(room),
  };
}

type PartyOf = (seat: SeatId) => number;

/** The position of the first party that a seat speaks for; -1 for none. */
function partyFinder({ seats }: Room, { parties }: Frame): PartyOf {
  return (seat) => {
    const party = seats.find(({ id }) => id === seat)?.speaksFor[0];
    return parties.findIndex(({ id }) => id === party);
  };
}

interface Talks {
  readonly room: Room;
  readonly frame: Frame;
  readonly partyOf: PartyOf;
}

function madeOffer(offer: Offer, { room, frame, partyOf }: Talks): MadeOffer[] {
  const { audience, conveyed, made, round, expires, choices } = offer;
  const maker = conveyed ? conveyed.attributedTo : made.seat;
  const by = maker === null ? -1 : partyOf(maker);
  if (by === -1 || audience.length === 1) return [];
  const to = [...new Set(audience.map(partyOf))].filter((party) => party !== -1 && party !== by);
  const open = isLive(offer, room) && !isTurnedDown(offer, partyOf, to);
  return [{ by, to, at: made.stamp, round, deal: partialDeal(choices, frame), open, expires }];
}

function isLive(offer: Offer, { seats }: Room): boolean {
  const required = seats.filter((seat) => seat.required).map(({ id }) => id);
  return offerStanding(offer, { at: offer.made.stamp, required }) === "open";
}

/** Rejected last by every party that it went to. */
function isTurnedDown({ replies }: Offer, partyOf: PartyOf, to: readonly number[]): boolean {
  const lastOf = (party: number) => replies.findLast(({ mark }) => partyOf(mark.seat) === party)?.reply;
  return to.length > 0 && to.every((party) => lastOf(party) === "rejected");
}

function partialDeal(choices: Choices, { issues }: Frame): PartialDeal {
  return issues.map(({ id, options }) => {
    const option = Object.hasOwn(choices, id) ? options.findIndex((one) => one.id === choices[id]) : -1;
    return option === -1 ? null : option;
  });
}

function acceptances(
  { replies }: Offer,
  { room, partyOf }: Pick<Talks, "room" | "partyOf">,
): OtherMovement[] {
  return replies.flatMap(({ mark, reply }) => {
    const by = partyOf(mark.seat);
    return by === -1 || reply === "rejected" ? [] : [{ by, at: mark.stamp, round: roundAt(room, mark) }];
  });
}

function roundAt({ rounds }: Room, { number }: Mark): number | null {
  const during = rounds.find(
    ({ opened, closed }) => opened.number < number && (closed === null || number < closed.number),
  );
  return during?.round ?? null;
}

/** Counting starts with the first round, or else with the rules or the founding. */
function timeOf({ rounds, rules, acts }: Room, now: number): TimeOfTalks {
  const begun = rounds[0]?.opened ?? rules.inForce?.inForceSince ?? null;
  return {
    openedAt: begun?.stamp ?? acts[0]?.placed.stamp ?? now,
    now,
    closedRounds: rounds.filter(({ closed }) => closed !== null).length,
  };
}

/** Walk-away words are for people to notice; nothing counts them. */
function tripwiresOf({ rules }: Room): Tripwire[] {
  return (rules.inForce?.rules.tripwires ?? []).flatMap((clause, k) =>
    clause.kind === "walk-away-words"
      ? []
      : [
          {
            id: String(k + 1),
            kind: clause.kind,
            limit: clause.limit,
            ways: clause.ways.map(({ kind, until }) => ({ kind, until: until ?? null })),
          },
        ],
  );
}
