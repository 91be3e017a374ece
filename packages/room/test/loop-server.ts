// A server of rooms in memory, without a network: honest, unless a test makes it misbehave.
import {
  checkEnvelope,
  checkLogIn,
  type Envelope,
  isRefused,
  type PlacedAct,
  type SignedHead,
  signReceipt,
  toBase64url,
  tokenHash,
} from "@parley/seal";
import type { Fetch } from "../src/server-call.ts";
import type { OpenSocket } from "../src/socket-link.ts";
import { LoopLog, type Refused } from "./loop-log.ts";
import { LoopSocket } from "./loop-socket.ts";
import type { TestClock } from "./test-clock.ts";

export const ADDRESS = "https://rooms.example";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

interface Line {
  readonly socket: LoopSocket;
  member: string | undefined;
  after: number;
}

/** What went over the wire to or from a member. */
export interface Crossing {
  readonly way: "up" | "down";
  readonly over: "http" | "socket";
  /** What a message of the socket is about. */
  readonly about: string;
  readonly length: number;
  readonly text: string;
}

const NOT_LET_IN: Answer = { status: 401, body: { refused: "not-let-in" } };

export class LoopServer {
  readonly clock: TestClock;
  readonly logs = new Map<string, LoopLog>();
  /** Members that are shown a log of their own. */
  readonly branches = new Map<string, LoopLog>();
  readonly traffic = new Map<string, Crossing[]>();
  key: CryptoKeyPair;
  publicKey: string;
  isDown = false;
  hasSockets = true;
  /** Whether it takes back what it has lost. */
  takesBack = true;
  /** Changes what a member is given. */
  tamper: (member: string, placed: PlacedAct[]) => PlacedAct[] = (_, placed) => placed;
  /** Changes what an answer over HTTP says. */
  twist: (answer: Answer, asked: URL) => Answer = (answer) => answer;
  /** What the others are told of an act that was just placed, besides the act itself. */
  hint: (sent: Envelope) => object | null = () => null;
  /** Says which stamp an act gets. */
  stampOf: () => number;
  /** Drawn at each message of a socket: true breaks the line, before the message, here as text, had its effect, or after it. */
  breaks: (message?: string) => boolean = () => false;
  readonly #tokens = new Map<string, string>();
  readonly #nonces = new Map<string, string>();
  readonly #invitations = new Set<string>();
  joins: { id: string; token: string; request: unknown; at: number }[] = [];
  readonly #lines = new Set<Line>();
  #heads: SignedHead[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(clock: TestClock, keys: { readonly pair: CryptoKeyPair; readonly publicKey: string }) {
    this.clock = clock;
    this.stampOf = () => clock.now();
    this.key = keys.pair;
    this.publicKey = keys.publicKey;
  }

  /** What a member's client is lent; `who` names its traffic. */
  hostFor(who: string): { readonly fetch: Fetch; readonly openSocket: OpenSocket } {
    this.traffic.set(who, []);
    return {
      fetch: async (address, init) => {
        if (this.isDown) throw new TypeError("fetch failed");
        this.#count(who, { way: "up", over: "http", about: "", text: init?.body ?? "" });
        const asked = new URL(address);
        const answer = this.twist(await this.#inTurn(() => this.#answer(asked, init)), asked);
        const text = answer.body === undefined ? "" : JSON.stringify(answer.body);
        this.#count(who, { way: "down", over: "http", about: `${answer.status}`, text });
        return { status: answer.status, text: async () => text };
      },
      openSocket: (address) => this.#openSocket(who, new URL(address)),
    };
  }

  /** Another server with the same key and the same logs. */
  copy(clock: TestClock): LoopServer {
    const other = new LoopServer(clock, { pair: this.key, publicKey: this.publicKey });
    for (const [room, log] of this.logs) other.logs.set(room, new LoopLog(room, log));
    return other;
  }

  logFor(member: string, room: string): LoopLog | undefined {
    return this.branches.get(member) ?? this.logs.get(room);
  }

  /** From now on the member is shown, and adds to, a log of its own. */
  fork(member: string): void {
    const [room, log] = [...this.logs][0];
    this.branches.set(member, new LoopLog(room, log));
  }

  cut(): void {
    for (const { socket } of this.#lines) socket.close();
  }

  /** Gives every connected member what it has not been given yet. */
  spread(): void {
    for (const line of this.#lines) {
      const log = line.member && this.logFor(line.member, [...this.logs.keys()][0]);
      if (!log || !line.member) continue;
      if (!log.isPresent(line.member)) this.#say(line, { bye: "not-let-in" });
      const placed = log.viewOf(line.member, line.after);
      line.after += placed.length;
      const given = this.tamper(line.member, placed);
      if (given.length > 0) this.#say(line, { placed: given });
    }
  }

  #openSocket(who: string, address: URL): LoopSocket {
    if (this.isDown || !this.hasSockets) throw new Error("no socket");
    const room = address.pathname.split("/")[2];
    const socket = new LoopSocket({
      heard: (text) => {
        this.#count(who, { way: "up", over: "socket", about: aboutOf(text), text });
        if (this.breaks(text)) return socket.close();
        void this.#inTurn(() => this.#heard(line, { room, message: JSON.parse(text) }));
      },
      left: () => {
        this.#lines.delete(line);
        this.#tellPresence();
      },
    });
    const line: Line = { socket, member: undefined, after: 0 };
    const deliver = socket.deliver.bind(socket);
    socket.deliver = (text) => {
      this.#count(who, { way: "down", over: "socket", about: aboutOf(text), text });
      deliver(text);
    };
    this.#lines.add(line);
    return socket;
  }

  async #heard(line: Line, { room, message }: { room: string; message: Record<string, never> }) {
    if ("enter" in message) {
      const { token, after } = message.enter as { token: string; after: number };
      line.member = this.#tokens.get(token);
      if (line.member === undefined) return this.#say(line, { bye: "not-let-in" });
      line.after = after;
      this.#tellPresence();
      this.#say(line, { joins: this.joins.length });
      this.#say(line, { heads: this.#heads.filter(({ member }) => member !== line.member) });
      this.spread();
    } else if ("send" in message && line.member) {
      const { envelope } = message.send as { envelope: Envelope };
      const outcome = await this.#take(line.member, { room, envelope });
      if (this.breaks()) return line.socket.close();
      if (isRefusedAct(outcome))
        this.#say(line, { refused: { act: null, ...outcome, code: outcome.refused } });
      else this.#say(line, { taken: outcome });
      const hint = this.hint(envelope);
      if (hint) for (const other of this.#lines) if (other !== line) this.#say(other, hint);
      this.spread();
    } else if ("head" in message) {
      const head = message.head as SignedHead;
      this.#heads = [...this.#heads.filter(({ member }) => member !== head.member), head];
      for (const other of this.#lines)
        if (other !== line && other.member) this.#say(other, { heads: [head] });
      const { head: place } = this.logFor(head.member, room)!;
      const receipt = await signReceipt({ key: this.key.privateKey, room, place });
      this.#say(line, { stands: { ...place, receipt } });
    } else if ("beat" in message) this.#say(line, message);
  }

  async #take(member: string, { room, envelope }: { room: string; envelope: Envelope }) {
    const log = this.logFor(member, room);
    if (!log) return { status: 401, refused: "not-let-in" };
    const { privateKey } = this.key;
    return log.take(envelope, { stamp: Math.max(this.stampOf(), 0), key: privateKey });
  }

  #say(line: Line, message: unknown): void {
    line.socket.deliver(JSON.stringify(message));
    if (typeof message === "object" && message && "bye" in message) setImmediate(() => line.socket.close());
  }

  #tellPresence(): void {
    const present = [...new Set([...this.#lines].flatMap(({ member }) => member ?? []))].sort();
    for (const line of this.#lines) if (line.member) this.#say(line, { present });
  }

  async #answer(url: URL, init: Parameters<Fetch>[1]): Promise<Answer> {
    const body = init?.body === undefined ? {} : JSON.parse(init.body);
    const [, place, room, what, id] = url.pathname.split("/");
    if (place === "room-server.json") {
      return { status: 200, body: { parley: "0.1.0", server: this.publicKey, now: this.clock.now() } };
    }
    if (place === "rooms" && room === undefined) return this.#found(body.envelope);
    const open = {
      nonces: () => this.#nonce(room),
      tokens: () => this.#token(room, body),
      joins: () => this.#join(body),
    };
    if (init?.method === "POST" && what in open) return open[what as keyof typeof open]();
    const member = this.#tokens.get(init?.headers.authorization?.replace("Bearer ", "") ?? "");
    if (!member || !this.logFor(member, room)?.isPresent(member)) return NOT_LET_IN;
    switch (what) {
      case "invitations":
        this.#invitations.add(body.token);
        return { status: 204 };
      case "joins":
        if (init?.method === "GET") return { status: 200, body: { joins: this.joins } };
        this.joins = this.joins.filter((join) => join.id !== id);
        return { status: 204 };
      case "returned":
        return this.#returned(() => this.logFor(member, room)!.giveBack(body, this.publicKey));
      case "envelopes":
        return this.#returned(() => this.logFor(member, room)!.fill(body.envelopes));
      default:
        return this.#acts(member, { room, url, body: init?.method === "POST" ? body : undefined });
    }
  }

  async #acts(member: string, given: { room: string; url: URL; body: { envelope: Envelope } | undefined }) {
    const { room, url, body } = given;
    if (body) {
      const outcome = await this.#take(member, { room, envelope: body.envelope });
      if (isRefusedAct(outcome)) return { status: outcome.status, body: outcome };
      this.spread();
      return { status: 200, body: outcome };
    }
    const log = this.logFor(member, room)!;
    const limit = Number(url.searchParams.get("limit"));
    const placed = log.viewOf(member, Number(url.searchParams.get("after"))).slice(0, limit);
    const receipt = await signReceipt({ key: this.key.privateKey, room, place: log.head });
    const { lost } = log;
    const head = { ...log.head, receipt };
    return { status: 200, body: { placed: this.tamper(member, placed), head, lost } };
  }

  async #returned(take: () => Promise<object>): Promise<Answer> {
    if (!this.takesBack) return { status: 422, body: { refused: "not-vouched" } };
    const { status, ...body } = (await take()) as { status: number };
    this.spread();
    return { status, body };
  }

  async #found(envelope: Envelope): Promise<Answer> {
    const act = await checkEnvelope(envelope, null);
    if (isRefused(act)) return { status: 400, body: { refused: "malformed" } };
    const log = this.logs.get(act.leaf) ?? new LoopLog(act.leaf);
    this.logs.set(act.leaf, log);
    if (log.entries.length > 0) return { status: 200, body: { room: act.leaf } };
    const taken = await log.append(act, { envelope, stamp: this.stampOf(), key: this.key.privateKey });
    return { status: 201, body: { room: act.leaf, ...taken } };
  }

  #nonce(room: string): Answer {
    const nonce = toBase64url(crypto.getRandomValues(new Uint8Array(32)));
    this.#nonces.set(nonce, room);
    return { status: 200, body: { nonce, expires: this.clock.now() + 120_000 } };
  }

  async #token(room: string, body: { member: string; nonce: string; signature: string }): Promise<Answer> {
    const isKnown = this.#nonces.delete(body.nonce) && this.logFor(body.member, room)?.isPresent(body.member);
    const challenge = { room, origin: ADDRESS, nonce: body.nonce };
    if (!isKnown || (await checkLogIn(challenge, body)) !== undefined) return NOT_LET_IN;
    const token = toBase64url(crypto.getRandomValues(new Uint8Array(32)));
    this.#tokens.set(token, body.member);
    return { status: 200, body: { token, expires: this.clock.now() + 900_000 } };
  }

  async #join({ token, request }: { token: string; request: unknown }): Promise<Answer> {
    const hash = (await tokenHash(token)) ?? "";
    if (!this.#invitations.delete(hash)) return NOT_LET_IN;
    this.joins.push({ id: `${this.joins.length + 1}`, token: hash, request, at: this.clock.now() });
    for (const line of this.#lines) this.#say(line, { joins: this.joins.length });
    return { status: 202 };
  }

  #count(who: string, crossing: Omit<Crossing, "length">): void {
    this.traffic.get(who)?.push({ ...crossing, length: crossing.text.length });
  }

  /** One after the other, as a room's lock does it. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

export async function startLoopServer(clock: TestClock): Promise<LoopServer> {
  return new LoopServer(clock, await serverKeys());
}

export async function serverKeys() {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey("raw", pair.publicKey);
  return { pair, publicKey: toBase64url(new Uint8Array(raw)) };
}

function aboutOf(text: string): string {
  return Object.keys(JSON.parse(text)).join();
}

function isRefusedAct(outcome: object): outcome is Refused {
  return "refused" in outcome;
}
