// How well claims were found and their speakers made out.
import { WORDINGS, type Wording } from "@parley/engine/case";
import type { Pair } from "./pair-claims.ts";
import type { GoldPiece, MarkedClaim } from "./piece.ts";
import { type Rates, ratesOf, type Share, shareOf } from "./rate.ts";
import { isSameActor } from "./same-actor.ts";
import type { ScoredPiece } from "./scored-piece.ts";

export interface ClaimFigures {
  /** Quotations word for word, with the right actor as speaker. */
  readonly directWithSpeaker: Rates;
  /** Of these, the ones between quotation marks: not the answers of an interview, nor what a signed text says itself. */
  readonly quotedWithSpeaker: Rates;
  /** Contents overlap by half or more, and the mentions overlap or mean the same actor. */
  readonly attributions: Rates;
  /** Contents overlap by half or more, whoever speaks. */
  readonly contents: Rates;
  /** Attributions of which the marked (for recall) or the found claim (for precision) has that wording. */
  readonly byWording: Readonly<Record<Wording, Rates>>;
  readonly nested: Rates;
}

export interface SpeakerFigures {
  /** Of paired claims whose marked speaker is known or new. */
  readonly named: Share;
  /** Of paired claims whose speaker nobody can name: left unresolved. */
  readonly leftOpen: Share;
  /** Of paired claims whose mention is “he” or “she”. */
  readonly heOrShe: Share;
  /** Of paired claims, how many got a wrong actor; a new name for somebody whom the text does not name is none. */
  readonly wrong: Share;
}

type Pieces = readonly ScoredPiece[];

export function measureClaims(pieces: Pieces): ClaimFigures {
  const pairs = pieces.flatMap((piece) => piece.pairs);
  const right = pairs.filter(({ sameSpeaker }) => sameSpeaker);
  const gold = pieces.flatMap(({ piece }) => piece.claims);
  const found = pieces.flatMap((piece) => piece.found);
  const all = { found: found.length, marked: gold.length };
  const having = (wording: Wording) => {
    const ofWording = (claim: { readonly wording: Wording }) => claim.wording === wording;
    return { found: found.filter(ofWording).length, marked: gold.filter(ofWording).length };
  };
  const direct = pairs.filter((pair) => isDirect(pair) && isSameActor(pair.gold.speaker, pair.found.speaker));
  return {
    directWithSpeaker: ratesOf({ right: direct.length, ...having("direct") }),
    quotedWithSpeaker: quotedRates(pieces),
    attributions: ratesOf({ right: right.length, ...all }),
    contents: ratesOf({ right: pairs.length, ...all }),
    byWording: Object.fromEntries(
      WORDINGS.map((wording) => [wording, wordingRates(right, { wording, ...having(wording) })]),
    ) as Record<Wording, Rates>,
    nested: nestedRates(pieces),
  };
}

const isDirect = ({ gold, found }: Pair) => gold.wording === "direct" && found.wording === "direct";

function quotedRates(pieces: Pieces): Rates {
  const isQuoted = ({ text }: GoldPiece, { wording, content }: MarkedClaim) =>
    wording === "direct" &&
    /["“”„‟«»‘’‚‹›']\s*$/.test(text.slice(Math.max(0, content[0]!.from - 2), content[0]!.from));
  const count = (side: (one: ScoredPiece) => readonly MarkedClaim[]) =>
    pieces.reduce((sum, one) => sum + side(one).filter((claim) => isQuoted(one.piece, claim)).length, 0);
  const isRight = ({ piece }: ScoredPiece, { gold, found }: Pair) =>
    isQuoted(piece, gold) && isQuoted(piece, found) && isSameActor(gold.speaker, found.speaker);
  return ratesOf({
    right: pieces.reduce((sum, one) => sum + one.pairs.filter((pair) => isRight(one, pair)).length, 0),
    found: count(({ found }) => found),
    marked: count(({ piece }) => piece.claims),
  });
}

/** A claim found with another wording than it is marked with counts as right for both, each on its own side. */
function wordingRates(
  right: readonly Pair[],
  side: { wording: Wording; found: number; marked: number },
): Rates {
  const rightOf = (claim: "gold" | "found") =>
    right.filter((pair) => pair[claim].wording === side.wording).length;
  const precision = side.found === 0 ? null : rightOf("found") / side.found;
  const recall = side.marked === 0 ? null : rightOf("gold") / side.marked;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 =
    sum === 0 ? (side.found + side.marked === 0 ? null : 0) : (2 * (precision ?? 0) * (recall ?? 0)) / sum;
  return { right: rightOf("gold"), found: side.found, marked: side.marked, precision, recall, f1 };
}

/** A claim is nested rightly where the claims around it are paired with each other. */
function nestedRates(pieces: Pieces): Rates {
  let right = 0;
  for (const { piece, found, pairs } of pieces) {
    const partner = new Map(pairs.map((pair) => [pair.gold, pair.found]));
    right += pairs.filter(({ gold, found: own }) => {
      if (gold.within === null || own.within === null) return false;
      return partner.get(piece.claims[gold.within]!) === found[own.within];
    }).length;
  }
  const nested = (claims: readonly { readonly within: number | null }[]) =>
    claims.filter(({ within }) => within !== null).length;
  return ratesOf({
    right,
    found: nested(pieces.flatMap(({ found }) => found)),
    marked: nested(pieces.flatMap(({ piece }) => piece.claims)),
  });
}

function isNamedWrongly({ gold, found }: Pair): boolean {
  return (
    found.speaker.kind === "known" || (found.speaker.kind === "new" && gold.speaker.kind !== "unresolved")
  );
}

export function measureSpeakers(pieces: Pieces): SpeakerFigures {
  const pairs = pieces.flatMap(({ pairs, piece }) => pairs.map((pair) => ({ ...pair, text: piece.text })));
  const isRight = ({ gold, found }: Pair) => isSameActor(gold.speaker, found.speaker);
  const isOpen = ({ gold }: Pair) => gold.speaker.kind === "unresolved";
  const saysHeOrShe = ({ gold: { mention }, text }: Pair & { readonly text: string }) =>
    mention !== null && /^s?he$/i.test(text.slice(mention.from, mention.to));
  return {
    named: shareOf(
      pairs.filter((pair) => !isOpen(pair)),
      isRight,
    ),
    leftOpen: shareOf(pairs.filter(isOpen), isRight),
    heOrShe: shareOf(
      pairs.filter((pair) => saysHeOrShe(pair) && !isOpen(pair)),
      isRight,
    ),
    wrong: shareOf(pairs, (pair) => !isRight(pair) && isNamedWrongly(pair)),
  };
}
