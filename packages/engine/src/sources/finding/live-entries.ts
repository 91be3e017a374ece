// Running reports: "14.05 Ada Brook on Radio Lorn: the minister has failed", "Says it was “frank”", which leave out who or that it is said.
import { trimmed } from "../phrases/clause-end.ts";
import { isFiniteVerb, mainSubject } from "../phrases/subject.ts";
import { CUE_VERBS } from "../words/cue-verbs.ts";
import { behindTime, nameBefore } from "./colon-quotes.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { blockRange, type Ground, sentenceAround } from "./ground.ts";
import { mayAct } from "./nested-claims.ts";
import { isLabel } from "./turns.ts";

/** So many entries with a time make a running report. */
const FEWEST_ENTRIES = 3;
const TIME = /^[[(*]*(?:[01]?\d|2[0-3])[.:h][0-5]\d\b/;
const LONGEST_LEAD = 24;
/** Sentences between somebody and "Says …". */
const MOST_BACK = 4;

/** "Brook has come out. Very brief. |Says it was “frank”": whom an earlier sentence of the paragraph is about; null for other cues. */
export function subjectAbove({ ground }: Finding, { group, verb, inQuote }: CuePlace): Stretch | null {
  const { tokens, sentenceOf, quoteOf } = ground;
  if (inQuote || group.first !== group.main || !verb.forms.includes("third")) return null;
  const own = sentenceOf[group.main]!;
  if (tokens.sentences[own] !== group.main || !/^\p{Lu}/u.test(tokens.words[group.main]!)) return null;
  const block = tokens.blockOf[own]!;
  for (let sentence = own - 1; sentence >= Math.max(0, own - MOST_BACK); sentence--) {
    if (tokens.blockOf[sentence] !== block) return null;
    const range = { first: tokens.sentences[sentence]!, end: tokens.sentences[sentence + 1]! };
    if (CUE_VERBS.get(tokens.lower[range.first]!)?.forms.includes("third")) continue;
    const first = behindTime(tokens, range);
    const subject = first < range.end ? mainSubject({ tokens, first, quoteOf }, { before: range.end }) : null;
    if (subject) return mentionOf(subject);
  }
  return null;
}

/** A name and a colon that open an entry, and a clause in the writer's words. */
export function findLiveEntries(finding: Finding): void {
  const { ground } = finding;
  const { blocks, tokens } = ground;
  const timed = blocks.map(({ from }) => TIME.test(tokens.text.slice(from, from + 10)));
  if (timed.filter(Boolean).length < FEWEST_ENTRIES) return;
  blocks.forEach(({ kind }, block) => {
    const range = blockRange(ground, block);
    if (kind !== "paragraph" || range.end === range.first) return;
    if (timed[block] || timed[block - 1]) entryAt(finding, range);
  });
}

function entryAt(finding: Finding, range: Stretch): void {
  const { ground } = finding;
  const { tokens, quoteOf } = ground;
  const first = behindTime(tokens, range);
  if (first >= range.end) return;
  const sentence = sentenceAround(ground, first);
  const colon = tokens.words.slice(first, Math.min(sentence.end, first + LONGEST_LEAD)).indexOf(":") + first;
  if (colon <= first || colon + 2 >= sentence.end || quoteOf[colon + 1] !== -1) return;
  const name = nameBefore(finding, colon);
  if (
    !name ||
    !mayAct(ground, name) ||
    isLabel(tokens.text.slice(tokens.from[name.first]!, tokens.to[name.end - 1]!))
  )
    return;
  const content = { first: colon + 1, end: trimmed(ground, { from: colon + 1, end: sentence.end }) };
  if (!saysSomething(ground, content)) return;
  addDraft(finding, {
    mention: name,
    cue: { first: colon, end: colon + 1 },
    cueToken: null,
    content: [content],
    rule: "indirect.name-colon",
  });
}

function saysSomething({ tokens, quoteOf }: Ground, { first, end }: Stretch): boolean {
  for (let at = first + 1; at < end; at++) if (quoteOf[at] === -1 && isFiniteVerb(tokens, at)) return true;
  return false;
}
