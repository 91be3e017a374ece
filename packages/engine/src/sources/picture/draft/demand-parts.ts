// What is asked for, offered or refused in claims, thing by thing: "lift the ban and reopen the port" is two.
import type { Move, Passage } from "../../../case/claim.ts";
import { plainWords } from "../../../case/editing/articles/draft-act.ts";
import { type AcceptedClaim, inOrder } from "../accepted-claims.ts";
import { type ContentWord, contentWords, stemSet } from "../content-words.ts";
import { type Amount, amountsIn } from "./amounts.ts";

export interface DemandPart {
  readonly claim: AcceptedClaim;
  /** Who says it; see `DraftActors`. */
  readonly actor: string;
  readonly side: "for" | "against";
  /** Its place in the article. */
  readonly passage: Passage;
  /** On one line, without outer marks. */
  readonly text: string;
  readonly words: readonly ContentWord[];
  readonly stems: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
}

const SIDES: Partial<Record<Move, DemandPart["side"]>> = {
  demand: "for",
  appeal: "for",
  condition: "for",
  offer: "for",
  concede: "for",
  promise: "for",
  refuse: "against",
};

export interface SpokenClaim {
  readonly claim: AcceptedClaim;
  readonly actor: string;
}

/** In an order that does not hang on the names of actors or the order of articles. Names that may not be issues are left out of the words. */
export function demandParts(claims: readonly SpokenClaim[], names: readonly string[]): DemandPart[] {
  const parts = claims.flatMap(({ claim, actor }) => {
    const side = SIDES[claim.claim.move];
    if (side === undefined) return [];
    return claim.claim.content.flatMap((passage) =>
      pieces(passage, names).map((piece): DemandPart => ({ claim, actor, side, ...piece })),
    );
  });
  const key = ({ text, claim: { place } }: DemandPart) => `${text}\n${place.source}\n${place.claim}`;
  return parts.filter(({ words }) => words.length > 0).sort((a, b) => inOrder(key(a), key(b)));
}

type Piece = Pick<DemandPart, "passage" | "text" | "words" | "stems" | "amounts">;

const FEWEST_WORDS = 2;
const TELLING = 0.2;

function pieces(passage: Passage, names: readonly string[]): Piece[] {
  const words = withoutNames(passage.words, names);
  const cuts = [...passage.words.matchAll(/[;,]\s+(?:and\s+)?|\s+and\s+/giu)];
  const made: Piece[] = [];
  let from = 0;
  [...cuts, null].forEach((cut) => {
    const to = cut?.index ?? passage.words.length;
    const rest = cut ? cut.index + cut[0].length : to;
    const [here, there] = [
      words.filter(within(from, to)),
      words.filter(within(rest, nextCut(cuts, rest, passage))),
    ];
    if (cut && !(tells(here) && tells(there))) return;
    made.push(pieceOf(passage, { from, to, words: here }));
    from = rest;
  });
  return made;
}

function within(from: number, to: number): (word: ContentWord) => boolean {
  return (word) => word.from >= from && word.to <= to;
}

function nextCut(cuts: readonly RegExpMatchArray[], from: number, { words }: Passage): number {
  return cuts.find((cut) => (cut.index ?? 0) >= from)?.index ?? words.length;
}

/** One word, or a number with its unit, is no demand by itself. */
function tells(words: readonly ContentWord[]): boolean {
  return words.filter(({ stem, weight }) => weight > TELLING && !/^\d/.test(stem)).length >= FEWEST_WORDS;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly words: readonly ContentWord[];
}

function pieceOf(passage: Passage, { from, to, words }: Stretch): Piece {
  const own = passage.words.slice(from, to);
  const text = plainWords([own]).replace(/^[\s"'“”‘’«».,;:–—-]+|[\s"'“”‘’«».,;:–—-]+$/gu, "");
  return {
    passage: { from: passage.from + from, to: passage.from + to, words: own },
    text,
    words,
    stems: stemSet(words),
    amounts: amountsIn(own),
  };
}

function withoutNames(text: string, names: readonly string[]): ContentWord[] {
  const lower = text.toLowerCase();
  const taken = names.flatMap((name) => placesOf(name.toLowerCase(), lower));
  return contentWords(text).filter(
    ({ from, to }) => !taken.some((place) => place.from <= from && to <= place.to),
  );
}

function placesOf(name: string, text: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  if (name.length < 2) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push({ from: at, to: at + name.length });
  }
  return places;
}
