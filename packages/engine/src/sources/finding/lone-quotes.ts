// Quotations without a cue of their own: they go on with what the speaker of the sentence or paragraph before has said.
import { addDraft, type Draft, type Finding, type Stretch } from "./finding.ts";
import { blockOf, type Ground } from "./ground.ts";

/** Shorter ones may be titles or words that somebody only uses. */
const FEWEST_TOKENS = 6;

export function findLoneQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  const order = finding.drafts
    .map((draft, position) => ({ position, end: lastOf(draft) }))
    .sort((a, b) => a.end - b.end);
  let known = 0;
  let last: number | null = null;
  let nearest: number | null = null;
  for (let at = 0; at < ground.outer.length; at++) {
    const quote = ground.outer[at]!;
    const first = ground.firstToken[quote]!;
    while (known < order.length && order[known]!.end <= first) {
      nearest = order[known++]!.position;
      last = spokenLast(finding, { last, next: nearest });
    }
    if (holder[quote] !== -1 || !isSpeech(ground, quote)) continue;
    const before = justBefore(finding, { nearest, first }) ?? last;
    if (before === null) continue;
    const added = addAfter(finding, { last: before, at, first });
    if (added !== null) last = nearest = added;
  }
}

/** In the same paragraph the quotation goes on with the claim before it; in the next it is one of its own. */
function addAfter(
  finding: Finding,
  { last, at, first }: { readonly last: number; readonly at: number; readonly first: number },
): number | null {
  const { ground, drafts } = finding;
  const before = drafts[last]!;
  const gap = blockOf(ground, first) - blockOf(ground, Math.max(0, lastOf(before) - 1));
  if (gap > 1) return null;
  const content = together(finding, at);
  if (gap === 0 && before.rule.startsWith("direct.")) {
    for (const stretch of content) finding.holder[ground.quoteOf[stretch.first]!] = last;
    drafts[last] = { ...before, content: [...before.content, ...content] };
    return last;
  }
  addDraft(finding, {
    mention: before.mention,
    cue: null,
    cueToken: null,
    content,
    rule: gap === 0 ? "direct.next-sentence" : "direct.next-paragraph",
  });
  return drafts.length - 1;
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

function spokenLast(
  { drafts }: Finding,
  { last, next }: { readonly last: number | null; readonly next: number },
): number | null {
  const { rule, mention } = drafts[next]!;
  return mention && /^(?:direct|mixed|indirect|layout\.turn)/.test(rule) ? next : last;
}

/** A whole sentence in marks, at the start of a sentence. */
export function isSpeech(
  { tokens, sentenceOf, firstToken, endToken, quotations }: Ground,
  quote: number,
): boolean {
  const first = firstToken[quote]!;
  const end = endToken[quote]!;
  if (end - first < FEWEST_TOKENS || tokens.sentences[sentenceOf[first]!] !== first) return false;
  if (!/^[\p{Lu}\p{N}…[(.‘']/u.test(tokens.words[first + 1] ?? "")) return false;
  return (
    !quotations[quote]!.closed ||
    /[.!?…]$/.test(tokens.words[end - 2]!) ||
    /^[.!?]$/.test(tokens.words[end] ?? "")
  );
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
