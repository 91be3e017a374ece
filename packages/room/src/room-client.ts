// Taking part in one room: connected or not, what it knows, what waits to be sent, and what is wrong.
import { type Room, readRoomAct, type SealedActInput } from "@parley/engine/talks";
import type { Bytes, ChainPoint, MembershipChange, PlacedAct } from "@parley/seal";
import { type Alarm, Alarms } from "./alarms.ts";
import type { Addressees } from "./audience.ts";
import { Connection, type ConnectionState } from "./connection.ts";
import { type RoomEntry, type RoomHost, vaultOf } from "./entry.ts";
import { exportRoom } from "./export-room.ts";
import { GivingBack } from "./giving-back.ts";
import { RoomKeeper, readEvidence, readKept } from "./keeping.ts";
import { LogBook } from "./log-book.ts";
import { type Draft, Outbox } from "./outbox.ts";
import { RoomReader } from "./reader.ts";
import { Sender, type SentAct } from "./sender.ts";
import type { RoomCalls } from "./server-call.ts";
import { sift } from "./sift.ts";
import type { Link } from "./socket-link.ts";
import type { Vault } from "./vault.ts";
import type { PlaceNote } from "./verify-room.ts";
import { Witness } from "./witness.ts";

export interface RoomView {
  readonly connection: ConnectionState;
  /** Up to where the log has been checked. */
  readonly head: ChainPoint;
  readonly seat: string;
  readonly member: string;
  readonly room: Room;
  readonly alarms: readonly Alarm[];
  /** Members that are connected, by the server's word. */
  readonly present: readonly string[];
  /** Requests to join at the door, by the server's word. */
  readonly joins: number;
  readonly queue: readonly (Draft & { readonly isOnItsWay: boolean })[];
  /** How many acts are addressed here that no key opens yet. */
  readonly waiting: number;
  /** Places of which the server has lost what was said, as after restoring a backup: perhaps for this seat, perhaps for others. */
  readonly lost: readonly number[];
}

interface Parts {
  readonly vault: Vault;
  readonly reader: RoomReader;
  readonly alarms: Alarms;
  readonly log: LogBook;
  readonly outbox: Outbox;
  readonly witness: Witness;
  /** Numbers of places that are lost, from the last opening. */
  readonly lost: readonly number[];
}

/** Milliseconds for which heads are gathered before one is signed. */
const HEAD_PAUSE = 1_000;

/** Opens a room from what is kept, and connects it. Resolves as soon as there is something to see. */
export async function openRoom(host: RoomHost, entry: RoomEntry): Promise<RoomClient> {
  const { room, seat, identity } = entry;
  const alarms = new Alarms();
  const vault = vaultOf(host, { room, identity, failed: () => alarms.raise("not-kept") });
  const evidence = await readEvidence(vault);
  const { clock } = host;
  const kept = await readKept(vault, entry);
  const reader = new RoomReader({ room, seat, identity, alarms }, kept);
  alarms.restore(evidence.alarms);
  const log = new LogBook(vault);
  const rest = await log.resume(reader.known.length);
  const outbox = new Outbox(vault);
  await outbox.restore();
  const witness = new Witness({ entry, reader, alarms, clock, kept: evidence });
  const client = new RoomClient(host, entry, {
    ...{ vault, reader, alarms, log, outbox, witness, lost: evidence.lost },
  });
  await client.start(rest);
  return client;
}

export class RoomClient {
  readonly entry: RoomEntry;
  readonly #host: RoomHost;
  readonly #parts: Parts;
  readonly #sender: Sender;
  readonly #keeper: RoomKeeper;
  readonly #givingBack: GivingBack;
  readonly #listeners = new Set<(view: RoomView) => void>();
  #connection: Connection;
  #link: Link | undefined;
  #line: Promise<void> = Promise.resolve();
  /** Batches taken in that are not dealt with yet. */
  #pending = 0;
  #present: readonly string[] = [];
  #joins = 0;
  #view: RoomView | undefined;
  #isTelling = false;
  #isSigning = false;
  readonly #over = new AbortController();

  constructor(host: RoomHost, entry: RoomEntry, parts: Parts) {
    this.#host = host;
    this.entry = entry;
    this.#parts = parts;
    const { reader, outbox, alarms, vault, log, witness } = parts;
    const changed = () => this.#change();
    const { clock } = host;
    const over = this.#over.signal;
    this.#sender = new Sender({ ...entry, reader, outbox, alarms, clock, changed, over });
    const call = this.call.bind(this);
    this.#givingBack = new GivingBack({ reader, log, witness, alarms, clock, lost: parts.lost, call });
    const evidence = () => ({
      ...{ receipts: [...witness.receipts], heads: witness.heads, lost: this.#givingBack.lost },
    });
    this.#keeper = new RoomKeeper({ vault, reader, log, alarms, evidence });
    this.#connection = this.#connect();
  }

  /** Checks what was kept unchecked, and connects. Only `openRoom` calls this. */
  async start(rest: readonly PlacedAct[]): Promise<void> {
    if (rest.length > 0) await this.#intake(rest);
    void this.#connection.run();
  }

  view(): RoomView {
    const { reader, alarms, outbox } = this.#parts;
    this.#view ??= {
      connection: this.#connection.state,
      head: reader.head,
      seat: this.entry.seat,
      member: this.entry.identity.member,
      room: reader.refresh(),
      alarms: alarms.list,
      present: this.#present,
      joins: this.#joins,
      queue: outbox.drafts.map((draft) => ({ ...draft, isOnItsWay: outbox.inFlight?.draft === draft.id })),
      waiting: reader.waiting.length,
      lost: this.#givingBack.lost,
    };
    return this.#view;
  }

  /** The same as in the view, for those who only wait for a line. */
  get connection(): ConnectionState {
    return this.#connection.state;
  }

  /** Whether anything is on its way or goes out as soon as there is a line, keys for those who came included. */
  get isSending(): boolean {
    return this.#pending > 0 || this.#sender.isBusy;
  }

  /** What is known of every place that was read, those of others included. */
  places(): readonly PlaceNote[] {
    return this.#parts.reader.known.map(({ number, stamp, header }) => ({
      ...{ number, stamp },
      ...(header?.kind === "keys" && { keys: true as const }),
    }));
  }

  /** Calls back soon after each change, several changes at once. Gives a function that ends it. */
  subscribe(listener: (view: RoomView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Queues an act; it is sealed when it is sent. Gives the draft's id. Throws a TypeError for what is no act. */
  async send(act: SealedActInput, to?: Addressees): Promise<string> {
    if (readRoomAct(JSON.stringify(act)).do === "unreadable") throw new TypeError("Not an act.");
    return this.#sender.add({ kind: "say", act, ...(to !== undefined && { to }) });
  }

  async changeMembers(change: MembershipChange["change"]): Promise<string> {
    return this.#sender.add({ kind: "change", change });
  }

  /** Where a draft got its place, once it has one. */
  placed(draft: string): Promise<SentAct> {
    return this.#sender.placed(draft);
  }

  /** Sends a draft that waits for its author's word after all. */
  confirm(draft: string): Promise<void> {
    return this.#sender.confirm(draft);
  }

  /** False if it is on its way, and so may be in the room already. */
  discard(draft: string): Promise<boolean> {
    return this.#sender.discard(draft);
  }

  /** The view of this seat as a file, with all that could be opened: as secret as the talks themselves. */
  async export(): Promise<Bytes> {
    await this.#line;
    const { log, reader, witness } = this.#parts;
    return exportRoom(this.entry, { log, reader, receipts: witness.receipts, heads: witness.heads });
  }

  /** Runs a call that needs a token. Throws a RoomServerError. */
  async call<T>(ask: (calls: RoomCalls, bearer: string) => Promise<T>): Promise<T> {
    return ask(this.#connection.calls, await this.#connection.bearer());
  }

  get vault(): Vault {
    return this.#parts.vault;
  }

  /** The key that founded the room. Throws a RangeError before the founding act has been read. */
  get founder(): string {
    const key = this.#parts.reader.known[0]?.header?.author;
    if (key === undefined) throw new RangeError("The founding act has not been read yet.");
    return key;
  }

  get host(): RoomHost {
    return this.#host;
  }

  /** Tries again after "not-let-in"; after "stopped", open the room anew. */
  reconnect(): void {
    if (this.#connection.state !== "not-let-in" || this.#over.signal.aborted) return;
    this.#connection = this.#connect();
    void this.#connection.run();
  }

  /** Leaves the line and keeps what is known. What waits is sent at the next opening. */
  async close(): Promise<void> {
    this.#over.abort();
    this.#connection.close();
    this.#sender.offline();
    await this.#line;
    await this.#sender.settle();
    await this.#keeper.saveAll();
  }

  #connect(): Connection {
    const { address, room, identity } = this.entry;
    const { fetch, clock, openSocket } = this.#host;
    const { reader, alarms, witness } = this.#parts;
    const over = this.#over.signal;
    const changed = () => this.#change();
    const isLive = () => this.#link !== undefined;
    return new Connection({
      ...{ server: { address, fetch }, room, identity, clock, openSocket },
      hooks: {
        at: () => reader.head.number,
        intake: (placed) => this.#intake(placed),
        fits: (head, asked) => this.#changing(() => witness.fits(head, asked)),
        giveBack: (head) => this.#givingBack.givePlaces(head),
        atEnd: (lost) => this.#mend(lost),
        trusts: (key) => this.#changing(() => witness.trusts(key)),
        changed: (state) => this.#stateChanged(state),
        ready: (link) => this.#ready(link),
        taken: (taken) => void witness.takeReceipt(taken).then(changed),
        refused: (act, error) => {
          if (error.reason === "unreadable") alarms.raise("server-unreadable");
          void this.#sender.refused(act, error).then(changed);
        },
        stands: (word) => void witness.takeWord(word).then(changed),
        present: (members) => this.#changing(() => (this.#present = members)),
        joins: (count) => this.#changing(() => (this.#joins = count)),
        heads: (heads) => void witness.takeHeads(heads, { over, isLive, withheld: changed }).then(changed),
      },
    });
  }

  #stateChanged(state: ConnectionState): void {
    if (state !== "live" && state !== "polling") {
      this.#link = undefined;
      this.#present = [];
      this.#sender?.offline();
    }
    this.#change();
  }

  #ready(link: Link): void {
    this.#link = link;
    this.#sender.online(link);
    this.#signSoon();
  }

  /** One batch after the other, in the order in which they came. */
  #intake(placed: readonly PlacedAct[]): Promise<void> {
    this.#pending++;
    return this.#inLine(async () => {
      try {
        await this.#take(placed);
      } finally {
        this.#pending--;
      }
      if (this.#pending === 0) this.#caughtUp();
    });
  }

  /** Resolves when the work is done. What fails, since a server sends what nobody thought of, must not hold up what comes after it. */
  #inLine(work: () => Promise<void>): Promise<void> {
    this.#line = this.#line.then(work).catch(() => {
      this.#parts.alarms.raise("server-unreadable");
      this.#connection.drop();
      this.#change();
    });
    return this.#line;
  }

  async #take(placed: readonly PlacedAct[]): Promise<void> {
    const { reader, alarms, log, witness } = this.#parts;
    if (alarms.isStopped) return;
    const { fresh, forkAt, gapAt } = sift(placed, reader);
    if (forkAt !== undefined) alarms.raise("fork", { number: forkAt });
    if (gapAt !== undefined) {
      alarms.raise("gap", { number: gapAt });
      this.#connection.drop();
    }
    this.#givingBack.note(fresh);
    const acts = await reader.take(fresh, () => this.#host.clock.wait(0));
    const taken = acts.map((act) => act.placed);
    log.append(taken);
    if (this.#link) witness.checkClock(taken);
    witness.compare();
    if (alarms.isStopped) this.#connection.stop();
    await this.#sender.heed(acts);
  }

  /** Brings the server envelopes that it has lost, and reads anew if others brought some that are for this seat. */
  async #mend(lost: readonly number[]): Promise<void> {
    const { outbox, log } = this.#parts;
    if (lost.length > 0) await this.#givingBack.giveEnvelopes(lost, outbox.inFlight);
    const own = outbox.inFlight?.leaf;
    const left = lost.filter((number) => this.#parts.reader.known[number - 1]?.leaf !== own);
    const found = await this.#givingBack.fetchFound(left);
    if (found.length === 0) return;
    for (const place of found) await log.replace(place);
    await this.#inLine(() => this.#readAnew());
  }

  async #readAnew(): Promise<void> {
    const { reader, log } = this.#parts;
    const link = this.#link;
    this.#sender.offline();
    reader.startOver();
    for await (const chunk of log.from(1)) {
      await this.#sender.heed(await reader.take(chunk, () => this.#host.clock.wait(0)));
    }
    await this.#keeper.saveAll();
    if (link) this.#sender.online(link);
    this.#caughtUp();
  }

  /** Nothing more is at hand: now the room follows from all of it at once. */
  #caughtUp(): void {
    this.#parts.reader.refresh();
    void this.#keeper.save({ reading: this.#connection.state === "catching-up" });
    this.#change();
    this.#sender.pump();
    this.#signSoon();
  }

  #signSoon(): void {
    if (this.#isSigning || this.#link === undefined) return;
    this.#isSigning = true;
    void this.#host.clock.wait(HEAD_PAUSE, this.#over.signal).then(async () => {
      this.#isSigning = false;
      const link = this.#link;
      if (link !== undefined && this.#parts.reader.head.number > 0 && !this.#over.signal.aborted) {
        link.announce(await this.#parts.witness.signHead());
      }
    });
  }

  #changing<T>(change: () => T): T {
    const outcome = change();
    this.#change();
    return outcome;
  }

  #change(): void {
    this.#view = undefined;
    if (this.#isTelling || this.#listeners.size === 0) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) listener(this.view());
    });
  }
}
