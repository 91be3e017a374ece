// A text that somebody signs is their own word: sentences in it that ask, refuse, offer, promise or threaten, though no verb of saying stands there.

import { trimmed } from "../phrases/clause-end.ts";
import type { Tokens } from "../text/tokens.ts";
import { BLAMING, GRANTS, JUDGEMENTS } from "../words/cue-judging.ts";
import { CUE_VERBS } from "../words/cue-verbs.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import type { Ground } from "./ground.ts";

const OWN: ReadonlySet<string> = new Set(["we", "i"]);
/** What "we" bind ourselves by, and what anybody is told by. */
const BINDING: ReadonlySet<string> = new Set("will shall must would cannot 'll wo ca can".split(" "));
const TELLING: ReadonlySet<string> = new Set("must should shall ought please".split(" "));
const DECIDED: ReadonlySet<string> = new Set("will shall".split(" "));
const SHORTEST_NAME = 4;
/** "We therefore will": how far behind the pronoun. */
const NEAR = 4;
/** No sentence is read further for what it does. */
const LONGEST_LOOKED_AT = 60;

/** "We will call a vote" in a text that "we" sign: a deed of their own, not a report of it. */
export function isOwnDeed({ tokens, quoteOf }: Ground, { subject, group }: CuePlace): boolean {
  if (!subject || quoteOf[subject.first] !== -1 || !OWN.has(tokens.lower[subject.end - 1]!)) return false;
  for (let at = group.first; at < group.main; at++)
    if (/^(?:will|shall|'ll|must)$/.test(tokens.lower[at]!)) return true;
  return false;
}

export function findOwnWords(finding: Finding, by: string): void {
  const self = new Set(
    by
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= SHORTEST_NAME),
  );
  const { tokens, blocks, quoteOf } = finding.ground;
  const covered = coveredTokens(finding);
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const kind = blocks[tokens.blockOf[sentence]!]!.kind;
    if (kind === "heading" || kind === "caption" || kind === "byline") continue;
    const range = { first: tokens.sentences[sentence]!, end: tokens.sentences[sentence + 1]! };
    if (covered[range.first] || quoteOf[range.first] !== -1) continue;
    const own = ownDeed(finding, { range, covered, self });
    if (own) addOwn(finding, { range, own });
  }
}

function addOwn(
  finding: Finding,
  { range, own }: { readonly range: Stretch; readonly own: { mention: number | null } },
): void {
  const end = trimmed(finding.ground, { from: range.first, end: range.end });
  if (end <= range.first) return;
  addDraft(finding, {
    mention: own.mention === null ? null : { first: own.mention, end: own.mention + 1 },
    cue: null,
    cueToken: null,
    content: [{ first: range.first, end }],
    rule: "own.sentence",
  });
}

/** Tokens that other claims hold, with their speakers and cues. */
function coveredTokens({ ground, drafts }: Finding): Uint8Array {
  const covered = new Uint8Array(ground.tokens.count);
  for (const { mention, cue, content } of drafts) {
    for (const part of [mention, cue, ...content]) if (part) covered.fill(1, part.first, part.end);
  }
  return covered;
}

function isNear(
  { words }: Finding["ground"]["tokens"],
  { mention, at }: { readonly mention: number; readonly at: number },
): boolean {
  if (at - mention > NEAR) return false;
  for (let between = mention + 1; between < at; between++)
    if (/^[,;:.!?)]$/.test(words[between]!)) return false;
  return true;
}

/** "Each of us will …", "Nobody will …". */
function ofAllOrNone(
  lower: readonly string[],
  { first, at }: { readonly first: number; readonly at: number },
): boolean {
  if (/^(?:nobody|none)$/.test(lower[at - 1] ?? "")) return true;
  return at - 3 >= first && lower[at - 1] === "us" && lower[at - 2] === "of";
}

/** "We will …", "Please …", "… must …": null where the sentence only tells. */
function ownDeed(
  { ground: { tokens } }: Finding,
  {
    range,
    covered,
    self,
  }: { readonly range: Stretch; readonly covered: Uint8Array; readonly self: ReadonlySet<string> },
): { mention: number | null } | null {
  const most = Math.min(range.end, range.first + LONGEST_LOOKED_AT);
  let mention: number | null = null;
  let binds = false;
  for (let at = range.first; at < most; at++) {
    const word = tokens.lower[at]!;
    if (covered[at] || tokens.words[at] === "?") return null;
    if (OWN.has(word)) mention = at;
    if (TELLING.has(word) && !OWN.has(tokens.lower[at + 1] ?? "")) binds = true;
    if (BINDING.has(word) && mention !== null && isNear(tokens, { mention, at })) binds = true;
    // "The Ministry will …", of itself.
    if (DECIDED.has(word) && self.has(tokens.lower[at - 1] ?? "")) binds = true;
    if (DECIDED.has(word) && ofAllOrNone(tokens.lower, { first: range.first, at })) binds = true;
    if (mention === at - 1 && CUE_VERBS.get(word)?.frames.has("to")) binds = true;
  }
  return binds || judges(tokens, { first: range.first, end: most }) ? { mention } : null;
}

/** "That is untrue.", "The mistake was ours.", "A promise that nobody keeps is no promise." */
function judges(tokens: Tokens, { first, end }: Stretch): boolean {
  const { lower } = tokens;
  for (let at = first; at < end; at++) {
    if (BLAMING.has(lower[at]!) && isSaidOf(tokens, { first, at })) return true;
    for (const rows of [JUDGEMENTS, GRANTS])
      if (rows.some((row) => row.every((word, place) => lower[at + place] === word))) return true;
    if (isNone(lower, { first, at, end })) return true;
  }
  return false;
}

/** "is", "was" or "not" before it, with an adverb between them at most. */
function isSaidOf(
  { lower }: Tokens,
  { first, at }: { readonly first: number; readonly at: number },
): boolean {
  for (let before = at - 1; before >= Math.max(first, at - 3); before--)
    if (/^(?:is|are|was|were|'s|'re|be)$/.test(lower[before]!)) return true;
  return false;
}

/** "A promise …| is not a |promise" */
function isNone(lower: readonly string[], { first, at, end }: Stretch & { readonly at: number }): boolean {
  if (!/^(?:is|are)$/.test(lower[at]!) || !/^(?:no|not)$/.test(lower[at + 1] ?? "")) return false;
  const noun = /^an?$/.test(lower[at + 2] ?? "") ? at + 3 : at + 2;
  return noun < end && lower[noun] === lower[first + 1] && /^(?:a|an|no)$/.test(lower[first]!);
}
