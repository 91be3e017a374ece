// What the words of saying tell of the move, with what stands before them: "did not demand", "no longer insists", "refused to rule out".
import type { Move } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import { sentenceOf, tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import { CUE_TABLE, type CueMeaning } from "../words/move-cues.ts";
import { VOCABULARY } from "../words/move-verbs.ts";
import { leftContext } from "./left-context.ts";
import { phraseBook, phrasesAt } from "./phrases.ts";
import { type Reading, readRange } from "./reading.ts";

const BOOK = phraseBook(CUE_TABLE, VOCABULARY);
const BEFORE = 8;
const BEHIND = 5;

export interface CueEvidence {
  /** Null where the content has to tell. */
  readonly move: Move | null;
  readonly kind: CueMeaning["kind"];
  /** The word of saying itself is denied. */
  readonly negated: boolean;
  /** The first word of saying and what follows it, as read. */
  readonly words: readonly string[];
  /** "would", "could" or "might" stands before it. */
  readonly possible: boolean;
  /** "will", "would", "shall" or "going to" stands before it. */
  readonly future: boolean;
}

/** What a "not" makes of a named move. */
const DENIED: Readonly<Record<Move, Move>> = {
  demand: "state",
  refuse: "offer",
  offer: "refuse",
  concede: "refuse",
  threaten: "state",
  promise: "refuse",
  condition: "state",
  appeal: "state",
  criticise: "state",
  state: "state",
};

export function cueEvidence(tokens: Tokens, claim: RawClaim): CueEvidence | null {
  if (claim.cue === null) return null;
  const { first, end } = tokensOf(tokens, claim.cue);
  if (first >= end) return null;
  const sentence = sentenceOf(tokens, first);
  const start = Math.max(tokens.sentences[sentence], first - BEFORE);
  const stop = Math.min(tokens.sentences[sentence + 1], end + BEHIND);
  const reading = readRange(tokens, { first: start, end: stop });
  const match = firstMatch(reading, { first, end });
  return match === null ? null : read(reading, match);
}

interface CueMatch {
  readonly means: CueMeaning;
  readonly from: number;
  readonly to: number;
}

/** The earliest phrase that begins in the cue, the longest of those that begin there. */
function firstMatch(
  reading: Reading,
  { first, end }: { readonly first: number; readonly end: number },
): CueMatch | null {
  for (let at = 0; at < reading.words.length; at++) {
    if (reading.token[at] < first || reading.token[at] >= end) continue;
    let best: CueMatch | null = null;
    for (const match of phrasesAt(BOOK, reading.words, at)) {
      if (best === null || match.to > best.to) best = match;
    }
    if (best !== null) return best;
  }
  return null;
}

const NOUN_BOOK = phraseBook(
  CUE_TABLE.filter(([means]) => means.kind === "noun"),
  VOCABULARY,
);

/** "reiterated its call for elections", "repeated the earlier offer": the noun names the move. */
function namedByNoun(words: readonly string[], { means, to }: CueMatch): CueMeaning {
  if (means.kind !== "insist" || !/^(?:its|their|his|her|our|my|the|an?)$/.test(words[to] ?? ""))
    return means;
  const [match] = [to + 1, to + 2].flatMap((at) => phrasesAt(NOUN_BOOK, words, at));
  return match?.means ?? means;
}

function read(reading: Reading, match: CueMatch): CueEvidence {
  const { from } = match;
  const means = namedByNoun(reading.words, match);
  const words = reading.words.slice(from);
  const left = leftContext(reading, from, { direct: false, names: new Set() });
  const declined = declines(reading.words, from);
  const past = /^(?:do|did|does|can|could)$/.test(reading.words[from - 2] ?? "");
  const future = reading.words
    .slice(Math.max(0, from - 3), from)
    .some((word) => /^(?:will|would|shall|going)$/.test(word));
  const rest = { kind: means.kind, words, possible: left.possible, future };
  if (means.move === null) return { ...rest, move: null, negated: left.negated };
  if (means.move === "refuse" && clearsUp(words)) {
    return { ...rest, move: "offer", negated: true };
  }
  const negated = left.negated !== declined;
  if (!negated) return { ...rest, move: means.move, negated: false };
  if (left.noLonger && means.move === "demand") return { ...rest, move: "concede", negated: true };
  const move =
    past && !declined && (means.move === "offer" || means.move === "promise") ? "state" : DENIED[means.move];
  return { ...rest, move: declined && move === "state" ? "refuse" : move, negated: true };
}

/** "refused to demand", "stopped short of calling for". */
function declines(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).join(" ");
  return /(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|failed|fails|unwilling|reluctant) to(?: \w+)?$|short of$/.test(
    before,
  );
}

/** "refused to rule out": a no to a no. */
function clearsUp(words: readonly string[]): boolean {
  return /^(?:refus|declin)\w* to (?:\w+ly )?(?:rule|exclude|reject|dismiss)\b/.test(
    words.slice(0, 4).join(" "),
  );
}
