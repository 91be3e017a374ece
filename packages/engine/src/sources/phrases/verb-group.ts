// The verb group around a main verb: auxiliaries, adverbs and carrying verbs before it ("has repeatedly declined to say").
import type { Tokens } from "../text/tokens.ts";
import { BE, CARRIERS, DO, HAVE, MODALS, NEGATIONS } from "../words/function-words.ts";

export interface VerbGroup {
  /** First token and the token behind the main verb. */
  readonly first: number;
  readonly end: number;
  readonly main: number;
  readonly passive: boolean;
  /** An auxiliary or carrying verb stands before the main verb. */
  readonly helped: boolean;
  /** "to say" with nothing that carries it. */
  readonly infinitive: boolean;
}

export function verbGroupAt(
  tokens: Tokens,
  { main, first }: { readonly main: number; readonly first: number },
): VerbGroup {
  const seen = { passive: false, helped: false, infinitive: false };
  let at = main;
  const least = Math.max(first, main - 12);
  for (let before = main - 1; before >= least; before--) {
    const word = tokens.lower[before]!;
    if (isAuxiliary(tokens, before)) {
      if (BE.has(word) && !seen.helped) seen.passive = true;
      seen.helped = true;
      at = before;
    } else if (word === "to") {
      const carrier = carrierBefore(tokens, { to: before, least });
      if (carrier === null) {
        seen.infinitive = true;
        at = before;
        break;
      }
      seen.helped = true;
      at = carrier;
      before = carrier;
    } else if (!isAdverb(tokens, before)) break;
  }
  return { first: withAdverbs(tokens, { at, least }), end: main + 1, main, ...seen };
}

function isAuxiliary({ lower, pos }: Tokens, token: number): boolean {
  const word = lower[token]!;
  if (word === "'s") return pos[token] === "AUX";
  return BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word);
}

function isAdverb({ lower, pos }: Tokens, token: number): boolean {
  const word = lower[token]!;
  return (
    pos[token] === "ADV" ||
    NEGATIONS.has(word) ||
    /^(?:also|later|then|just|only|even|still|both|each|all|neither|nor|himself|herself|itself|themselves)$/.test(
      word,
    )
  );
}

/** "declined to", "went on to", "is expected to" is none. */
function carrierBefore(
  tokens: Tokens,
  { to, least }: { readonly to: number; readonly least: number },
): number | null {
  let at = to - 1;
  while (at >= least && isAdverb(tokens, at)) at--;
  if (at >= least && tokens.lower[at] === "on" && at - 1 >= least) at--;
  return at >= least && CARRIERS.has(tokens.lower[at]!) ? at : null;
}

/** Adverbs directly before the group belong to it: "repeatedly said". */
function withAdverbs(tokens: Tokens, { at, least }: { readonly at: number; readonly least: number }): number {
  let first = at;
  while (first - 1 >= least && isAdverb(tokens, first - 1)) first--;
  return first;
}
