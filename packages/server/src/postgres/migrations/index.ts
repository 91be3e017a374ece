// All migrations in their order. Once released, one is never changed: what follows is added as the next.
import { sql as rooms } from "./0001-rooms.ts";
import { sql as doors } from "./0002-doors.ts";
import { sql as returned } from "./0003-returned.ts";
import { sql as purge } from "./0004-purge.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: "rooms", sql: rooms },
  { number: 2, name: "doors", sql: doors },
  { number: 3, name: "returned", sql: returned },
  { number: 4, name: "purge", sql: purge },
];
