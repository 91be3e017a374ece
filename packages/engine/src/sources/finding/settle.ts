// From drafts to raw claims: places instead of tokens, marks off, and who stands within whose words.
import type { Span } from "../../case/claim.ts";
import { type Draft, type Finding, type Stretch, spanOf, wordingOf } from "./finding.ts";
import type { Ground } from "./ground.ts";
import { maySpeakInQuote, maySpeakWithin } from "./nested-claims.ts";
import type { RawClaim } from "./raw-claim.ts";
import { RULE_CONFIDENCE } from "./rule-confidence.ts";

export function settle(finding: Finding, by: string | null): RawClaim[] {
  const ordered = finding.drafts
    .filter((draft) => !isAsked(finding.ground, draft))
    .map((draft) => ({ draft, start: startOf(finding.ground, draft) }))
    .sort((a, b) => a.start - b.start || inList(a.draft, b.draft));
  const claims: RawClaim[] = [];
  /** Outer claims whose content may still reach further, the innermost last. */
  const open: { position: number; draft: Draft }[] = [];
  for (const { draft, start } of ordered) {
    while (open.length > 0 && endOf(open.at(-1)!.draft) <= start) open.pop();
    const outer = open.findLast((one) => holds(one.draft, draft));
    if (outer && !maySpeakWithin(finding.ground, { outer: outer.draft, inner: draft })) continue;
    if (!outer && !maySpeakInQuote(finding.ground, draft)) continue;
    claims.push(
      rawClaim(finding, { draft: signed(finding.ground, { draft, by }), within: outer?.position ?? null }),
    );
    open.push({ position: claims.length - 1, draft });
    if (open.length > 12) open.shift();
  }
  return claims;
}

/** "Do you demand an apology?": whoever is asked has said nothing yet. */
function isAsked({ tokens, sentenceOf }: Ground, { mention, cue }: Draft): boolean {
  if (!mention || !cue || mention.end - mention.first !== 1 || tokens.lower[mention.first] !== "you")
    return false;
  let last = tokens.sentences[sentenceOf[cue.first]! + 1]! - 1;
  while (last > cue.end && /^["”’»)*_]+$/.test(tokens.words[last]!)) last--;
  return tokens.words[last] === "?";
}

/** "We" outside all marks, in a text that somebody signs, is who signs it. */
function signed(
  { tokens, quoteOf }: Ground,
  { draft, by }: { readonly draft: Draft; readonly by: string | null },
): Draft {
  if (by === null || draft.layoutSpeaker !== undefined) return draft;
  if (draft.rule === "own.sentence") return { ...draft, layoutSpeaker: by };
  const word = draft.mention && quoteOf[draft.mention.first] === -1 ? tokens.lower[draft.mention.first]! : "";
  return /^(?:we|i|our|my)$/.test(word) ? { ...draft, layoutSpeaker: by } : draft;
}

function startOf(ground: Ground, { content, mention, cue }: Draft): number {
  return Math.min(
    content[0]!.first,
    cue?.first ?? Number.POSITIVE_INFINITY,
    nearMention(ground, { mention, cue }),
  );
}

/** A mention in another sentence ("he", resolved by layout) does not widen the claim. */
function nearMention({ sentenceOf }: Ground, { mention, cue }: Pick<Draft, "mention" | "cue">): number {
  return mention && cue && sentenceOf[mention.first] === sentenceOf[cue.first]
    ? mention.first
    : Number.POSITIVE_INFINITY;
}

/** Those of one cue as they stand; else the longer first, which may hold the other. */
function inList(one: Draft, other: Draft): number {
  return one.cueToken !== null && one.cueToken === other.cueToken
    ? one.content[0]!.first - other.content[0]!.first
    : lengthOf(other) - lengthOf(one);
}

function endOf({ content }: Draft): number {
  return content.at(-1)!.end;
}

function lengthOf({ content }: Draft): number {
  return content.reduce((sum, { first, end }) => sum + end - first, 0);
}

/** Whether the cue of the inner one (or its words, where it has none) stands in the words of the outer. */
function holds(outer: Draft, inner: Draft): boolean {
  const place = inner.cueToken ?? inner.content[0]!.first;
  return outer.content.some(({ first, end }) => place >= first && place < end);
}

function rawClaim(
  finding: Finding,
  { draft, within }: { readonly draft: Draft; readonly within: number | null },
): RawClaim {
  const { ground } = finding;
  const wording = isOwnVoice(draft) ? "direct" : wordingOf(ground, draft);
  return {
    mention: draft.mention && spanOf(finding, draft.mention),
    cue: draft.cue && spanOf(finding, draft.cue),
    cueToken: draft.cueToken,
    content: draft.content.map((stretch) => contentSpan(ground, stretch)),
    wording,
    within,
    rule: draft.rule,
    confidence: RULE_CONFIDENCE[draft.rule] ?? 0.5,
    sentence: ground.sentenceOf[draft.content[0]!.first]!,
    ...(draft.layoutSpeaker === undefined ? {} : { layoutSpeaker: draft.layoutSpeaker }),
  };
}

/** Turns of an interview, signed lines, and whole sentences of a signed text stand word for word without marks. */
function isOwnVoice({ rule }: Draft): boolean {
  return /^(?:own\.|layout\.(?:turn|answer|sign-off))/.test(rule);
}

/** A stretch that is just one quotation loses its marks and the comma before the closing one. */
function contentSpan(ground: Ground, stretch: Stretch): Span {
  const span = spanOf({ ground }, stretch);
  const quote = ground.innerAt.get(stretch.first) ?? ground.quoteOf[stretch.first]!;
  if (quote === -1) return span;
  const { from, to, inner } = ground.quotations[quote]!;
  if (from !== span.from || to < span.to) return span;
  const words = ground.tokens.text.slice(inner.from, inner.to);
  const end = inner.from + words.trimEnd().replace(/,$/, "").length;
  const start = inner.from + words.length - words.trimStart().length;
  return end > start ? { from: start, to: end } : inner;
}
