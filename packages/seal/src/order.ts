// What an author's counters say about a log: an act that was dropped, doubled, moved or kept back shows at a later one.
import type { Hash, Header, MemberKey } from "./header.ts";

export type OrderFault =
  | "act-repeated"
  | "counter-wrong"
  | "previous-wrong"
  | "act-missing"
  | "seen-ahead"
  | "seen-differs";

export type AudienceNumberFault = "audience-number-repeated" | "audience-act-missing";

interface LastAct {
  readonly counter: number;
  readonly leaf: Hash | null;
  readonly place: number;
}

interface LastInAudience {
  readonly number: number;
  /** Acts since then that this reader could not open and that may have taken a number. */
  readonly unopened: number;
}

/** What is remembered of a log so far; grows with it. Plain maps, so that it can be kept and sent to a worker. */
export interface OrderBook {
  readonly chains: Map<number, Hash>;
  readonly leaves: Map<Hash, number>;
  /** Places of which only the leaf is known, in order. */
  readonly closed: number[];
  /** Those of them of which the server says that it has lost what was there. */
  readonly lost: number[];
  /** Author and id of each. Another's act with the same id is another act. */
  readonly acts: Set<string>;
  readonly authors: Map<MemberKey, LastAct>;
  readonly audiences: Map<string, LastInAudience>;
}

export function newOrderBook(): OrderBook {
  const [chains, leaves, authors, audiences] = [new Map(), new Map(), new Map(), new Map()];
  return { chains, leaves, closed: [], lost: [], acts: new Set(), authors, audiences };
}

export interface OrderedAct {
  readonly number: number;
  readonly chain: Hash;
  readonly leaf: Hash;
  /** Undefined if only the leaf is known. */
  readonly header: Header | undefined;
}

/** Enters the next place into the book, and says what does not fit those before it. */
export function enterPlace(book: OrderBook, act: OrderedAct): readonly OrderFault[] {
  const { number, chain, leaf, header } = act;
  const isRepeated = book.leaves.has(leaf) || (header !== undefined && book.acts.has(nameOf(header)));
  const faults: (OrderFault | undefined)[] = isRepeated ? ["act-repeated"] : [];
  if (header !== undefined && !isRepeated) {
    faults.push(authorFault(book, header, number), seenFault(book, header, number));
    book.acts.add(nameOf(header));
    book.authors.set(header.author, { counter: header.counter, leaf, place: number });
  }
  if (header === undefined) book.closed.push(number);
  if (!book.leaves.has(leaf)) book.leaves.set(leaf, number);
  book.chains.set(number, chain);
  return faults.filter((fault) => fault !== undefined);
}

function nameOf({ author, act }: Header): string {
  return `${author} ${act}`;
}

/**
 * An author's acts that this reader cannot see lie at closed places. So where the counter jumps by more than one, there must be
 * enough closed places in between, and the act before must lie at one of them.
 */
function authorFault(book: OrderBook, header: Header, number: number): OrderFault | undefined {
  const last = book.authors.get(header.author) ?? { counter: 0, leaf: null, place: 0 };
  const hidden = header.counter - last.counter - 1;
  if (hidden < 0) return "counter-wrong";
  if (hidden === 0) return header.previous === last.leaf ? undefined : "previous-wrong";
  const previous = header.previous === null ? undefined : book.leaves.get(header.previous);
  const between = countBetween(book.closed, last.place, number);
  if (previous === undefined || between < hidden) return "act-missing";
  return previous > last.place && isIn(book.closed, previous) ? undefined : "previous-wrong";
}

function seenFault(book: OrderBook, { seen }: Header, number: number): OrderFault | undefined {
  if (seen === null) return undefined;
  if (seen.number >= number) return "seen-ahead";
  const own = book.chains.get(seen.number);
  return own === undefined || own === seen.chain ? undefined : "seen-differs";
}

export interface NumberedAct {
  readonly header: Header;
  /** From the payload; undefined if it could not be opened. */
  readonly number: number | undefined;
}

/** Enters the author's own number within the audience, once the act is opened; acts must come in the order of their places. */
export function enterAudienceNumber(
  book: OrderBook,
  { header, number }: NumberedAct,
): AudienceNumberFault | undefined {
  const name = `${header.author} ${header.epoch?.audience}`;
  const last = book.audiences.get(name) ?? { number: 0, unopened: 0 };
  if (number === undefined) {
    book.audiences.set(name, { ...last, unopened: last.unopened + 1 });
    return undefined;
  }
  if (number <= last.number) return "audience-number-repeated";
  book.audiences.set(name, { number, unopened: 0 });
  return number > last.number + 1 + last.unopened ? "audience-act-missing" : undefined;
}

function countBetween(sorted: readonly number[], after: number, before: number): number {
  return positionOf(sorted, before) - positionOf(sorted, after + 1);
}

function isIn(sorted: readonly number[], value: number): boolean {
  return sorted[positionOf(sorted, value)] === value;
}

/** How many of the ascending numbers are below the value. */
function positionOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
