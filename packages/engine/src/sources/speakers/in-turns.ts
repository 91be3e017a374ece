// Who cannot be "he" or "she" by where the words stand: in the turns of an interview those who talk with each other, and in any words
// whoever they are put to by name: "Mr Olt, Senn says you lied. He says …".
import { tokenAt } from "../text/token-at.ts";
import type { Phrase } from "./phrase.ts";
import { type Barred, phraseFrom, type Scene } from "./scene.ts";

/** With its bracket or comma. */
const LONGEST_LABEL = 9;
const MOST_WHO_ASK = 12;
/** How far behind the name "you" is looked for. */
const FARTHEST_YOU = 40;

type Talk = Pick<Scene, "tokens" | "phrases" | "claims">;

export function findBarred(talk: Talk): Barred {
  const turns = turnsOf(talk);
  const quotes = new Map<number, Set<number>>();
  for (const phrase of talk.phrases) {
    if (!isAddressed(talk, phrase)) continue;
    const block = talk.tokens.blockOf[phrase.sentence]!;
    const where = phrase.quoted ? quotes : turns;
    if (!where.has(block) && !phrase.quoted) continue;
    where.set(block, (where.get(block) ?? new Set()).add(phrase.figure));
  }
  return { turns, quotes };
}

/** Two who talk mean neither of themselves; where more do, one may mean another, but nobody who only asks. */
function turnsOf(talk: Talk): Map<number, Set<number>> {
  const turns = new Map<number, Set<number>>();
  const said = talk.claims.filter(({ rule }) => rule === "layout.turn");
  if (said.length === 0) return turns;
  const labels = labelsOf(talk);
  const answer = new Set(
    said.flatMap(({ mention }) => (mention ? figureAt(talk, tokenAt(talk.tokens, mention.from)) : [])),
  );
  const all = new Set([...[...labels.values()].flat(), ...answer]);
  const ask = [...all].filter((figure) => !answer.has(figure)).slice(0, MOST_WHO_ASK);
  const barred = (own: readonly number[]): Set<number> => new Set(all.size <= 2 ? all : [...ask, ...own]);
  for (const [block, own] of labels) turns.set(block, barred(own));
  for (const { mention, content } of said) {
    const own = mention ? figureAt(talk, tokenAt(talk.tokens, mention.from)) : [];
    for (const block of blocksIn(talk, content)) if (!turns.has(block)) turns.set(block, barred(own));
  }
  return turns;
}

/** By block: whose name and colon opens it; empty for "Q:". */
function labelsOf(talk: Talk): Map<number, number[]> {
  const { sentences, blockOf, words } = talk.tokens;
  const labels = new Map<number, number[]>();
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    if (sentence > 0 && blockOf[sentence] === blockOf[sentence - 1]) continue;
    const first = sentences[sentence]!;
    const colon = words.slice(first, first + LONGEST_LABEL).indexOf(":");
    if (colon <= 0) continue;
    const figures = figureAt(talk, first);
    if (figures.length > 0 || (colon === 1 && /^[QA]$/.test(words[first]!)))
      labels.set(blockOf[sentence]!, figures);
  }
  return labels;
}

function figureAt({ phrases }: Talk, token: number): number[] {
  const phrase = phrases[phraseFrom(phrases, token)];
  return phrase && phrase.first <= token + 1 && phrase.figure !== -1 ? [phrase.figure] : [];
}

function blocksIn({ tokens }: Talk, content: readonly { readonly from: number }[]): number[] {
  const blocks: number[] = [];
  let sentence = 0;
  for (const { from } of content) {
    const token = tokenAt(tokens, from);
    let high = tokens.sentences.length - 1;
    let low = sentence;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (tokens.sentences[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    sentence = Math.min(low, tokens.blockOf.length - 1);
    blocks.push(tokens.blockOf[sentence]!);
  }
  return blocks;
}

/** "|Mr Olt|, …you…", at the head of a sentence, a turn or a quotation. */
function isAddressed({ tokens }: Talk, phrase: Phrase): boolean {
  const { words, lower, sentences } = tokens;
  if (phrase.figure === -1 || words[phrase.end] !== ",") return false;
  const start = sentences[phrase.sentence]!;
  if (phrase.first !== start && !/^[:"“‘'«„]$/.test(words[phrase.first - 1] ?? "")) return false;
  const end = Math.min(sentences[phrase.sentence + 1]!, phrase.end + FARTHEST_YOU);
  for (let at = phrase.end + 1; at < end; at++) if (/^(?:you|your)$/.test(lower[at]!)) return true;
  return false;
}

/** "The Courier", alone behind its article: an outlet, a ship, a firm, no "he". */
export function findThings({ cast, phrases, tokens }: Pick<Scene, "cast" | "phrases" | "tokens">): void {
  for (const { kind, figure, first, core, use } of phrases) {
    const own = kind === "name" ? cast[figure] : undefined;
    if (own?.kind !== "open" || own.known || own.he + own.she > 0 || own.roles.length > 0) continue;
    if (tokens.lower[first] === "the" && core === first + 1 && use !== "modifier") own.kind = "body";
  }
}
