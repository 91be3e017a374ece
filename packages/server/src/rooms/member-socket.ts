// One socket in a room: what the member sends, and what it gets.

import type { WebSocket } from "@fastify/websocket";
import type { SignedHead } from "@parley/seal";
import { DatabaseError } from "../postgres/database-error.ts";
import { type Bearer, readToken } from "./bearer.ts";
import { type Buckets, makeBuckets } from "./buckets.ts";
import { isAnything, isBytes, isShape, isText, isWhole, readShape } from "./read-shape.ts";
import { bodyOf, isRefusal, MALFORMED, NOT_LET_IN, type RoomRefusal } from "./refusals.ts";
import {
  awaitReturns,
  holdBack,
  letIn,
  type RoomDesk,
  refusalOfFailure,
  type Standing,
} from "./room-desk.ts";
import type { Visit } from "./rooms-followed.ts";
import { placeAct, readEnvelope } from "./take-act.ts";

export type Bye =
  | "not-let-in"
  | "expired"
  | "too-slow"
  | "too-fast"
  | "malformed"
  | "silent"
  | "unavailable"
  | "closing";

/** Milliseconds that a socket has for its last words before it is cut. */
const PATIENCE = 5_000;

/** Messages that may wait for those before them until no more are read. */
const BACKLOG = 8;

const HEAD = { member: isBytes(32), number: isWhole, chain: isBytes(32), signature: isBytes(64) };

export interface SocketStart {
  readonly socket: WebSocket;
  readonly room: string;
  readonly ip: string;
  readonly desk: RoomDesk;
}

export class MemberSocket {
  readonly #socket: WebSocket;
  readonly #room: string;
  readonly #ip: string;
  readonly #desk: RoomDesk;
  readonly #messages: Buckets;
  /** Messages have their effects in the order in which they came. */
  #turn: Promise<void> = Promise.resolve();
  #waiting = 0;
  #standing: Standing | undefined;
  #visit: Visit | undefined;
  #expires = Number.POSITIVE_INFINITY;
  #heardAt = performance.now();
  #isOver = false;
  readonly #entering: NodeJS.Timeout;

  constructor({ socket, room, ip, desk }: SocketStart) {
    this.#socket = socket;
    this.#room = room;
    this.#ip = ip;
    this.#desk = desk;
    this.#messages = makeBuckets(desk.limits.messages);
    this.#entering = setTimeout(() => this.bye("not-let-in"), desk.limits.entering);
    socket.on("message", (data, isBinary) => this.#receive(isBinary ? null : String(data)));
    socket.on("close", () => this.#end());
  }

  /** To be called about once a second. */
  look(): void {
    if (this.#isOver) return;
    if (this.#isExpired) this.bye("expired");
    else if (performance.now() - this.#heardAt > this.#desk.limits.silence) this.bye("silent");
  }

  get #isExpired(): boolean {
    return this.#desk.now() >= this.#expires;
  }

  bye(code: Bye): void {
    if (this.#isOver) return;
    this.#socket.send(JSON.stringify({ bye: code }));
    this.#end();
    this.#socket.close(code === "closing" ? 1001 : 1008);
    setTimeout(() => this.#socket.terminate(), PATIENCE).unref();
  }

  cut(): void {
    this.#end();
    this.#socket.terminate();
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#entering);
    this.#visit?.leave();
    this.#visit = undefined;
  }

  #say(message: object): void {
    this.#send(JSON.stringify(message));
  }

  #send(text: string, sent?: () => void): void {
    if (this.#isOver) return;
    // What is unsent now was unsent before this message, so one long message alone does not make a socket slow.
    if (this.#socket.bufferedAmount > this.#desk.limits.unsent) this.bye("too-slow");
    else this.#socket.send(text, sent);
  }

  #receive(text: string | null): void {
    if (this.#isOver) return;
    this.#heardAt = performance.now();
    if (this.#isExpired || this.#messages.take("") > 0) {
      this.bye(this.#isExpired ? "expired" : "too-fast");
      return;
    }
    if (++this.#waiting > BACKLOG) this.#socket.pause();
    this.#turn = this.#turn
      .then(() => this.#obey(readMessage(text)))
      .catch((error: Error) => this.#fail(error))
      .then(() => {
        if (--this.#waiting <= BACKLOG && this.#socket.isPaused) this.#socket.resume();
      });
  }

  async #obey(message: Message | undefined): Promise<void> {
    if (this.#isOver) return;
    if (!this.#standing) return this.#enter(message);
    if (!message) return this.#refuse(MALFORMED, null);
    const [name, value] = message;
    if (name === "send") return this.#take(this.#standing, value);
    if (name === "beat") return this.#say({ beat: value });
    if (name === "renew") return this.#renew(this.#standing, value);
    if (name === "head") this.#announce(this.#standing, value as SignedHead);
    if (name === "enter") this.#refuse(MALFORMED, null);
  }

  async #enter(message: Message | undefined): Promise<void> {
    const fields =
      message?.[0] === "enter" ? readShape(message[1], { token: isText, after: isWhole }) : undefined;
    const bearer = readToken(fields?.token);
    const standing = await this.#letIn(bearer);
    if (isRefusal(standing)) return this.#turnAway(standing);
    clearTimeout(this.#entering);
    this.#standing = standing;
    this.#expires = (bearer as Bearer).expires;
    const { rooms, room, member } = standing;
    const visit = await rooms.followed.enter(
      {
        member,
        say: (news) => this.#say(news),
        unsent: () => this.#socket.bufferedAmount,
        place: (acts, sent) => this.#send(`{"placed":[${acts}]}`, sent),
        showOut: () => this.bye("not-let-in"),
      },
      { room, after: fields?.after as number },
    );
    // It may have been closed meanwhile.
    if (this.#isOver) visit.leave();
    else this.#visit = visit;
  }

  async #renew({ member }: Standing, token: unknown): Promise<void> {
    const bearer = readToken(token);
    const standing = await this.#letIn(bearer);
    if (isRefusal(standing)) return this.#turnAway(standing);
    if (standing.member !== member) return this.bye("not-let-in");
    this.#expires = (bearer as Bearer).expires;
  }

  #letIn(bearer: Bearer | undefined): Promise<Standing | RoomRefusal> {
    return letIn(this.#desk, { room: this.#room, bearer, ip: this.#ip }).catch(refusalOfFailure);
  }

  #turnAway({ refused }: RoomRefusal): void {
    if (refused === NOT_LET_IN.refused) this.bye("not-let-in");
    else this.bye(refused === "too-fast" ? "too-fast" : "unavailable");
  }

  async #take(standing: Standing, value: unknown): Promise<void> {
    const heldBack = awaitReturns(this.#desk) ?? holdBack(this.#desk, standing);
    if (heldBack) return this.#refuse(heldBack, null);
    const { rooms, room, member } = standing;
    const envelope = await readEnvelope((value as { readonly envelope: unknown }).envelope, room);
    if (isRefusal(envelope)) return this.#refuse(envelope, null);
    const { act, author } = envelope.header;
    if (author !== member) return this.#refuse(NOT_LET_IN, act);
    // The next message does not wait for the disk; the store keeps the order in which it was asked.
    void placeAct(rooms, { room, envelope })
      .catch(refusalOfFailure)
      .then((taken) => (isRefusal(taken) ? this.#refuse(taken, act) : this.#say({ taken })))
      .catch((error: Error) => this.#fail(error));
  }

  #fail(error: Error): void {
    if (!(error instanceof DatabaseError)) this.#desk.report(error);
    this.bye("unavailable");
  }

  #announce({ member }: Standing, head: SignedHead): void {
    if (head.member === member) this.#visit?.announce(head);
    else this.#refuse(MALFORMED, null);
  }

  #refuse(refusal: RoomRefusal, act: string | null): void {
    const { refused: code, ...more } = bodyOf(refusal);
    this.#say({ refused: { act, code, ...more } });
  }
}

const MESSAGES = {
  enter: isShape({ token: isText, after: isWhole }),
  send: isShape({ envelope: isAnything }),
  beat: isWhole,
  head: isShape(HEAD),
  heard: isWhole,
  renew: isText,
} as const;

type Message = readonly [keyof typeof MESSAGES, unknown];

/** Undefined for what is none of those agreed. */
function readMessage(text: string | null): Message | undefined {
  try {
    const message = JSON.parse(text ?? "") as unknown;
    const [name] = Object.keys(Object(message)) as (keyof typeof MESSAGES)[];
    if (name === undefined || !Object.hasOwn(MESSAGES, name)) return undefined;
    const fields = readShape(message, { [name]: MESSAGES[name] } as Record<typeof name, () => boolean>);
    return fields && [name, fields[name]];
  } catch {
    return undefined;
  }
}
