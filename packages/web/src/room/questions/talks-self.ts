// What the own seat may do at the table, and with whom, by the rules in force.
import type { GroundRules, LeafHash, Room, SeatId } from "@parley/engine/talks";
import { type SeatTag, type TagOf, tagsOf } from "../seat-tags.ts";

export interface SelfView {
  readonly seat: SeatTag;
  readonly hasVoice: boolean;
  readonly isChair: boolean;
  /** Its acceptance is required for an agreement. */
  readonly isRequired: boolean;
  readonly isAway: boolean;
  readonly mayTable: boolean;
  /** Offers may also go to some of the seats. */
  readonly mayTableBetween: boolean;
  /** Several members sit here: they can prepare among themselves. */
  readonly isShared: boolean;
  /** The party of the frame that it speaks for, by its id. */
  readonly party: string | null;
  readonly others: readonly SeatTag[];
  readonly chairs: readonly SeatTag[];
  /** Without whose acceptance nothing is agreed. */
  readonly required: readonly SeatTag[];
  readonly attribution: GroundRules["confidentiality"]["attribution"] | null;
  readonly passingOn: GroundRules["passingOn"] | null;
  readonly isWholeOnly: boolean;
  /** Null before there is a frame. */
  readonly frame: FrameView | null;
  readonly proposals: readonly {
    readonly act: LeafHash;
    readonly number: number;
    readonly version: number;
  }[];
}

export interface FrameView {
  readonly version: number;
  readonly title: string;
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string | null;
    readonly options: readonly { readonly id: string; readonly name: string }[];
    /** No round has taken it up yet, where the agenda has an order. */
    readonly isLater: boolean;
  }[];
}

export function selfView(room: Room, seat: SeatId, tagOf: TagOf): SelfView {
  const own = room.seats.find(({ id }) => id === seat);
  const rules = room.rules.inForce?.rules ?? null;
  const tags = (ids: readonly SeatId[]) => tagsOf(ids, tagOf, room);
  const inSeat = (id: SeatId) => room.members.some((one) => one.seat === id);
  return {
    seat: tagOf(seat),
    hasVoice: own?.voice ?? false,
    isChair: own?.chair ?? false,
    isRequired: own?.required ?? false,
    isAway: (own?.away ?? null) !== null,
    mayTable: rules?.tabling.seats.includes(seat) ?? false,
    mayTableBetween: rules?.tabling.between ?? false,
    isShared: (own?.members.length ?? 0) > 1,
    party: own?.speaksFor[0] ?? null,
    others: tags(room.seats.map(({ id }) => id).filter((id) => id !== seat && inSeat(id))),
    chairs: tags(room.seats.filter(({ chair }) => chair).map(({ id }) => id)),
    required: tags(room.seats.filter(({ required }) => required).map(({ id }) => id)),
    attribution: rules?.confidentiality.attribution ?? null,
    passingOn: rules?.passingOn ?? null,
    isWholeOnly: rules?.nothingAgreedUntilEverything ?? true,
    frame: frameView(room),
    proposals: room.rules.versions
      .filter(({ inForceSince }) => inForceSince === null)
      .map(({ proposed, version }) => ({ act: proposed.act, number: proposed.number, version })),
  };
}

function frameView({ frame: now, rules, rounds }: Room): FrameView | null {
  if (!now) return null;
  const { version, frame } = now;
  const order = rules.inForce?.rules.agenda.order;
  const taken = new Set(rounds.flatMap(({ issues }) => issues ?? []));
  return {
    ...{ version, title: frame.title },
    issues: frame.issues.map(({ id, name, unit, options }) => ({
      ...{ id, name, unit, options: options.map((option) => ({ id: option.id, name: option.name })) },
      isLater: (order?.includes(id) ?? false) && !taken.has(id),
    })),
  };
}
