// Quotations that a sentence without a verb of saying leads up to: "Her answer is plain: “…”", "Brook made no secret of it. “…”"
import { isNominal, isPossessiveMark, nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb, mainSubject } from "../phrases/subject.ts";
import type { Tokens } from "../text/tokens.ts";
import { DETERMINERS } from "../words/function-words.ts";
import { BODIES, DOCUMENTS, ROLES } from "../words/titles.ts";
import { WORD_NOUNS } from "../words/word-nouns.ts";
import { addDraft, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { blockOf, blockRange, type Ground, sentenceAround } from "./ground.ts";
import { followingQuotes } from "./joined-quotes.ts";
import { isSpeech, OPEN_SPEAKER } from "./speech.ts";

/** A sentence longer than this leads up to nothing. */
const LONGEST_LEAD = 60;

export function findLedQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  const last = lastSentences(finding);
  for (const quote of ground.outer) {
    const first = ground.firstToken[quote]!;
    if (holder[quote] !== -1 || first < 2) continue;
    if (ground.tokens.words[first - 1] === ":" || endsAsWord(ground, first)) behindColon(finding, { first });
    else behindSentence(finding, { quote, first, isFree: !last[ground.sentenceOf[first - 1]!] });
  }
}

/** Per sentence: 1 where a claim stands in it. */
function lastSentences({ ground, drafts }: Finding): Uint8Array {
  const said = new Uint8Array(ground.tokens.sentences.length);
  for (const { content, cue } of drafts) {
    said[ground.sentenceOf[content.at(-1)!.end - 1]!] = 1;
    if (cue) said[ground.sentenceOf[cue.first]!] = 1;
  }
  return said;
}

/** "Brook's last word was, “…”" */
function endsAsWord(ground: Ground, first: number): boolean {
  const { lower, words } = ground.tokens;
  if (words[first - 1] !== "," || !/^(?:is|was|were|read|reads|ran)$/.test(lower[first - 2]!)) return false;
  const { first: start } = sentenceAround(ground, first - 1);
  return lower.slice(Math.max(start, first - LONGEST_LEAD), first).some((word) => WORD_NOUNS.has(word));
}

function behindColon(finding: Finding, { first }: { readonly first: number }): void {
  const { ground } = finding;
  const sentence = sentenceAround(ground, first - 1);
  if (first - sentence.first > LONGEST_LEAD) return;
  const lead = leadOf(finding, { sentence: { first: sentence.first, end: first - 1 }, isColon: true });
  if (!lead) return;
  const content = followingQuotes(finding, { rest: first - 1, cueEnd: sentence.end });
  if (content.length > 0) addLed(finding, { lead, content, rule: "direct.led-colon" });
}

/** "The doctor wrote to the staff on Sunday." above a quotation of one paragraph or several; null where no lead stands there. */
export function leadAbove(finding: Finding, first: number): Lead | null {
  const { ground } = finding;
  const block = blockOf(ground, first);
  if (
    block === 0 ||
    ground.blocks[block - 1]!.kind !== "paragraph" ||
    blockRange(ground, block).first !== first
  )
    return null;
  const sentence = sentenceAround(ground, first - 1);
  if (sentence.end !== first || sentence.end - sentence.first > LONGEST_LEAD) return null;
  if (!ground.tokens.lower.slice(sentence.first, sentence.end).some((word) => SPEAKS.test(word))) return null;
  return leadOf(finding, { sentence, isColon: false });
}

const SPEAKS =
  /^(?:wrote|writes|spoke|speaks|answered|answers|responded|responds|reacted|reacts|replied|replies|testified|posted|tweeted)$/;

/** A whole sentence in marks behind one that says nothing of anybody's words, in the same paragraph. */
function behindSentence(
  finding: Finding,
  { quote, first, isFree }: { readonly quote: number; readonly first: number; readonly isFree: boolean },
): void {
  const { ground } = finding;
  if (!isFree || !isSpeech(ground, quote) || blockOf(ground, first) !== blockOf(ground, first - 1)) return;
  const sentence = sentenceAround(ground, first - 1);
  if (sentence.end !== first || sentence.end - sentence.first > LONGEST_LEAD) return;
  const lead = leadOf(finding, { sentence, isColon: false });
  if (!lead) return;
  const content = followingQuotes(finding, { rest: first - 1, cueEnd: first });
  if (content.length > 0) addLed(finding, { lead, content, rule: "direct.led-sentence" });
}

function addLed(
  finding: Finding,
  {
    lead,
    content,
    rule,
  }: { readonly lead: Lead; readonly content: readonly Stretch[]; readonly rule: string },
): void {
  const open = lead.mention === null ? OPEN_SPEAKER : {};
  addDraft(finding, { mention: lead.mention, cue: lead.cue, cueToken: null, content, rule, ...open });
}

export interface Lead {
  /** Null where the sentence leaves open whose words they are. */
  readonly mention: Stretch | null;
  readonly cue: Stretch;
}

/** Whose words the sentence leads up to: of "Brook's answer" and "the answer from Brook" it is Brook; else a name, or "he" or "she". */
function leadOf(
  { ground }: Finding,
  { sentence, isColon }: { readonly sentence: Stretch; readonly isColon: boolean },
): Lead | null {
  const { tokens, quoteOf } = ground;
  const { end } = sentence;
  if (quoteOf[sentence.first] !== -1) return null;
  const first = mainClause(ground, sentence);
  const subject = mainSubject({ tokens, first, quoteOf }, { before: end });
  if (!subject || subject.end >= end) return null;
  const whole = mentionOf(subject)!;
  const cue = { first: subject.end, end };
  // "Those were the very words of the mayor:"
  const points = /^(?:th[oe]se|that|this)$/.test(tokens.lower[first]!);
  const source = sourceIn(tokens, { first, end: points ? end : subject.end, limit: end });
  if (source) return { mention: source, cue };
  const owner = ownerIn(tokens, whole);
  const mention =
    isPerson(tokens, owner) || tokens.words[whole.end] !== ","
      ? owner
      : (nameAfter(tokens, { first: whole.end + 1, end }) ?? owner);
  if (isHearer(tokens, { from: subject.end, end })) return { mention: null, cue };
  const ownsWords = owner.end < whole.end && WORD_NOUNS.has(tokens.lower[whole.end - 1]!);
  if (!(isPerson(tokens, mention) || ownsWords || (isColon && isActor(tokens, mention)))) return null;
  return { mention: mayBeAnother(ground, { mention, from: subject.end, end }) ? null : mention, cue };
}

/** "Brook |was told: “…”": by whom is not said. */
function isHearer(
  { lower }: Tokens,
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  const most = Math.min(end, from + NEAR_HEARING);
  for (let at = from + 1; at < most; at++)
    if (HEARING.test(lower[at]!) && /^(?:was|were|is|are|been|be|being)$/.test(lower[at - 1]!)) return true;
  return false;
}

const NEAR_HEARING = 5;
const HEARING = /^(?:told|warned|asked|informed|advised|reminded|assured|ordered|instructed|urged)$/;

/** "Asked whether she would stay, | Brook shook her head." */
function mainClause({ tokens, quoteOf }: Ground, { first, end }: Stretch): number {
  if (!SIDE_CLAUSE.test(tokens.lower[first]!)) return first;
  for (let at = first + 1; at < end - 1; at++)
    if (tokens.words[at] === "," && quoteOf[at] === -1) return at + 1;
  return first;
}

const SIDE_CLAUSE =
  /^(?:asked|when|while|as|after|before|if|although|though|speaking|told|questioned|pressed|faced|since|because|once|until)$/;

/** "The reply from the ministry", "the words of the mediator, Ada Brook,": from whom; null for other things. */
function sourceIn(
  tokens: Tokens,
  { first, end, limit }: Stretch & { readonly limit: number },
): Stretch | null {
  for (let at = first; at + 2 < end && at < first + 8; at++) {
    if (/^(?:of|from|by)$/.test(tokens.lower[at]!) && !WORD_NOUNS.has(tokens.lower[at - 1] ?? ""))
      return null;
    if (!WORD_NOUNS.has(tokens.lower[at]!) || !/^(?:of|from|by)$/.test(tokens.lower[at + 1]!)) continue;
    const to = nounPhraseEnd({ tokens, end }, at + 2);
    if (to === null) return null;
    const name =
      tokens.words[to] === "," && tokens.pos[to - 1] !== "PROPN"
        ? nameAfter(tokens, { first: to + 1, end: limit })
        : null;
    return name ?? { first: at + 2, end: to };
  }
  return null;
}

/** "the mediator, former judge | Ada Brook |,". */
function nameAfter(tokens: Tokens, { first, end }: Stretch): Stretch | null {
  const most = Math.min(end, first + LONGEST_NAME);
  let last = first;
  while (last < most && !/^[,(–—]$/.test(tokens.words[last]!)) last++;
  let start = last;
  while (start > first && tokens.pos[start - 1] === "PROPN") start--;
  return last > start ? { first: start, end: last } : null;
}

const LONGEST_NAME = 8;

/** "Her answer was short, and Brook was calm": the pronoun may mean the name behind it, or not. */
function mayBeAnother(
  { tokens, quoteOf }: Ground,
  { mention, from, end }: { readonly mention: Stretch; readonly from: number; readonly end: number },
): boolean {
  if (!/^(?:he|she|his|her)$/.test(tokens.lower[mention.first]!)) return false;
  for (let at = from; at + 1 < end; at++) {
    const isJoint = /^(?:,|and|but|while|as|;)$/.test(tokens.lower[at]!) && quoteOf[at] === -1;
    if (!isJoint || tokens.pos[at + 1] !== "PROPN") continue;
    const to = nounPhraseEnd({ tokens, end }, at + 1);
    if (to !== null && to < end && isFiniteVerb(tokens, to)) return true;
  }
  return false;
}

/** "The union", "its chairwoman", "the statement": a body, a role or a paper, in the singular. */
function isActor(tokens: Tokens, { end }: Stretch): boolean {
  const head = tokens.lower[end - 1]!;
  return ROLES.has(head) || BODIES.has(head) || DOCUMENTS.has(head);
}

function ownerIn(tokens: Tokens, { first, end }: Stretch): Stretch {
  if (/^(?:his|her)$/.test(tokens.lower[first]!)) return { first, end: first + 1 };
  for (let at = first + 1; at + 1 < end; at++) if (isPossessiveMark(tokens, at)) return { first, end: at };
  return { first, end };
}

export function isPerson(tokens: Tokens, { first, end }: Stretch): boolean {
  if (/^(?:he|she|his|her)$/.test(tokens.lower[first]!)) return true;
  let head = end - 1;
  while (head > first && !isNominal(tokens, head)) head--;
  const named = tokens.pos[head] === "PROPN" || /^\p{Lu}/u.test(tokens.words[head]!);
  return named && !(DETERMINERS.has(tokens.lower[head]!) && head === first);
}
