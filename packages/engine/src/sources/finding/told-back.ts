// Quotations whose speaker is told by the sentence behind them: "“…” With these words Brook opened the meeting.", "“…” That is how the mayor sees it."
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { WORD_NOUNS } from "../words/word-nouns.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { blockOf, type Ground, sentenceAround } from "./ground.ts";
import { leadingQuotes } from "./joined-quotes.ts";
import { isPerson } from "./led-quotes.ts";

export function findToldBack(finding: Finding): void {
  const { ground, holder } = finding;
  for (const quote of ground.outer) {
    const behind = ground.endToken[quote]!;
    if (holder[quote] !== -1 || behind + 2 >= ground.tokens.count || ground.quoteOf[behind] !== -1) continue;
    if (blockOf(ground, behind) !== blockOf(ground, behind - 1)) continue;
    const mention = speakerBehind(ground, behind);
    if (!mention) continue;
    const cue = { first: behind, end: mention.first };
    addDraft(finding, {
      mention,
      cue,
      cueToken: null,
      content: leadingQuotes(finding, quote),
      rule: "direct.told-back",
    });
  }
}

/** "Those were, in the language of her mother, the last words of …" */
const FARTHEST_NOUN = 16;

function speakerBehind(ground: Ground, behind: number): Stretch | null {
  const { tokens } = ground;
  let at = behind;
  while (/^[,–—-]$/.test(tokens.words[at] ?? "")) at++;
  const { end } = sentenceAround(ground, at);
  const from = withWords(tokens.lower, at) ?? soSays(tokens.lower, at) ?? isHow(tokens.lower, at);
  if (from !== null) return namedAt(ground, { from, end, isBody: false });
  const source = wordsOf(tokens.lower, { at, end });
  return source === null ? null : namedAt(ground, { from: source, end, isBody: true });
}

/** "With these words |" */
function withWords(lower: readonly string[], at: number): number | null {
  if (lower[at] !== "with" || !/^(?:these|those|such)$/.test(lower[at + 1] ?? "")) return null;
  if (!/^(?:words|sentences|lines)$/.test(lower[at + 2] ?? "")) return null;
  return lower[at + 3] === "," ? at + 4 : at + 3;
}

/** "So says |", "Thus spoke |" */
function soSays(lower: readonly string[], at: number): number | null {
  return /^(?:so|thus)$/.test(lower[at]!) &&
    /^(?:says?|said|spoke|argues|argued|writes?|wrote)$/.test(lower[at + 1]!)
    ? at + 2
    : null;
}

/** "That is how |", "was what |" */
function isHow(lower: readonly string[], at: number): number | null {
  const be = /^(?:that|this|such)$/.test(lower[at]!) ? at + 1 : at;
  return /^(?:is|was|'s)$/.test(lower[be]!) && /^(?:how|what)$/.test(lower[be + 1] ?? "") ? be + 2 : null;
}

/** "That was the message from |" */
function wordsOf(
  lower: readonly string[],
  { at, end }: { readonly at: number; readonly end: number },
): number | null {
  if (
    !/^(?:that|this|these|those|such)$/.test(lower[at]!) ||
    !/^(?:is|was|are|were|'s)$/.test(lower[at + 1]!)
  )
    return null;
  for (let noun = at + 2; noun < Math.min(end - 1, at + FARTHEST_NOUN); noun++)
    if (WORD_NOUNS.has(lower[noun]!) && /^(?:from|of|by)$/.test(lower[noun + 1]!)) return noun + 2;
  return null;
}

function namedAt(
  { tokens }: Ground,
  { from, end, isBody }: { readonly from: number; readonly end: number; readonly isBody: boolean },
): Stretch | null {
  const to = from < end ? nounPhraseEnd({ tokens, end }, from) : null;
  if (to === null) return null;
  const mention = { first: from, end: to };
  return isBody || isPerson(tokens, mention) ? mention : null;
}
