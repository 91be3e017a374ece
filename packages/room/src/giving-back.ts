// Gives a server back what it has lost of the log, as after a backup was restored, and takes what others have brought back.
import type { ChainPoint, Envelope, PlacedAct, ReturnedPlaces } from "@parley/seal";
import type { Alarms } from "./alarms.ts";
import type { RoomClock } from "./clock.ts";
import type { LogBook } from "./log-book.ts";
import type { InFlight } from "./outbox.ts";
import type { RoomReader } from "./reader.ts";
import { type RoomCalls, RoomServerError } from "./server-call.ts";
import type { Witness } from "./witness.ts";

export interface GivingBackStart {
  readonly reader: RoomReader;
  readonly log: LogBook;
  readonly witness: Witness;
  readonly alarms: Alarms;
  readonly clock: RoomClock;
  /** Numbers of places that came as lost at an earlier opening. */
  readonly lost: readonly number[];
  /** Runs a call that needs a token. */
  readonly call: <T>(ask: (calls: RoomCalls, bearer: string) => Promise<T>) => Promise<T>;
}

/** Places in one request, and characters of their envelopes. */
const MOST = 200;
const LONGEST = 2 ** 20;
/** The server names no more places that it has lost. */
const MOST_NAMED = 1_000;

export class GivingBack {
  readonly #start: GivingBackStart;
  readonly #lost: Set<number>;

  constructor(start: GivingBackStart) {
    this.#start = start;
    this.#lost = new Set(start.lost);
  }

  /** Places that came without an envelope, since the server has none: it may have been for this seat. In their order. */
  get lost(): readonly number[] {
    return [...this.#lost].sort((one, other) => one - other);
  }

  /** Takes note of places that came as lost; they may be misshapen. */
  note(placed: readonly PlacedAct[]): void {
    for (const place of placed) {
      const isLost = place?.lost === true && place.header === undefined;
      if (isLost && Number.isSafeInteger(place.number)) this.#lost.add(place.number);
    }
  }

  /** Gives all places after the server's last one for which there is a receipt of its own. Throws a RoomServerError. */
  async givePlaces(head: ChainPoint): Promise<void> {
    const { reader, witness, log } = this.#start;
    const vouched = witness.furthestReceipt(reader.head.number);
    if (vouched === undefined || vouched.number <= head.number) return;
    const { receipt } = vouched;
    let after: ChainPoint = { number: head.number, chain: head.chain, stamp: head.stamp };
    for await (const placed of pagesOf(log.from(head.number + 1), vouched.number)) {
      const last = placed.at(-1) as PlacedAct;
      const beyond = reader.known
        .slice(last.number, vouched.number)
        .map(({ stamp, leaf }) => [stamp, leaf] as const);
      await this.#give({ after, placed: placed.map(bare), beyond, receipt });
      after = { number: last.number, chain: last.chain, stamp: last.stamp };
    }
  }

  /** Brings envelopes that the server has lost, as far as this member holds them. Throws a RoomServerError. */
  async giveEnvelopes(lost: readonly number[], inFlight: InFlight | null): Promise<void> {
    const held = lost.filter((number) => this.#start.reader.known[number - 1]?.header !== undefined);
    const found = await this.#fromLog(held);
    const own = lost.find((number) => this.#start.reader.known[number - 1]?.leaf === inFlight?.leaf);
    if (own !== undefined && inFlight !== null) found.push({ number: own, ...inFlight.envelope });
    for (const envelopes of inPages(found)) {
      await this.#patiently((calls, bearer) => calls.giveEnvelopes(bearer, envelopes));
    }
  }

  /** Fetches what others have brought back meanwhile; gives places that now have an envelope. Throws a RoomServerError. */
  async fetchFound(lost: readonly number[]): Promise<readonly PlacedAct[]> {
    const { reader } = this.#start;
    const still = new Set(lost);
    const isNamed = (number: number) => lost.length < MOST_NAMED || number <= (lost.at(-1) ?? 0);
    const found: PlacedAct[] = [];
    for (const number of this.lost.filter((one) => isNamed(one) && !still.has(one))) {
      const { placed } = await this.#patiently((calls, bearer) => calls.readActs(bearer, number - 1, 1));
      const [place] = placed;
      const known = reader.known[number - 1];
      if (place?.number !== number || place.leaf !== known?.leaf || place.lost) continue;
      this.#lost.delete(number);
      if (place.header !== undefined) {
        found.push({ ...place, stamp: known.stamp, chain: reader.chainAt(number) as string });
      }
    }
    return found;
  }

  async #give(returned: ReturnedPlaces): Promise<void> {
    try {
      await this.#patiently((calls, bearer) => calls.givePlaces(bearer, returned));
    } catch (error) {
      const isFork = error instanceof RoomServerError && error.code === "log-differs";
      if (isFork) this.#start.alarms.raise("fork", { number: returned.after.number + 1 });
      throw error;
    }
  }

  async #fromLog(numbers: readonly number[]): Promise<({ readonly number: number } & Envelope)[]> {
    const { log } = this.#start;
    const found: ({ readonly number: number } & Envelope)[] = [];
    for (const wanted of numbers) {
      for await (const [place] of log.from(wanted)) {
        const { number, header, signature, ciphertext } = place;
        if (
          number === wanted &&
          header !== undefined &&
          signature !== undefined &&
          ciphertext !== undefined
        ) {
          found.push({ number, header, signature, ciphertext });
        }
        break;
      }
    }
    return found;
  }

  async #patiently<T>(ask: (calls: RoomCalls, bearer: string) => Promise<T>): Promise<T> {
    const { call, clock } = this.#start;
    for (;;) {
      try {
        return await call(ask);
      } catch (error) {
        if (!(error instanceof RoomServerError) || error.reason !== "too-fast") throw error;
        await clock.wait(error.limit ?? 1_000);
      }
    }
  }
}

/** As it is sent: nothing beside the place and, where it is held, the envelope. */
function bare({ number, stamp, chain, leaf, header, signature, ciphertext }: PlacedAct): PlacedAct {
  const isHeld = header !== undefined && signature !== undefined && ciphertext !== undefined;
  return { number, stamp, chain, leaf, ...(isHeld && { header, signature, ciphertext }) };
}

/** Places up to a number, in pages of a size that a server takes. */
async function* pagesOf(
  chunks: AsyncIterable<readonly PlacedAct[]>,
  last: number,
): AsyncGenerator<readonly PlacedAct[]> {
  for await (const chunk of chunks) {
    const wanted = chunk.filter(({ number }) => number <= last);
    yield* inPages(wanted);
    if (wanted.length < chunk.length) return;
  }
}

function* inPages<T extends Partial<Envelope>>(items: readonly T[]): Generator<readonly T[]> {
  let page: T[] = [];
  let length = 0;
  for (const item of items) {
    const own = (item.ciphertext?.length ?? 0) + (item.header?.length ?? 0);
    if (page.length === MOST || (page.length > 0 && length + own > LONGEST)) {
      yield page;
      page = [];
      length = 0;
    }
    page.push(item);
    length += own;
  }
  if (page.length > 0) yield page;
}
