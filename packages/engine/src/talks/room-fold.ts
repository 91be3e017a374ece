// From the places of a log to the room, one after the other or all at once. SPEC.md numbers the rules.
import { type Message, message } from "../case/message.ts";
import { ACT_TABLE } from "./fold/act-table.ts";
import type { Bench } from "./fold/conduct.ts";
import { emptyControl } from "./fold/control-state.ts";
import { exposeAct } from "./fold/exposure.ts";
import { conductOf, judge } from "./fold/judge.ts";
import { snapshot } from "./fold/snapshot.ts";
import { emptyTable } from "./fold/table-state.ts";
import type { LeafHash, SeatId } from "./ids.ts";
import { isOpenToAll, isSealed, type Place, type PlacedAct } from "./place.ts";
import type { JudgedAct, Room } from "./room.ts";

/** A stamp further than this from the author's own time is flagged; milliseconds. */
const CLOCK_TOLERANCE = 5 * 60_000;

/** The room as `viewer` knows it: acts addressed past it count as sealed. Without a viewer, every act handed in counts. */
export function foldRoom(places: readonly Place[], viewer?: SeatId): Room {
  const fold = new RoomFold(viewer);
  for (const place of places) fold.add(place);
  return fold.room();
}

/** A room that grows by one place at a time. What was added before is not looked at again. */
export class RoomFold {
  readonly #viewer: SeatId | null;
  readonly #control = emptyControl();
  readonly #table = emptyTable();
  readonly #acts: JudgedAct[] = [];
  readonly #byLeaf = new Map<LeafHash, JudgedAct>();
  #head: Room["head"] = null;

  constructor(viewer?: SeatId) {
    this.#viewer = viewer ?? null;
  }

  /** The act with its verdict; null for a place that is sealed to the viewer. Throws a RangeError unless the number is the next. */
  add(place: Place): JudgedAct | null {
    const next = (this.#head?.number ?? 0) + 1;
    if (place.number !== next) throw new RangeError(`place ${place.number} where ${next} is due`);
    const flags = isSealed(place) ? [] : this.#flagsOf(place);
    this.#head = { number: place.number, stamp: place.stamp };
    if (isSealed(place) || !this.#opens(place)) return null;
    const judged = { placed: place, illegal: this.#judge(place), flags };
    this.#acts.push(judged);
    if (!this.#byLeaf.has(place.leaf)) this.#byLeaf.set(place.leaf, judged);
    return judged;
  }

  /** What the verdict would be if the act came next: why it would have no effect, or null. Nothing is added. */
  preview(placed: PlacedAct): Message | null {
    return judge({ bench: this.#bench(placed), table: ACT_TABLE, earlier: this.#byLeaf });
  }

  /** The room as it stands now; later additions leave it as it is. */
  room(): Room {
    return snapshot({
      viewer: this.#viewer,
      head: this.#head,
      control: this.#control,
      table: this.#table,
      acts: this.#acts,
    });
  }

  #opens(placed: PlacedAct): boolean {
    return this.#viewer === null || isOpenToAll(placed) || placed.audience.includes(this.#viewer);
  }

  /** The reason why it has no effect, or null once it has had it. */
  #judge(placed: PlacedAct): Message | null {
    const bench = this.#bench(placed);
    const illegal = judge({ bench, table: ACT_TABLE, earlier: this.#byLeaf });
    exposeAct(this.#table, placed);
    if (illegal === null) conductOf(ACT_TABLE, placed)?.apply?.(placed.act, bench);
    return illegal;
  }

  #bench(placed: PlacedAct): Bench {
    const { number, stamp, leaf, seat, author } = placed;
    return {
      placed,
      mark: { act: leaf, number, stamp, seat, author },
      control: this.#control,
      table: this.#table,
      named: (name) => {
        const found = this.#byLeaf.get(name);
        if (!found) throw new RangeError(`no act ${name} was opened`);
        return found;
      },
    };
  }

  #flagsOf({ stamp, sentAt }: PlacedAct): Message[] {
    const apart = Math.abs(stamp - sentAt);
    const back = (this.#head?.stamp ?? 0) - stamp;
    return [
      ...(apart > CLOCK_TOLERANCE ? [message("talks.clocks-apart", { milliseconds: apart })] : []),
      ...(back > 0 ? [message("talks.stamp-went-back", { milliseconds: back })] : []),
    ];
  }
}
