// Quotations that a sentence without a verb of saying leads up to: "Her answer is plain: “…”", "Brook made no secret of it. “…”"
import { isNominal } from "../phrases/noun-phrase.ts";
import { mainSubject } from "../phrases/subject.ts";
import { DETERMINERS } from "../words/function-words.ts";
import { addDraft, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { blockOf, sentenceAround } from "./ground.ts";
import { followingQuotes } from "./joined-quotes.ts";
import { isSpeech } from "./lone-quotes.ts";

/** A sentence longer than this leads up to nothing. */
const LONGEST_LEAD = 60;

export function findLedQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  const last = lastSentences(finding);
  for (const quote of ground.outer) {
    const first = ground.firstToken[quote]!;
    if (holder[quote] !== -1 || first < 2) continue;
    if (ground.tokens.words[first - 1] === ":") behindColon(finding, { first });
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

function behindColon(finding: Finding, { first }: { readonly first: number }): void {
  const { ground } = finding;
  const sentence = sentenceAround(ground, first - 1);
  if (first - sentence.first > LONGEST_LEAD) return;
  const lead = leadOf(finding, { first: sentence.first, end: first - 1 });
  if (!lead) return;
  const content = followingQuotes(finding, { rest: first - 1, cueEnd: sentence.end });
  if (content.length > 0) addLed(finding, { lead, content, rule: "direct.led-colon" });
}

/** A whole sentence in marks behind one that says nothing of anybody's words, in the same paragraph. */
function behindSentence(
  finding: Finding,
  { quote, first, isFree }: { readonly quote: number; readonly first: number; readonly isFree: boolean },
): void {
  const { ground } = finding;
  if (!isFree || !isSpeech(ground, quote) || blockOf(ground, first) !== blockOf(ground, first - 1)) return;
  const sentence = sentenceAround(ground, first - 1);
  if (sentence.end !== first || sentence.end - sentence.first > LONGEST_LEAD) return;
  const lead = leadOf(finding, sentence);
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
  addDraft(finding, { mention: lead.mention, cue: lead.cue, cueToken: null, content, rule });
}

interface Lead {
  readonly mention: Stretch;
  readonly cue: Stretch;
}

/** Who the sentence is about: a name, or "he" or "she"; of "Brook's answer" it is Brook. */
function leadOf({ ground }: Finding, { first, end }: Stretch): Lead | null {
  const { tokens, quoteOf } = ground;
  if (quoteOf[first] !== -1) return null;
  const subject = mainSubject({ tokens, first, quoteOf }, { before: end });
  if (!subject || subject.end >= end) return null;
  const mention = ownerIn(tokens, mentionOf(subject)!);
  if (!isPerson(tokens, mention)) return null;
  return { mention, cue: { first: subject.end, end } };
}

function ownerIn(tokens: Finding["ground"]["tokens"], { first, end }: Stretch): Stretch {
  if (/^(?:his|her)$/.test(tokens.lower[first]!)) return { first, end: first + 1 };
  for (let at = first + 1; at + 1 < end; at++)
    if (tokens.lower[at] === "'s" || tokens.lower[at] === "’s") return { first, end: at };
  return { first, end };
}

function isPerson(tokens: Finding["ground"]["tokens"], { first, end }: Stretch): boolean {
  if (/^(?:he|she|his|her)$/.test(tokens.lower[first]!)) return true;
  let head = end - 1;
  while (head > first && !isNominal(tokens, head)) head--;
  const named = tokens.pos[head] === "PROPN" || /^\p{Lu}/u.test(tokens.words[head]!);
  return named && !(DETERMINERS.has(tokens.lower[head]!) && head === first);
}
