// Reads a room: checks placed acts, unwraps keys, opens what it can, and lets the room follow from it.
import { type Room, RoomFold, type SeatId } from "@parley/engine/talks";
import {
  type Audience,
  type ChainPoint,
  type CheckedAct,
  type EpochName,
  enterAudienceNumber,
  type FollowedAct,
  type Following,
  follow,
  followFromStart,
  type Identity,
  isRefused,
  type Membership,
  type PlacedAct,
} from "@parley/seal";
import { type Alarms, weightOf } from "./alarms.ts";
import { EpochKeys, nameOf } from "./epoch-keys.ts";
import { isSealedAct, type KnownAct, knownFrom, placeOf } from "./known-act.ts";

export interface ReaderStart {
  readonly room: string;
  readonly seat: string;
  readonly identity: Identity;
  readonly alarms: Alarms;
}

/** What an earlier opening knew. */
export interface KeptReading {
  readonly following: Following;
  readonly known: readonly KnownAct[];
  readonly keys: readonly { readonly number: number; readonly act: CheckedAct }[];
  /** Envelopes of the acts that wait for a key, by their numbers. */
  readonly waiting: readonly (readonly [number, CheckedAct])[];
}

/** Acts that are checked together; between two such batches others get their turn. */
const BATCH = 200;

export class RoomReader {
  readonly #alarms: Alarms;
  readonly #start: ReaderStart;
  #keys: EpochKeys;
  #known: KnownAct[];
  /** By the name of the epoch, the acts that no key opened yet. */
  readonly #waiting = new Map<string, (readonly [number, CheckedAct])[]>();
  readonly #admitters = new Map<string, string>();
  readonly #ownNumbers = new Map<string, number>();
  #following: Following;
  #fold: RoomFold;
  /** How many places the fold holds. */
  #told = 0;
  #isWhole = true;
  #room: Room | undefined;
  #lastHeard = 0;
  /** Indexes of what is not as it was when it was last asked for. */
  #changed = new Set<number>();

  constructor(start: ReaderStart, kept?: KeptReading) {
    const { room, seat, alarms } = start;
    this.#start = start;
    this.#alarms = alarms;
    this.#keys = this.#noKeys();
    this.#fold = new RoomFold(seat as SeatId);
    this.#following = kept?.following ?? followFromStart(room, seat);
    this.#known = [...(kept?.known ?? [])];
    for (const { number, act } of kept?.keys ?? []) this.#keys.add(number, act);
    for (const [number, act] of kept?.waiting ?? []) this.#wait(number, act);
    for (const known of this.#known) this.#note(known);
    if (kept) this.#tellKept();
  }

  get head(): ChainPoint {
    return this.#following.at;
  }

  get following(): Following {
    return this.#following;
  }

  get membership(): Membership {
    return this.#following.membership;
  }

  get keys(): EpochKeys {
    return this.#keys;
  }

  get known(): readonly KnownAct[] {
    return this.#known;
  }

  /** Numbers and envelopes of acts that are addressed here and that no key opens yet. */
  get waiting(): readonly (readonly [number, CheckedAct])[] {
    return [...this.#waiting.values()].flat();
  }

  /** The number of the last act of somebody else that could be opened, membership included; 0 before the first. */
  get lastHeard(): number {
    return this.#lastHeard;
  }

  /** Audiences with this seat whose present key is none for this member: the next epoch is to be started. */
  get spoiledAudiences(): readonly { readonly audience: Audience; readonly epoch: EpochName }[] {
    const { seat } = this.#start;
    return [...this.membership.epochs].flatMap(([name, { seats, number, endedAt }]) => {
      const epoch = { audience: name, number };
      const isOwn = endedAt === null && (seats === "all" || seats.includes(seat));
      return isOwn && this.#keys.isSpoiled(epoch) ? [{ audience: seats, epoch }] : [];
    });
  }

  /** Who signed a member in. */
  admitterOf(member: string): string | undefined {
    return this.#admitters.get(member);
  }

  /** The number that this member's next act within an audience has. */
  nextNumberIn(audience: string): number {
    return (this.#ownNumbers.get(audience) ?? 0) + 1;
  }

  /** Indexes of known acts that are new or were opened since the last call. */
  takeChanged(): ReadonlySet<number> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  chainAt(number: number): string | undefined {
    return this.#following.book.chains.get(number);
  }

  /** Takes the next places, up to the first that cannot be believed. Call it again only when it is done. */
  async take(placed: readonly PlacedAct[], breathe: () => Promise<void>): Promise<readonly FollowedAct[]> {
    const taken: FollowedAct[] = [];
    for (let start = 0; start < placed.length && !this.#alarms.isStopped; start += BATCH) {
      if (start > 0) await breathe();
      taken.push(...(await this.#takeBatch(placed.slice(start, start + BATCH))));
    }
    return taken;
  }

  /** Forgets everything; the places have to be taken again from the first, as when an envelope is brought back late. */
  startOver(): void {
    const { room, seat } = this.#start;
    this.#following = followFromStart(room, seat);
    this.#keys = this.#noKeys();
    this.#known = [];
    this.#waiting.clear();
    this.#admitters.clear();
    this.#isWhole = false;
    this.#lastHeard = 0;
    this.#changed = new Set();
  }

  /** The room with all that was taken; call it when nothing more is at hand, as late keys make it anew from the start. */
  refresh(): Room {
    if (!this.#isWhole) {
      this.#fold = new RoomFold(this.#start.seat as SeatId);
      this.#following.book.audiences.clear();
      this.#ownNumbers.clear();
      this.#told = 0;
      this.#isWhole = true;
    }
    if (this.#told < this.#known.length) this.#room = undefined;
    while (this.#told < this.#known.length) this.#tell(this.#known[this.#told]);
    this.#room ??= this.#fold.room();
    return this.#room;
  }

  get fold(): RoomFold {
    return this.#fold;
  }

  async #takeBatch(batch: readonly PlacedAct[]): Promise<readonly FollowedAct[]> {
    const first = this.#following.at.number + 1;
    const { following, acts } = await follow(this.#following, batch);
    const stop = acts.findIndex(({ faults }) => faults.some((code) => weightOf(code) === "stop"));
    const sound = stop === -1 ? acts : acts.slice(0, stop);
    const last = sound.at(-1)?.placed;
    const { number, chain, stamp } = last ?? this.#following.at;
    this.#following = { ...following, at: { number, chain, stamp } };
    for (const [index, { faults, isStampFar }] of acts.slice(0, sound.length + 1).entries()) {
      const about = { number: first + index };
      for (const code of faults) this.#alarms.raise(code, about);
      if (isStampFar) this.#alarms.raise("stamp-far", about);
    }
    await this.#open(sound);
    this.#checkSeat();
    return sound;
  }

  /** Everything here is read and sent for one seat, which was believed before any act was checked. */
  #checkSeat(): void {
    const { seat, identity, alarms } = this.#start;
    const own = this.membership.members.get(identity.member);
    if (own !== undefined && own.seat !== seat) alarms.raise("other-seat");
  }

  #noKeys(): EpochKeys {
    const { identity, alarms } = this.#start;
    return new EpochKeys(identity, ({ number, act }) =>
      alarms.raise("keys-unusable", { number, member: act.header.author }),
    );
  }

  async #open(acts: readonly FollowedAct[]): Promise<void> {
    const found = new Map<string, EpochName>();
    for (const { placed, checked, void: reason } of acts) {
      if (checked?.header.kind !== "keys" || reason !== undefined) continue;
      this.#keys.add(placed.number, checked);
      found.set(nameOf(checked.header.epoch!), checked.header.epoch!);
    }
    await this.#tryPresent([...found.values()]);
    const known = await Promise.all(acts.map((act) => this.#openOne(act)));
    for (const one of known) {
      this.#changed.add(this.#known.length);
      this.#known.push(one);
      this.#note(one);
    }
    await this.#openLate([...found.keys()]);
  }

  /** Of the keys that came, those that are to be used from now on: whether they can be must not show only at somebody's next word. */
  async #tryPresent(epochs: readonly EpochName[]): Promise<void> {
    for (const epoch of epochs) {
      const present = this.membership.epochs.get(epoch.audience);
      if (present?.number === epoch.number && present.endedAt === null) await this.#keys.sealingKey(epoch);
    }
  }

  async #openOne(act: FollowedAct): Promise<KnownAct> {
    const known = knownFrom(act);
    if (!isSealedAct(known) || act.checked === undefined) return known;
    const outcome = await this.#keys.open(act.checked);
    if (!isRefused(outcome)) return { ...known, opened: outcome };
    if (outcome.refused === "no-key" || outcome.refused === "wrong-key") {
      if (outcome.refused === "wrong-key") this.#alarms.raise("wrong-key", { number: known.number });
      this.#wait(known.number, act.checked);
      return { ...known, standing: "waiting" };
    }
    if (outcome.refused !== "nothing-sealed") {
      this.#alarms.raise(outcome.refused, { number: known.number });
    }
    return { ...known, standing: "void" };
  }

  /** Acts from before this member came open once a present one hands the key on. */
  async #openLate(epochs: readonly string[]): Promise<void> {
    for (const name of epochs) {
      const waiting = this.#waiting.get(name) ?? [];
      this.#waiting.delete(name);
      for (const [number, checked] of waiting) {
        const { standing: _, ...known } = this.#known[number - 1];
        const outcome = await this.#keys.open(checked);
        if (isRefused(outcome)) this.#wait(number, checked);
        else {
          this.#known[number - 1] = { ...known, opened: outcome };
          this.#note(this.#known[number - 1]);
          this.#changed.add(number - 1);
          this.#isWhole = false;
        }
      }
    }
  }

  #wait(number: number, act: CheckedAct): void {
    const name = act.header.epoch ? nameOf(act.header.epoch) : "";
    this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), [number, act]]);
  }

  /** What can be said of an act without the acts around it. */
  #note({ header, number, opened, standing }: KnownAct): void {
    if (header === undefined || standing !== undefined) return;
    const { author, member, kind } = header;
    if (member !== undefined) this.#admitters.set(member.key, author);
    const isHeard = kind !== "keys" && (opened !== undefined || header.size === 0);
    if (isHeard && author !== this.#start.identity.member) {
      this.#lastHeard = Math.max(this.#lastHeard, number);
    }
  }

  #tell(known: KnownAct): void {
    const { header, opened, number } = known;
    if (header !== undefined && header.size > 0) {
      const fault = enterAudienceNumber(this.#following.book, { header, number: opened?.number });
      if (fault !== undefined) this.#alarms.raise(fault, { number });
    }
    this.#tellFold(known);
  }

  #tellKept(): void {
    while (this.#told < this.#known.length) this.#tellFold(this.#known[this.#told]);
  }

  #tellFold(known: KnownAct): void {
    const { header, opened } = known;
    if (header?.author === this.#start.identity.member && header.epoch !== null && opened !== undefined) {
      this.#ownNumbers.set(header.epoch.audience, opened.number);
    }
    this.#fold.add(placeOf(known, this.membership));
    this.#told++;
  }
}
