// Makes the next act of a member from where it stands: seals what is said, signs changes of members, starts epochs, hands keys on.
import { readRoomAct, type SealedActInput, type SeatId, writeRoomAct } from "@parley/engine/talks";
import {
  type Audience,
  audienceName,
  type EpochName,
  handOver,
  type Identity,
  isRefused,
  type MadeAct,
  type Member,
  type MembershipChange,
  makeEpochKey,
  presentMembers,
  type Standpoint,
  sealAct,
  seatsOf,
  signKeys,
  signMembership,
  type TooLarge,
  wrapEpochKey,
} from "@parley/seal";
import { headerKindOf } from "./act-words.ts";
import { type KeysPlace, nameOf } from "./epoch-keys.ts";
import type { RoomReader } from "./reader.ts";

export interface Maker {
  readonly identity: Identity;
  readonly room: string;
  readonly reader: RoomReader;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export interface Saying {
  readonly act: SealedActInput;
  readonly audience: Audience;
}

export type Said = { readonly kind: "keys" | "said"; readonly made: MadeAct } | TooLarge;

/** The act, sealed; or, where its audience has no current key, the keys act that must come first. */
export async function makeSaid(
  maker: Maker,
  { act, audience, id }: Saying & { readonly id: string },
): Promise<Said> {
  const { reader, identity } = maker;
  const name = await audienceName(audience);
  const last = reader.membership.epochs.get(name);
  const epoch = { audience: name, number: last?.number ?? 0 };
  const isOpen = last !== undefined && last.endedAt === null && `${last.seats}` === `${audience}`;
  const key = isOpen ? await reader.keys.sealingKey(epoch) : undefined;
  if (key === undefined) {
    const next = { audience: name, number: epoch.number + 1 };
    return { kind: "keys", made: await startEpoch(maker, { audience, epoch: next }) };
  }
  const made = await sealAct({
    ...{ identity, standpoint: { ...standpointOf(maker), act: id }, audience, epoch, key },
    ...{ kind: headerKindOf(act.do), number: reader.nextNumberIn(name), act: writeRoomAct(act) },
  });
  return isRefused(made) ? (made as TooLarge) : { kind: "said", made };
}

export async function makeChange(
  maker: Maker,
  { change, id }: { readonly change: MembershipChange["change"]; readonly id: string },
): Promise<MadeAct> {
  const standpoint = { ...standpointOf(maker), act: id };
  return signMembership({ identity: maker.identity, standpoint, change });
}

export async function startEpoch(
  maker: Maker,
  { audience, epoch }: { readonly audience: Audience; readonly epoch: EpochName },
): Promise<MadeAct> {
  const { identity, room, reader } = maker;
  const { raw } = await makeEpochKey();
  const readers = presentMembers(reader.membership, audience).map(({ key, reading }) => ({
    member: key,
    reading,
  }));
  const content = await wrapEpochKey({ place: { room, author: identity.member, epoch }, raw, readers });
  raw.fill(0);
  return signKeys({ identity, standpoint: standpointOf(maker), audience, epoch, content });
}

export interface HandOverDue {
  /** Audience and number of the epoch, as one text. */
  readonly name: string;
  /** The keys acts that hold the key for this member, in their order. Not all need to be sound. */
  readonly sources: readonly KeysPlace[];
  readonly to: readonly Member[];
}

/**
 * What this member owes to those who came after an epoch had started. Whoever let someone in hands on what it holds itself. Where it
 * holds nothing and is of the same seat, the seat's other members do, so that one member can be let in by any of them. To
 * a member that another seat let in, nobody hands on a seat's past unasked. That somebody else has handed a key on proves nothing:
 * whether it is the right one, only whom it is for can tell.
 */
export function handOversDue({ reader, identity }: Pick<Maker, "reader" | "identity">): HandOverDue[] {
  return [...reader.keys.byEpoch].flatMap(([name, places]) => {
    const [start, ...later] = places;
    const sources = places.filter(({ readers }) => readers.includes(identity.member));
    if (sources.length === 0) return [];
    const own = later.filter(({ act }) => act.header.author === identity.member);
    const served = new Set([start, ...own].flatMap(({ readers }) => readers));
    const { audience } = start.act.header;
    const to = presentMembers(reader.membership, audience).filter(
      (member) => !served.has(member.key) && isOwedBy({ reader, identity, member, audience, places }),
    );
    return to.length === 0 ? [] : [{ name, sources, to }];
  });
}

function isOwedBy(given: {
  readonly reader: RoomReader;
  readonly identity: Identity;
  readonly member: Member;
  readonly audience: Audience;
  readonly places: readonly KeysPlace[];
}): boolean {
  const { reader, identity, member, audience, places } = given;
  const admitter = reader.membership.members.get(reader.admitterOf(member.key) ?? "");
  if (admitter === undefined) return false;
  const holds = admitter.until === null && (audience === "all" || audience.includes(admitter.seat));
  if (holds) return admitter.key === identity.member;
  if (audience !== "all" && admitter.seat !== member.seat) return false;
  const others = presentMembers(reader.membership, audience === "all" ? "all" : [member.seat]);
  // Those who have it from the start before those to whom it was handed on, perhaps by a member who hands on what is none.
  const holders = places.map(({ readers }) => others.find(({ key }) => readers.includes(key)));
  return holders.find((holder) => holder !== undefined)?.key === identity.member;
}

/** Undefined where this member can open none of the sources any more. */
export async function makeHandOver(maker: Maker, { sources, to }: HandOverDue): Promise<MadeAct | undefined> {
  for (const { act } of sources) {
    const content = await handOver({ identity: maker.identity, act, to });
    if (isRefused(content)) continue;
    const { audience, epoch } = act.header;
    return signKeys({
      ...{ identity: maker.identity, standpoint: standpointOf(maker), audience, content },
      epoch: epoch as EpochName,
    });
  }
  return undefined;
}

export interface RenewalDue {
  /** Audience and number of the epoch whose key is of no use here, as one text. */
  readonly name: string;
  readonly audience: Audience;
  /** The one to start. */
  readonly epoch: EpochName;
}

/** Epochs that this member has to start, since the present ones shut it out. */
export function renewalsDue({ reader }: Pick<Maker, "reader">): RenewalDue[] {
  return reader.spoiledAudiences.map(({ audience, epoch }) => ({
    ...{ name: nameOf(epoch), audience },
    epoch: { ...epoch, number: epoch.number + 1 },
  }));
}

/** Why the act would be without effect if it came next; null if it would have one. */
export function previewSaid({ identity, reader, now }: Maker, { act, audience }: Saying) {
  const seats = audience === "all" ? seatsOf(reader.membership) : audience;
  const own = reader.membership.members.get(identity.member);
  return reader.fold.preview({
    ...{ number: reader.head.number + 1, stamp: now, sentAt: now, leaf: NO_LEAF as never },
    ...{ author: identity.member as never, seat: own?.seat as SeatId, kind: headerKindOf(act.do) },
    audience: seats as readonly SeatId[],
    act: readRoomAct(JSON.stringify(act)),
  });
}

const NO_LEAF = "-".repeat(43);

function standpointOf({ identity, room, reader, now }: Maker): Standpoint {
  const last = reader.following.book.authors.get(identity.member);
  const { number, chain } = reader.head;
  return {
    ...{ room, counter: (last?.counter ?? 0) + 1, previous: last?.leaf ?? null },
    ...{ seen: { number, chain }, time: now },
  };
}
