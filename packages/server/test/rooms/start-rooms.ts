// A server of rooms for one test file, with whom to talk to in it.
import type { Envelope } from "@parley/seal";
import { type RunningServer, startServer } from "../../src/index.ts";
import type { RoomsOptions } from "../../src/rooms/add-rooms.ts";
import { makeSite } from "../site.ts";
import { makeFolder } from "../store/databases.ts";
import {
  admitting,
  type Epoch,
  foundAt,
  logIn,
  type Person,
  person,
  starting,
  type TestRoom,
} from "./people.ts";
import { request } from "./request.ts";

export interface RoomServer extends RunningServer {
  readonly folder: string;
  /** What the server reported as gone wrong. */
  readonly troubles: Error[];
  /** Another server on the same database. */
  another(options?: Partial<RoomsOptions>): Promise<RunningServer>;
}

/** Rates that no test comes near, unless rates are what it is about. */
const GENEROUS = { burst: 100_000, perSecond: 100_000 };

export const GENEROUS_LIMITS = {
  member: GENEROUS,
  reading: GENEROUS,
  messages: GENEROUS,
  address: {
    ...{ rooms: GENEROUS, nonces: GENEROUS, tokens: GENEROUS, joins: GENEROUS, sockets: GENEROUS },
    guesses: GENEROUS,
  },
} as const;

export async function startRooms(options: Partial<RoomsOptions> = {}): Promise<RoomServer> {
  const site = makeSite();
  const { folder, remove } = makeFolder();
  const troubles: Error[] = [];
  const open: RunningServer[] = [];
  const start = async (own: Partial<RoomsOptions>) => {
    const rooms = { folder, report: (error: Error) => troubles.push(error), limits: GENEROUS_LIMITS, ...own };
    const server = await startServer({ site: site.folder, port: 0, version: "1.2.3", rooms });
    open.push(server);
    return server;
  };
  const server = await start(options);
  return {
    ...server,
    folder,
    troubles,
    another: (own = {}) => start({ ...options, ...own }),
    close: async () => {
      for (const one of open) await one.close();
      site.dispose();
      remove();
    },
  };
}

export interface Talks extends TestRoom {
  readonly guest: Person;
  readonly tokens: { readonly founder: string; readonly guest: string };
  /** Of founder and guest. */
  readonly epoch: Epoch;
  put(envelope: Envelope, bearer?: string): Promise<void>;
}

/** A room with a founder and one guest, who have a key together. */
export async function openTalks({ address }: Pick<RunningServer, "address">): Promise<Talks> {
  const room = await foundAt(address);
  const guest = await person();
  const founder = await logIn(room, room.founder);
  const put = async (envelope: Envelope, bearer = founder) => {
    const path = `/rooms/${room.room}/acts`;
    const { status, text, body } = await request(address, {
      method: "POST",
      path,
      body: { envelope },
      bearer,
    });
    if (status !== 200) throw new Error(`${status} ${text}`);
    const { number, chain } = body as { readonly number: number; readonly chain: string };
    room.head = { number, chain };
  };
  await put(await admitting(room, room.founder, guest));
  const { envelope, epoch } = await starting(room, room.founder, { readers: [room.founder, guest] });
  await put(envelope);
  const tokens = { founder, guest: await logIn(room, guest) };
  return Object.assign(room, { guest, tokens, epoch, put });
}
