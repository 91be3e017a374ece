// Quotations with somebody and a verb right beside them that no table knows: "…," the 43-year-old shrugged. "…," went on Brook, "…."
import { skipAdverbials } from "../phrases/adverbials.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../words/function-words.ts";
import { addDraft, type Finding, type Stretch, take } from "./finding.ts";
import { blockOf, sentenceAround } from "./ground.ts";
import { followingQuotes, leadingQuotes } from "./joined-quotes.ts";
import { isTitle } from "./speech.ts";

/** A tag is short. */
const LONGEST_TAG = 16;
const LONGEST_INSERT = 40;
const PARTICLES = /^(?:on|back|in|out|up)$/;

interface Tag {
  readonly mention: Stretch;
  readonly cue: Stretch;
  readonly isInverted: boolean;
}

interface Behind {
  readonly at: number;
  readonly end: number;
}

export function findTaggedQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  for (const quote of ground.outer) {
    if (holder[quote] !== -1) continue;
    const behind = tagBehind(finding, quote);
    if (!behind) continue;
    const tag = subjectFirst(finding, behind) ?? verbFirst(finding, behind);
    if (tag) addTagged(finding, { quote, tag, end: behind.end });
  }
}

function addTagged(
  finding: Finding,
  { quote, tag, end }: { readonly quote: number; readonly tag: Tag; readonly end: number },
): void {
  const last = Math.max(tag.cue.end, tag.mention.end);
  const rest = skipAdverbials(finding.ground.tokens, { from: last, end });
  const tail = followingQuotes(finding, { rest, cueEnd: end });
  const plain = tag.isInverted ? "direct.verb-first" : "direct.speaker-first";
  take(finding, { first: Math.min(tag.cue.first, tag.mention.first), end: last });
  addDraft(finding, {
    mention: tag.mention,
    cue: tag.cue,
    cueToken: tag.cue.first,
    content: [...leadingQuotes(finding, quote), ...tail],
    rule: tail.length > 0 ? "direct.around-cue" : plain,
  });
}

/** Where the tag of a quotation may begin: it opens its sentence, and a comma or a small letter shows that the sentence goes on. */
function tagBehind({ ground }: Finding, quote: number): Behind | null {
  const { tokens, firstToken, endToken, sentenceOf, quoteOf } = ground;
  const first = firstToken[quote]!;
  const behind = endToken[quote]!;
  if (behind >= tokens.count || quoteOf[behind] !== -1 || !ground.quotations[quote]!.closed) return null;
  if (blockOf(ground, behind) !== blockOf(ground, first) || isTitle(ground, quote)) return null;
  const opens = tokens.sentences[sentenceOf[first]!] === first || quoteOf[first - 1] !== -1;
  if (!opens) return null;
  const comma = tokens.words[behind] === ",";
  const at = comma ? behind + 1 : behind;
  const isSmall = /^\p{Ll}/u.test(tokens.words[at] ?? "") && /^[?!—–-]$/.test(tokens.words[behind - 2] ?? "");
  if (!(comma || tokens.words[behind - 2] === "," || isSmall) || at >= tokens.count) return null;
  return { at, end: sentenceAround(ground, at).end };
}

/** "the 43-year-old shrugged"; "Brook, who chairs the council, shrugged". */
function subjectFirst({ ground }: Finding, { at, end }: Behind): Tag | null {
  const { tokens } = ground;
  if (!opensSubject(ground, { at, end })) return null;
  const relative = behindWho(ground, { at, end });
  if (relative) return relative;
  let verb = verbFrom(ground, { at: at + 1, end: Math.min(end, at + LONGEST_TAG) });
  const comma = commaFrom(ground, { at, end: Math.min(end, at + LONGEST_TAG) });
  const isInserted = comma !== null && (verb === null || comma < verb);
  if (isInserted) {
    const closing = commaFrom(ground, { at: comma + 1, end: Math.min(end, comma + LONGEST_INSERT) });
    verb = closing === null ? null : verbFrom(ground, { at: closing + 1, end: Math.min(end, closing + 4) });
  }
  if (verb === null) return null;
  let last = isInserted ? comma : verb;
  while (last > at + 1 && tokens.pos[last - 1] === "ADV") last--;
  const name = isInserted ? nameBefore(ground, { first: comma + 1, end: verb - 1 }) : null;
  const isNamed = tokens.pos[last - 1] === "PROPN";
  const mention = isNamed || name === null ? { first: at, end: last } : name;
  return { mention, cue: cueAt(ground, verb), isInverted: false };
}

/** "its president, old | Ada Brook |," says more than "its president". */
function nameBefore({ tokens }: Finding["ground"], { first, end }: Stretch): Stretch | null {
  let start = end;
  while (start > first && tokens.pos[start - 1] === "PROPN") start--;
  return end - start >= 2 ? { first: start, end } : null;
}

/** "a member who was in the room | recalled": the last verb before a mark. */
function behindWho({ tokens, quoteOf }: Finding["ground"], { at, end }: Behind): Tag | null {
  let who = at + 1;
  const most = Math.min(end, at + LONGEST_TAG);
  while (who < most && tokens.lower[who] !== "who" && !/^[,;:.]$/.test(tokens.words[who]!)) who++;
  if (who >= most || tokens.lower[who] !== "who") return null;
  let verb: number | null = null;
  const last = Math.min(end, who + LONGEST_TAG);
  for (let token = who + 2; token < last && !/^[,;:.]$/.test(tokens.words[token]!); token++) {
    if (quoteOf[token] !== -1) return null;
    if (tokens.pos[token] === "VERB" && isFiniteVerb(tokens, token)) verb = token;
  }
  if (verb === null) return null;
  return { mention: { first: at, end: who }, cue: { first: verb, end: verb + 1 }, isInverted: false };
}

/** "opposition lawmaker Ines Faro |": what describes, and the name right before the verb. */
function isTitledName({ tokens }: Finding["ground"], { at, end }: Behind): boolean {
  let token = at;
  while (token < end && token - at < 8 && /^(?:NOUN|ADJ)$/.test(tokens.pos[token]!)) token++;
  return token > at && tokens.pos[token] === "PROPN";
}

function opensSubject(ground: Finding["ground"], { at, end }: Behind): boolean {
  const { tokens } = ground;
  if (isTitledName(ground, { at, end })) return true;
  const word = tokens.lower[at]!;
  if (/^(?:he|she|they)$/.test(word)) return true;
  if (/^(?:it|this|that|these|those|which|who|no)$/.test(word)) return false;
  if (DETERMINERS.has(word) || POSSESSIVES.has(word)) return true;
  return /^\p{Lu}/u.test(tokens.words[at]!) && /^(?:PROPN|NOUN|X)$/.test(tokens.pos[at]!);
}

/** A verb of doing, not "is" or "would", before any mark. */
function verbFrom({ tokens, quoteOf }: Finding["ground"], { at, end }: Behind): number | null {
  for (let verb = at; verb < end; verb++) {
    if (quoteOf[verb] !== -1 || /^[;:.]$/.test(tokens.words[verb]!)) return null;
    if (isHeard(tokens.lower, verb) || hitsBack(tokens.lower, verb)) return verb;
    if (tokens.pos[verb] === "AUX") return null;
    if (tokens.pos[verb] === "VERB" && isFiniteVerb(tokens, verb)) return verb;
  }
  return null;
}

/** Often taken for nouns: "shot back". */
function hitsBack(lower: readonly string[], at: number): boolean {
  return /^(?:shot|shoots|fired|fires|hit|hits)$/.test(lower[at]!) && lower[at + 1] === "back";
}

/** "was heard to say", "is quoted as saying" */
function isHeard(lower: readonly string[], at: number): boolean {
  return (
    /^(?:is|was|were|are)$/.test(lower[at]!) &&
    /^(?:heard|overheard|quoted|reported|recorded)$/.test(lower[at + 1] ?? "")
  );
}

function commaFrom({ tokens, quoteOf }: Finding["ground"], { at, end }: Behind): number | null {
  for (let comma = at; comma < end && quoteOf[comma] === -1; comma++)
    if (tokens.words[comma] === ",") return comma;
  return null;
}

function cueAt({ tokens }: Finding["ground"], verb: number): Stretch {
  if (isHeard(tokens.lower, verb)) return { first: verb, end: verb + 2 };
  const goesOn = PARTICLES.test(tokens.lower[verb + 1] ?? "");
  return { first: verb, end: goesOn ? verb + 2 : verb + 1 };
}

/** "shrugged Brook", "went on the mayor". */
function verbFirst({ ground }: Finding, { at, end }: Behind): Tag | null {
  const { tokens } = ground;
  if (tokens.pos[at] !== "VERB" || !isFiniteVerb(tokens, at) || !/^\p{Ll}/u.test(tokens.words[at]!))
    return null;
  const cue = cueAt(ground, at);
  const word = tokens.lower[cue.end] ?? "";
  const opens = /^\p{Lu}/u.test(tokens.words[cue.end] ?? "") || /^(?:the|a|an|one|his|her)$/.test(word);
  const phrase = opens && cue.end < end ? nounPhraseEnd({ tokens, end }, cue.end) : null;
  if (phrase === null) return null;
  const isOver =
    phrase >= end || /^[.,;:!?—–]$/.test(tokens.words[phrase]!) || PREPOSITIONS.has(tokens.lower[phrase]!);
  return isOver ? { mention: { first: cue.end, end: phrase }, cue, isInverted: true } : null;
}
