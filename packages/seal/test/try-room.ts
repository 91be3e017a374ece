// A small room for tests: people with keys, and a server that only places what it is given.
import { toBase64url } from "../src/bytes.ts";
import { CHAIN_START, type ChainPoint, chainAt, type PlacedAct } from "../src/chain.ts";
import { audienceName, type EpochKey, makeEpochKey, wrapEpochKey } from "../src/epochs.ts";
import { drawSeatId, foundRoom } from "../src/founding.ts";
import type { Audience, EpochName, Hash, Head, NewMember, SeatId } from "../src/header.ts";
import { type Identity, makeIdentity } from "../src/identity.ts";
import { applyAct, type Membership, NO_MEMBERSHIP, presentMembers } from "../src/membership.ts";
import { proveReadingKey } from "../src/reading-key.ts";
import { signReceipt } from "../src/receipts.ts";
import { type MadeAct, type Standpoint, sealAct, signKeys, signMembership } from "../src/seal.ts";

export interface Person {
  readonly identity: Identity;
  readonly seat: SeatId;
  counter: number;
  previous: Hash | null;
  readonly numbers: Map<string, number>;
}

export interface TryEpoch extends EpochKey {
  readonly name: EpochName;
  readonly audience: Audience;
}

export interface TryRoom {
  readonly room: string;
  readonly log: PlacedAct[];
  readonly acts: MadeAct[];
  readonly receipts: string[];
  readonly server: { readonly key: CryptoKey; readonly public: string };
  membership: Membership;
  readonly people: Person[];
  time: number;
}

export async function makePerson(seat: SeatId = drawSeatId()): Promise<Person> {
  const { identity } = await makeIdentity();
  return { identity, seat, counter: 0, previous: null, numbers: new Map() };
}

export async function newRoom(): Promise<TryRoom> {
  const founder = await makePerson();
  const act = await foundRoom({ identity: founder.identity, seat: founder.seat, time: 1_000 });
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const server = {
    key: pair.privateKey,
    public: toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))),
  };
  const room: TryRoom = {
    ...{ room: act.leaf, log: [], acts: [], receipts: [], server, people: [founder], time: 1_000 },
    membership: NO_MEMBERSHIP,
  };
  await place(room, founder, act);
  return room;
}

/** A founder and two parties, each in a seat of its own. */
export async function roomOfThree(): Promise<TryRoom> {
  const room = await newRoom();
  for (const person of [await makePerson(), await makePerson()]) {
    await admit(room, room.people[0], person);
  }
  return room;
}

export function headOf(room: TryRoom): ChainPoint {
  return room.log.at(-1) ?? CHAIN_START;
}

export function standpoint(room: TryRoom, person: Person): Standpoint {
  const { number, chain } = headOf(room);
  const { counter, previous } = person;
  const seen: Head = { number, chain };
  return { room: room.room, counter: counter + 1, previous, seen, time: room.time };
}

export async function place(room: TryRoom, person: Person, act: MadeAct): Promise<MadeAct> {
  const before = headOf(room);
  const [number, stamp] = [before.number + 1, room.time];
  const { leaf, envelope } = act;
  const chain = await chainAt({ room: room.room, number, before: before.chain, stamp, leaf });
  room.log.push({ number, stamp, chain, leaf, ...envelope });
  room.acts.push(act);
  room.receipts.push(
    await signReceipt({ key: room.server.key, room: room.room, place: { number, stamp, chain } }),
  );
  person.counter = act.header.counter;
  person.previous = leaf;
  room.membership = applyAct(room.membership, act.header, number);
  room.time += 1_000;
  return act;
}

export async function newMember(room: TryRoom, person: Person, seat = person.seat): Promise<NewMember> {
  const { member: key, reading, signing } = person.identity;
  const proof = toBase64url(await proveReadingKey({ signing, room: room.room, reading }));
  return { key, reading, seat, proof };
}

export async function admit(room: TryRoom, by: Person, person: Person): Promise<MadeAct> {
  room.people.push(person);
  const change = { kind: "admit", member: await newMember(room, person) } as const;
  const { identity } = by;
  return place(room, by, await signMembership({ identity, standpoint: standpoint(room, by), change }));
}

export async function remove(room: TryRoom, by: Person, person: Person): Promise<MadeAct> {
  const change = { kind: "remove", subject: person.identity.member } as const;
  const { identity } = by;
  return place(room, by, await signMembership({ identity, standpoint: standpoint(room, by), change }));
}

export async function startEpoch(room: TryRoom, by: Person, audience: Audience): Promise<TryEpoch> {
  const name = await audienceName(audience);
  const epoch = { audience: name, number: (room.membership.epochs.get(name)?.number ?? 0) + 1 };
  const made = await makeEpochKey();
  const readers = presentMembers(room.membership, audience).map(({ key, reading }) => ({
    member: key,
    reading,
  }));
  const { identity } = by;
  const place_ = { room: room.room, author: identity.member, epoch };
  const content = await wrapEpochKey({ place: place_, raw: made.raw, readers });
  const act = await signKeys({ identity, standpoint: standpoint(room, by), audience, epoch, content });
  await place(room, by, act);
  return { ...made, name: epoch, audience: act.header.audience };
}

export async function seal(
  room: TryRoom,
  by: Person,
  { epoch, act }: { readonly epoch: TryEpoch; readonly act: string },
): Promise<MadeAct> {
  const number = (by.numbers.get(epoch.name.audience) ?? 0) + 1;
  const { identity } = by;
  const made = await sealAct({
    ...{ identity, standpoint: standpoint(room, by), kind: epoch.audience === "all" ? "control" : "act" },
    ...{ audience: epoch.audience, epoch: epoch.name, key: epoch.key, number, act },
  });
  if ("refused" in made) throw new RangeError(`${made.size} bytes do not fit`);
  return made;
}

export async function say(
  room: TryRoom,
  by: Person,
  what: { readonly epoch: TryEpoch; readonly act: string },
): Promise<MadeAct> {
  const made = await place(room, by, await seal(room, by, what));
  by.numbers.set(what.epoch.name.audience, (by.numbers.get(what.epoch.name.audience) ?? 0) + 1);
  return made;
}

/** The log as a seat gets it. */
export function viewOf(room: TryRoom, seat: SeatId): PlacedAct[] {
  return room.log.map((placed, index) => {
    const { audience } = room.acts[index].header;
    const { number, stamp, chain, leaf } = placed;
    return audience === "all" || audience.includes(seat) ? placed : { number, stamp, chain, leaf };
  });
}

export function seatsOfPeople(...people: readonly Person[]): SeatId[] {
  return [...new Set(people.map(({ seat }) => seat))].sort();
}
