// The same offers as a table: per issue, which option each side asked for last, as far as this seat could read it.
import type { LeafHash, Offer, Room, SeatId } from "@parley/engine/talks";
import type { SeatTag, TagOf } from "../seat-tags.ts";
import { choiceViews, framesOf } from "./talks-offers.ts";

export interface PositionsView {
  /** One column each: seats that offered something, and the mediator for ideas that it gave as its own. */
  readonly sides: readonly SeatTag[];
  readonly rows: readonly {
    readonly issue: string;
    readonly name: string;
    readonly unit: string | null;
    /** One per side; null where it named nothing here yet. */
    readonly cells: readonly (CellView | null)[];
    /** All sides that named something name the same option, and more than one did. */
    readonly isSame: boolean;
  }[];
}

export interface CellView {
  readonly option: string;
  readonly number: number;
  readonly act: LeafHash;
  /** It came through the mediator, in the name of the side. */
  readonly isConveyed: boolean;
  /** Withdrawn, replaced or expired since. */
  readonly isOver: boolean;
}

interface Sight {
  readonly room: Room;
  readonly now: number;
  readonly tagOf: TagOf;
}

export function positionsView({ room, now, tagOf }: Sight): PositionsView {
  const offers = room.offers.filter(({ audience }) => audience.length > 1);
  const ids = new Set(offers.map(sideOf));
  const sides = room.seats.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const rows = (room.frame?.frame.issues ?? []).map(({ id, name, unit }) => {
    const cells = sides.map((side) => {
      const last = offers.findLast((offer) => sideOf(offer) === side && Object.hasOwn(offer.choices, id));
      return last ? cellOf(last, id, { room, now }) : null;
    });
    const said = cells.filter((cell) => cell !== null);
    const isSame = said.length > 1 && said.every(({ option }) => option === said[0].option);
    return { issue: id, name, unit, cells, isSame };
  });
  return { sides: sides.map(tagOf), rows };
}

/** Whose position an offer tells: what was conveyed in somebody's name is theirs, the rest is the conveyer's own idea. */
function sideOf({ made, conveyed }: Offer): SeatId {
  return conveyed?.attributedTo ?? made.seat;
}

function cellOf(offer: Offer, issue: string, { room, now }: Omit<Sight, "tagOf">): CellView {
  const { made, choices, conveyed, ended, expires, agreement } = offer;
  const [choice] = choiceViews({ [issue]: choices[issue] }, framesOf(room, made.number));
  return {
    ...{ option: choice.optionName, number: made.number, act: made.act },
    isConveyed: conveyed !== null && conveyed.attributedTo !== null,
    isOver: ended !== null || (agreement === null && expires !== null && now > expires),
  };
}
