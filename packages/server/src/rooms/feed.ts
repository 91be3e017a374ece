// Follows one room for all sockets that this process has in it: what is new is read once and goes to each, in order, without gaps.
import { setTimeout as sleep } from "node:timers/promises";
import type { ChainPoint } from "@parley/seal";
import type { Batches } from "../store/batches.ts";
import type { RoomStore } from "../store/room-store.ts";
import { type ReadForMembers, shownTo, type Wanted, type WrittenAct } from "./read-for-members.ts";

/** A socket that has entered, as the feed sees it. */
export interface Follower {
  readonly member: string;
  /** Bytes that have not gone out yet. */
  readonly unsent: () => number;
  /** Acts as JSON; `sent` is called once they have gone out. */
  readonly place: (acts: string, sent: () => void) => void;
  readonly say: (message: object) => void;
  /** The member is no longer in the room. */
  readonly showOut: () => void;
}

export interface FeedStart {
  readonly room: string;
  /** Shared by the feeds of a process. */
  readonly reader: Batches<Wanted, ReadForMembers>;
  readonly store: Pick<RoomStore, "head" | "subscribe">;
  /** Signs that the log has this place. */
  readonly vouch: (place: ChainPoint) => Promise<string>;
}

/** Acts in one reading. */
const BATCH = 32;
/** Characters in one message, unless a single act has more. */
const LONGEST = 96 * 1024;
/** Characters for one socket from one reading. */
const MOST = 2 ** 20;
/** A socket that is catching up gets no more while it has so many bytes unsent. */
const ENOUGH = 256 * 1024;
/** Milliseconds after which those who follow get the server's signed word on where the log stands. */
const WORD = 1_000;
/** Milliseconds until the database is asked again after it failed. */
const PAUSE = 250;

interface Standing {
  after: number;
  /**
   * At the end, or next to it: what is new goes out at once, and a socket that does not take it is too slow. One that is
   * catching up gets what it can take.
   */
  isLive: boolean;
  /** Acts worth reading at once: a few when they are long. */
  batch: number;
}

interface Handing {
  readonly standing: Standing;
  readonly seat: string;
  readonly acts: readonly WrittenAct[];
}

export class RoomFeed {
  readonly #start: FeedStart;
  readonly #followers = new Map<Follower, Standing>();
  readonly #unsubscribe: () => void;
  #head = 0;
  #pumping: Promise<void> | null = null;
  #isClosed = false;
  /** The last place that was read, and whether word of it is due. */
  #last: ChainPoint | undefined;
  #word: NodeJS.Timeout | undefined;

  constructor(start: FeedStart) {
    this.#start = start;
    this.#unsubscribe = start.store.subscribe(start.room, ({ head }) => {
      this.#head = Math.max(this.#head, head);
      this.#pump();
    });
  }

  /** Gives the follower every act after this number, and each one that comes. @throws DatabaseError `unavailable` */
  async add(follower: Follower, after: number): Promise<void> {
    // News tell of growth only: where the room stands has to be asked once.
    if (this.#head === 0) this.#head = Math.max(await this.#askHead(), this.#head);
    this.#followers.set(follower, { after, isLive: after >= this.#head, batch: BATCH });
    this.#pump();
  }

  remove(follower: Follower): void {
    this.#followers.delete(follower);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#word);
    this.#unsubscribe();
    await this.#pumping;
  }

  #pump(): void {
    if (this.#isClosed) return;
    this.#pumping ??= this.#run().finally(() => {
      this.#pumping = null;
      // What came between its last look and now.
      if (this.#lastBehind(isWaiting)) this.#pump();
    });
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      // Those at the end do not wait for those who are far behind.
      const live = this.#lastBehind((_, { isLive }) => isLive);
      const late = this.#lastBehind(
        (follower, standing) => !standing.isLive && isWaiting(follower, standing),
      );
      if (!live && !late) return;
      try {
        if (live) await this.#serve(live);
        if (late) await this.#serve(late);
      } catch {
        await sleep(PAUSE);
      }
    }
  }

  /** The one that is furthest behind, among those that fit. */
  #lastBehind(fits: (follower: Follower, standing: Standing) => boolean): Standing | undefined {
    let last: Standing | undefined;
    for (const [follower, standing] of this.#followers) {
      const isBehind = standing.after < this.#head && fits(follower, standing);
      if (isBehind && (!last || standing.after < last.after)) last = standing;
    }
    return last;
  }

  async #serve({ after, batch: limit }: Standing): Promise<void> {
    const { room, reader } = this.#start;
    const followers = [...this.#followers];
    const members = [...new Set(followers.map(([{ member }]) => member))];
    const { acts, seats } = await reader.add({ room, members, from: after + 1, limit });
    const last = acts.at(-1)?.number ?? after;
    this.#head = Math.max(this.#head, last);
    this.#noteLast(acts.at(-1));
    for (const [follower, standing] of followers) {
      if (!this.#followers.has(follower)) continue;
      const seat = seats.get(follower.member);
      const isServed = standing.after >= after && standing.after < last && isWaiting(follower, standing);
      if (seat === undefined) {
        this.#followers.delete(follower);
        follower.showOut();
      } else if (isServed) this.#hand(follower, { standing, seat, acts });
    }
    // Where nothing can be read though somebody may read, the database has gone back to an earlier state.
    if (acts.length === 0 && seats.size > 0) this.#head = await this.#askHead();
  }

  /** As many of the acts as are new to the follower and not too much at once. */
  #hand(follower: Follower, { standing, seat, acts }: Handing): void {
    let length = 0;
    let count = 0;
    let message: string[] = [];
    const say = () => {
      if (message.length > 0) follower.place(message.join(","), () => this.#pump());
      message = [];
    };
    for (const act of acts) {
      if (act.number <= standing.after) continue;
      if (length > (standing.isLive ? MOST : ENOUGH)) break;
      const text = shownTo(seat, act);
      if (lengthOf(message) + text.length > LONGEST) say();
      message.push(text);
      length += text.length;
      standing.after = act.number;
      count++;
    }
    say();
    standing.batch = standing.isLive ? BATCH : Math.min(BATCH, 2 * count + 2);
    standing.isLive = standing.after >= this.#head || (standing.isLive && length <= MOST);
  }

  /** Should the end of the log be lost, members can show by such a word that it was there. One signature serves all. */
  #noteLast(act: WrittenAct | undefined): void {
    if (act === undefined || act.number < (this.#last?.number ?? 0)) return;
    const { number, stamp, chain } = JSON.parse(act.placeOnly) as ChainPoint;
    this.#last = { number, stamp, chain };
    this.#word ??= setTimeout(() => void this.#giveWord(), WORD).unref();
  }

  async #giveWord(): Promise<void> {
    this.#word = undefined;
    const place = this.#last;
    if (place === undefined) return;
    const stands = { ...place, receipt: await this.#start.vouch(place) };
    for (const [follower, { after }] of this.#followers) if (after >= place.number) follower.say({ stands });
  }

  async #askHead(): Promise<number> {
    return (await this.#start.store.head(this.#start.room))?.number ?? 0;
  }
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

/** Whether the follower may be given more now. */
function isWaiting(follower: Follower, { isLive }: Standing): boolean {
  return isLive || follower.unsent() <= ENOUGH;
}
