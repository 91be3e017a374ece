// Where a clause that begins somewhere ends: at the end of its sentence, or before what belongs to the sentence around it.
import type { Ground } from "../finding/ground.ts";
import { sentenceAround } from "../finding/ground.ts";
import { CUE_VERBS } from "../words/cue-verbs.ts";

/** No clause is followed further, which keeps a "sentence" of a megabyte linear. */
const LONGEST = 300;

export interface ClauseStart {
  readonly from: number;
  /** Whether it is a whole clause, or an object or infinitive that ends sooner. */
  readonly extent: "clause" | "phrase";
  /** Tokens that belong to a cue already found; 1 where so. */
  readonly taken: Uint8Array;
}

/** The token behind the clause; final marks are left out. */
export function clauseEnd(ground: Ground, { from, extent, taken }: ClauseStart): number {
  const { quoteOf } = ground;
  const limit = Math.min(limitOf(ground, from), from + LONGEST);
  let at = from;
  for (; at < limit; at++) {
    if (taken[at]) break;
    if (quoteOf[at] !== -1 && quoteOf[at] !== quoteOf[from]) {
      at = Math.min(limit, ground.endToken[quoteOf[at]!]!) - 1;
      continue;
    }
    if (at > from && breaksAt(ground, { at, extent, limit })) break;
  }
  return trimmed(ground, { from, end: at });
}

/** Within a quotation its end, else the sentence's. */
function limitOf(ground: Ground, from: number): number {
  const { end } = sentenceAround(ground, from);
  const quote = ground.quoteOf[from]!;
  return quote === -1 ? end : Math.min(end, ground.endToken[quote]! - 1);
}

function breaksAt(
  { tokens }: Ground,
  {
    at,
    extent,
    limit,
  }: { readonly at: number; readonly extent: "clause" | "phrase"; readonly limit: number },
): boolean {
  const word = tokens.words[at]!;
  if (word === ";") return true;
  const next = at + 1 < limit ? tokens.lower[at + 1]! : "";
  if (word === ",") {
    if (next === "according" || (next === "but" && tokens.lower[at + 2] !== "that")) return true;
    if (isCue(next, "ing") || isCueAfter(tokens.lower, at + 2, next)) return true;
    if (
      extent === "phrase" &&
      /^(?:and|who|which|while|saying|although|though|where|whereas|a|an|even|after|as|because)$/.test(next)
    )
      return true;
    return false;
  }
  if (word === "and" || word === "but")
    return isFiniteCue(tokens, at + 1) || (/^(?:also|later|then)$/.test(next) && isFiniteCue(tokens, at + 2));
  if (extent === "phrase") return (word === "-" && isDash(tokens, at)) || word === "—" || word === "–";
  return false;
}

function isCue(word: string, form: "ing" | "past"): boolean {
  const verb = CUE_VERBS.get(word);
  return verb?.forms.includes(form) === true && (verb.frames.has("that") || verb.frames.has("as"));
}

/** ", and said", ", but added". */
function isCueAfter(lower: readonly string[], token: number, joint: string): boolean {
  return (
    (joint === "and" || joint === "but" || joint === "while") &&
    (isCue(lower[token] ?? "", "past") || isCue(lower[token] ?? "", "ing"))
  );
}

function isFiniteCue({ lower, pos }: Ground["tokens"], token: number): boolean {
  const verb = CUE_VERBS.get(lower[token] ?? "");
  if (!verb || pos[token] !== "VERB") return false;
  return verb.forms.includes("past") || verb.forms.includes("third");
}

function isDash({ from, to }: Ground["tokens"], token: number): boolean {
  return to[token - 1]! < from[token]! && to[token]! < (from[token + 1] ?? 0);
}

/** Without commas, dashes and full stops at its end. */
export function trimmed(
  { tokens, quoteOf }: Ground,
  { from, end }: { readonly from: number; readonly end: number },
): number {
  let last = end;
  while (
    last > from &&
    quoteOf[last - 1] === quoteOf[from] &&
    /^(?:[,;:.!?…—–-]|\.{2,}|\*{1,3})$/.test(tokens.words[last - 1]!)
  )
    last--;
  return last;
}
