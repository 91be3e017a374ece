// A long room in a moment: acts made and placed without clients, for what takes many of them.
import { readRoomAct, type SealedActInput } from "@parley/engine/talks";
import {
  type Audience,
  askToJoin,
  audienceName,
  type EpochName,
  foundRoom,
  type Identity,
  type MadeAct,
  makeEpochKey,
  makeIdentity,
  presentMembers,
  type Standpoint,
  sealAct,
  signKeys,
  signMembership,
  wrapEpochKey,
} from "@parley/seal";
import type { RoomEntry } from "../src/entry.ts";
import { LoopLog } from "./loop-log.ts";
import { ADDRESS, type LoopServer } from "./loop-server.ts";

interface Author {
  readonly identity: Identity;
  readonly seat: string;
  counter: number;
  previous: string | null;
  readonly numbers: Map<string, number>;
}

interface OpenEpoch {
  readonly name: EpochName;
  readonly key: CryptoKey;
  readonly audience: Audience;
}

export interface LongRoom {
  readonly log: LoopLog;
  readonly entries: readonly RoomEntry[];
}

/** Two members, who each say something to both in turn until there are so many places. */
export async function longRoom(server: LoopServer, length: number): Promise<LongRoom> {
  const maker = new LongRoomMaker(server);
  const first = await author("AAAAAAAAAAA");
  const second = await author("BBBBBBBBBBA");
  await maker.found(first);
  await maker.admit(first, second);
  const all = await maker.startEpoch(first, "all");
  await maker.say(first, all, { do: "title", title: "A long room" });
  const both = await maker.startEpoch(first, [first.seat, second.seat]);
  for (let count = 1; maker.log.entries.length < length; count++) {
    await maker.say(count % 2 === 0 ? first : second, both, { do: "note", words: `Words, said ${count}.` });
  }
  const entry = { address: ADDRESS, serverKey: server.publicKey, room: maker.log.room };
  const entries = [first, second].map(({ identity, seat }) => ({ ...entry, identity, seat }));
  return { log: maker.log, entries };
}

async function author(seat: string): Promise<Author> {
  const { identity } = await makeIdentity();
  return { identity, seat, counter: 0, previous: null, numbers: new Map() };
}

class LongRoomMaker {
  readonly #server: LoopServer;
  #log: LoopLog | undefined;

  constructor(server: LoopServer) {
    this.#server = server;
  }

  get log(): LoopLog {
    return this.#log!;
  }

  async found(by: Author): Promise<void> {
    const made = await foundRoom({ identity: by.identity, seat: by.seat, time: this.#server.clock.now() });
    this.#log = new LoopLog(made.leaf);
    this.#server.logs.set(made.leaf, this.#log);
    await this.#place(by, made);
  }

  async admit(by: Author, who: Author): Promise<void> {
    const { room } = this.log;
    const { member: key, reading, proof } = await askToJoin(who.identity, { room, secret: room });
    const change = { kind: "admit" as const, member: { key, reading, seat: who.seat, proof } };
    await this.#place(by, await signMembership({ ...this.#from(by), change }));
  }

  async startEpoch(by: Author, audience: Audience): Promise<OpenEpoch> {
    const name = { audience: await audienceName(audience), number: 1 };
    const { raw, key } = await makeEpochKey();
    const readers = presentMembers(this.log.membership, audience).map(({ key: member, reading }) => ({
      member,
      reading,
    }));
    const place = { room: this.log.room, author: by.identity.member, epoch: name };
    const content = await wrapEpochKey({ place, raw, readers });
    await this.#place(by, await signKeys({ ...this.#from(by), audience, epoch: name, content }));
    return { name, key, audience };
  }

  async say(by: Author, { name, key, audience }: OpenEpoch, act: SealedActInput): Promise<void> {
    const number = (by.numbers.get(name.audience) ?? 0) + 1;
    by.numbers.set(name.audience, number);
    const kind = audience === "all" ? "control" : "act";
    const text = JSON.stringify(act);
    if (readRoomAct(text).do === "unreadable") throw new TypeError("Not an act.");
    const made = await sealAct({ ...this.#from(by), kind, audience, epoch: name, key, number, act: text });
    await this.#place(by, made as MadeAct);
  }

  #from(by: Author): { readonly identity: Identity; readonly standpoint: Standpoint } {
    const { number, chain } = this.log.head;
    const { counter, previous, identity } = by;
    const { room } = this.log;
    const time = this.#server.clock.now();
    return { identity, standpoint: { room, counter: counter + 1, previous, seen: { number, chain }, time } };
  }

  async #place(by: Author, made: MadeAct): Promise<void> {
    const { envelope } = made;
    const { clock, key } = this.#server;
    await this.log.append(made, { envelope, stamp: clock.now(), key: key.privateKey });
    by.counter = made.header.counter;
    by.previous = made.leaf;
  }
}
