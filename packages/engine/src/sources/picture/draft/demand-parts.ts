// What is asked for, offered or refused in claims, thing by thing: "lift the ban and reopen the port" is two.
import type { Claim, Move, Passage } from "../../../case/claim.ts";
import { isDeniedAhead } from "../../../case/denial.ts";
import { plainWords } from "../../../case/editing/articles/draft-act.ts";
import { type AcceptedClaim, inOrder } from "../accepted-claims.ts";
import { type ContentWord, contentWords, stemSet } from "../content-words.ts";
import { type Amount, amountsIn } from "./amounts.ts";
import { thingName } from "./thing-name.ts";

export interface DemandPart {
  readonly claim: AcceptedClaim;
  /** Who says it; see `DraftActors`. */
  readonly actor: string;
  readonly side: "for" | "against";
  /** Its place in the article. */
  readonly passage: Passage;
  /** On one line, without outer marks. */
  readonly text: string;
  /** The act or thing in a few words. */
  readonly name: string;
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

/**
 * In an order that does not hang on the names of actors or the order of articles. Names that may not be issues are left out of the words.
 * What cannot be named in a few words is no part.
 */
export function demandParts(claims: readonly SpokenClaim[], names: readonly string[]): DemandPart[] {
  const parts = claims.flatMap(({ claim, actor }) => {
    const side = sideOf(claim.claim);
    if (side === null) return [];
    const called = [...calledOf(claim.claim), ...names];
    return askedIn(claim.claim).flatMap((passage) =>
      pieces(passage, names).flatMap((piece): DemandPart[] => {
        const name = thingName(piece.text, { names: called, side });
        return name === null ? [] : [{ claim, actor, side, name, ...piece }];
      }),
    );
  });
  const key = ({ text, claim: { place } }: DemandPart) => `${text}\n${place.source}\n${place.claim}`;
  return parts.filter(({ words }) => words.length > 0).sort((a, b) => inOrder(key(a), key(b)));
}

/** Null where a claim neither asks for anything nor offers or refuses it, or denies that it does. */
export function sideOf(claim: Claim): DemandPart["side"] | null {
  return isDeniedAhead(claim) ? null : (SIDES[claim.move] ?? null);
}

function calledOf({ target, mention }: Claim): string[] {
  return [target?.mention, mention].flatMap((passage) =>
    passage ? [passage.words.replace(/\s+/g, " ")] : [],
  );
}

const OPENER =
  /^(?:(?:but\s+)?only\s+)?(?:if|when|after|once|unless|until|till|before|provided(?:\s+that)?|on\s+(?:the\s+)?condition\s+that|as\s+long\s+as|so\s+long\s+as|in\s+(?:return|exchange)\s+for|without)\s+/iu;

/** Who sets a condition asks for what it names; of anything else the condition is no part. */
function askedIn({ content, condition, move }: Claim): readonly Passage[] {
  if (condition === null) return content.flatMap(sentences);
  if (move !== "condition")
    return content.flatMap((passage) => outside(passage, condition)).flatMap(sentences);
  const opener = OPENER.exec(condition.words)?.[0].length ?? 0;
  return [within(condition, opener, condition.words.length)];
}

function outside(passage: Passage, condition: Passage): Passage[] {
  const from = Math.max(condition.from, passage.from) - passage.from;
  const to = Math.min(condition.to, passage.to) - passage.from;
  if (from >= to) return [passage];
  return [within(passage, 0, from), within(passage, to, passage.words.length)].filter(({ words }) =>
    /\p{L}/u.test(words),
  );
}

function sentences(passage: Passage): Passage[] {
  const ends = [...passage.words.matchAll(/(?<=\p{L}{3}["”’»]?)[.!?]["”’»]?\s+(?=\p{Lu})/gu)].map(
    (match) => match.index + match[0].length,
  );
  const all = [0, ...ends].map((from, k) => within(passage, from, ends[k] ?? passage.words.length));
  // "A school. Period."
  return all.filter(({ words }, k) => k === 0 || /\p{L}\s+\p{L}/u.test(words));
}

function within(passage: Passage, from: number, to: number): Passage {
  return { from: passage.from + from, to: passage.from + to, words: passage.words.slice(from, to) };
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
      words.filter(isWithin(from, to)),
      words.filter(isWithin(rest, nextCut(cuts, rest, passage))),
    ];
    if (cut && !(tells(here) && tells(there))) return;
    made.push(pieceOf(passage, { from, to, words: here }));
    from = rest;
  });
  return made;
}

function isWithin(from: number, to: number): (word: ContentWord) => boolean {
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
