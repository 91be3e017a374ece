// Where words that a piece's annotation quotes stand in its text.
import type { Span } from "@parley/engine/case";

/** Words, or the first and last words of a stretch joined by " … "; then " @2" for the second such place in the scope. */
interface Quoted {
  readonly words: string;
  readonly nth: number | null;
}

/** Thrown where quoted words have no place, or several. */
class NoPlace extends Error {}

function quoted(written: string): Quoted {
  const numbered = /^(.*) @([1-9]\d*)$/s.exec(written);
  return numbered ? { words: numbered[1]!, nth: Number(numbered[2]) } : { words: written, nth: null };
}

const WORDLY_END = /[\p{L}\p{N}\p{M}]$/u;
const WORDLY_START = /^[\p{L}\p{N}\p{M}]/u;

/** White space matches any white space; a word does not match inside another. */
function* placesOf(text: string, words: string, scope: Span): Generator<Span> {
  const escaped = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const matcher = new RegExp(escaped.join("\\s+"), "g");
  matcher.lastIndex = scope.from;
  for (let found = matcher.exec(text); found; found = matcher.exec(text)) {
    const place = { from: found.index, to: found.index + found[0].length };
    if (place.to > scope.to) return;
    if (isWhole(text, words, place)) yield place;
  }
}

function isWhole(text: string, words: string, { from, to }: Span): boolean {
  // Two units each way, since a letter may take two.
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  const cutsBefore = WORDLY_START.test(words) && WORDLY_END.test(before);
  const cutsAfter = WORDLY_END.test(words) && WORDLY_START.test(after);
  return !cutsBefore && !cutsAfter;
}

/** All places of the words within the scope, ascending. */
function allPlaces(text: string, words: string, scope: Span): readonly Span[] {
  const [first, last, ...more] = words.split(" … ");
  if (more.length > 0) throw new NoPlace(`“${words}” has more than one “…”.`);
  const starts = [...placesOf(text, first!, scope)];
  if (last === undefined) return starts;
  // Between first and last words everything may stand, but as little as possible.
  return starts.flatMap(({ from, to }) => {
    const end = placesOf(text, last, { from: to, to: scope.to }).next().value;
    return end ? [{ from, to: end.to }] : [];
  });
}

/** Paragraphs and bullets of a text, ascending. */
function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+|\r?\n(?=[ \t]*[-•*–—] )/g)) {
    paragraphs.push({ from, to: gap.index });
    from = gap.index + gap[0].length;
  }
  return [...paragraphs, { from, to: text.length }];
}

/** The only place of the words in the text, or the one that their number names. */
export function placeInText(text: string, written: string): Span {
  return choose(allPlaces(text, quoted(written).words, { from: 0, to: text.length }), written, "the text");
}

/** The first place of the words at or after `from`. */
export function placeAfter(text: string, written: string, from: number): Span {
  const place = allPlaces(text, written, { from, to: text.length })[0];
  if (!place) throw new NoPlace(`“${written}” does not stand after what is quoted before it.`);
  return place;
}

/**
 * The place of the words in the paragraph where `at` lies; where they do not stand there, in the nearest paragraph before it that
 * has them, else in the nearest after it.
 */
export function placeNear(text: string, written: string, at: number): Span {
  const paragraphs = paragraphsOf(text);
  const own = paragraphs.findIndex(({ to }) => at <= to);
  const order = [...paragraphs.slice(0, own + 1).reverse(), ...paragraphs.slice(own + 1)];
  const { words } = quoted(written);
  for (const paragraph of order) {
    const places = allPlaces(text, words, paragraph);
    if (places.length > 0) return choose(places, written, "its paragraph");
  }
  throw new NoPlace(`“${words}” does not stand in the text.`);
}

/** The place of the words that is nearest to `to`; of two as near, the one before. */
export function placeNearest(text: string, words: string, to: Span): Span {
  const gap = (place: Span) => Math.max(0, to.from - place.to, place.from - to.to);
  const places = allPlaces(text, words, { from: 0, to: text.length });
  const [nearest] = places.toSorted((one, other) => gap(one) - gap(other) || one.from - other.from);
  if (!nearest) throw new NoPlace(`“${words}” does not stand in the text.`);
  return nearest;
}

function choose(places: readonly Span[], written: string, where: string): Span {
  const { words, nth } = quoted(written);
  if (places.length === 0) throw new NoPlace(`“${words}” does not stand in ${where}.`);
  if (nth === null && places.length > 1)
    throw new NoPlace(`“${words}” stands ${places.length} times in ${where}; say which, as “${words} @2”.`);
  const place = places[(nth ?? 1) - 1];
  if (!place) throw new NoPlace(`“${words}” stands only ${places.length} times in ${where}.`);
  return place;
}
