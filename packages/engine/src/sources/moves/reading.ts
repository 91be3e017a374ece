// A stretch of tokens read for its moves: contractions written out, so that "won't" and "will not" are one thing.
import type { Span } from "../../case/claim.ts";
import { tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";

export interface Reading {
  readonly tokens: Tokens;
  /** In lower case, one or more a token; `;` where one stretch ends and another is not its continuation. */
  readonly words: readonly string[];
  /** The token of each word; -1 for a word that stands nowhere. */
  readonly token: readonly number[];
}

/** Long contents are judged by their beginning, which keeps the cost of a claim bounded. */
const LONGEST = 400;

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ["not"]],
  ["'ll", ["will"]],
  ["'d", ["would"]],
  ["'ve", ["have"]],
  ["'re", ["are"]],
  ["'m", ["am"]],
  ["cannot", ["can", "not"]],
  ["wo", ["will"]],
  ["ca", ["can"]],
  ["sha", ["shall"]],
  ["won't", ["will", "not"]],
  ["can't", ["can", "not"]],
  ["don't", ["do", "not"]],
  ["gonna", ["going", "to"]],
  ["neither", ["neither"]],
]);

const QUOTES: ReadonlySet<string> = new Set([
  '"',
  "“",
  "”",
  "„",
  "«",
  "»",
  "‘",
  "'",
  "‚",
  "‹",
  "›",
  "``",
  "''",
]);

/** What a token is read as, where that is not its own word; marks of quotation are not read at all. */
const READ_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ...CONTRACTIONS,
  ...[...QUOTES].map((mark) => [mark, []] as const),
]);

/** Reads the tokens of the spans, in order. */
export function readSpans(tokens: Tokens, spans: readonly Span[]): Reading {
  const words: string[] = [];
  const token: number[] = [];
  for (const span of spans) {
    const { first, end } = tokensOf(tokens, span);
    if (words.length > 0 && startsAfresh(tokens, first)) {
      words.push(";");
      token.push(-1);
    }
    readTokens({ tokens, words, token }, { first, end });
    if (words.length >= LONGEST) break;
  }
  return { tokens, words, token };
}

/** Reads a run of tokens. */
export function readRange(tokens: Tokens, range: { readonly first: number; readonly end: number }): Reading {
  const reading = { tokens, words: [] as string[], token: [] as number[] };
  readTokens(reading, range);
  return reading;
}

interface Growing {
  readonly words: string[];
  readonly token: number[];
}

function readTokens(
  { tokens, words, token }: Growing & { readonly tokens: Tokens },
  { first, end }: { readonly first: number; readonly end: number },
): void {
  for (let at = first; at < end && words.length < LONGEST; at++) {
    const word = tokens.lower[at];
    const readAs = READ_AS.get(word);
    if (readAs === undefined || isWhole(tokens, at)) {
      words.push(word);
      token.push(at);
    } else {
      for (const plain of readAs) {
        words.push(plain);
        token.push(at);
      }
    }
  }
}

/** "ca", "wo" and "sha" are parts of a contraction only before its "n't". */
function isWhole({ lower }: Tokens, at: number): boolean {
  const word = lower[at];
  return (word === "ca" || word === "wo" || word === "sha") && lower[at + 1] !== "n't";
}

/** A stretch that begins with a capital is a new sentence, or reads like one. */
function startsAfresh(tokens: Tokens, first: number): boolean {
  const word = tokens.words[first];
  return word !== undefined && /^\p{Lu}/u.test(word) && tokens.pos[first] !== "PROPN" && word !== "I";
}
