// A name, a colon and a quotation, with no verb of saying: "Brook, on the radio: “We wait.”", in running reports and captions.
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Tokens } from "../text/tokens.ts";
import { PREPOSITIONS } from "../words/function-words.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { sentenceAround } from "./ground.ts";
import { followingQuotes } from "./joined-quotes.ts";

const LONGEST_LEAD = 30;

export function findColonQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  for (const quote of ground.outer) {
    const colon = ground.firstToken[quote]! - 1;
    if (colon < 1 || holder[quote] !== -1 || ground.tokens.words[colon] !== ":") continue;
    const name = nameBefore(finding, colon);
    if (!name) continue;
    const content = followingQuotes(finding, { rest: colon, cueEnd: sentenceAround(ground, colon).end });
    if (content.length === 0) continue;
    addDraft(finding, {
      mention: name,
      cue: { first: colon, end: colon + 1 },
      cueToken: null,
      content,
      rule: "direct.name-colon",
    });
  }
}

/** A noun phrase at the start of the sentence, behind a time at most, up to the colon or a comma. */
function nameBefore({ ground }: Finding, colon: number): Stretch | null {
  const { tokens, quoteOf } = ground;
  let { first } = sentenceAround(ground, colon);
  if (colon - first > LONGEST_LEAD) return null;
  while (first < colon && /^(?:\d{1,2}[:.]\d\d|[ap]\.?m\.?|[–—:|-])$/i.test(tokens.words[first]!)) first++;
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

/** "The chair, a former judge, was curt:" is a sentence about her. */
function goesOnBehind(tokens: Tokens, { first, end }: Stretch): boolean {
  let closing = first;
  while (closing < end && tokens.words[closing] !== ",") closing++;
  for (let at = closing + 1; at < end; at++) if (isFiniteVerb(tokens, at)) return true;
  return false;
}
