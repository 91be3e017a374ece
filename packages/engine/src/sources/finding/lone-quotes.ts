// Quotations without a cue of their own: they go on with what the speaker of the sentence or paragraph before has said. Where another may
// speak as well, the speaker stays open.
import { addDraft, type Draft, type Finding, type Stretch } from "./finding.ts";
import { blockOf, blockRange, type Ground } from "./ground.ts";
import { type Lead, leadAbove } from "./led-quotes.ts";
import { isSpeech, OPEN_SPEAKER } from "./speech.ts";
import { opensTurn } from "./turns.ts";

export function findLoneQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  const order = finding.drafts
    .map((draft, position) => ({ position, end: lastOf(draft) }))
    .sort((a, b) => a.end - b.end);
  let known = 0;
  let last: number | null = null;
  let nearest: number | null = null;
  let earlier: number | null = null;
  for (let at = 0; at < ground.outer.length; at++) {
    const quote = ground.outer[at]!;
    const first = ground.firstToken[quote]!;
    while (known < order.length && order[known]!.end <= first) {
      nearest = order[known++]!.position;
      if (!isSpoken(finding, nearest)) continue;
      earlier = last;
      last = nearest;
    }
    if (holder[quote] !== -1 || !mayStandAlone(finding, { at, quote })) continue;
    const lead: Lead | null = isFreeAbove(finding, { nearest, first }) ? leadAbove(finding, first) : null;
    if (lead) {
      earlier = last;
      last = nearest = addLed(finding, { lead, at });
      continue;
    }
    const before = justBefore(finding, { nearest, first }) ?? last;
    if (before === null) continue;
    const added = addAfter(finding, { last: before, earlier, at, first });
    if (added === null) continue;
    if (added !== last) earlier = last;
    last = nearest = added;
  }
}

function mayStandAlone(
  finding: Finding,
  { at, quote }: { readonly at: number; readonly quote: number },
): boolean {
  const { ground } = finding;
  const next = ground.outer[at + 1];
  // "“Dear colleagues," opens a letter.
  const goesOn = next !== undefined && ground.quotations[next]!.continues === quote;
  return (goesOn || isSpeech(ground, quote)) && !opensTurn(finding, ground.quotations[quote]!.block);
}

/** Nothing was claimed in the sentence above. */
function isFreeAbove(
  { ground, drafts }: Finding,
  { nearest, first }: { readonly nearest: number | null; readonly first: number },
): boolean {
  if (first === 0 || nearest === null) return first > 0;
  return ground.sentenceOf[lastOf(drafts[nearest]!) - 1]! < ground.sentenceOf[first - 1]!;
}

function addLed(finding: Finding, { lead, at }: { readonly lead: Lead; readonly at: number }): number {
  const speaker = lead.mention === null ? OPEN_SPEAKER : {};
  const content = together(finding, at);
  addDraft(finding, { ...lead, ...speaker, cueToken: null, content, rule: "direct.led-sentence" });
  return finding.drafts.length - 1;
}

interface After {
  readonly last: number;
  /** The claim before the last. */
  readonly earlier: number | null;
  readonly at: number;
  readonly first: number;
}

/** In the same paragraph the quotation goes on with the claim before it; in the next it is one of its own. */
function addAfter(finding: Finding, { last, earlier, at, first }: After): number | null {
  const { ground, drafts } = finding;
  const before = drafts[last]!;
  const gap = blockOf(ground, first) - blockOf(ground, Math.max(0, lastOf(before) - 1));
  const content = together(finding, at);
  if (gap > 0) return addBelow(finding, { before, earlier, gap, content });
  if (before.rule.startsWith("direct.")) {
    for (const stretch of content) finding.holder[ground.quoteOf[stretch.first]!] = last;
    drafts[last] = { ...before, content: [...before.content, ...content] };
    return last;
  }
  addDraft(finding, {
    mention: before.mention,
    ...layoutOf(before),
    cue: null,
    cueToken: null,
    content,
    rule: "direct.next-sentence",
  });
  return drafts.length - 1;
}

/** Paragraphs of narration that may stand between somebody's words and the quotation that goes on with them. */
const MOST_BETWEEN = 2;

/** A paragraph that is nothing but a quotation. */
function addBelow(
  finding: Finding,
  {
    before,
    earlier,
    gap,
    content,
  }: {
    readonly before: Draft;
    readonly earlier: number | null;
    readonly gap: number;
    readonly content: readonly Stretch[];
  },
): number | null {
  const { ground, drafts } = finding;
  if (gap > MOST_BETWEEN || !isWholeBlock(ground, content)) return null;
  const isNext = gap === 1 && !isNarrated(ground, before);
  const speaker = takesTurns(finding, { before, earlier, content })
    ? { mention: null, ...OPEN_SPEAKER }
    : isNext
      ? { mention: before.mention, ...layoutOf(before) }
      : { mention: null };
  addDraft(finding, { ...speaker, cue: null, cueToken: null, content, rule: "direct.next-paragraph" });
  return drafts.length - 1;
}

function layoutOf({ layoutSpeaker }: Draft): Pick<Draft, "layoutSpeaker"> {
  return layoutSpeaker === undefined ? {} : { layoutSpeaker };
}

function isWholeBlock(ground: Ground, content: readonly Stretch[]): boolean {
  const { first, end } = blockRange(ground, blockOf(ground, content[0]!.first));
  let last = content[0]!.first;
  for (const stretch of content) if (stretch.first < end) last = stretch.end;
  while (last < end && /^[.,]$/.test(ground.tokens.words[last]!)) last++;
  return first === content[0]!.first && last >= end;
}

/** Whether sentences of narration follow a claim in its paragraph. */
function isNarrated(ground: Ground, before: Draft): boolean {
  const last = lastOf(before) - 1;
  const { end } = blockRange(ground, blockOf(ground, last));
  return ground.sentenceOf[last]! < ground.sentenceOf[end - 1]!;
}

/** A question and its answer, or two who have spoken by turns in the paragraphs before. */
function takesTurns(
  { ground, drafts }: Finding,
  {
    before,
    earlier,
    content,
  }: { readonly before: Draft; readonly earlier: number | null; readonly content: readonly Stretch[] },
): boolean {
  const asks = (end: number): boolean =>
    ground.tokens.words[end - 2] === "?" || ground.tokens.words[end - 1] === "?";
  if (asks(before.content.at(-1)!.end) || asks(content[0]!.end)) return true;
  const other = earlier === null ? undefined : drafts[earlier];
  if (!other?.mention || !before.mention || !other.rule.startsWith("direct.")) return false;
  const apart = blockOf(ground, before.content[0]!.first) - blockOf(ground, Math.max(0, lastOf(other) - 1));
  return apart === 1 && nameOf(ground, other.mention) !== nameOf(ground, before.mention);
}

function nameOf({ tokens }: Ground, { end }: Stretch): string {
  return tokens.lower[end - 1]!;
}

/** Whatever was claimed in the sentence right before, in the same paragraph: "He admits a mistake. “…”" */
function justBefore(
  { ground, drafts }: Finding,
  { nearest, first }: { readonly nearest: number | null; readonly first: number },
): number | null {
  if (nearest === null || drafts[nearest]!.mention === null) return null;
  const end = lastOf(drafts[nearest]!) - 1;
  const isNext = ground.sentenceOf[end]! + 1 === ground.sentenceOf[first]!;
  return isNext && blockOf(ground, end) === blockOf(ground, first) ? nearest : null;
}

function lastOf({ content, cue, mention }: Draft): number {
  return Math.max(content.at(-1)!.end, cue?.end ?? 0, cue && mention ? mention.end : 0);
}

function isSpoken({ drafts }: Finding, next: number): boolean {
  const { rule, mention } = drafts[next]!;
  return mention !== null && /^(?:direct|mixed|indirect|layout\.turn)/.test(rule);
}

/** With the quotations directly behind it in its block, and those of the next blocks that go on with it. */
function together({ ground, holder }: Finding, at: number): Stretch[] {
  const { outer, firstToken, endToken, quotations } = ground;
  const found: Stretch[] = [];
  for (let next = at; next < outer.length; next++) {
    const quote = outer[next]!;
    const goesOn =
      next === at ||
      quotations[quote]!.continues === outer[next - 1] ||
      firstToken[quote] === endToken[outer[next - 1]!];
    if (!goesOn || holder[quote] !== -1) break;
    found.push({ first: firstToken[quote]!, end: endToken[quote]! });
  }
  return found;
}
