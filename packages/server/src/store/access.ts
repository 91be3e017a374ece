// How one gets into a room: invitations, nonces to sign at log-in, and sessions. Secrets come here as hashes only.
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import type { Pool } from "pg";
import { DatabaseError } from "../postgres/database-error.ts";
import { bytes } from "./hashes.ts";

/** Hashes and keys are base64url, times milliseconds since 1970 UTC. */
export interface Invitation {
  readonly room: string;
  /** 32 bytes. */
  readonly tokenHash: string;
  readonly inviter: string;
  readonly expires: number;
}

export interface Nonce {
  readonly room: string;
  readonly nonce: string;
  readonly expires: number;
}

export interface Session {
  readonly room: string;
  /** 32 bytes. */
  readonly bearerHash: string;
  readonly member: string;
  readonly expires: number;
}

/** What is asked for, and when. */
type Of<Thing, Name extends keyof Thing> = Pick<Thing, Name> & { readonly now: number };

/** Each method rejects with a `DatabaseError` `unavailable` if the database does not do it, or there is no such room. */
export interface Access {
  addInvitation(invitation: Invitation): Promise<void>;
  /** False if there is none, it has expired or was spent before. */
  spendInvitation(asked: Of<Invitation, "room" | "tokenHash">): Promise<boolean>;

  addNonce(nonce: Nonce & { readonly now: number }): Promise<void>;
  /** False if there is none, it has expired or was spent before. */
  spendNonce(asked: Of<Nonce, "room" | "nonce">): Promise<boolean>;

  addSession(session: Session & { readonly now: number }): Promise<void>;
  /** Null if there is none, it has expired, or the member was removed. */
  findMember(asked: Of<Session, "room" | "bearerHash">): Promise<string | null>;
  endSessions(of: Pick<Session, "room" | "member">): Promise<void>;
}

interface Tables {
  "parley.invitations": {
    room: Buffer;
    token_hash: Buffer;
    inviter: Buffer;
    expires: number;
    spent: number | null;
  };
  "parley.nonces": { room: Buffer; nonce: Buffer; expires: number };
  "parley.sessions": { room: Buffer; bearer_hash: Buffer; member: Buffer; expires: number };
  "parley.members": { room: Buffer; key: Buffer; removed: number | null };
}

type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

export function openAccess(pool: Pool): Access {
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

  async function inRoom<T>(room: string, work: Work<T>): Promise<T> {
    try {
      return await database.transaction().execute(async (transaction) => {
        await setting("parley.room", room).execute(transaction);
        return await work(transaction);
      });
    } catch (cause) {
      throw new DatabaseError("unavailable", (cause as Error).message, { cause });
    }
  }

  return { ...invitations(inRoom), ...nonces(inRoom), ...sessions(inRoom) };
}

type InRoom = <T>(room: string, work: Work<T>) => Promise<T>;

function setting(name: string, id: string) {
  return sql`select set_config(${name}, ${bytes(id).toString("hex")}, true)`;
}

function invitations(inRoom: InRoom): Pick<Access, "addInvitation" | "spendInvitation"> {
  return {
    addInvitation: ({ room, tokenHash, inviter, expires }) =>
      inRoom(room, async (transaction) => {
        const row = {
          room: bytes(room),
          token_hash: bytes(tokenHash),
          inviter: bytes(inviter),
          expires,
          spent: null,
        };
        await transaction.insertInto("parley.invitations").values(row).execute();
      }),
    spendInvitation: ({ room, tokenHash, now }) =>
      inRoom(room, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("parley.invitations")
          .set({ spent: now })
          .where("room", "=", bytes(room))
          .where("token_hash", "=", bytes(tokenHash))
          .where("spent", "is", null)
          .where("expires", ">", now)
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),
  };
}

function nonces(inRoom: InRoom): Pick<Access, "addNonce" | "spendNonce"> {
  return {
    addNonce: ({ room, nonce, expires, now }) =>
      inRoom(room, async (transaction) => {
        await transaction
          .deleteFrom("parley.nonces")
          .where("room", "=", bytes(room))
          .where("expires", "<=", now)
          .execute();
        await transaction
          .insertInto("parley.nonces")
          .values({ room: bytes(room), nonce: bytes(nonce), expires })
          .execute();
      }),
    spendNonce: ({ room, nonce, now }) =>
      inRoom(room, async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom("parley.nonces")
          .where("room", "=", bytes(room))
          .where("nonce", "=", bytes(nonce))
          .where("expires", ">", now)
          .executeTakeFirst();
        return numDeletedRows === 1n;
      }),
  };
}

function sessions(inRoom: InRoom): Pick<Access, "addSession" | "findMember" | "endSessions"> {
  return {
    addSession: ({ room, bearerHash, member, expires, now }) =>
      inRoom(room, async (transaction) => {
        const ended = transaction.deleteFrom("parley.sessions").where("room", "=", bytes(room));
        await ended.where("expires", "<=", now).execute();
        const row = { room: bytes(room), bearer_hash: bytes(bearerHash), member: bytes(member), expires };
        await transaction.insertInto("parley.sessions").values(row).execute();
      }),
    findMember: ({ room, bearerHash, now }) =>
      inRoom(room, async (transaction) => {
        const session = await transaction
          .selectFrom("parley.sessions")
          .select("member")
          .where("room", "=", bytes(room))
          .where("bearer_hash", "=", bytes(bearerHash))
          .where("expires", ">", now)
          .executeTakeFirst();
        if (!session) return null;
        const member = session.member.toString("base64url");
        return (await isPresent(transaction, room, member)) ? member : null;
      }),
    endSessions: ({ room, member }) =>
      inRoom(room, async (transaction) => {
        const own = transaction.deleteFrom("parley.sessions").where("room", "=", bytes(room));
        await own.where("member", "=", bytes(member)).execute();
      }),
  };
}

async function isPresent(transaction: Transaction<Tables>, room: string, member: string): Promise<boolean> {
  await setting("parley.member", member).execute(transaction);
  const row = await transaction
    .selectFrom("parley.members")
    .select("key")
    .where("room", "=", bytes(room))
    .where("key", "=", bytes(member))
    .where("removed", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
