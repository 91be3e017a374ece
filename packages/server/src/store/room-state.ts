// What decides about the next act of a room: its members and epochs, by the same rules as its readers, and the end of its chain.
import {
  applyAct,
  type Header,
  judgeAct,
  LONGEST_HEADER,
  LONGEST_KEYS_CONTENT,
  type Membership,
  NO_MEMBERSHIP,
} from "@parley/seal";
import { chainOf, NO_CHAIN } from "./hashes.ts";
import type { Act } from "./identify.ts";
import { type Refusal, type Refused, refusalOf } from "./room-store.ts";

export interface RoomState {
  readonly room: string;
  readonly head: number;
  readonly chain: string;
  readonly stamp: number;
  /** How often the membership changed otherwise than by an act at the end. */
  readonly mended: number;
  readonly membership: Membership;
}

/** A room in which nothing has been said. */
export function emptyRoom(room: string): RoomState {
  return { room, head: 0, chain: NO_CHAIN, stamp: 0, mended: 0, membership: NO_MEMBERSHIP };
}

/** The room with the act at its end. The stamp is the time now, or the last stamp if the clock was put back. */
export function place(state: RoomState, act: Act, now: number): RoomState | Refused {
  const refused = whyNot(state, act);
  if (refused) return { refused };
  const { room } = state;
  const number = state.head + 1;
  const stamp = Math.max(now, state.stamp);
  const chain = chainOf({ room, number, previous: state.chain, stamp, leaf: act.leaf });
  const membership = applyAct(state.membership, act.envelope.header, number);
  return { ...state, head: number, chain, stamp, membership };
}

/** What AES-GCM adds: a nonce and a tag. */
const SEAL = 28;

function whyNot({ head, membership }: RoomState, { envelope, readers }: Act): Refusal | null {
  const { header, headerBytes, ciphertext } = envelope;
  if (headerBytes.length > LONGEST_HEADER || ciphertext.length > LONGEST_KEYS_CONTENT + SEAL)
    return "too-large";
  if ((header.kind === "found") !== (header.room === null)) return "misplaced-founding";
  if (head === 0 && header.kind !== "found") return "no-such-room";
  const fault = judgeAct(membership, { header, ...(readers ? { readers } : {}) });
  return fault ? refusalOf(fault) : null;
}

export function absenceOf(
  { membership }: RoomState,
  key: Header["author"],
): "not-a-member" | "removed" | null {
  const member = membership.members.get(key);
  if (!member) return "not-a-member";
  return member.until === null ? null : "removed";
}
