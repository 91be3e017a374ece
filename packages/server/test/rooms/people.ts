// People of a test room who talk to a real server: each with keys, a token, and acts made and sealed as a client makes them.
import {
  audienceName,
  drawSeatId,
  type Envelope,
  type EpochName,
  foundRoom,
  type Hash,
  type Identity,
  isRefused,
  type MadeAct,
  type MembershipChange,
  makeEpochKey,
  makeIdentity,
  sealAct,
  signKeys,
  signLogIn,
  signMembership,
  wrapEpochKey,
} from "@parley/seal";
import { type Reply, request } from "./request.ts";

export interface Person {
  readonly identity: Identity;
  readonly seat: string;
  counter: number;
  previous: Hash | null;
}

export interface TestRoom {
  readonly address: string;
  readonly room: string;
  readonly founder: Person;
  head: { number: number; chain: string };
}

export async function person(seat = drawSeatId()): Promise<Person> {
  return { identity: (await makeIdentity()).identity, seat, counter: 0, previous: null };
}

export async function foundingAct(founder: Person): Promise<MadeAct> {
  const made = await foundRoom({ identity: founder.identity, seat: founder.seat, time: Date.now() });
  founder.counter = 1;
  founder.previous = made.leaf;
  return made;
}

export async function foundAt(address: string): Promise<TestRoom> {
  const founder = await person();
  const { envelope } = await foundingAct(founder);
  const { status, body } = await request(address, { method: "POST", path: "/rooms", body: { envelope } });
  if (status !== 201) throw new Error(`founding: ${status}`);
  const { room, number, chain } = body as { room: string; number: number; chain: string };
  return { address, room, founder, head: { number, chain } };
}

export async function logIn({ address, room }: TestRoom, { identity }: Person): Promise<string> {
  const { status, body } = await askForToken({ address, room, identity });
  if (status !== 200) throw new Error(`logging in: ${status}`);
  return (body as { token: string }).token;
}

export async function askForToken({
  address,
  room,
  identity,
  origin = address,
}: {
  readonly address: string;
  readonly room: string;
  readonly identity: Identity;
  readonly origin?: string;
}): Promise<Reply> {
  const path = `/rooms/${room}`;
  const { member } = identity;
  const first = await request(address, { method: "POST", path: `${path}/nonces`, body: { member } });
  const { nonce } = first.body as { nonce: string };
  const signature = await signLogIn(identity, { room, origin, nonce });
  const body = { member, nonce, signature };
  return request(address, { method: "POST", path: `${path}/tokens`, body });
}

function standpoint({ room, head }: Pick<TestRoom, "room" | "head">, author: Person) {
  author.counter++;
  return {
    ...{ room, counter: author.counter, previous: author.previous, seen: { ...head }, time: Date.now() },
  };
}

function made(author: Person, act: MadeAct): Envelope {
  author.previous = act.leaf;
  return act.envelope;
}

export async function changing(
  room: Pick<TestRoom, "room" | "head">,
  author: Person,
  change: MembershipChange["change"],
): Promise<Envelope> {
  const at = standpoint(room, author);
  return made(author, await signMembership({ identity: author.identity, standpoint: at, change }));
}

/** What a join request would prove, made with the newcomer's own key. */
export async function admitting(
  room: Pick<TestRoom, "room" | "head">,
  author: Person,
  newcomer: Person,
): Promise<Envelope> {
  const { askToJoin, drawSecret } = await import("@parley/seal");
  const { reading, proof } = await askToJoin(newcomer.identity, { room: room.room, secret: drawSecret() });
  const member = { key: newcomer.identity.member, reading, seat: newcomer.seat, proof };
  return changing(room, author, { kind: "admit", member });
}

export interface Epoch {
  readonly name: EpochName;
  readonly key: CryptoKey;
  readonly seats: readonly string[];
}

export async function starting(
  room: Pick<TestRoom, "room" | "head">,
  author: Person,
  { readers, number = 1 }: { readonly readers: readonly Person[]; readonly number?: number },
): Promise<{ readonly envelope: Envelope; readonly epoch: Epoch }> {
  const seats = [...new Set(readers.map(({ seat }) => seat))].sort();
  const name = { audience: await audienceName(seats), number };
  const { raw, key } = await makeEpochKey();
  const place = { room: room.room, author: author.identity.member, epoch: name };
  const members = readers.map(({ identity: { member, reading } }) => ({ member, reading }));
  const content = await wrapEpochKey({ place, raw, readers: members });
  const at = standpoint(room, author);
  const act = await signKeys({
    identity: author.identity,
    standpoint: at,
    audience: seats,
    epoch: name,
    content,
  });
  return { envelope: made(author, act), epoch: { name, key, seats } };
}

export async function saying(
  room: Pick<TestRoom, "room" | "head">,
  author: Person,
  { epoch, words }: { readonly epoch: Epoch; readonly words: string },
): Promise<Envelope> {
  const act = await sealAct({
    ...{
      identity: author.identity,
      standpoint: standpoint(room, author),
      kind: "act",
      audience: epoch.seats,
    },
    ...{
      epoch: epoch.name,
      key: epoch.key,
      number: author.counter,
      act: JSON.stringify({ do: "note", words }),
    },
  });
  if (isRefused(act)) throw new Error(act.refused);
  return made(author, act);
}
