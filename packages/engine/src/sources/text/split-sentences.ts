// Cuts tokens into sentences. Within a block one ends at a full stop, question or exclamation mark (with closing marks behind it) before
// what looks like a first word, save where the stop belongs to a short form or an initial.
import { ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS, SENTENCE_OPENERS } from "../words/abbreviations.ts";
import type { Columns } from "./columns.ts";
import type { Quotation } from "./quotations.ts";

interface Input {
  readonly text: string;
  readonly columns: Columns;
  /** First token of each block. */
  readonly blockStarts: readonly number[];
  readonly quotations: readonly Quotation[];
}

export function splitSentences({ text, columns, blockStarts, quotations }: Input): {
  readonly sentences: number[];
  readonly blockOf: number[];
} {
  const sentences: number[] = [];
  const blockOf: number[] = [];
  const closing = closingPlaces(quotations);
  const count = columns.from.length;
  blockStarts.forEach((start, block) => {
    const end = blockStarts[block + 1] ?? count;
    let first = start;
    for (let token = start; token < end; token++) {
      if (!isStop(columns.words[token]!)) continue;
      const next = afterClosers({ text, columns, closing, token, end });
      if (next >= end || !endsSentence({ columns, token, next })) continue;
      sentences.push(first);
      blockOf.push(block);
      first = next;
      token = next - 1;
    }
    if (first < end) {
      sentences.push(first);
      blockOf.push(block);
    }
  });
  sentences.push(count);
  return { sentences, blockOf };
}

/** Places of marks that close a quotation: a straight mark alone does not tell. */
function closingPlaces(quotations: readonly Quotation[]): ReadonlySet<number> {
  return new Set(quotations.filter(({ closed }) => closed).map(({ inner }) => inner.to));
}

function isStop(word: string): boolean {
  const last = word[word.length - 1]!;
  return last === "." || last === "!" || last === "?" || last === "…";
}

/** The first token behind the stop and the brackets and quotation marks that close with it. */
function afterClosers({
  text,
  columns,
  closing,
  token,
  end,
}: {
  readonly text: string;
  readonly columns: Columns;
  readonly closing: ReadonlySet<number>;
  readonly token: number;
  readonly end: number;
}): number {
  let next = token + 1;
  while (next < end) {
    const at = columns.from[next]!;
    const sign = text[at]!;
    const closes =
      closing.has(at) || sign === ")" || sign === "]" || sign === "”" || sign === "!" || sign === "?";
    if (!closes || columns.to[next]! - at > 3) break;
    next++;
  }
  return next;
}

function endsSentence({
  columns,
  token,
  next,
}: {
  readonly columns: Columns;
  readonly token: number;
  readonly next: number;
}): boolean {
  // "example.org" and "3.5" in two tokens: nothing between them.
  if (next === token + 1 && columns.to[token] === columns.from[next]) return isMark(columns.words[next]!);
  if (!looksFirst(columns.words[next]!)) return false;
  const word = shortForm(columns, token);
  if (word === null) return true;
  if (BEFORE_NAMES.has(word) || (BEFORE_NUMBERS.has(word) && columns.words[token] !== ".")) return false;
  const isShort = ANYWHERE.has(word) || /^\p{L}\.(?:\p{L}\.)*$/u.test(word);
  return !isShort || next > token + 1 || SENTENCE_OPENERS.has(columns.lower[next]!);
}

/** The word with its full stop, when the stop may belong to it. */
function shortForm({ words, lower, from, to }: Columns, token: number): string | null {
  if (words[token] !== ".") return words[token]!.endsWith(".") ? lower[token]! : null;
  const joined = token > 0 && to[token - 1] === from[token];
  return joined ? `${lower[token - 1]}.` : null;
}

function looksFirst(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) && !/^[,;:)\]%&/]/.test(word);
}

function isMark(word: string): boolean {
  return /^["“”„«»‘'「『([]/.test(word);
}
