// What a room says about how talks are going, in the form that the reckoning of progress takes: only what the viewer can open.
import type { Frame } from "../case/frame.ts";
import type { Profile } from "../case/profile.ts";
import type { SeatId } from "./ids.ts";
import { offerStanding } from "./offer-standing.ts";
import type { Offer as MadeOffer, Paper, PartialDeal } from "./progress/offers.ts";
import type { Entitlement } from "./progress/progress-for.ts";
import type { OtherMovement, TimeOfTalks } from "./progress/standstill.ts";
import type { Tripwire } from "./progress/tripwires.ts";
import type { Choices, Mark, Offer, Room, Seat } from "./room.ts";

export interface ProgressMoment {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Profiles that are open to the viewer: its own, shared ones and its estimates. */
  readonly profiles: readonly Profile[];
}

/**
 * Null before there is a frame. The frame given has only the parties at the table. Drafts are left out; an offer that is no such party's
 * own is a paper.
 */
export function progressInput(room: Room, { now, profiles }: ProgressMoment): Entitlement | null {
  const whole = room.frame?.frame;
  if (!whole) return null;
  const frame = atTable(whole, room);
  const partyOf = partyFinder(room, frame);
  const talks = { room, frame, partyOf };
  return {
    frame,
    profiles: profiles.filter(({ party }) => frame.parties.some(({ id }) => id === party)),
    offers: room.offers.flatMap((offer) => madeOffer(offer, talks)).sort((a, b) => a.at - b.at),
    papers: room.offers.flatMap((offer) => paper(offer, talks)),
    others: room.offers.flatMap((offer) => acceptances(offer, { room, partyOf })),
    time: timeOf(room, now),
    tripwires: tripwiresOf(room),
  };
}

type PartyOf = (seat: SeatId) => number;

/** A seat that speaks for several parties counts as the first of them, since its offers do not say for which they are. */
function spokenFor({ speaksFor }: Seat): string | undefined {
  return speaksFor[0];
}

/** With only those parties that a seat with a voice speaks for. */
function atTable(frame: Frame, { seats }: Room): Frame {
  const voiced = new Set(seats.filter(({ voice }) => voice).map(spokenFor));
  return { ...frame, parties: frame.parties.filter(({ id }) => voiced.has(id)) };
}

/** The position of the party that a seat speaks for; -1 for none. */
function partyFinder({ seats }: Room, { parties }: Frame): PartyOf {
  return (seat) => {
    const found = seats.find(({ id }) => id === seat);
    const party = found && spokenFor(found);
    return parties.findIndex(({ id }) => id === party);
  };
}

interface Talks {
  readonly room: Room;
  readonly frame: Frame;
  readonly partyOf: PartyOf;
}

/** An offer to the mediator alone is a move of its maker that no other party receives. */
function madeOffer(offer: Offer, talks: Talks): MadeOffer[] {
  const by = makerOf(offer, talks);
  if (by === -1 || offer.audience.length === 1) return [];
  return [{ by, at: offer.made.stamp, round: offer.round, ...onTable(offer, by, talks) }];
}

function paper(offer: Offer, talks: Talks): Paper[] {
  const by = makerOf(offer, talks);
  if (by !== -1 || offer.audience.length === 1) return [];
  const found = onTable(offer, by, talks);
  return found.to.length === 0 ? [] : [found];
}

/** -1: no party's own. */
function makerOf({ conveyed, made }: Offer, { partyOf }: Talks): number {
  const maker = conveyed ? conveyed.attributedTo : made.seat;
  return maker === null ? -1 : partyOf(maker);
}

function onTable(offer: Offer, by: number, { room, frame, partyOf }: Talks): Paper {
  const { audience, expires, choices } = offer;
  const to = [...new Set(audience.map(partyOf))].filter((party) => party !== -1 && party !== by);
  const open = isLive(offer, room) && !isTurnedDown(offer, partyOf, to);
  return { to, deal: partialDeal(choices, frame), open, expires };
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
