// What demands are about: a small deterministic clustering by the words that several of them share. The word shared by most actors
// gathers its demands first; what is left joins the topic most of whose words it has.

import { BROAD_WORDS } from "../../words/idle-words.ts";
import { inOrder } from "../accepted-claims.ts";
import { keyOfClaim } from "../picture-input.ts";
import type { DemandPart } from "./demand-parts.ts";

export interface Topic {
  /** The shared word; null for a demand that stands by itself. */
  readonly stem: string | null;
  readonly parts: readonly DemandPart[];
}

export interface Topics {
  /** The most widely shared first. */
  readonly shared: readonly Topic[];
  /** Demands that share no word with another. */
  readonly single: readonly Topic[];
}

/** A word in more than this share of many demands is what all of it is about, and tells no issue from another. */
const TOO_WIDE = 0.6;
const MANY = 10;
const LEAST_WEIGHT = 0.3;
const LEAST_FIT = 0.4;

export function topicsOf(parts: readonly DemandPart[]): Topics {
  const shared: { stem: string; parts: DemandPart[] }[] = [];
  let rest = [...parts];
  for (;;) {
    const stem = widestWord(rest, parts);
    if (stem === null) break;
    shared.push({ stem, parts: rest.filter((part) => weightIn(part, stem) > 0) });
    rest = rest.filter((part) => weightIn(part, stem) === 0);
  }
  const profiles = shared.map(({ parts: own }) => sharesOf(own));
  const single: Topic[] = [];
  for (const part of rest) {
    const at = bestFit(part, profiles);
    if (at === null) single.push({ stem: null, parts: [part] });
    else shared[at].parts.push(part);
  }
  return { shared, single };
}

interface Spread {
  readonly stem: string;
  readonly actors: Set<string>;
  readonly claims: Set<string>;
  weight: number;
}

function widestWord(rest: readonly DemandPart[], all: readonly DemandPart[]): string | null {
  const spreads = new Map<string, Spread>();
  for (const part of rest) {
    for (const { stem, weight } of part.words) {
      if (weight < LEAST_WEIGHT || BROAD_WORDS.has(stem) || !/^\p{L}{3,}/u.test(stem)) continue;
      const spread = spreads.get(stem) ?? { stem, actors: new Set(), claims: new Set(), weight: 0 };
      spread.actors.add(part.actor);
      spread.claims.add(keyOfClaim(part.claim.place));
      spread.weight += weight;
      spreads.set(stem, spread);
    }
  }
  const wide = [...spreads.values()].filter(({ stem, claims }) => claims.size > 1 && !isTooWide(stem, all));
  wide.sort((a, b) => b.actors.size - a.actors.size || b.weight - a.weight || inOrder(a.stem, b.stem));
  return wide[0]?.stem ?? null;
}

function isTooWide(stem: string, all: readonly DemandPart[]): boolean {
  if (all.length < MANY) return false;
  return all.filter(({ stems }) => stems.has(stem)).length > TOO_WIDE * all.length;
}

function weightIn({ words }: DemandPart, stem: string): number {
  return Math.max(
    0,
    ...words.map((word) => (word.stem === stem && word.weight >= LEAST_WEIGHT ? word.weight : 0)),
  );
}

/** Per stem: the share of the parts that have it. */
function sharesOf(parts: readonly DemandPart[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of parts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, count / parts.length]));
}

function bestFit({ words }: DemandPart, profiles: readonly ReadonlyMap<string, number>[]): number | null {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const fits = profiles.map(
    (shares) => words.reduce((sum, { stem, weight }) => sum + weight * (shares.get(stem) ?? 0), 0) / all,
  );
  const best = Math.max(0, ...fits);
  return best >= LEAST_FIT ? fits.indexOf(best) : null;
}
