// Who sits in the room, in which seat, and who is here now.
import type { Role } from "@parley/engine/talks";
import { roomPhrase } from "@parley/seal";
import type { RoomDesk } from "../room-desk.ts";

export interface MemberView {
  readonly key: string;
  readonly name: string | null;
  readonly isSelf: boolean;
  /** By the server's word. */
  readonly isHere: boolean;
  /** It has left the room of itself, but its key still opens what goes to its seat. */
  readonly hasLeft: boolean;
  /** Whether this seat may end its membership, or take the key of who has left. */
  readonly canRemove: boolean;
}

export interface SeatView {
  readonly id: string;
  readonly name: string | null;
  readonly role: Role;
  readonly chair: boolean;
  readonly isOwn: boolean;
  readonly isAway: boolean;
  /** Place of its party in the case; -1 where it is for none. */
  readonly party: number;
  readonly partyId: string | null;
  readonly members: readonly MemberView[];
  /** Whether this seat may invite into it: one's own, and for the convener an empty one. */
  readonly canInvite: boolean;
}

export interface SeatsView {
  readonly seats: readonly SeatView[];
  /** Parties of the case that the talks are about. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly isChair: boolean;
  /** This member has left the room of itself, but its key still opens what goes to its seat. */
  readonly hasLeft: boolean;
  /** Nothing that this member sends counts any more. */
  readonly isGone: boolean;
  /** Nobody else sits in the own seat. */
  readonly isAlone: boolean;
  /** The own seat opened the room: only its members open seats and remove members of others. */
  readonly isConvener: boolean;
  readonly ownName: string | null;
  /** Eight words; the same for all whose client knows the same members. */
  readonly phrase: readonly string[];
}

export async function seats(_: null, { room, view }: RoomDesk): Promise<SeatsView> {
  const parties = room.frame?.frame.parties ?? [];
  const present = room.members.filter(({ gone }) => gone === null);
  const convening = room.members[0]?.seat;
  const isConvener = view.seat === convening;
  // Who left of itself is out by what is said, but not by the keys.
  const withKey = room.members.filter(({ gone }) => gone === null || gone.how === "left");
  const isGone = !present.some(({ key }) => key === view.member);
  const shown = room.seats.map((seat): SeatView => {
    const sitting = withKey.filter((member) => member.seat === seat.id);
    const isOwn = seat.id === view.seat;
    const partyId = seat.speaksFor[0] ?? null;
    const isLast = seat.id === convening && sitting.length === 1;
    return {
      ...{ id: seat.id, name: seat.name, role: seat.role, chair: seat.chair, isOwn, partyId },
      isAway: seat.away !== null,
      party: parties.findIndex(({ id }) => id === partyId),
      members: sitting.map(({ key, name, gone }) => ({
        ...{ key, name, isSelf: key === view.member, hasLeft: gone !== null },
        isHere: key === view.member || (gone === null && view.present.includes(key)),
        canRemove: !isGone && (isOwn || isConvener) && key !== view.member && !isLast,
      })),
      canInvite: !isGone && (isOwn || (isConvener && sitting.length === 0)),
    };
  });
  const founding = room.acts[0]?.placed.leaf;
  return {
    seats: shown,
    parties: parties.map(({ id, name }) => ({ id, name })),
    isChair: !isGone && room.seats.some(({ id, chair }) => id === view.seat && chair),
    hasLeft: withKey.some(({ key, gone }) => key === view.member && gone !== null),
    ...{ isGone, isConvener },
    isAlone: !present.some(({ key, seat }) => seat === view.seat && key !== view.member),
    ownName: present.find(({ key }) => key === view.member)?.name ?? null,
    phrase: founding
      ? await roomPhrase(
          founding,
          present.map(({ key }) => key),
        )
      : [],
  };
}
