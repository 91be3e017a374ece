// Who is in a room at each of its acts, and which acts their authors were entitled to: a pure fold over checked headers.
import type { Audience, Header, MemberKey, SeatId } from "./header.ts";

export interface Member {
  readonly key: MemberKey;
  readonly reading: string;
  readonly seat: SeatId;
  /** The number of the act that let it in; its own acts count from the next one on. */
  readonly from: number;
  /** The number of the act that removed or replaced it; its acts are void from there on. */
  readonly until: number | null;
}

export interface Epoch {
  readonly seats: Audience;
  readonly number: number;
  readonly from: number;
  /** The number of the change of members that ended it. */
  readonly endedAt: number | null;
}

export interface Membership {
  /** The founder's seat: its members let others in and remove them. */
  readonly convening: SeatId | null;
  readonly members: ReadonlyMap<MemberKey, Member>;
  /** The last epoch of each audience, by the audience's name. */
  readonly epochs: ReadonlyMap<string, Epoch>;
}

export type MembershipFault =
  | "not-founded"
  | "founded-already"
  | "founder-differs"
  | "not-a-member"
  | "key-ended"
  | "not-entitled"
  | "seat-of-others"
  | "key-known"
  | "seat-full"
  | "room-full"
  | "subject-not-present"
  | "seat-differs"
  | "last-convener"
  | "seat-unknown"
  | "own-seat-missing"
  | "epoch-number"
  | "epoch-audience"
  | "no-epoch"
  | "epoch-ended"
  | "keys-readers";

/** Members present in one seat. */
export const MOST_IN_SEAT = 50;
/** Members present in a room: for so many a keys act holds an epoch's key, and some three full seats must not keep others from making one. */
export const MOST_IN_ROOM = 150;

export const NO_MEMBERSHIP: Membership = { convening: null, members: new Map(), epochs: new Map() };

export interface JudgedAct {
  readonly header: Header;
  /** Whom a keys act wraps its key for; left out for other kinds. */
  readonly readers?: readonly MemberKey[];
}

/** Why an act with this header would be void as the next one; undefined if it counts. */
export function judgeAct(membership: Membership, act: JudgedAct): MembershipFault | undefined {
  const { header } = act;
  if (header.kind === "found") return judgeFounding(membership, header);
  if (membership.convening === null) return "not-founded";
  const author = membership.members.get(header.author);
  if (author === undefined) return "not-a-member";
  if (author.until !== null) return "key-ended";
  switch (header.kind) {
    case "admit":
      return judgeAdmission(membership, header, author);
    case "remove":
    case "replace":
      return judgeEnding(membership, header, author);
    case "keys":
      return judgeAudience(membership, header.audience, author) ?? judgeKeys(membership, act);
    default:
      return judgeAudience(membership, header.audience, author) ?? judgeEpoch(membership, header);
  }
}

/** The membership after an act that counts, at its number. */
export function applyAct(membership: Membership, header: Header, number: number): Membership {
  const { member, subject } = header;
  const members = new Map(membership.members);
  const changed = new Set<SeatId>();
  const ended = subject === undefined ? undefined : members.get(subject);
  if (ended !== undefined) {
    members.set(ended.key, { ...ended, until: number });
    changed.add(ended.seat);
  }
  if (member !== undefined) {
    const { key, reading, seat } = member;
    members.set(key, { key, reading, seat, from: number, until: null });
    changed.add(seat);
  }
  const convening = membership.convening ?? (member?.seat as SeatId);
  if (changed.size > 0) return { convening, members, epochs: endEpochs(membership, changed, number) };
  return header.kind === "keys" ? startEpoch(membership, header, number) : membership;
}

/** Members of the audience's seats that are in the room now, in the order of their keys. */
export function presentMembers(membership: Membership, audience: Audience): readonly Member[] {
  return [...membership.members.values()]
    .filter(({ seat, until }) => until === null && (audience === "all" || audience.includes(seat)))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Every seat that anyone was ever let into, in the order of their ids. */
export function seatsOf(membership: Membership): readonly SeatId[] {
  return [...new Set([...membership.members.values()].map(({ seat }) => seat))].sort();
}

/** Whether the member was in the room for an act of its own at this number. */
export function isPresentAt({ from, until }: Member, number: number): boolean {
  return from < number && (until === null || number < until);
}

function judgeFounding(membership: Membership, { author, member }: Header): MembershipFault | undefined {
  if (membership.convening !== null) return "founded-already";
  return member?.key === author ? undefined : "founder-differs";
}

function judgeAdmission(membership: Membership, header: Header, author: Member): MembershipFault | undefined {
  const { key, seat } = header.member!;
  // Keys are never used twice: a void act of an old key must not come alive again.
  if (membership.members.has(key)) return "key-known";
  if (author.seat !== seat) {
    if (author.seat !== membership.convening) return "not-entitled";
    // Whoever enters a seat gets its keys, so those who sit there decide.
    if (presentMembers(membership, [seat]).length > 0) return "seat-of-others";
  }
  if (presentMembers(membership, [seat]).length >= MOST_IN_SEAT) return "seat-full";
  return presentMembers(membership, "all").length >= MOST_IN_ROOM ? "room-full" : undefined;
}

function judgeEnding(membership: Membership, header: Header, author: Member): MembershipFault | undefined {
  const { convening, members } = membership;
  const subject = members.get(header.subject!);
  if (subject === undefined || subject.until !== null) return "subject-not-present";
  if (author.seat !== convening && author.seat !== subject.seat) return "not-entitled";
  if (header.kind === "replace") {
    const { seat, key } = header.member!;
    if (seat !== subject.seat) return "seat-differs";
    if (members.has(key)) return "key-known";
    // As on admission: those who stay in the seat decide who gets its keys.
    const isShared = presentMembers(membership, [seat]).length > 1;
    return author.seat !== seat && isShared ? "seat-of-others" : undefined;
  }
  const isLast = subject.seat === convening && presentMembers(membership, [convening]).length === 1;
  return isLast ? "last-convener" : undefined;
}

function judgeAudience(
  membership: Membership,
  audience: Audience,
  author: Member,
): MembershipFault | undefined {
  if (audience === "all") return undefined;
  if (!audience.includes(author.seat)) return "own-seat-missing";
  const seats = new Set(seatsOf(membership));
  return audience.every((seat) => seats.has(seat)) ? undefined : "seat-unknown";
}

/**
 * A keys act with the next number starts an epoch, and wraps its key for just those present. One with an earlier number hands an
 * old key on; whoever has a key from the act that started the epoch keeps that one.
 */
function judgeKeys(membership: Membership, { header, readers = [] }: JudgedAct): MembershipFault | undefined {
  const { audience, number } = header.epoch!;
  const epoch = membership.epochs.get(audience);
  const next = (epoch?.number ?? 0) + 1;
  if (number > next) return "epoch-number";
  const present = presentMembers(membership, header.audience).map(({ key }) => key);
  if (!readers.every((reader) => present.includes(reader))) return "keys-readers";
  return number === next && readers.length !== present.length ? "keys-readers" : undefined;
}

function judgeEpoch(membership: Membership, { audience, epoch }: Header): MembershipFault | undefined {
  const current = membership.epochs.get(epoch!.audience);
  if (current === undefined) return "no-epoch";
  // The name is a hash of the seats, but only keys acts have it checked: here the seats themselves are compared.
  if (`${current.seats}` !== `${audience}`) return "epoch-audience";
  if (epoch!.number > current.number) return "no-epoch";
  return epoch!.number < current.number || current.endedAt !== null ? "epoch-ended" : undefined;
}

function endEpochs(membership: Membership, changed: ReadonlySet<SeatId>, number: number) {
  const touches = (seats: Audience) => seats === "all" || seats.some((seat) => changed.has(seat));
  return new Map(
    [...membership.epochs].map(([name, epoch]) => [
      name,
      epoch.endedAt === null && touches(epoch.seats) ? { ...epoch, endedAt: number } : epoch,
    ]),
  );
}

function startEpoch(membership: Membership, header: Header, number: number): Membership {
  const { audience: name, number: epochNumber } = header.epoch!;
  if (epochNumber <= (membership.epochs.get(name)?.number ?? 0)) return membership;
  const epoch: Epoch = { seats: header.audience, number: epochNumber, from: number, endedAt: null };
  return { ...membership, epochs: new Map([...membership.epochs, [name, epoch]]) };
}
