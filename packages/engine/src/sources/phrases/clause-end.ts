// Where a clause that begins somewhere ends: at the end of its sentence, or before what belongs to the sentence around it.
import type { Ground } from "../finding/ground.ts";
import { sentenceAround } from "../finding/ground.ts";
import { CUE_VERBS } from "../words/cue-verbs.ts";
import { HAVE } from "../words/function-words.ts";
import { isNominal } from "./noun-phrase.ts";
import { isFiniteVerb } from "./subject.ts";

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
  const own = quoteAround(ground, from);
  const limit = Math.min(limitOf(ground, { from, quote: own }), from + LONGEST);
  let at = from;
  for (; at < limit; at++) {
    if (taken[at]) break;
    if (quoteOf[at] !== -1 && quoteOf[at] !== own) {
      at = Math.min(limit, ground.endToken[quoteOf[at]!]!) - 1;
      continue;
    }
    if (at > from && breaksAt(ground, { at, from, extent, limit })) break;
  }
  return trimmed(ground, { from, end: at });
}

/** The quotation within which the clause stands; one that only opens it stands in the clause: “not one boat” would sail. */
function quoteAround({ tokens, quoteOf, firstToken, endToken, sentenceOf }: Ground, from: number): number {
  const quote = quoteOf[from]!;
  if (quote === -1 || firstToken[quote] !== from) return quote;
  const behind = endToken[quote]!;
  const goesOn =
    behind < tokens.count &&
    sentenceOf[behind] === sentenceOf[from] &&
    /^\p{Ll}/u.test(tokens.words[behind]!) &&
    !/^[,.!?]$/.test(tokens.words[behind - 2]!);
  return goesOn ? -1 : quote;
}

/** Within a quotation its end, else the sentence's. */
function limitOf(ground: Ground, { from, quote }: { readonly from: number; readonly quote: number }): number {
  const { end } = sentenceAround(ground, from);
  return quote === -1 ? end : Math.min(end, ground.endToken[quote]! - 1);
}

function breaksAt(
  { tokens }: Ground,
  {
    at,
    from,
    extent,
    limit,
  }: {
    readonly at: number;
    readonly from: number;
    readonly extent: "clause" | "phrase";
    readonly limit: number;
  },
): boolean {
  const word = tokens.words[at]!;
  if (word === ";") return true;
  if (/^(?:,|and|but|without)$/.test(word) && saysNoMore(tokens.lower, at)) return true;
  if (extent === "phrase" && word === "and" && isSecondPlain(tokens, { from, at })) return true;
  const next = at + 1 < limit ? tokens.lower[at + 1]! : "";
  if (isOtherSide(tokens, { at: word === "," ? at + 1 : at, limit, comma: word === "," })) return true;
  if (word === ",") {
    if (next === "according" || (next === "but" && tokens.lower[at + 2] !== "that")) return true;
    if (isCue(next, "ing") || isCueAfter(tokens.lower, at + 2, next)) return true;
    // "to reopen the bridge, and to raise wages"
    if (next === "and" && tokens.lower[at + 2] === "to") return false;
    if (
      extent === "phrase" &&
      /^(?:and|who|which|while|saying|although|though|where|whereas|a|an|even|after|as|because)$/.test(next)
    )
      return true;
    return false;
  }
  if (word === "and" || word === "but")
    return (
      (extent === "phrase" && next === "that" && isClause(tokens, { from: at + 2, limit })) ||
      (isCue(next, "ing") && tokens.lower[at + 2] === "that") ||
      isFiniteCue(tokens, at + 1) ||
      (/^(?:also|later|then)$/.test(next) && isFiniteCue(tokens, at + 2))
    );
  if (extent === "phrase") return (word === "-" && isDash(tokens, at)) || word === "—" || word === "–";
  return false;
}

/** "…, but they did not elaborate", "… and gave no details", "… without going into details". */
function saysNoMore(lower: readonly string[], at: number): boolean {
  return NO_MORE.test(lower.slice(at, at + MOST_FOR_NO_MORE).join(" "));
}

const MOST_FOR_NO_MORE = 13;
const NO_MORE = new RegExp(
  [
    "^(?:, )?(?:(?:and|but|though|although) )?(?:(?:he|she|they|it|i|we) )?(?:",
    "(?:did|do|does|would|could) (?:not|n.t) (?:elaborate|comment|specify|(?:give|provide|offer)(?: any)?(?: further| more)? details?)",
    "|(?:declined|refused) to (?:elaborate|comment|specify|(?:give|provide|offer) (?:any )?(?:further |more )?details?)",
    "|(?:gave|provided|offered) no (?:further |other |more )?details?",
    "|without (?:elaborating|comment|(?:giving|providing|offering|going into) (?:any )?(?:further |more )?details?)",
    ')(?: further)?(?: [.,;:!?)”"]|$)',
  ].join(""),
);

/** "The drivers demand higher pay |and refuse to work": what begins behind a verb in its plain form ends before the next such verb. */
function isSecondPlain(
  { lower, pos }: Ground["tokens"],
  { from, at }: { readonly from: number; readonly at: number },
): boolean {
  const next = CUE_VERBS.get(lower[at + 1] ?? "");
  if (!next?.forms.includes("plain") || pos[at + 1] !== "VERB" || lower[from] === "to") return false;
  if (!CUE_VERBS.get(lower[from - 1] ?? "")?.forms.includes("plain") || lower[from - 2] === "to")
    return false;
  return /^(?:to|that|the|a|an|its|their|any|all|every|for|more|higher)$/.test(lower[at + 2] ?? "");
}

/** "…, while Reed said": another one's words, beside the one's. */
function isOtherSide(
  tokens: Ground["tokens"],
  { at, limit, comma }: { readonly at: number; readonly limit: number; readonly comma: boolean },
): boolean {
  const word = tokens.lower[at]!;
  const joins = comma && (word === "and" || word === "but");
  if (!joins && word !== "while" && word !== "whereas") return false;
  const most = Math.min(limit, at + FARTHEST_CUE);
  for (let verb = at + 2; verb < most; verb++) {
    if (/^[,;:]$/.test(tokens.words[verb]!)) return false;
    const cue =
      isFiniteVerb(tokens, verb) || isNominal(tokens, verb) ? CUE_VERBS.get(tokens.lower[verb]!) : undefined;
    if (cue && saysSo(tokens, verb))
      return (comma && !joins) || cue.frames.has("quote") || cue.frames.has("that");
    if (tokens.pos[verb] === "VERB") return false;
  }
  return false;
}

const FARTHEST_CUE = 10;

/** A cue that carries a clause: by its form, and no noun. */
function saysSo(tokens: Ground["tokens"], verb: number): boolean {
  const forms = CUE_VERBS.get(tokens.lower[verb]!)!.forms;
  if (tokens.pos[verb] === "VERB") return forms.includes("past") || forms.includes("third");
  if (!forms.includes("third") || !isNominal(tokens, verb - 1)) return false;
  return /^(?:that|the|he|she|they|it|his|her|a|an|this|these|its|their|to)$/.test(
    tokens.lower[verb + 1] ?? "",
  );
}

/** "… and that the council had agreed": a clause beside the one around it. */
function isClause(
  tokens: Ground["tokens"],
  { from, limit }: { readonly from: number; readonly limit: number },
): boolean {
  const most = Math.min(limit, from + NEAREST_VERB);
  for (let at = from + 1; at < most; at++) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

const NEAREST_VERB = 12;

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

/** "and said", "but has said" */
function isFiniteCue({ lower, pos }: Ground["tokens"], token: number): boolean {
  const main = HAVE.has(lower[token] ?? "") ? token + 1 : token;
  const verb = CUE_VERBS.get(lower[main] ?? "");
  if (!verb || pos[main] !== "VERB") return false;
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
    (quoteOf[last - 1] === quoteOf[from] || quoteOf[last - 1] === -1) &&
    /^(?:[,;:.!?…—–-]|\.{2,}|\*{1,3})$/.test(tokens.words[last - 1]!)
  )
    last--;
  return last;
}
