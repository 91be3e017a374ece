// A room with nobody in it: keys made for its members, a log chained and signed as a server and its clients would, and then let go of.
import {
  type Audience,
  applyAct,
  askToJoin,
  audienceName,
  CHAIN_START,
  type ChainPoint,
  chainAt,
  drawSecret,
  type EpochName,
  type ExportedAct,
  foundRoom,
  type Identity,
  isRefused,
  type MadeAct,
  type Membership,
  makeEpochKey,
  makeIdentity,
  NO_MEMBERSHIP,
  openAct,
  presentMembers,
  type SeatId,
  type Standpoint,
  sealAct,
  signKeys,
  signMembership,
  signReceipt,
  toBase64url,
  wrapEpochKey,
  writeExport,
} from "@parley/seal";

interface Person {
  readonly identity: Identity;
  readonly seat: SeatId;
  counter: number;
  previous: string | null;
  /** How many acts it has addressed to each audience. */
  readonly numbers: Map<string, number>;
}

interface OpenEpoch {
  readonly name: EpochName;
  readonly key: CryptoKey;
}

export interface Said {
  readonly seat: SeatId;
  readonly kind: "act" | "control";
  readonly audience: Audience;
  /** JSON text. */
  readonly act: string;
  readonly now: number;
}

/** One member a seat. */
export class ThrowawayRoom {
  readonly acts: ExportedAct[] = [];
  #room = "";
  #head: ChainPoint = CHAIN_START;
  #membership: Membership = NO_MEMBERSHIP;
  readonly #server: CryptoKeyPair;
  readonly #people = new Map<SeatId, Person>();
  readonly #epochs = new Map<string, OpenEpoch>();

  private constructor(server: CryptoKeyPair) {
    this.#server = server;
  }

  static async found(seat: SeatId, now: number): Promise<ThrowawayRoom> {
    const server = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
    const room = new ThrowawayRoom(server);
    const founder = await room.#newPerson(seat);
    const act = await foundRoom({ identity: founder.identity, seat, time: now });
    room.#room = act.leaf;
    await room.#place(founder, act, now);
    return room;
  }

  /** The key by which the room knows who sits there. */
  memberAt(seat: SeatId): string {
    return this.#personAt(seat).identity.member;
  }

  async admit(by: SeatId, seat: SeatId, now: number): Promise<ExportedAct> {
    const author = this.#personAt(by);
    const { identity } = await this.#newPerson(seat);
    const { proof } = await askToJoin(identity, { room: this.#room, secret: drawSecret() });
    const member = { key: identity.member, reading: identity.reading, seat, proof };
    const act = await signMembership({
      identity: author.identity,
      standpoint: this.#standpointOf(author, now),
      change: { kind: "admit", member },
    });
    // Whoever comes in ends the keys that were in use.
    this.#epochs.clear();
    return this.#place(author, act, now);
  }

  /** The acts that this took: one with keys first, where its audience had none. Null where it is too long for an act. */
  async say(said: Said): Promise<ExportedAct[] | null> {
    const author = this.#personAt(said.seat);
    const name = await audienceName(said.audience);
    const placed: ExportedAct[] = [];
    if (!this.#epochs.has(name)) placed.push(await this.#startEpoch(author, name, said));
    const { key, name: epoch } = this.#epochs.get(name) as OpenEpoch;
    const number = (author.numbers.get(name) ?? 0) + 1;
    const { identity } = author;
    const { kind, audience, act, now } = said;
    const made = await sealAct({
      ...{ identity, standpoint: this.#standpointOf(author, now), kind, audience, epoch, key, number, act },
    });
    if (isRefused(made)) return null;
    author.numbers.set(name, number);
    const opened = await this.#opened(made, key);
    placed.push(await this.#place(author, made, now, opened));
    return placed;
  }

  /** As the member of this seat takes it away. */
  async export(seat: SeatId): Promise<Uint8Array> {
    const raw = new Uint8Array(await crypto.subtle.exportKey("raw", this.#server.publicKey));
    const contents = { room: this.#room, server: toBase64url(raw), seat, acts: this.acts, heads: [] };
    return writeExport(contents, this.#personAt(seat).identity);
  }

  async #opened(made: MadeAct, key: CryptoKey) {
    const opened = await openAct(made, key);
    if (isRefused(opened)) throw new TypeError("an act that was just sealed does not open");
    return opened;
  }

  async #newPerson(seat: SeatId): Promise<Person> {
    const { identity } = await makeIdentity();
    const person: Person = { identity, seat, counter: 0, previous: null, numbers: new Map() };
    this.#people.set(seat, person);
    return person;
  }

  #personAt(seat: SeatId): Person {
    const found = this.#people.get(seat);
    if (!found) throw new RangeError(`nobody sits at ${seat}`);
    return found;
  }

  #standpointOf({ counter, previous }: Person, now: number): Standpoint {
    const { number, chain } = this.#head;
    return { room: this.#room, counter: counter + 1, previous, seen: { number, chain }, time: now };
  }

  async #startEpoch(author: Person, name: string, { audience, now }: Said): Promise<ExportedAct> {
    const epoch = { audience: name, number: (this.#membership.epochs.get(name)?.number ?? 0) + 1 };
    const { raw, key } = await makeEpochKey();
    const readers = presentMembers(this.#membership, audience).map((one) => ({
      member: one.key,
      reading: one.reading,
    }));
    const { identity } = author;
    const place = { room: this.#room, author: identity.member, epoch };
    const content = await wrapEpochKey({ place, raw, readers });
    raw.fill(0);
    const standpoint = this.#standpointOf(author, now);
    const act = await signKeys({ identity, standpoint, audience, epoch, content });
    this.#epochs.set(name, { name: epoch, key });
    return this.#place(author, act, now);
  }

  async #place(
    author: Person,
    { leaf, envelope, header }: MadeAct,
    stamp: number,
    opened?: ExportedAct["opened"],
  ): Promise<ExportedAct> {
    const number = this.#head.number + 1;
    const chain = await chainAt({ room: this.#room, number, before: this.#head.chain, stamp, leaf });
    const point = { number, stamp, chain };
    const receipt = await signReceipt({ key: this.#server.privateKey, room: this.#room, place: point });
    const placed = { ...point, leaf, ...envelope, receipt, ...(opened && { opened }) };
    this.acts.push(placed);
    this.#head = point;
    author.counter = header.counter;
    author.previous = leaf;
    this.#membership = applyAct(this.#membership, header, number);
    return placed;
  }
}
