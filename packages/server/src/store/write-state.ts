// Writes what follows from placed acts: how far rooms have grown, who is in them, and their epochs.
import type { Epoch, Member } from "@parley/seal";
import { bytes } from "./hashes.ts";
import type { RoomState } from "./room-state.ts";

type MemberOfRoom = Member & { readonly room: string };
type EpochOfRoom = Epoch & { readonly room: string; readonly audience: string };

export interface Changes {
  readonly members: MemberOfRoom[];
  /** By room and audience. */
  readonly epochs: Map<string, EpochOfRoom>;
}

export function noChanges(): Changes {
  return { members: [], epochs: new Map() };
}

export function noteChanges(
  changes: Changes,
  { membership: before }: RoomState,
  { room, membership: after }: RoomState,
): void {
  if (before === after) return;
  for (const [key, member] of after.members) {
    if (before.members.get(key) !== member) changes.members.push({ ...member, room });
  }
  for (const [audience, epoch] of after.epochs) {
    if (before.epochs.get(audience) !== epoch)
      changes.epochs.set(`${room} ${audience}`, { ...epoch, room, audience });
  }
}

/** One by one, since a member can be admitted and removed in the same batch. */
export function changesQueries({ members, epochs }: Changes) {
  return [...members.map(memberQuery), ...[...epochs.values()].map(epochQuery)];
}

export function roomsQuery(states: readonly RoomState[]) {
  return {
    name: "rooms",
    text: `update parley.rooms set head = grown.head, chain = grown.chain, stamp = grown.stamp
      from unnest($1::bytea[], $2::bigint[], $3::bytea[], $4::bigint[]) as grown(id, head, chain, stamp)
      where rooms.id = grown.id`,
    values: columns(states.map(({ room, head, chain, stamp }) => [bytes(room), head, bytes(chain), stamp])),
  };
}

function memberQuery({ room, key, reading, seat, from, until }: MemberOfRoom) {
  return {
    name: "member",
    text: `insert into parley.members (room, key, reading, seat, admitted, removed) values ($1, $2, $3, $4, $5, $6)
      on conflict (room, key) do update set removed = excluded.removed`,
    values: [bytes(room), bytes(key), bytes(reading), seat, from, until],
  };
}

function epochQuery({ room, audience, number, seats, from, endedAt }: EpochOfRoom) {
  return {
    name: "epoch",
    text: `insert into parley.epochs (room, audience, number, seats, started, ended) values ($1, $2, $3, $4, $5, $6)
      on conflict (room, audience) do update
      set number = excluded.number, started = excluded.started, ended = excluded.ended`,
    values: [bytes(room), audience, number, seats === "all" ? null : seats, from, endedAt],
  };
}

/** Rows turned into columns, which is how many rows go into one statement. */
export function columns(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}
