// Words before their cue: "…," said X. "…," X said, "…." That it was so, X said. The plan, X said, was dead.
import { skipAdverbials } from "../phrases/adverbials.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import { MODALS, SUBORDINATORS } from "../words/function-words.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, type Stretch, take } from "./finding.ts";
import { blockOf } from "./ground.ts";
import { followingQuotes, leadingQuotes } from "./joined-quotes.ts";

/** Returns whether the cue was used. */
export function findSaidAfter(finding: Finding, place: CuePlace): boolean {
  const { verb, inQuote } = place;
  if (inQuote || !(verb.frames.has("quote") || verb.frames.has("bare") || verb.frames.has("that")))
    return false;
  return subjectBefore(finding, place) || subjectBehind(finding, place);
}

/** "…," X said */
function subjectBefore(finding: Finding, place: CuePlace): boolean {
  const { subject, group, verb } = place;
  if (!subject || (subject.how !== "before" && subject.how !== "inserted")) return false;
  if (group.passive && verb.forms.includes("participle") && group.helped) return false;
  const rest = skipAdverbials(finding.ground.tokens, { from: skipAddressee(finding, place), end: place.end });
  return saidBefore(finding, {
    place,
    left: Math.min(subject.first, subject.clauseFirst),
    mention: { first: subject.first, end: subject.end },
    rest,
    isInverted: false,
  });
}

/** "…," said X */
function subjectBehind(finding: Finding, place: CuePlace): boolean {
  const { tokens } = finding.ground;
  const { verb, group, after, end } = place;
  if (
    group.helped ||
    verb.forms.includes("ing") ||
    verb.forms.every((form) => form === "plain" || form === "participle")
  )
    return false;
  const left = group.first - 1;
  if (left < 0 || !(tokens.words[left] === "," || isQuoteEnd(finding, left))) return false;
  const phrase = nounPhraseEnd({ tokens, end }, after);
  if (phrase === null || /^(?:that|this|these|those|it|him|her|them|us|me)$/.test(tokens.lower[after]!))
    return false;
  return saidBefore(finding, {
    place,
    left: group.first,
    mention: { first: after, end: phrase },
    rest: phrase,
    isInverted: true,
  });
}

interface Said {
  readonly place: CuePlace;
  /** First token of the speaker and cue. */
  readonly left: number;
  readonly mention: Stretch;
  /** The token behind speaker, cue and adverbials. */
  readonly rest: number;
  readonly isInverted: boolean;
}

function saidBefore(finding: Finding, said: Said): boolean {
  const { ground } = finding;
  let before = said.left - 1;
  if (before < 0) return false;
  const comma = ground.tokens.words[before] === ",";
  if (comma) before--;
  if (before >= 0 && isQuoteEnd(finding, before) && said.place.verb.frames.has("quote"))
    return quoteBefore(finding, { said, before });
  return comma && clauseBefore(finding, { said, before });
}

function isQuoteEnd({ ground: { quoteOf, endToken } }: Finding, token: number): boolean {
  return quoteOf[token] !== -1 && endToken[quoteOf[token]!] === token + 1;
}

function quoteBefore(
  finding: Finding,
  { said, before }: { readonly said: Said; readonly before: number },
): boolean {
  const { ground } = finding;
  const { tokens, quoteOf, firstToken, sentenceOf } = ground;
  const quote = quoteOf[before]!;
  if (blockOf(ground, before) !== blockOf(ground, said.left)) return false;
  const opening = firstToken[quote]!;
  const isOver = sentenceOf[before] !== sentenceOf[said.left];
  if (isOver && /^(?:\.|…|\.\.\.)$/.test(tokens.words[before - 1]!)) return false;
  const clauseFirst = clauseStartBefore(finding, opening);
  const startsMixed = clauseFirst < opening;
  if (startsMixed && (isOver || isOnlySetting(finding, { first: clauseFirst, end: opening }))) return false;
  const lead = startsMixed ? [{ first: clauseFirst, end: before + 1 }] : leadingQuotes(finding, quote);
  const tail = followingQuotes(finding, { rest: said.rest, cueEnd: said.place.end });
  const content = [...lead, ...tail];
  // Somebody else's already, every one of them.
  if (content.length === 0) return false;
  const rule = startsMixed
    ? "mixed.before-cue"
    : tail.length > 0
      ? "direct.around-cue"
      : said.isInverted
        ? "direct.verb-first"
        : "direct.speaker-first";
  take(finding, { first: said.left, end: said.rest });
  addDraft(finding, {
    mention: said.mention,
    cue: cueOf(said),
    cueToken: said.place.group.main,
    content,
    rule,
  });
  return true;
}

/** "On the programme “Morning,” X said": no words of X. */
function isOnlySetting(finding: Finding, stretch: Stretch): boolean {
  const word = finding.ground.tokens.lower[stretch.first]!;
  return /^(?:in|on|at|during|after|for|by|from)$/.test(word) && !someFinite(finding.ground, stretch);
}

/** Where the sentence begins whose end is a quotation: at the quotation itself when nothing but a mark stands before it. */
function clauseStartBefore({ ground, taken, datelines }: Finding, opening: number): number {
  const { tokens, sentenceOf, quoteOf } = ground;
  const start = tokens.sentences[sentenceOf[opening]!]!;
  const first = datelines.get(start) ?? start;
  let at = opening;
  while (
    at > first &&
    quoteOf[at - 1] === -1 &&
    !taken[at - 1] &&
    tokens.words[at - 1] !== ";" &&
    opening - at < 60
  )
    at--;
  if (at > first && quoteOf[at - 1] !== -1 && opening - at > 0) {
    const inner = ground.firstToken[quoteOf[at - 1]!]!;
    at = Math.max(first, inner);
  }
  if (!someLetters(ground, { first: at, end: opening })) return opening;
  const hasVerb = someFinite(ground, { first: at, end: opening });
  return opening - at >= 2 && !/^[:,]$/.test(tokens.words[opening - 1]!) && (hasVerb || opening - at >= 2)
    ? at
    : opening;
}

/** "16.25 | “…": a time and a stroke are nobody's words. */
function someLetters({ tokens }: Finding["ground"], { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) if (/\p{L}/u.test(tokens.words[at]!)) return true;
  return false;
}

function someFinite({ tokens }: Finding["ground"], { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

function clauseBefore(
  finding: Finding,
  { said, before }: { readonly said: Said; readonly before: number },
): boolean {
  const { ground, taken } = finding;
  const { tokens, sentenceOf } = ground;
  const { frames } = said.place.verb;
  // "Brook, reached by telephone, offered another version": nothing that a version offers.
  if (!(frames.has("bare") || (frames.has("quote") && !said.isInverted)) || !endsHere(finding, said))
    return false;
  let first = Math.max(tokens.sentences[sentenceOf[said.left]!]!, before - 200);
  for (let at = before; at > first; at--) if (taken[at] || tokens.words[at] === ";") first = at + 1;
  while (first < before && (tokens.words[first] === "," || /^(?:and|but|or|yet)$/.test(tokens.lower[first]!)))
    first++;
  if (first > before) return false;
  const stretch = { first, end: before + 1 };
  const rest = restOfClause(finding, said) ?? quotedRest(finding, { said, stretch });
  const isWhole =
    someFinite(ground, stretch) && !(SUBORDINATORS.has(tokens.lower[first]!) && !someComma(finding, stretch));
  if (!isWhole && rest === null) return false;
  if (
    !isWhole &&
    /^(?:when|while|asked|after|before|speaking|addressing|as|noting|citing|calling|referring)$/.test(
      tokens.lower[first]!,
    )
  )
    return false;
  take(finding, { first: said.left, end: said.rest });
  addDraft(finding, {
    mention: said.mention,
    cue: cueOf(said),
    cueToken: said.place.group.main,
    content: rest ? [stretch, rest] : [stretch],
    rule: rest ? "indirect.around-cue" : "indirect.before-cue",
  });
  return true;
}

function someComma({ ground: { tokens } }: Finding, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) if (tokens.words[at] === ",") return true;
  return false;
}

/** What follows a cue that something stands before: an end, or the rest behind a comma. */
function endsHere({ ground: { tokens } }: Finding, { rest, place }: Said): boolean {
  if (rest >= place.end) return true;
  return /^(?:[.,;!?)—–]|and|but|as|because|while|when)$/.test(tokens.lower[rest]!);
}

/** "The plan, X said, was dead": what follows the comma, when it goes on with the clause. */
function restOfClause(finding: Finding, { rest, place }: Said): Stretch | null {
  const { ground, taken } = finding;
  const { tokens } = ground;
  if (rest >= place.end - 1 || tokens.words[rest] !== ",") return null;
  if (ground.quoteOf[rest + 1] !== -1) return null;
  const next = tokens.lower[rest + 1]!;
  const isJoined = /^(?:and|but)$/.test(next) && joinsClause(finding, { from: rest + 2, end: place.end });
  if (
    !isJoined &&
    (/^(?:who|which|saying|adding|and|but|while|as|a|an|noting|citing|where|referring|after|when)$/.test(
      next,
    ) ||
      next.endsWith("ing"))
  )
    return null;
  let end = rest + 1;
  while (end < place.end && !taken[end] && tokens.words[end] !== ";" && end - rest < 200) end++;
  while (end > rest + 1 && /^[.,;!?]$/.test(tokens.words[end - 1]!)) end--;
  return end > rest + 1 ? { first: rest + 1, end } : null;
}

/** "…, she says, and they can keep it": a subject of its own and what it will, would or can do. */
function joinsClause(
  { ground: { tokens, quoteOf } }: Finding,
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  if (from >= end || /^(?:VERB|AUX|ADV|ADP|SCONJ)$/.test(tokens.pos[from]!)) return false;
  const most = Math.min(end, from + FARTHEST_MODAL);
  for (let at = from + 1; at < most; at++) {
    if (tokens.words[at] === ";" || quoteOf[at] !== -1) return false;
    if (MODALS.has(tokens.lower[at]!)) return true;
    if (/^(?:VERB|AUX)$/.test(tokens.pos[at]!) && isFiniteVerb(tokens, at)) return false;
  }
  return false;
}

const FARTHEST_MODAL = 14;

/** "Observers without orders, she said, “watch and nothing more.”": the quotation ends the sentence that stands before the cue. */
function quotedRest(
  finding: Finding,
  { said, stretch }: { readonly said: Said; readonly stretch: Stretch },
): Stretch | null {
  const { ground } = finding;
  const { tokens, quoteOf, endToken } = ground;
  const { rest } = said;
  if (tokens.words[rest] !== "," || rest + 1 >= said.place.end || quoteOf[rest + 1] === -1) return null;
  if (someFinite(ground, stretch) || !/^\p{Ll}/u.test(tokens.words[rest + 2] ?? "")) return null;
  if (/^(?:in|on|at|during|later|earlier|last|by|for|then|but|and)$/.test(tokens.lower[stretch.first]!))
    return null;
  return { first: rest + 1, end: endToken[quoteOf[rest + 1]!]! };
}

function cueOf({ place, isInverted }: Said): Stretch {
  return { first: isInverted ? place.group.first : place.group.first, end: place.after };
}

/** "told reporters", "told the Gazette": the person told. */
function skipAddressee({ ground: { tokens } }: Finding, { verb, after, end }: CuePlace): number {
  if (!verb.frames.has("told") && !verb.frames.has("asked")) return after;
  return nounPhraseEnd({ tokens, end }, after) ?? after;
}
