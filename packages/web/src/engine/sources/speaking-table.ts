// Who speaks of whom as a table: a cell for each two of whom one speaks of the other, with how often in which way.
import {
  type PictureInput,
  type Relation,
  type SpeaksOf,
  type SpokenActor,
  whoSpeaksOfWhom,
} from "@parley/engine/picture";
import { joinGrounds, type ShownGrounds, shownGrounds } from "./shown-grounds.ts";

export interface SpeakingCell {
  /** Positions in `actors`. */
  readonly from: number;
  readonly to: number;
  /** Of all relations together. */
  readonly count: number;
  readonly relations: readonly { readonly relation: Relation; readonly count: number }[];
  readonly grounds: ShownGrounds;
}

export interface SpeakingTable {
  readonly actors: readonly SpokenActor[];
  readonly cells: readonly SpeakingCell[];
}

export function speakingTable(input: PictureInput): SpeakingTable {
  const { actors, links } = whoSpeaksOfWhom(input);
  const pairs = new Map<string, SpeaksOf[]>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    const pair = pairs.get(key);
    if (pair) pair.push(link);
    else pairs.set(key, [link]);
  }
  return { actors, cells: [...pairs.values()].map((pair) => cellOf(pair, input)) };
}

function cellOf(links: readonly SpeaksOf[], input: PictureInput): SpeakingCell {
  const [{ from, to }] = links;
  return {
    from,
    to,
    count: links.reduce((sum, { count }) => sum + count, 0),
    relations: links.map(({ relation, count }) => ({ relation, count })),
    grounds: shownGrounds(joinGrounds(links.map(({ grounds }) => grounds)), input),
  };
}
