// What is kept of a place once it has been checked, and the place as the fold of the room takes it.
import { type MemberKey, type Place, type RoomAct, readRoomAct, type SeatId } from "@parley/engine/talks";
import type { FollowedAct, Header, Membership, OpenedAct } from "@parley/seal";

export interface KnownAct {
  readonly number: number;
  readonly stamp: number;
  readonly leaf: string;
  /** Left out where only the leaf is known. */
  readonly header?: Header;
  readonly opened?: OpenedAct;
  /** "void": without effect for all; "waiting": addressed here, but no key opens it yet. */
  readonly standing?: "void" | "waiting";
}

export function knownFrom({ placed, checked, void: reason }: FollowedAct): KnownAct {
  const { number, stamp, leaf } = placed;
  return {
    ...{ number, stamp, leaf },
    ...(checked && { header: checked.header }),
    ...(reason !== undefined && { standing: "void" as const }),
  };
}

export function isSealedAct({ header, standing }: KnownAct): boolean {
  return header !== undefined && header.size > 0 && standing !== "void";
}

/** The membership at any later act will do: no key ever changes its seat, and seats are never taken away. */
export function placeOf(known: KnownAct, membership: Membership): Place {
  const { number, stamp, leaf, header, standing } = known;
  const act = standing === undefined ? actOf(known) : undefined;
  const author = header && membership.members.get(header.author);
  if (header === undefined || header.kind === "keys" || act === undefined || author === undefined) {
    return { number, stamp, leaf: leaf as never, sealed: true };
  }
  const audience = header.audience === "all" ? seatsBy(number, membership) : header.audience;
  return {
    ...{ number, stamp, leaf: leaf as never, act, kind: header.kind, sentAt: header.time },
    ...{ author: header.author as MemberKey, seat: author.seat as SeatId },
    audience: audience as readonly SeatId[],
  };
}

/** The seats that the act could reach when it was placed; whoever reads it later must come to the same. */
function seatsBy(number: number, { members }: Membership): readonly string[] {
  const seats = [...members.values()].filter(({ from }) => from <= number).map(({ seat }) => seat);
  return [...new Set(seats)].sort();
}

function actOf({ header, opened }: KnownAct): RoomAct | undefined {
  if (opened !== undefined) return readRoomAct(opened.act);
  const { kind, member, subject } = header ?? {};
  const admitted = { member: member?.key as MemberKey, seat: member?.seat as SeatId };
  switch (kind) {
    case "found":
    case "admit":
      return { do: kind, ...admitted };
    case "remove":
      return { do: kind, subject: subject as MemberKey };
    case "replace":
      return { do: kind, subject: subject as MemberKey, ...admitted };
    default:
      return undefined;
  }
}
