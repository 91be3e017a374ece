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
  /** Whether this seat may end its membership. */
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
  readonly ownName: string | null;
  /** Eight words; the same for all whose client knows the same members. */
  readonly phrase: readonly string[];
}

export async function seats(_: null, { room, view }: RoomDesk): Promise<SeatsView> {
  const parties = room.frame?.frame.parties ?? [];
  const present = room.members.filter(({ gone }) => gone === null);
  const convening = room.members[0]?.seat;
  const isConvener = view.seat === convening;
  const shown = room.seats.map((seat): SeatView => {
    const sitting = present.filter((member) => member.seat === seat.id);
    const isOwn = seat.id === view.seat;
    const partyId = seat.speaksFor[0] ?? null;
    const isLast = seat.id === convening && sitting.length === 1;
    return {
      ...{ id: seat.id, name: seat.name, role: seat.role, chair: seat.chair, isOwn, partyId },
      isAway: seat.away !== null,
      party: parties.findIndex(({ id }) => id === partyId),
      members: sitting.map(({ key, name }) => ({
        ...{ key, name, isSelf: key === view.member },
        isHere: key === view.member || view.present.includes(key),
        canRemove: (isOwn || isConvener) && key !== view.member && !isLast,
      })),
      canInvite: isOwn || (isConvener && sitting.length === 0),
    };
  });
  const founding = room.acts[0]?.placed.leaf;
  return {
    seats: shown,
    parties: parties.map(({ id, name }) => ({ id, name })),
    isChair: room.seats.some(({ id, chair }) => id === view.seat && chair),
    ownName: present.find(({ key }) => key === view.member)?.name ?? null,
    phrase: founding
      ? await roomPhrase(
          founding,
          present.map(({ key }) => key),
        )
      : [],
  };
}
