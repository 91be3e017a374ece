// What acts between seats have come to: offers, agreements, questions and so on, by the hash of the act that began each.
import type { LeafHash } from "../ids.ts";
import type {
  Agreement,
  Exposure,
  Offer,
  Poll,
  Question,
  ReadBack,
  Release,
  SharedProfile,
} from "../room.ts";

export interface TableState {
  readonly offers: Map<LeafHash, Offer>;
  readonly agreements: Map<LeafHash, Agreement>;
  readonly profiles: SharedProfile[];
  readonly questions: Map<LeafHash, Question>;
  readonly polls: Map<LeafHash, Poll>;
  readonly readBacks: Map<LeafHash, ReadBack>;
  readonly releases: Map<LeafHash, Release>;
  readonly exposure: Map<LeafHash, Exposure>;
}

export function emptyTable(): TableState {
  return {
    offers: new Map(),
    agreements: new Map(),
    profiles: [],
    questions: new Map(),
    polls: new Map(),
    readBacks: new Map(),
    releases: new Map(),
    exposure: new Map(),
  };
}

/** Puts what `change` makes of the entry in its place. */
export function update<Entry>(
  entries: Map<LeafHash, Entry>,
  leaf: LeafHash,
  change: (entry: Entry) => Entry,
): void {
  const entry = entries.get(leaf);
  if (entry !== undefined) entries.set(leaf, change(entry));
}
