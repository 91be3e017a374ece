// Turns a text with its blocks into tokens: words by our own rules, parts of speech from wink-nlp, sentences by our own rules.
import type { Block } from "../../case/article.ts";
import type { Columns } from "./columns.ts";
import type { Quotation } from "./quotations.ts";
import { isShortForm } from "./short-forms.ts";
import { splitSentences } from "./split-sentences.ts";
import { type SplitWord, splitWords } from "./split-words.ts";
import type { Tagger } from "./tagger.ts";
import { POS, type Pos, type Tokens } from "./tokens.ts";

/** wink-nlp slows down and grows on long texts, so it is fed pieces of at most this length. */
const LONGEST_PIECE = 20_000;
const KNOWN_POS: ReadonlySet<string> = new Set(POS);

export interface TokeniseInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

export function tokenise({ text, blocks, quotations }: TokeniseInput, tagger: Tagger): Tokens {
  const columns: Columns = { from: [], to: [], words: [], lower: [], lemma: [], pos: [] };
  const blockStarts: number[] = [];
  for (const block of blocks) {
    blockStarts.push(columns.from.length);
    for (let at = block.from; at < block.to; ) {
      const end = pieceEnd(text, { at, end: block.to });
      addPiece({ text, columns, words: splitWords({ text, from: at, to: end, isShortForm }) }, tagger);
      at = end;
    }
  }
  const { sentences, blockOf } = splitSentences({ text, columns, blockStarts, quotations });
  return {
    text,
    count: columns.from.length,
    ...columns,
    from: Int32Array.from(columns.from),
    to: Int32Array.from(columns.to),
    sentences: Int32Array.from(sentences),
    blockOf: Int32Array.from(blockOf),
  };
}

/** Cuts at white space where there is any in the piece's second half, else between two characters. */
function pieceEnd(text: string, { at, end }: { readonly at: number; readonly end: number }): number {
  if (end - at <= LONGEST_PIECE) return end;
  for (let cut = at + LONGEST_PIECE; cut > at + LONGEST_PIECE / 2; cut--) {
    if (/\s/.test(text[cut]!)) return cut;
  }
  const code = text.charCodeAt(at + LONGEST_PIECE);
  const splitsPair = code >= 0xdc00 && code <= 0xdfff;
  return at + LONGEST_PIECE - (splitsPair ? 1 : 0);
}

interface Piece {
  readonly text: string;
  readonly columns: Columns;
  readonly words: readonly SplitWord[];
}

/** The tagger cuts some words further. Of contractions ("wo" and "n't") the parts follow each other in the word's place. */
function addPiece({ text, columns, words }: Piece, tagger: Tagger): void {
  const tagged = tagger(words.map(({ shown }) => shown).join(" "));
  let next = 0;
  for (const { from, to, shown, isContraction } of words) {
    const first = next;
    let read = 0;
    while (read < shown.length && next < tagged.words.length) read += tagged.words[next++]!.length;
    if (!isContraction || read !== to - from) {
      addToken(columns, { text, from, to, tagged, position: first });
      continue;
    }
    for (let part = first, start = from; part < next; part++) {
      const end = start + tagged.words[part]!.length;
      addToken(columns, { text, from: start, to: end, tagged, position: part });
      start = end;
    }
  }
}

function addToken(
  columns: Columns,
  {
    text,
    from,
    to,
    tagged,
    position,
  }: { text: string; from: number; to: number; tagged: ReturnType<Tagger>; position: number },
): void {
  const word = text.slice(from, to);
  const pos = tagged.pos[position] ?? "X";
  columns.from.push(from);
  columns.to.push(to);
  columns.words.push(word);
  const lower = word.toLowerCase();
  columns.lower.push(lower.includes("’") ? lower.replaceAll("’", "'") : lower);
  columns.lemma.push(tagged.lemmas[position] ?? word.toLowerCase());
  columns.pos.push(KNOWN_POS.has(pos) ? (pos as Pos) : "X");
}
