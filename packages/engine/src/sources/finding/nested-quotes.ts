// A quotation within a quotation, with a cue of its own: “He told us, ‘We will not go,’ and left.”
import { skipAdverbials } from "../phrases/adverbials.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, mentionOf, type Stretch } from "./finding.ts";

interface Nested {
  readonly mention: Stretch | null;
  readonly content: Stretch;
  readonly rule: string;
}

export function findNestedQuote(finding: Finding, place: CuePlace): boolean {
  const { verb, group, after } = place;
  if (!verb.frames.has("quote") || finding.ground.innerAt.size === 0) return false;
  const found =
    quoteBehind(finding, place) ?? quoteBefore(finding, place) ?? quoteBeforeInverted(finding, place);
  if (!found) return false;
  addDraft(finding, {
    mention: found.mention,
    cue: { first: group.first, end: after },
    cueToken: group.main,
    content: [found.content],
    rule: found.rule,
  });
  return true;
}

/** “He said to me, ‘…’” */
function quoteBehind({ ground }: Finding, place: CuePlace): Nested | null {
  const { tokens, innerAt, endToken } = ground;
  const { subject, after, end } = place;
  if (!subject) return null;
  const told = addressee({ ground }, place);
  for (const at of [after, told, skipAdverbials(tokens, { from: told, end })]) {
    const mark = /^[,:]$/.test(tokens.words[at] ?? "") ? at + 1 : at;
    const inner = innerAt.get(mark);
    if (inner === undefined) continue;
    return {
      mention: mentionOf(subject),
      content: { first: mark, end: endToken[inner]! },
      rule: "direct.cue-first",
    };
  }
  return null;
}

/** “‘…,’ he told us” */
function quoteBefore({ ground }: Finding, { subject }: CuePlace): Nested | null {
  if (subject?.how !== "before") return null;
  const content = endingAt({ ground }, subject.first);
  return content && { mention: mentionOf(subject), content, rule: "direct.speaker-first" };
}

/** “‘…,’ said the mayor” */
function quoteBeforeInverted({ ground }: Finding, { group, verb, after, end }: CuePlace): Nested | null {
  if (group.helped || !(verb.forms.includes("past") || verb.forms.includes("third"))) return null;
  const content = endingAt({ ground }, group.first);
  const phrase = content && nounPhraseEnd({ tokens: ground.tokens, end }, after);
  if (!content || !phrase) return null;
  return { mention: { first: after, end: phrase }, content, rule: "direct.verb-first" };
}

/** The quotation that ends before this token, or before the comma there. */
function endingAt(
  { ground: { tokens, innerBefore, firstToken, endToken } }: Pick<Finding, "ground">,
  token: number,
): Stretch | null {
  const behind = tokens.words[token - 1] === "," ? token - 1 : token;
  const inner = innerBefore.get(behind);
  return inner === undefined ? null : { first: firstToken[inner]!, end: endToken[inner]! };
}

function addressee({ ground: { tokens } }: Pick<Finding, "ground">, { verb, after, end }: CuePlace): number {
  if (!verb.frames.has("told") && !verb.frames.has("asked")) return after;
  return nounPhraseEnd({ tokens, end }, after) ?? after;
}
