// What talks have settled, issue by issue, and how firmly: for a rehearsal that goes on from there.
import type { Frame } from "../../case/frame.ts";
import type { SeatId } from "../../talks/ids.ts";
import { offerStanding } from "../../talks/offer-standing.ts";
import { fillOffers, type Offer as MadeOffer } from "../../talks/progress/offers.ts";
import { issueStandings } from "../../talks/progress/open-issues.ts";
import type { Choices, Offer, Room } from "../../talks/room.ts";
import type { HeldIssue } from "../scenario/held-issues.ts";

/**
 * - `signed`: by an agreement that all have signed whose signature it needs.
 * - `accepted`: in an offer or a mediator's paper that all have accepted whose acceptance the rules require, bound to it or provisionally; declared
 *   agreed or not, but not signed by all.
 * - `alike`: every party's last offer names this option.
 */
export type SettledHow = "signed" | "accepted" | "alike";

export interface SettledInTalks extends HeldIssue {
  readonly how: SettledHow;
}

interface Standing {
  /** With the parties at the table. */
  readonly frame: Frame;
  /** Of the parties at the table, by stamp, as far as they count. */
  readonly offers: readonly MadeOffer[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** In the order of the frame, each issue once, the firmest first; what was accepted later goes before what was accepted earlier. */
export function settledInTalks(room: Room, { frame, offers, now }: Standing): SettledInTalks[] {
  const signed = placesOf(
    Object.fromEntries(room.settled.map(({ issue, option }) => [issue, option])),
    frame,
  );
  const accepted = placesOf(Object.assign({}, ...acceptedIn(room, now)), frame);
  const alike = alikeIn(frame, offers);
  return frame.issues.flatMap((_, issue): SettledInTalks[] => {
    const found = (
      [
        ["signed", signed],
        ["accepted", accepted],
        ["alike", alike],
      ] as const
    ).find(([, options]) => options.has(issue));
    return found ? [{ issue, option: found[1].get(issue) as number, how: found[0] }] : [];
  });
}

function acceptedIn({ offers, agreements, seats }: Room, at: number): Choices[] {
  const required = seats.filter((seat) => seat.required).map(({ id }) => id);
  const unsigned = agreements.filter((one) => !one.required.every((seat) => hasSigned(one.signed, seat)));
  const taken = offers.filter(
    (offer) =>
      ["open", "accepted"].includes(offerStanding(offer, { at, required })) && isTaken(offer, required),
  );
  return [...taken, ...unsigned].sort((a, b) => markOf(a) - markOf(b)).map(({ choices }) => choices);
}

function markOf(said: Offer | Room["agreements"][number]): number {
  return "made" in said ? said.made.number : said.declared.number;
}

/** By every seat whose acceptance is required, be it bound or provisionally; whoever tabled it takes it. */
function isTaken({ made, conveyed, bound, replies }: Offer, required: readonly SeatId[]): boolean {
  const maker = conveyed ? conveyed.attributedTo : made.seat;
  const takes = (seat: SeatId) =>
    seat === maker ||
    bound.includes(seat) ||
    replies.findLast(({ mark }) => mark.seat === seat)?.reply === "accepted";
  return required.length > 0 && required.every(takes);
}

function hasSigned(signed: Room["agreements"][number]["signed"], seat: string): boolean {
  return signed.some((mark) => mark.seat === seat);
}

/** Option by issue, by their positions; what the frame does not have any more is left out. */
function placesOf(choices: Choices, { issues }: Frame): Map<number, number> {
  const places = Object.entries(choices).map(([id, chosen]) => {
    const issue = issues.findIndex((one) => one.id === id);
    return [issue, issues[issue]?.options.findIndex((one) => one.id === chosen) ?? -1] as const;
  });
  return new Map(places.filter(([issue, option]) => issue >= 0 && option >= 0));
}

function alikeIn(frame: Frame, offers: readonly MadeOffer[]): Map<number, number> {
  const nobody = frame.parties.map(() => null);
  const standings = issueStandings(frame, nobody, fillOffers(offers));
  return new Map(
    standings.flatMap(({ issue, status, options: [option] }) =>
      status === "closed" && option !== null && option !== undefined ? [[issue, option] as const] : [],
    ),
  );
}
