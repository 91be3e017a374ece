// A name, a colon and a quotation, with no verb of saying: "Brook, on the radio: “We wait.”", in running reports and captions.
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb, mainSubject } from "../phrases/subject.ts";
import type { Tokens } from "../text/tokens.ts";
import { PREPOSITIONS } from "../words/function-words.ts";
import { addDraft, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { type Ground, sentenceAround } from "./ground.ts";
import { followingQuotes } from "./joined-quotes.ts";
import { OPEN_SPEAKER } from "./speech.ts";

const LONGEST_LEAD = 30;

export function findColonQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  for (const quote of ground.outer) {
    const colon = ground.firstToken[quote]! - 1;
    if (colon < 1 || holder[quote] !== -1 || ground.tokens.words[colon] !== ":") continue;
    const heading = headingBefore(ground, colon);
    const name = heading ? heading.mention : nameBefore(finding, colon);
    if (!name && !heading) continue;
    const content = followingQuotes(finding, { rest: colon, cueEnd: sentenceAround(ground, colon).end });
    if (content.length === 0) continue;
    addDraft(finding, {
      mention: name,
      cue: heading ? heading.cue : { first: colon, end: colon + 1 },
      cueToken: null,
      content,
      rule: heading ? "direct.headed" : "direct.name-colon",
      ...(name ? {} : OPEN_SPEAKER),
    });
  }
}

interface Heading {
  /** Null where nobody is named. */
  readonly mention: Stretch | null;
  readonly cue: Stretch;
}

/** "18.20 Statement just in from the ferry company (in full):", "Full statement:": a title of what follows, without a verb. */
function headingBefore(ground: Ground, colon: number): Heading | null {
  const { tokens, sentenceOf } = ground;
  const sentence = tokens.sentences[sentenceOf[colon]!]!;
  const first = behindTime(tokens, { first: sentence, end: colon });
  if (colon - first > LONGEST_LEAD || first >= colon) return null;
  let noun = first;
  while (noun < colon && noun < first + 3 && !TITLES.test(tokens.lower[noun]!)) noun++;
  if (!TITLES.test(tokens.lower[noun] ?? "") || noun >= colon) return null;
  for (let at = first; at < noun; at++) if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens.pos[at]!)) return null;
  for (let at = noun; at < colon; at++) if (isFiniteVerb(tokens, at)) return null;
  const cue = { first: noun, end: colon };
  const source = sourceBehind(tokens, { first: noun + 1, end: colon });
  if (source) return { mention: source, cue };
  return { mention: subjectAbove(ground, sentenceOf[colon]!), cue };
}

const TITLES = /^(?:statement|response|reaction|reply|quote|message|comment|letter)s?$/;

/** "from the ferry company", "by Brook" */
function sourceBehind(tokens: Tokens, { first, end }: Stretch): Stretch | null {
  for (let at = first; at + 1 < end; at++) {
    if (!/^(?:from|by|of)$/.test(tokens.lower[at]!)) continue;
    const to = nounPhraseEnd({ tokens, end }, at + 1);
    if (to !== null) return { first: at + 1, end: to };
  }
  return null;
}

/** Whom the sentence before, in the same paragraph, is about. */
function subjectAbove({ tokens, quoteOf }: Ground, sentence: number): Stretch | null {
  if (sentence === 0 || tokens.blockOf[sentence - 1] !== tokens.blockOf[sentence]) return null;
  const start = tokens.sentences[sentence - 1]!;
  const end = tokens.sentences[sentence]!;
  const first = behindTime(tokens, { first: start, end });
  return first < end ? mentionOf(mainSubject({ tokens, first, quoteOf }, { before: end })) : null;
}

/** A noun phrase at the start of the sentence, behind a time at most, up to the colon or a comma. */
export function nameBefore({ ground }: Finding, colon: number): Stretch | null {
  const { tokens, quoteOf } = ground;
  let { first } = sentenceAround(ground, colon);
  if (colon - first > LONGEST_LEAD) return null;
  first = behindTime(tokens, { first, end: colon });
  if (first >= colon || quoteOf[first] !== -1) return null;
  const end = nounPhraseEnd({ tokens, end: colon }, first);
  if (
    end === null ||
    !(end === colon || /^[,(]$/.test(tokens.words[end]!) || PREPOSITIONS.has(tokens.lower[end]!))
  )
    return null;
  if (end === colon || tokens.words[end] === "(") return { first, end };
  if (tokens.words[end] === ",")
    return goesOnBehind(tokens, { first: end + 1, end: colon }) ? null : { first, end };
  for (let at = end; at < colon; at++) if (isFiniteVerb(tokens, at)) return null;
  return { first, end };
}

/** The token behind "14.05", "9.30 am –". */
export function behindTime(tokens: Tokens, { first, end }: Stretch): number {
  let at = first;
  while (at < end && /^(?:\d{1,2}[:.]\d\d|[ap]\.?m\.?|[–—:|-])$/i.test(tokens.words[at]!)) at++;
  return at;
}

/** "The chair, a former judge, was curt:" is a sentence about her. */
function goesOnBehind(tokens: Tokens, { first, end }: Stretch): boolean {
  let closing = first;
  while (closing < end && tokens.words[closing] !== ",") closing++;
  for (let at = closing + 1; at < end; at++) if (isFiniteVerb(tokens, at)) return true;
  return false;
}
