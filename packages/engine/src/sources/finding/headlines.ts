// Headlines: "Brook: Talks are over", "Talks are over: minister".
import { isFiniteVerb } from "../phrases/subject.ts";
import { CUE_NOUNS } from "../words/cue-nouns.ts";
import { CUE_VERBS } from "../words/cue-verbs.ts";
import { behindTime } from "./colon-quotes.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { blockRange } from "./ground.ts";
import { isLabel } from "./turns.ts";

const LONGEST_NAME = 6;
const LONGEST_HEADLINE = 40;
const NOT_A_SPEAKER =
  /^(?:watch|video|live|analysis|opinion|breaking|exclusive|update|updates|explainer|factbox|timeline|interview|profile|photos|fact check|first read|the latest|review|report from|special report|q&a|in pictures|the note|editorial|comment|column|letter|podcast|transcript|minutes|statement|liveblog|blog|q|a|question|answer)$/;

const TITLE = /\b(?:statement|response|reaction|reply|quote|message|comment|letter)s?\b/i;

/** `turns`: blocks that belong to an interview. */
export function findHeadlines(finding: Finding, turns: ReadonlySet<number>): void {
  finding.ground.blocks.forEach((block, position) => {
    if (turns.has(position)) return;
    if (block.kind === "heading" || (position === 0 && block.kind === "paragraph"))
      headlineAt(finding, position);
  });
}

function headlineAt(finding: Finding, block: number): void {
  const { ground } = finding;
  const { tokens, quoteOf } = ground;
  const range = blockRange(ground, block);
  const { end } = range;
  if (end - range.first > LONGEST_HEADLINE) return;
  const first = behindTime(tokens, range);
  let colon = first;
  while (colon < end && tokens.words[colon] !== ":") colon++;
  if (colon === first || colon + 1 >= end || quoteOf[first] !== -1) return;
  const words = tokens.text.slice(tokens.from[first]!, tokens.to[colon - 1]!);
  if (colon - first > LONGEST_NAME || NOT_A_SPEAKER.test(words.toLowerCase()) || isLabel(words)) return;
  // In an entry with a time, and below "Statement from …", a quotation has a rule of its own.
  if (quoteOf[colon + 1] !== -1 && (first > range.first || TITLE.test(words))) return;
  if (!saysSomething(finding, { first: colon + 1, end })) return;
  const nouns = /^(?:NOUN|PROPN)$/.test(tokens.pos[colon - 1]!);
  if (
    !nouns ||
    holdsCue(finding, { first, end: colon }) ||
    /\b(?:is|are|was|says|say|said|has|have|will)\b/i.test(words)
  )
    return;
  let last = end;
  while (last > colon + 1 && quoteOf[last - 1] === -1 && /^[.]$/.test(tokens.words[last - 1]!)) last--;
  addDraft(finding, {
    mention: { first, end: colon },
    cue: { first: colon, end: colon + 1 },
    cueToken: null,
    content: [{ first: colon + 1, end: last }],
    rule: "layout.headline",
  });
}

/** "The union demands: …", "Its demands: …", "Brook told the Gazette: …": no name. */
function holdsCue({ ground: { tokens } }: Finding, { first, end }: Stretch): boolean {
  for (let at = first + 1; at < end; at++) {
    if (!/^\p{Ll}/u.test(tokens.words[at]!)) continue;
    const forms = CUE_VERBS.get(tokens.lower[at]!)?.forms ?? [];
    if (at === end - 1 && (CUE_NOUNS.has(tokens.lower[at]!) || forms.includes("third"))) return true;
    if ((at === end - 1 || tokens.pos[at] === "VERB") && forms.includes("past")) return true;
  }
  return false;
}

/** "Statement of 2 October", "as they happened": titles of the piece itself. Somebody's words hold a verb or stand in marks. */
function saysSomething({ ground }: Finding, { first, end }: Stretch): boolean {
  const { tokens, quoteOf } = ground;
  if (/^(?:as|how|why|what|where|when|who|our|your|live)$/.test(tokens.lower[first]!)) return false;
  for (let at = first; at < end; at++) {
    if (quoteOf[at] !== -1 || isFiniteVerb(tokens, at) || /^(?:VERB|AUX)$/.test(tokens.pos[at]!)) return true;
  }
  return false;
}
