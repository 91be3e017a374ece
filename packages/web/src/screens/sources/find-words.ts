// Words typed by a person, found in the text where they stand exactly: the place nearest to where they are looked for.
import type { Passage, Span } from "@parley/engine/case";

export function findWords(text: string, typed: string, near: number): Passage | null {
  const words = typed.trim();
  if (words === "") return null;
  const places = [text.lastIndexOf(words, near), text.indexOf(words, near)].filter((at) => at >= 0);
  if (places.length === 0) return null;
  const from = places.reduce((best, at) => (Math.abs(at - near) < Math.abs(best - near) ? at : best));
  return { from, to: from + words.length, words };
}

/** Several stretches are typed with ` … ` between them. */
export const GAP = " … ";

/** Null where one of them does not stand in the text behind the one before it. */
export function findStretches(text: string, typed: string, near: number): readonly Passage[] | null {
  const whole = findWords(text, typed, near);
  if (whole) return [whole];
  const found: Passage[] = [];
  for (const words of typed.split(GAP).filter((part) => part.trim() !== "")) {
    const last = found.at(-1);
    const passage = last ? findBehind(text, words.trim(), last.to) : findWords(text, words, near);
    if (!passage) return null;
    found.push(passage);
  }
  return found.length > 0 ? found : null;
}

function findBehind(text: string, words: string, place: number): Passage | null {
  const from = text.indexOf(words, place);
  return from < 0 ? null : { from, to: from + words.length, words };
}

/** A stretch without white space at its ends, cut at the ends of blocks; nothing where nothing is left. */
export function passagesIn(text: string, { from, to }: Span, blocks: readonly Span[]): Passage[] {
  return blocks
    .filter((block) => block.from < to && block.to > from)
    .flatMap((block) => trimmed(text, Math.max(from, block.from), Math.min(to, block.to)));
}

function trimmed(text: string, from: number, to: number): Passage[] {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const kept = words.trim();
  return kept === "" ? [] : [{ from: start, to: start + kept.length, words: kept }];
}
