// The little that the frame of a room shows at all times: worked out anew with every change.
import type { Phase, Role } from "@parley/engine/talks";
import type { Alarm, ConnectionState, RoomView } from "@parley/room";

export interface RoomBrief {
  /** Counts the changes; whoever shows something of the room asks again when it has grown. */
  readonly change: number;
  readonly title: string | null;
  readonly seat: {
    readonly id: string;
    readonly name: string | null;
    readonly role: Role;
    readonly chair: boolean;
    /** Parties of the case. */
    readonly speaksFor: readonly string[];
    /** It has walked away, and can come back. */
    readonly isAway: boolean;
  };
  readonly connection: ConnectionState;
  /** The last place that was checked. */
  readonly number: number;
  readonly phase: Phase["kind"];
  readonly alarms: readonly Alarm[];
  /** Drafts that go out by themselves, and those that wait for a word of their author. */
  readonly queue: { readonly waiting: number; readonly held: number };
  /** Requests to join at the door. */
  readonly joins: number;
  /** Acts addressed here that no key opens yet. */
  readonly unopened: number;
  readonly backedUp: boolean;
  readonly caseKey: string | null;
}

export interface BriefMatter {
  readonly view: RoomView;
  readonly change: number;
  readonly backedUp: boolean;
  readonly caseKey: string | undefined;
  /** The device says that it has no network, and the server is elsewhere. */
  readonly isCutOff: boolean;
}

const ON_LINE: ReadonlySet<ConnectionState> = new Set(["connecting", "catching-up", "live", "polling"]);

export function briefOf({ view, change, backedUp, caseKey, isCutOff }: BriefMatter): RoomBrief {
  const { room, connection, head, alarms, queue, joins, waiting } = view;
  const own = room.seats.find(({ id }) => id === view.seat);
  const held = queue.filter(({ state }) => state !== "queued").length;
  return {
    change,
    title: room.title,
    seat: {
      id: view.seat,
      name: own?.name ?? null,
      role: own?.role ?? "observer",
      chair: own?.chair ?? false,
      speaksFor: own?.speaksFor ?? [],
      isAway: (own?.away ?? null) !== null,
    },
    connection: isCutOff && ON_LINE.has(connection) ? "offline" : connection,
    number: head.number,
    phase: room.phase.kind,
    alarms,
    queue: { waiting: queue.length - held, held },
    joins,
    unopened: waiting,
    backedUp,
    caseKey: caseKey ?? null,
  };
}
