// The sealed log of all rooms, as the rest of the server sees it.
import type { MembershipFault } from "@parley/seal";
import type { Envelope, Head, Place, PlacedEnvelope } from "./envelope.ts";

/**
 * The log refuses on access, epoch and size alone; whether an act is within the rules of the talks its readers judge. What it
 * refuses would be void for them as well.
 */
export type Refusal =
  | "no-such-room"
  /** The act that founds a room stands first and nowhere else. */
  | "misplaced-founding"
  | "too-large"
  /** Another act has this id. */
  | "act-id-taken"
  /** The author or reader was a member. */
  | "removed"
  /** The epoch has ended, or was not started yet, or is not the next one. */
  | "wrong-epoch"
  /** Members are giving the end of the log back; until then nothing new is placed. */
  | "returning"
  /** What is given back is not what the log has there. */
  | "log-differs"
  /** What is given back begins after the end of the log. */
  | "gap"
  /** As `@parley/seal` names them. */
  | Exclude<MembershipFault, keyof typeof RENAMED>;

const RENAMED = {
  "not-founded": "no-such-room",
  "founded-already": "misplaced-founding",
  "key-ended": "removed",
  "no-epoch": "wrong-epoch",
  "epoch-ended": "wrong-epoch",
  "epoch-number": "wrong-epoch",
  "epoch-audience": "wrong-epoch",
} as const satisfies Partial<Record<MembershipFault, string>>;

export function refusalOf(fault: MembershipFault): Refusal {
  return isRenamed(fault) ? RENAMED[fault] : (fault as Exclude<MembershipFault, keyof typeof RENAMED>);
}

function isRenamed(fault: MembershipFault): fault is keyof typeof RENAMED {
  return Object.hasOwn(RENAMED, fault);
}

export interface Refused {
  readonly refused: Refusal;
}

export interface Reading {
  readonly room: string;
  readonly member: string;
  /** The first number that is wanted. */
  readonly from: number;
  /** At most so many acts; 1 to 1,000. */
  readonly limit: number;
  /** No further act once those before it have so many characters as they are sent; whoever wants more reads again. */
  readonly longest?: number;
}

/** A place as a member holds it. */
export interface ReturnedPlace {
  readonly number: number;
  readonly leaf: string;
  /** Null where it was not for the member's seat. */
  readonly envelope: Envelope | null;
}

export interface Returning {
  readonly room: string;
  readonly member: string;
  /** In order. Those that the log has must have the same leaf. */
  readonly places: readonly ReturnedPlace[];
  /** Null where only envelopes are brought, for places that the log has. */
  readonly growth: {
    readonly after: Pick<Head, "number" | "chain">;
    /** Of each place, stamp and chain hash, which follow from one another. */
    readonly links: readonly Pick<Head, "stamp" | "chain">[];
    /** The last place that the log is known to have had. */
    readonly vouched: number;
  } | null;
}

export interface RoomNews {
  readonly room: string;
  /** The number of the last act. */
  readonly head: number;
}

/** Each method rejects with a `DatabaseError` `unavailable` if the database does not do it; then it may be tried again as it was. */
export interface RoomStore {
  /** A room with this act as its first, on disk when it resolves. Founded again, it gives the place from the first time. */
  createRoom(founding: Envelope): Promise<Place | Refused>;

  /** The act's place at the end of its room, on disk when it resolves. A resend gets the place from the first time. */
  append(envelope: Envelope): Promise<Place | Refused>;

  /** In order, without gaps; fewer than `limit` only at the end of the log, or where they get longer than `longest`. */
  read(reading: Reading): Promise<readonly PlacedEnvelope[] | Refused>;

  /** Puts back what the log has lost, and fills in envelopes at places that have none. Whoever calls has had it vouched for. */
  giveBack(returning: Returning): Promise<Head | Refused>;

  /** Numbers of places that have no envelope, in order; at most 1,000. */
  lost(asked: Pick<Reading, "room" | "member">): Promise<readonly number[]>;

  /** Null if there is no such room. */
  head(room: string): Promise<Head | null>;

  /**
   * Calls back when the log has grown, by whichever process; several acts may come as one piece of news. News that got lost on
   * the way is made up for within about a second.
   * @returns what ends it
   */
  subscribe(room: string, tell: (news: RoomNews) => void): () => void;

  /** Waits for what is under way. The database itself stays open. */
  close(): Promise<void>;
}
