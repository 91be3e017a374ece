// Sends what waits, one envelope after the other: each is sealed only when the one before has its place, and kept until it has its own.
import { type Message, message } from "@parley/engine/case";
import type { FollowedAct, Identity } from "@parley/seal";
import type { Alarms } from "./alarms.ts";
import type { RoomClock } from "./clock.ts";
import type { Maker } from "./making.ts";
import { nextAct, owedActs, wasSaidSince } from "./next-act.ts";
import type { Draft, InFlight, Intent, Outbox } from "./outbox.ts";
import type { RoomReader } from "./reader.ts";
import { refusalCode } from "./refusal-code.ts";
import type { RoomServerError } from "./server-call.ts";
import type { Link } from "./socket-link.ts";

export interface SenderStart {
  readonly identity: Identity;
  readonly room: string;
  readonly seat: string;
  readonly reader: RoomReader;
  readonly outbox: Outbox;
  readonly alarms: Alarms;
  readonly clock: RoomClock;
  readonly changed: () => void;
  /** Given up when the room is closed. */
  readonly over: AbortSignal;
}

export interface SentAct {
  readonly number: number;
  readonly leaf: string;
}

/** An own act in the room; `reason` if it is void there. */
interface OwnPlaced extends SentAct {
  readonly act: string;
  readonly reason: string | undefined;
}

/** So many refusals of one draft as sealed under an ended epoch are more than members coming and going explain; from then on it rests. */
const USUAL_RESEALINGS = 8;
/** Milliseconds before an act that was refused for now is sent again; or sealed anew, unless news come first. */
const USUAL_PAUSE = 1_000;
/** Each rest is twice as long as the last, up to so many milliseconds. */
const LONGEST_REST = 30_000;

export class Sender {
  readonly #start: SenderStart;
  readonly #sentActs = new Map<string, SentAct>();
  readonly #waiters = new Map<string, (sent: SentAct) => void>();
  readonly #resealings = new Map<string, number>();
  readonly #resting = new Set<string>();
  readonly #waived = new Set<string>();
  #link: Link | undefined;
  /** Leaf of the act that went out on the present line: one that is sealed anew has another. */
  #sent: string | undefined;
  /** After a refused epoch: the head at which nothing could be sealed. */
  #stuckAt: number | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(start: SenderStart) {
    this.#start = start;
  }

  /** Whether anything is on its way, or goes out as soon as there is a line. */
  get isBusy(): boolean {
    const { outbox } = this.#start;
    if (outbox.inFlight !== null || outbox.next(new Set()) !== undefined) return true;
    return owedActs(this.#maker()).some(({ name }) => !this.#waived.has(name));
  }

  /** A line on which all has been read. */
  online(link: Link): void {
    this.#link = link;
    this.#sent = undefined;
    this.#take(() => this.#lookBack());
    this.pump();
  }

  offline(): void {
    this.#link = undefined;
  }

  async add(intent: Intent): Promise<string> {
    const { outbox, reader } = this.#start;
    const { id } = await outbox.add(intent, reader.lastHeard);
    this.#start.changed();
    this.pump();
    return id;
  }

  /** Resolves with its place once the draft is in the room; never, if it is discarded or refused. */
  placed(id: string): Promise<SentAct> {
    const sent = this.#sentActs.get(id);
    return sent ? Promise.resolve(sent) : new Promise((done) => this.#waiters.set(id, done));
  }

  async confirm(id: string): Promise<void> {
    const { outbox, reader, changed } = this.#start;
    await outbox.change(id, { state: "queued", reason: null, heard: reader.lastHeard, insisted: true });
    changed();
    this.pump();
  }

  /** Not while its envelope is on its way: it may be in the room already. */
  async discard(id: string): Promise<boolean> {
    const { outbox, changed } = this.#start;
    if (outbox.inFlight?.draft === id) return false;
    await outbox.drop(id);
    changed();
    return true;
  }

  /** Looks through what was read for own acts. */
  async heed(acts: readonly FollowedAct[]): Promise<void> {
    for (const { placed, checked, void: reason } of acts) {
      if (checked?.header.author !== this.#start.identity.member) continue;
      const { number, leaf } = placed;
      await this.#land({ act: checked.header.act, number, leaf, reason });
    }
  }

  async refused(act: string | null, error: RoomServerError): Promise<void> {
    const { outbox, clock, over } = this.#start;
    const { inFlight } = outbox;
    if (inFlight === null || (act !== null && act !== inFlight.act)) return;
    if (error.reason === "too-fast" || error.reason === "unreachable") {
      await clock.wait(error.limit ?? USUAL_PAUSE, over);
      this.#sent = undefined;
      // Acts of this member's own may be among those that come back, and count before this one.
      if (error.code === "returning") await outbox.land({ done: null });
    } else if (error.reason === "wrong-epoch" && inFlight.owed === undefined) {
      await this.#sealAnew(inFlight);
    } else if (error.reason !== "not-let-in" && error.reason !== "unreadable") {
      await this.#refuse(inFlight, refusalMessage(error));
    }
    this.pump();
  }

  /** Sends whatever can be sent now. Calls may overlap; they take their turns. */
  pump(): void {
    this.#take(async () => {
      while (await this.#step());
    });
  }

  /** Turns go on whatever happens in one: a draft that fails must not keep others from going out. */
  #take(turn: () => Promise<void>): void {
    this.#turn = this.#turn.then(turn).catch(() => this.#holdBack());
  }

  async #holdBack(): Promise<void> {
    const { outbox, changed } = this.#start;
    const draft = outbox.next(this.#resting);
    if (draft === undefined) return;
    await outbox.change(draft.id, { state: "refused", reason: message("room.refused.not-sealed") });
    changed();
    this.pump();
  }

  /** Resolves when nothing more can be done for now. */
  async settle(): Promise<void> {
    await this.#turn;
  }

  /** True if there may be more to do at once. */
  async #step(): Promise<boolean> {
    const { outbox, alarms, reader, identity, seat, changed, over } = this.#start;
    if (this.#link === undefined || alarms.isStopped || over.aborted) return false;
    if (outbox.inFlight !== null) return this.#fly(outbox.inFlight);
    if (this.#stuckAt === reader.head.number || !reader.membership.members.has(identity.member)) return false;
    this.#stuckAt = undefined;
    const next = await nextAct({
      ...{ maker: this.#maker(), seat, draft: outbox.next(this.#resting), waived: this.#waived },
    });
    if (next === undefined) return false;
    if (next.kind === "waived") this.#waived.add(next.name);
    else if (next.kind === "held") {
      const { draft, state, reason } = next;
      await outbox.change(draft, { state, reason });
      changed();
    } else if (this.#isStillMeant(next.about)) {
      const { header, leaf, envelope } = next.made;
      await outbox.launch({ ...next.about, act: header.act, leaf, envelope });
    }
    return true;
  }

  /** While an act was made, its draft may have been discarded, or something been said that its author is to look at first. */
  #isStillMeant({ draft, onBehalf }: Pick<InFlight, "draft" | "onBehalf">): boolean {
    const id = draft ?? onBehalf;
    if (id === null) return true;
    const held = this.#start.outbox.drafts.find((one) => one.id === id);
    return held?.state === "queued" && !wasSaidSince(held, this.#start);
  }

  #fly(inFlight: InFlight): boolean {
    if (this.#sent === inFlight.leaf) return false;
    this.#sent = inFlight.leaf;
    this.#link?.send(inFlight.envelope);
    return false;
  }

  /**
   * What was placed before the last opening, or while the line was down. A binding act that was not placed by then is held back like
   * any other if something was said since; should it come to be placed late, it is known by its act id.
   */
  async #lookBack(): Promise<void> {
    const { outbox, reader, identity } = this.#start;
    const waiting = new Set([...outbox.drafts.map(({ act }) => act), outbox.inFlight?.act]);
    for (const { header, number, leaf, standing } of reader.known) {
      if (header?.author !== identity.member || !waiting.has(header.act)) continue;
      await this.#land({ act: header.act, number, leaf, reason: standing === "void" ? standing : undefined });
    }
    const { inFlight } = outbox;
    const draft = outbox.drafts.find(({ id }) => id === inFlight?.draft);
    if (draft && wasSaidSince(draft, this.#start)) await outbox.land({ done: null });
  }

  async #land({ act, number, leaf, reason }: OwnPlaced): Promise<void> {
    const { outbox } = this.#start;
    const { inFlight } = outbox;
    const draft = outbox.drafts.find((one) => one.act === act);
    const done = draft && reason === undefined ? draft.id : null;
    if (inFlight?.act === act) await outbox.land({ done });
    else if (done !== null) await outbox.drop(done);
    if (draft === undefined) return;
    if (reason === undefined) this.#told(draft, { number, leaf });
    else if (reason === "epoch-ended" || reason === "no-epoch") await outbox.renew(draft.id);
    else await outbox.change(draft.id, { state: "refused", reason: message(refusalCode(reason)) });
  }

  #told({ id }: Draft, sent: SentAct): void {
    this.#sentActs.set(id, sent);
    this.#resealings.delete(id);
    this.#waiters.get(id)?.(sent);
    this.#waiters.delete(id);
  }

  async #refuse(inFlight: InFlight, reason: Message): Promise<void> {
    const { outbox, changed } = this.#start;
    if (inFlight.owed !== undefined) this.#waived.add(inFlight.owed);
    const draft = inFlight.draft ?? inFlight.onBehalf;
    await outbox.land({ done: null });
    if (draft !== null) await outbox.change(draft, { state: "refused", reason });
    changed();
  }

  /** Its epoch has ended, which the acts on their way here will show. */
  async #sealAnew(inFlight: InFlight): Promise<void> {
    const { outbox, reader, clock, over } = this.#start;
    const draft = inFlight.draft ?? inFlight.onBehalf ?? "";
    const times = (this.#resealings.get(draft) ?? 0) + 1;
    this.#resealings.set(draft, times);
    const rests = Math.max(0, times - USUAL_RESEALINGS);
    if (rests > 0) this.#resting.add(draft);
    else this.#stuckAt = reader.head.number;
    void clock.wait(Math.min(USUAL_PAUSE * 2 ** rests, LONGEST_REST), over).then(() => {
      this.#resting.delete(draft);
      this.#stuckAt = undefined;
      this.pump();
    });
    await outbox.land({ done: null });
  }

  #maker(): Maker {
    const { identity, room, reader, clock } = this.#start;
    return { identity, room, reader, now: clock.now() };
  }
}

function refusalMessage({ code, limit }: RoomServerError): Message {
  return message(refusalCode(code), limit === undefined ? {} : { limit });
}
