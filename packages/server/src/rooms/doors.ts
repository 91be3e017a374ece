// The door of a room: those who showed an invitation and wait until a member lets them in.
import { randomBytes } from "node:crypto";
import type { JoinRequest } from "@parley/seal";
import type { Pool } from "pg";
import { bytes } from "../store/hashes.ts";
import { ask } from "../store/scope.ts";

export interface Waiting {
  /** 16 bytes, base64url; not beginning with “-”. */
  readonly id: string;
  /** Hash of the token that was spent. */
  readonly token: string;
  readonly request: JoinRequest;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

interface Knock extends Pick<Waiting, "token" | "request"> {
  readonly room: string;
  readonly now: number;
}

interface Asked {
  readonly room: string;
  readonly member: string;
}

/** Requests are shown to the members of the founder's seat and to the inviter. Each method rejects with a `DatabaseError`. */
export interface Doors {
  /** `token` is the hash of one. Said again, it changes nothing. */
  invite(invitation: {
    readonly room: string;
    readonly token: string;
    readonly inviter: string;
    readonly expires: number;
  }): Promise<void>;
  /** False if there is no such invitation, it has expired or was spent before; else it is spent now. */
  knock(knock: Knock): Promise<boolean>;
  list(asked: Asked): Promise<readonly Waiting[]>;
  /** Whether the member was shown one with this id. */
  clear(asked: Asked & { readonly id: string }): Promise<boolean>;
  /** How many each of the members is shown. */
  count(room: string, members: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

const INVITE = `insert into parley.invitations (room, token_hash, inviter, expires) values ($1, $2, $3, $4)
  on conflict do nothing`;

/** In one statement: an invitation must not be spent without effect. */
const KNOCK = `with spent as (
    update parley.invitations set spent = $3
    where room = $1 and token_hash = $2 and spent is null and expires > $3 returning inviter
  )
  insert into parley.joins (room, id, token_hash, inviter, request, at)
  select $1, $4, $2, inviter, $5, $3 from spent returning id`;

/** For one member with the key $2. */
const IS_SHOWN = `exists (
    select from parley.members own, parley.members founder
    where own.room = $1 and own.key = $2 and own.removed is null and founder.room = $1 and founder.admitted = 1
    and (founder.seat = own.seat or joins.inviter = own.key)
  )`;

const LIST = `select id, token_hash, request, at from parley.joins where room = $1 and ${IS_SHOWN} order by at, id`;

const CLEAR = `delete from parley.joins where room = $1 and id = $3 and ${IS_SHOWN} returning id`;

const COUNT = `select asked.key, count(joins.id) as count from unnest($2::bytea[]) asked(key)
  join parley.members own on own.room = $1 and own.key = asked.key and own.removed is null
  join parley.members founder on founder.room = $1 and founder.admitted = 1
  left join parley.joins on joins.room = $1 and (founder.seat = own.seat or joins.inviter = own.key)
  group by asked.key`;

interface Row {
  readonly id: Buffer;
  readonly token_hash: Buffer;
  readonly request: JoinRequest;
  readonly at: number;
}

/** Typed after a command, an id that began with “-” would read as an option. */
export function newJoinId(): Buffer {
  const id = randomBytes(16);
  id[0] &= 0x7f;
  return id;
}

export function openDoors(pool: Pool): Doors {
  return {
    invite: async ({ room, token, inviter, expires }) => {
      const values = [bytes(room), bytes(token), bytes(inviter), expires];
      await ask(pool, { rooms: [room], members: [] }, { name: "invite", text: INVITE, values });
    },
    knock: async ({ room, token, request, now }) => {
      const values = [bytes(room), bytes(token), now, newJoinId(), JSON.stringify(request)];
      const scope = { rooms: [room], members: [] };
      return (await ask(pool, scope, { name: "knock", text: KNOCK, values })).length > 0;
    },
    list: async ({ room, member }) => {
      const values = [bytes(room), bytes(member)];
      const scope = { rooms: [room], members: [member] };
      const rows = await ask<Row>(pool, scope, { name: "joins", text: LIST, values });
      return rows.map(({ id, token_hash, request, at }) => ({
        id: id.toString("base64url"),
        token: token_hash.toString("base64url"),
        request,
        at,
      }));
    },
    clear: async ({ room, member, id }) => {
      const values = [bytes(room), bytes(member), bytes(id)];
      const scope = { rooms: [room], members: [member] };
      return (await ask(pool, scope, { name: "clear", text: CLEAR, values })).length > 0;
    },
    count: async (room, members) => {
      const values = [bytes(room), members.map(bytes)];
      const rows = await ask<{ key: Buffer; count: number }>(
        pool,
        { rooms: [room], members },
        { name: "count", text: COUNT, values },
      );
      return new Map(rows.map(({ key, count }) => [key.toString("base64url"), count]));
    },
  };
}
