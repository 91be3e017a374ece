// Holds what the server and the members say against what was read: keys, heads, receipts and clocks.
import { checkReceipt, type PlacedAct, type SignedHead } from "@parley/seal";
import type { Alarms } from "./alarms.ts";
import type { RoomClock } from "./clock.ts";
import type { RoomEntry } from "./entry.ts";
import { HeadExchange } from "./heads.ts";
import type { Evidence } from "./keeping.ts";
import type { RoomReader } from "./reader.ts";
import type { ActsRead, ServerWord, Taken } from "./server-call.ts";

export interface WitnessStart {
  readonly entry: RoomEntry;
  readonly reader: RoomReader;
  readonly alarms: Alarms;
  readonly clock: RoomClock;
  readonly kept: Evidence;
}

export interface HeadsTaking {
  readonly over: AbortSignal;
  /** Whether there is a line on which what is missing could have come. */
  readonly isLive: () => boolean;
  readonly withheld: () => void;
}

const CLOCK_TOLERANCE = 300_000;
/** Milliseconds that a place which another member has signed may be on its way. */
const TAIL_PATIENCE = 30_000;

export class Witness {
  readonly #start: WitnessStart;
  readonly #heads: HeadExchange;
  readonly #receipts: Map<number, string>;
  /** The one of them that is for no act of this member, but for the end of the log; only the last is kept. */
  #wordAt: number | undefined;
  /** Chain hashes that receipts name for places that have not been read yet. */
  readonly #promised = new Map<number, string>();

  constructor(start: WitnessStart) {
    this.#start = start;
    const { entry, reader, alarms, kept } = start;
    this.#heads = new HeadExchange({ room: entry.room, reader, alarms, kept: kept.heads });
    this.#receipts = new Map(kept.receipts);
  }

  get receipts(): ReadonlyMap<number, string> {
    return this.#receipts;
  }

  get heads(): readonly SignedHead[] {
    return this.#heads.list;
  }

  /** Whether this is the server that the room belongs to. */
  trusts(key: string): boolean {
    if (key === this.#start.entry.serverKey) return true;
    this.#start.alarms.raise("server-key-changed");
    return false;
  }

  /** How the end of the log, as the server gave it, goes with what had been read from it, up to `asked`, when it was asked for. */
  fits(head: ActsRead["head"], asked: number): "fits" | "shorter" | "differs" {
    const { number, chain } = head;
    const { reader, alarms } = this.#start;
    if (head.receipt !== undefined) void this.takeWord({ ...head, receipt: head.receipt });
    const own = reader.chainAt(number);
    if (own !== undefined && own !== chain) {
      alarms.raise("fork", { number });
      return "differs";
    }
    if (number >= asked) return "fits";
    alarms.raise("log-shorter", { number });
    return "shorter";
  }

  /** The furthest place up to this one for which there is a receipt of the server's. */
  furthestReceipt(upTo: number): { readonly number: number; readonly receipt: string } | undefined {
    const numbers = [...this.#receipts.keys()].filter((number) => number <= upTo);
    const number = Math.max(0, ...numbers);
    const receipt = this.#receipts.get(number);
    return receipt === undefined ? undefined : { number, receipt };
  }

  /** Acts that were placed just now. */
  checkClock(placed: readonly PlacedAct[]): void {
    const now = this.#start.clock.now();
    for (const { stamp, number } of placed) {
      if (Math.abs(stamp - now) > CLOCK_TOLERANCE) this.#start.alarms.raise("clock-far", { number });
    }
  }

  async takeReceipt(taken: Taken): Promise<void> {
    const { entry, alarms } = this.#start;
    const { number, receipt, chain } = taken;
    const { room, serverKey: server } = entry;
    if ((await checkReceipt({ room, server, place: taken, receipt })) !== undefined) {
      alarms.raise("receipt-wrong", typeof number === "number" ? { number } : {});
      return;
    }
    if (this.#wordAt === number) this.#wordAt = undefined;
    this.#receipts.set(number, receipt);
    this.#promised.set(number, chain);
    this.compare();
  }

  /** The server's signed word on where its log ends: should it lose what is before, this vouches for what is given back. */
  async takeWord({ number, stamp, chain, receipt }: ServerWord): Promise<void> {
    const { entry, alarms } = this.#start;
    if (number === 0 || this.#receipts.has(number)) return;
    const { room, serverKey: server } = entry;
    if ((await checkReceipt({ room, server, place: { number, stamp, chain }, receipt })) !== undefined) {
      alarms.raise("receipt-wrong", typeof number === "number" ? { number } : {});
      return;
    }
    this.#promised.set(number, chain);
    this.compare();
    // A receipt for an own act may have come meanwhile, and a word on less than what is vouched for already is worth nothing.
    if (this.#receipts.has(number) || number < (this.#wordAt ?? 0)) return;
    if (this.#wordAt !== undefined) this.#receipts.delete(this.#wordAt);
    this.#wordAt = number;
    this.#receipts.set(number, receipt);
  }

  /** Resolves when they are taken; `withheld` is called later if one of them names a place that has still not come. */
  async takeHeads(heads: readonly SignedHead[], { over, isLive, withheld }: HeadsTaking): Promise<void> {
    await this.#heads.take(heads);
    const { reader, alarms, clock } = this.#start;
    const { beyond } = this.#heads;
    if (beyond === undefined) return;
    const { number, member } = beyond;
    void clock.wait(TAIL_PATIENCE, over).then(() => {
      if (!isLive() || reader.head.number >= number) return;
      alarms.raise("tail-withheld", { number, member });
      withheld();
    });
  }

  /** After more has been read. */
  compare(): void {
    this.#heads.compare();
    const { reader, alarms } = this.#start;
    for (const [number, chain] of this.#promised) {
      const own = reader.chainAt(number);
      if (own === undefined) continue;
      if (own !== chain) alarms.raise("fork", { number });
      this.#promised.delete(number);
    }
  }

  signHead(): Promise<SignedHead> {
    return this.#heads.sign(this.#start.entry.identity);
  }
}
