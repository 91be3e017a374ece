// Keeps a room connected: logs in, reads up to the head, then follows by WebSocket or by asking; starts again when the line breaks.
import type { ChainPoint, Identity, PlacedAct } from "@parley/seal";
import type { RoomClock } from "./clock.ts";
import { logIn } from "./log-in.ts";
import { enterByPolling } from "./poll-link.ts";
import {
  type ActsRead,
  callsTo,
  type RoomCalls,
  type RoomServer,
  RoomServerError,
  readFacts,
  type Token,
} from "./server-call.ts";
import { enterBySocket, type Link, type LinkEvents, type OpenSocket } from "./socket-link.ts";

/** "polling": live, but without presence and heads; "not-let-in" and "stopped" do not end by themselves. */
export type ConnectionState =
  | "offline"
  | "connecting"
  | "catching-up"
  | "live"
  | "polling"
  | "not-let-in"
  | "stopped"
  | "closed";

export interface ConnectionHooks extends Omit<LinkEvents, "placed"> {
  /** The number of the last place that was taken. */
  readonly at: () => number;
  /** Resolves when the places are taken, or it is known that they will not be. */
  readonly intake: (placed: readonly PlacedAct[]) => Promise<void>;
  /** How what the server gives as the end of its log goes with what had been read from it, up to `asked`, when it was asked. */
  readonly fits: (head: ActsRead["head"], asked: number) => "fits" | "shorter" | "differs";
  /** Gives the server what it has lost after this place. Throws a RoomServerError. */
  readonly giveBack: (head: ChainPoint) => Promise<void>;
  /** All that the server had is taken; these are the places that it has no envelope of. Throws a RoomServerError. */
  readonly atEnd: (lost: readonly number[]) => Promise<void>;
  /** False: this is not the server that the room belongs to. */
  readonly trusts: (serverKey: string) => boolean;
  readonly changed: (state: ConnectionState) => void;
  /** All that the server had has been taken; acts may go out on this line. */
  readonly ready: (link: Link) => void;
}

export interface ConnectionStart {
  readonly server: RoomServer;
  readonly room: string;
  readonly identity: Identity;
  readonly clock: RoomClock;
  readonly openSocket: OpenSocket | undefined;
  readonly hooks: ConnectionHooks;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A token is renewed so long before it expires. */
const RENEW_EARLY = 60_000;
const SOONEST_RENEWAL = 5_000;
/** Milliseconds until what came too fast is asked again, where the server does not say when. */
const USUAL_WAIT = 1_000;

export class Connection {
  readonly #start: ConnectionStart;
  readonly #calls: RoomCalls;
  readonly #over = new AbortController();
  #state: ConnectionState = "offline";
  #token: Token | undefined;
  /** Server's clock less this one's, in milliseconds. */
  #ahead = 0;
  #link: Link | undefined;
  #failures = 0;

  constructor(start: ConnectionStart) {
    this.#start = start;
    this.#calls = callsTo(start.server, start.room);
  }

  get state(): ConnectionState {
    return this.#state;
  }

  get calls(): RoomCalls {
    return this.#calls;
  }

  /** A token that is good for a while yet. Throws a RoomServerError. */
  async bearer(): Promise<string> {
    const left = (this.#token?.expires ?? 0) - this.#ahead - this.#start.clock.now();
    if (this.#token === undefined || left < RENEW_EARLY) this.#token = await this.#logIn();
    return this.#token.token;
  }

  /** Runs until closed, stopped or not let in. */
  async run(): Promise<void> {
    const { clock, hooks } = this.#start;
    while (!this.#isOver()) {
      try {
        const word = await this.#connectOnce();
        if (word === "not-let-in") await this.#logInAnew();
      } catch (error) {
        // What a server sends in place of what was agreed can fail anywhere; the line starts again all the same.
        const isNamed = error instanceof RoomServerError;
        if (!isNamed) hooks.refused(null, new RoomServerError("unreadable", { cause: error }));
        else if (error.reason === "not-let-in") return this.#become("not-let-in");
        this.#failures++;
      }
      if (this.#isOver()) break;
      this.#become("offline");
      await clock.wait(this.#pause(), this.#over.signal);
    }
  }

  /** Breaks the line; it starts again from the last place taken. */
  drop(): void {
    this.#failures++;
    this.#link?.close();
  }

  stop(): void {
    this.#become("stopped");
    this.#over.abort();
    this.#link?.close();
  }

  close(): void {
    if (this.#state !== "stopped") this.#become("closed");
    this.#over.abort();
    this.#link?.close();
  }

  async #connectOnce(): Promise<string> {
    const { hooks, server } = this.#start;
    this.#become("connecting");
    const facts = await readFacts(server);
    this.#ahead = facts.now - this.#start.clock.now();
    if (!hooks.trusts(facts.server)) {
      this.stop();
      return "stopped";
    }
    await this.bearer();
    this.#become("catching-up");
    await this.#readOn();
    if (this.#isOver()) return "closed";
    const line = new AbortController();
    const socket = await this.#socketLink();
    if (this.#isOver()) {
      socket?.close();
      return "closed";
    }
    const link = socket ?? this.#pollLink();
    this.#link = link;
    hooks.ready(link);
    void this.#keepRenewing(link, line.signal);
    const word = await link.ended;
    line.abort();
    this.#link = undefined;
    return word;
  }

  /** Whoever was shown out may still be let in, where only the token had become invalid. */
  async #logInAnew(): Promise<void> {
    this.#token = undefined;
    await this.bearer();
  }

  /** Takes all that the server has; while some is taken, the next is on its way. What the server has lost, it is given back first. */
  async #readOn(): Promise<void> {
    const { hooks } = this.#start;
    let next = this.#ask(hooks.at());
    let hasGiven = false;
    for (;;) {
      const before = hooks.at();
      const { asked } = next;
      const { placed, head, lost } = await next.read;
      const last = placed.at(-1)?.number ?? asked;
      const ends = placed.length === 0 || !(last < head.number);
      if (!ends) next = this.#ask(last);
      if (placed.length > 0) await hooks.intake(placed);
      if (this.#isOver()) return;
      // Another reading may have brought the same before.
      const isOnward = last > asked && (hooks.at() > before || last <= before);
      if (placed.length > 0 && !isOnward) throw new RoomServerError("unreadable");
      const fit = hooks.fits(head, asked);
      if (fit === "shorter" && !hasGiven) {
        hasGiven = true;
        await hooks.giveBack(head);
        next = this.#ask(hooks.at());
        continue;
      }
      if (fit !== "fits") throw new RoomServerError("unreadable");
      this.#failures = 0;
      if (ends) return hooks.atEnd(lost ?? []);
    }
  }

  /** It may fail before anybody waits for it. */
  #ask(asked: number): { readonly asked: number; readonly read: Promise<ActsRead> } {
    const read = this.#read(asked);
    read.catch(() => {});
    return { asked, read };
  }

  async #read(after: number): Promise<ActsRead> {
    const read = await this.#readPatiently(after);
    const { placed, head, lost = [] } = read;
    const isRead = Array.isArray(placed) && Number.isSafeInteger(head?.number) && Array.isArray(lost);
    if (!isRead) throw new RoomServerError("unreadable");
    return read;
  }

  /** A long log is read faster than a server lets anybody read. */
  async #readPatiently(after: number): Promise<ActsRead> {
    const { clock } = this.#start;
    for (;;) {
      try {
        return await this.#calls.readActs(await this.bearer(), after);
      } catch (error) {
        const isSoon = error instanceof RoomServerError && error.reason === "too-fast";
        if (!isSoon || this.#isOver()) throw error;
        await clock.wait(error.limit ?? USUAL_WAIT, this.#over.signal);
      }
    }
  }

  async #socketLink(): Promise<Link | undefined> {
    const { openSocket, server, room, clock, hooks } = this.#start;
    if (openSocket === undefined) return undefined;
    const address = `${server.address.replace(/^http/, "ws")}/rooms/${room}/socket`;
    const token = await this.bearer();
    const events = { ...hooks, placed: (placed: readonly PlacedAct[]) => void hooks.intake(placed) };
    try {
      const { signal } = this.#over;
      const link = await enterBySocket({
        ...{ openSocket, address, token, after: hooks.at(), clock, events, signal },
      });
      this.#become("live");
      return link;
    } catch (error) {
      if (!(error instanceof RoomServerError)) throw error;
      return undefined;
    }
  }

  #pollLink(): Link {
    const { clock, hooks } = this.#start;
    this.#become("polling");
    return enterByPolling({
      ...{ calls: this.#calls, clock, readOn: () => this.#readOn(), token: () => this.#token?.token ?? "" },
      events: { ...hooks, placed: () => {} },
    });
  }

  async #keepRenewing(link: Link, over: AbortSignal): Promise<void> {
    const { clock } = this.#start;
    while (!over.aborted) {
      const left = (this.#token?.expires ?? 0) - this.#ahead - clock.now();
      await clock.wait(Math.max(left - RENEW_EARLY, SOONEST_RENEWAL), over);
      if (over.aborted) return;
      try {
        this.#token = await this.#logIn();
        link.renew(this.#token.token);
      } catch {
        // The line breaks when the token expires, and then starts again from the beginning.
      }
    }
  }

  #logIn(): Promise<Token> {
    return logIn(this.#calls, this.#start);
  }

  /** Doubles with every failure. Members wait for different times, so that not all come back at once after a restart. */
  #pause(): number {
    const doubled = Math.min(FIRST_PAUSE * 2 ** this.#failures, LONGEST_PAUSE);
    const share = this.#start.identity.member.charCodeAt(0) / 128;
    return doubled * (0.5 + share / 2);
  }

  #isOver(): boolean {
    return this.#over.signal.aborted;
  }

  #become(state: ConnectionState): void {
    if (this.#state === state || (this.#isOver() && state !== "closed")) return;
    this.#state = state;
    this.#start.hooks.changed(state);
  }
}
