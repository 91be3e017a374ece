// Quotations that go on: before a cue, behind it, and in the sentences that follow without a cue of their own.
import { CUE_VERBS } from "../words/cue-verbs.ts";
import type { Finding, Stretch } from "./finding.ts";

/** The quotation and those directly before it in its block, with nothing between that belongs to somebody else. */
export function leadingQuotes({ ground, holder }: Finding, quote: number): Stretch[] {
  const { outer, quotations, firstToken, endToken } = ground;
  const found: Stretch[] = [];
  for (let at = indexOf(outer, quote); at >= 0; at--) {
    const one = outer[at]!;
    if (quotations[one]!.block !== quotations[quote]!.block || holder[one] !== -1) break;
    if (found.length > 0 && firstToken[outer[at + 1]!]! !== endToken[one]!) break;
    found.unshift({ first: firstToken[one]!, end: endToken[one]! });
  }
  return [...earlierParagraphs({ ground, holder }, { found, quote }), ...found];
}

/** A quotation of several paragraphs whose cue comes with the last of them. */
function earlierParagraphs(
  { ground, holder }: Pick<Finding, "ground" | "holder">,
  { found, quote }: { readonly found: readonly Stretch[]; readonly quote: number },
): Stretch[] {
  const { quotations, firstToken, endToken, quoteOf } = ground;
  const earlier: Stretch[] = [];
  let before = quotations[found[0] ? quoteOf[found[0].first]! : quote]!.continues;
  while (before !== null && holder[before] === -1 && earlier.length < MOST_PARAGRAPHS) {
    earlier.unshift({ first: firstToken[before]!, end: endToken[before]! });
    before = quotations[before]!.continues;
  }
  return earlier;
}

const MOST_PARAGRAPHS = 50;

/** The paragraphs that go on with a quotation which its own does not close. */
function laterParagraphs({ ground, holder }: Finding, quote: number): Stretch[] {
  const { outer, quotations, firstToken, endToken } = ground;
  const later: Stretch[] = [];
  let last = quote;
  for (let at = indexOf(outer, quote) + 1; at < outer.length && later.length < MOST_PARAGRAPHS; at++) {
    const next = outer[at]!;
    if (quotations[next]!.continues !== last || holder[next] !== -1) break;
    later.push({ first: firstToken[next]!, end: endToken[next]! });
    last = next;
  }
  return later;
}

/** Quotations behind a cue: directly behind it or its comma, or opening the next sentence. */
export function followingQuotes(
  finding: Finding,
  { rest, cueEnd }: { readonly rest: number; readonly cueEnd: number },
): Stretch[] {
  const { ground, holder } = finding;
  const { tokens, quoteOf, endToken, firstToken } = ground;
  const start = nextQuoteStart({ ground }, { rest, cueEnd });
  const within = blockFor({ ground }, { rest, start });
  const found: Stretch[] = [];
  for (let at = start; at !== null && at < tokens.count; ) {
    const quote = quoteOf[at]!;
    if (quote === -1 || firstToken[quote] !== at || holder[quote] !== -1) break;
    if (tokens.blockOf[ground.sentenceOf[at]!] !== within) break;
    found.push({ first: at, end: endToken[quote]! });
    at = endToken[quote]!;
    if (isFollowedByCue({ ground }, at) || goesOnOutside({ ground }, quote)) {
      found.pop();
      break;
    }
  }
  const last = found.at(-1);
  if (last && !ground.quotations[quoteOf[last.first]!]!.closed)
    found.push(...laterParagraphs(finding, quoteOf[last.first]!));
  return found;
}

/** The block of the cue; the next where the cue's ends with a colon: "Brook said:" and the quotation on a line of its own. */
function blockFor(
  { ground: { tokens, sentenceOf } }: Pick<Finding, "ground">,
  { rest, start }: { readonly rest: number; readonly start: number | null },
): number {
  const own = tokens.blockOf[sentenceOf[Math.max(0, rest - 1)]!]!;
  if (start === null || tokens.words[start - 1] !== ":") return own;
  const next = tokens.blockOf[sentenceOf[start]!]!;
  return next === own + 1 ? next : own;
}

/** “You pressed them” to do it: only part of a sentence is quoted. */
function goesOnOutside(
  { ground: { tokens, sentenceOf, quoteOf, firstToken, endToken } }: Pick<Finding, "ground">,
  quote: number,
): boolean {
  const end = endToken[quote]!;
  if (end >= tokens.count || sentenceOf[end] !== sentenceOf[end - 1] || quoteOf[end] !== -1) return false;
  // Several sentences are somebody's words, however the last of them goes on.
  if (sentenceOf[firstToken[quote]!]! < sentenceOf[end - 1]!) return false;
  return /^\p{Ll}/u.test(tokens.words[end]!) && !/[.!?]/.test(tokens.words[end - 2]!);
}

/** A quotation that ends with a comma belongs to the cue behind it. */
function isFollowedByCue({ ground: { tokens } }: Pick<Finding, "ground">, end: number): boolean {
  return tokens.words[end - 2] === "," || tokens.words[end] === ",";
}

/** Farther behind the cue than this a quotation of the same sentence is somebody else's matter. */
const LONGEST_BETWEEN = 24;

function nextQuoteStart(
  { ground }: Pick<Finding, "ground">,
  { rest, cueEnd }: { readonly rest: number; readonly cueEnd: number },
): number | null {
  const { tokens, quoteOf } = ground;
  let at = rest;
  while (at < cueEnd && /^[,:.—–-]$/.test(tokens.words[at]!)) at++;
  if (at < tokens.count && quoteOf[at] !== -1) return at;
  const most = Math.min(cueEnd, rest + LONGEST_BETWEEN);
  for (; at < most && quoteOf[at] === -1; at++) {
    if (isSaying(tokens.lower[at]!)) break;
  }
  // Behind "…, but" or a comma the words go on: "…," X said at a rally, "but …".
  if (at < most && quoteOf[at] !== -1 && /^(?:,|:|but|and|that)$/.test(tokens.lower[at - 1]!)) return at;
  // The rest of the sentence may say when and where: a quotation that opens the next one goes on all the same.
  return cueEnd < tokens.count && quoteOf[cueEnd] !== -1 ? cueEnd : null;
}

function isSaying(word: string): boolean {
  return CUE_VERBS.get(word)?.frames.has("quote") ?? false;
}

function indexOf(outer: readonly number[], quote: number): number {
  let low = 0;
  let high = outer.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]! < quote) low = middle + 1;
    else high = middle;
  }
  return low;
}
