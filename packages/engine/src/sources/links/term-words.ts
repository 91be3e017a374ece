// The words of a name that can suggest it: without those that say nothing, as stems, with more weight for what it is about than for
// what it is like. Numbers are terms too, spelled out or not.
import { stemOf } from "../text/stem.ts";
import { BROAD_WORDS, FUNCTION_WORDS } from "../words/idle-words.ts";
import { worded } from "../words/listed.ts";
import { MULTIPLIERS, NUMBER_WORDS } from "../words/number-words.ts";

export interface Term {
  readonly stem: string;
  readonly weight: number;
}

const HEAD = 1;
const BEHIND = 0.7;
const MODIFIER = 0.6;
const BROAD = 0.25;
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:'\p{L}+)*|%/gu;
/** Behind these a name goes on to say which one is meant. */
const BEHIND_WORDS = worded(`
  of for on in from to at with through by between over after under until who that which if as when
`);
/** What happens to a thing: it tells issues apart no better than broad words do. */
const CHANGES = worded(`
  rise rises increase increases cut cuts change changes level levels start size extent use cost costs reduction
`);

/** The terms of a name, each stem once. */
export function nameTerms(name: string): Term[] {
  const words = name.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  const cut = words.findIndex((word, at) => at > 0 && BEHIND_WORDS.has(word));
  const front = cut === -1 ? words.length : cut;
  const head = words.findLastIndex((word, at) => at < front && !isIdle(word));
  const terms = new Map<string, Term>();
  words.forEach((word, at) => {
    const stem = termOf(word);
    if (stem === null || terms.has(stem)) return;
    const weight = at === head ? HEAD : at < front ? MODIFIER : BEHIND;
    terms.set(stem, {
      stem,
      weight: isNumber(stem) ? HEAD : BROAD_WORDS.has(word) || CHANGES.has(word) ? BROAD : weight,
    });
  });
  return [...terms.values()];
}

/** Null for words that say nothing of what something is about; "#60" for numbers, "%" for per cent. */
export function termOf(word: string): string | null {
  if (word === "%" || word === "percent" || word === "cent") return "%";
  const number = numberOf(word);
  if (number !== null) return `#${number}`;
  return isIdle(word) ? null : stemOf(word);
}

export function isNumber(stem: string): boolean {
  return stem.startsWith("#");
}

/** Figures with commas between thousands, and small numbers as words. */
function numberOf(word: string): number | null {
  if (/^\d/.test(word)) {
    const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word) ? word.replaceAll(",", "") : word;
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
  }
  return NUMBER_WORDS.get(word) ?? MULTIPLIERS.get(word) ?? null;
}

function isIdle(word: string): boolean {
  return FUNCTION_WORDS.has(word) || (word.length < 2 && !/\d|%/.test(word)) || word === "per";
}
