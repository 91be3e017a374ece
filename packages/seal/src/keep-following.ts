// A followed room as text, for a client's own encrypted store: opening it again need not check every signature again.
import type { Following } from "./follow.ts";
import type { Epoch, Member } from "./membership.ts";
import { parseObject } from "./read-header.ts";

const FORM = "parley/following/2";

type Entries<K, V> = readonly (readonly [K, V])[];

interface Kept {
  readonly v: typeof FORM;
  readonly start: Pick<Following, "room" | "seat" | "at">;
  readonly convening: string | null;
  readonly members: readonly Member[];
  readonly epochs: Entries<string, Epoch>;
  readonly chains: Entries<number, string>;
  readonly leaves: Entries<string, number>;
  readonly closed: readonly number[];
  readonly lost: readonly number[];
  readonly acts: readonly string[];
  readonly authors: Entries<string, { counter: number; leaf: string | null; place: number }>;
  readonly audiences: Entries<string, { number: number; unopened: number }>;
}

export function writeFollowing({ room, seat, at, membership, book }: Following): string {
  const kept: Kept = {
    v: FORM,
    start: { room, seat, at },
    convening: membership.convening,
    members: [...membership.members.values()],
    epochs: [...membership.epochs],
    chains: [...book.chains],
    leaves: [...book.leaves],
    closed: book.closed,
    lost: book.lost,
    acts: [...book.acts],
    authors: [...book.authors],
    audiences: [...book.audiences],
  };
  return JSON.stringify(kept);
}

/** Undefined if the text is none of this version. Read only what this client wrote and nobody could alter. */
export function readFollowing(text: string): Following | undefined {
  const kept = parseObject(text) as unknown as Kept | undefined;
  if (kept?.v !== FORM) return undefined;
  const { start, convening, members, epochs } = kept;
  return {
    ...start,
    membership: {
      convening,
      members: new Map(members.map((member) => [member.key, member])),
      epochs: new Map(epochs),
    },
    book: {
      chains: new Map(kept.chains),
      leaves: new Map(kept.leaves),
      closed: [...kept.closed],
      lost: [...kept.lost],
      acts: new Set(kept.acts),
      authors: new Map(kept.authors),
      audiences: new Map(kept.audiences),
    },
  };
}
