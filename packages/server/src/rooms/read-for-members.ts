// One reading of rooms for many members at once: what stands at the places, for which seats, and which seats the members hold.
import { type PlacedAct, toBase64url } from "@parley/seal";
import type { Pool } from "pg";
import { type Batches, makeBatches } from "../store/batches.ts";
import { bytes } from "../store/hashes.ts";
import { inScope } from "../store/scope.ts";

/** An act as JSON, with its envelope and without: written once, whoever gets it. */
export interface WrittenAct {
  readonly number: number;
  /** Null where none of the members asked for may see the envelope. */
  readonly whole: string | null;
  readonly placeOnly: string;
  /** Null for all seats, later ones included. */
  readonly audience: readonly string[] | null;
}

export interface ReadForMembers {
  readonly acts: readonly WrittenAct[];
  /** The seats of those members who are in the room. */
  readonly seats: ReadonlyMap<string, string>;
}

export interface Wanted {
  readonly room: string;
  readonly members: readonly string[];
  /** The first number wanted. */
  readonly from: number;
  readonly limit: number;
}

interface Row {
  /** Which of the readings it is for, from 1. */
  readonly asked: number;
  readonly number: number;
  readonly stamp: number;
  readonly leaf: Buffer;
  readonly chain: Buffer;
  readonly audience: string[] | null;
  readonly header: Buffer | null;
  readonly signature: Buffer;
  readonly ciphertext: Buffer;
  readonly lost: boolean;
}

/** Each reading on its own through the index: there may be several of one room. */
const ACTS = `select asked.reading as asked, act.*
  from unnest($1::bytea[], $2::bigint[], $3::bigint[]) with ordinality as asked(room, first, most, reading) cross join lateral (
    select number, stamp, leaf, chain, audience, header, signature, ciphertext, act is null as lost
    from parley.places left join parley.envelopes using (room, number)
    where room = asked.room and number >= asked.first order by number limit asked.most
  ) act order by asked.reading, act.number`;

const SEATS = `select room, key, seat from parley.members where room = any ($1) and key = any ($2) and removed is null`;

/** Milliseconds in which readings are gathered, and how many make one: each transaction costs more than a room in it. */
const GATHERING = 2;
const MOST = 32;

/** Reads of several rooms, in one transaction where they are asked for at about the same time. */
export function makeReader(pool: Pool): Batches<Wanted, ReadForMembers> {
  return makeBatches({ wait: GATHERING, most: MOST, work: (wanted) => readAll(pool, wanted) });
}

/**
 * Row-level security lets through what any of the members may see; whoever hands it on has to look at the audience.
 * @throws DatabaseError `unavailable`
 */
async function readAll(pool: Pool, wanted: readonly Wanted[]): Promise<readonly ReadForMembers[]> {
  const rooms = wanted.map(({ room }) => room);
  const members = [...new Set(wanted.flatMap((one) => one.members))];
  const ids = rooms.map(bytes);
  const [acts, seats] = await inScope(
    pool,
    { rooms, members },
    {
      look: async () => {},
      act: (client) =>
        Promise.all([
          client.query<Row>({
            name: "feed",
            text: ACTS,
            values: [ids, wanted.map(({ from }) => from), wanted.map(({ limit }) => limit)],
          }),
          client.query<SeatRow>({ name: "seats", text: SEATS, values: [ids, members.map(bytes)] }),
        ]),
    },
  );
  const seatsBy = new Map(rooms.map((room) => [room, new Map<string, string>()]));
  for (const { room, key, seat } of seats.rows) {
    seatsBy.get(room.toString("base64url"))?.set(key.toString("base64url"), seat);
  }
  const readings = rooms.map((room) => ({
    acts: [] as WrittenAct[],
    seats: seatsBy.get(room) as ReadonlyMap<string, string>,
  }));
  for (const row of acts.rows) readings[row.asked - 1]?.acts.push(written(row));
  return readings;
}

interface SeatRow {
  readonly room: Buffer;
  readonly key: Buffer;
  readonly seat: string;
}

function written({ audience, header, signature, ciphertext, ...row }: Row): WrittenAct {
  const { number, stamp, lost } = row;
  const [chain, leaf] = [row.chain, row.leaf].map(toBase64url) as [string, string];
  const place: PlacedAct = { number, stamp, chain, leaf, ...(lost && { lost }) };
  const placeOnly = JSON.stringify(place);
  if (header === null) return { number, whole: null, placeOnly, audience };
  const envelope = [header, signature, ciphertext].map((part) => part.toString("base64url"));
  const whole = `${placeOnly.slice(0, -1)},"header":"${envelope[0]}","signature":"${envelope[1]}","ciphertext":"${envelope[2]}"}`;
  return { number, whole, placeOnly, audience };
}

/** What a seat gets of an act. */
export function shownTo(seat: string, { whole, placeOnly, audience }: WrittenAct): string {
  const isAddressed = whole !== null && (audience === null || audience.includes(seat));
  return isAddressed ? whole : placeOnly;
}
