// What control acts have come to: seats, members, frames, rules, rounds. The same for everyone in the room.
import type { LeafHash, MemberKey, SeatId } from "../ids.ts";
import type { FormatNow, FrameVersion, Mark, Member, Pause, Round, RulesVersion } from "../room.ts";
import type { Role } from "../rules/ground-rules.ts";

/** A seat as it was described, before what the rules in force say about it. */
export interface SeatRecord {
  readonly id: SeatId;
  readonly name: string | null;
  readonly role: Role;
  readonly party: string | null;
}

export interface ControlState {
  /** The seat that founded the room. */
  convener: SeatId | null;
  title: string | null;
  readonly seats: Map<SeatId, SeatRecord>;
  readonly members: Map<MemberKey, Member>;
  readonly frames: FrameVersion[];
  /** By the hash of the proposal, in order. */
  readonly versions: Map<LeafHash, RulesVersion>;
  inForce: LeafHash | null;
  readonly rounds: Round[];
  readonly pauses: Pause[];
  readonly away: Map<SeatId, Mark>;
  format: FormatNow;
}

export function emptyControl(): ControlState {
  return {
    convener: null,
    title: null,
    seats: new Map(),
    members: new Map(),
    frames: [],
    versions: new Map(),
    inForce: null,
    rounds: [],
    pauses: [],
    away: new Map(),
    format: { format: "joint", words: null, since: null },
  };
}
