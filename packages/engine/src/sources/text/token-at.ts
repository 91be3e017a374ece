// From a place in the text to its token and its sentence, by binary search.
import type { Span } from "../../case/claim.ts";
import type { Tokens } from "./tokens.ts";

/** The first token that ends after the place: the one that stands there or the next; `count` after the last. */
export function tokenAt(tokens: Tokens, place: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.to[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens of a stretch: from the first that touches it to before the first that begins behind it. */
export function tokensOf(tokens: Tokens, span: Span): { readonly first: number; readonly end: number } {
  const first = tokenAt(tokens, span.from);
  let low = first;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.from[middle]! >= span.to) high = middle;
    else low = middle + 1;
  }
  return { first, end: low };
}

/** The sentence in which a token stands. */
export function sentenceOf(tokens: Tokens, token: number): number {
  let low = 0;
  let high = tokens.sentences.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tokens.sentences[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}
