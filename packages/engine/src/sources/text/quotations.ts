// Finds what stands in quotation marks, block by block: straight and curly, nested, guillemets, German and corner marks. A quotation
// of several paragraphs, each opening with a mark and only the last closing, becomes one entry a paragraph, each continuing the one before.
import type { Block } from "../../case/article.ts";
import type { Span } from "../../case/claim.ts";
import { closersOf, closesInside, isSingle, type Mark, roleOf } from "./quotation-marks.ts";

/** With its marks; where it is not closed, up to the end of its block. */
export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** Position of the quotation around it. */
  readonly parent: number | null;
  readonly closed: boolean;
  /** Position of the quotation that it continues, from the block before. */
  readonly continues: number | null;
  /** Position of its block. */
  readonly block: number;
}

interface Open {
  readonly at: number;
  readonly mark: Mark;
  readonly slot: number;
}

type Draft = { -readonly [key in keyof Quotation]: Quotation[key] } & { dropped: boolean };

/** In the order of their opening marks. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const drafts: Draft[] = [];
  let unclosed: { slot: number; opener: string } | null = null;
  blocks.forEach((block, position) => {
    const before = drafts.length;
    const left = findInBlock({ text, block, position, drafts });
    const first = drafts[before];
    if (unclosed && first && first.from === block.from && text.startsWith(unclosed.opener, block.from)) {
      const isSingleToo =
        isSingle(unclosed.opener) &&
        first.inner.to > first.inner.from &&
        !/^[‘](?:twas|tis|em|til)\b/i.test(
          text.slice(drafts[unclosed.slot]!.from, drafts[unclosed.slot]!.from + 6),
        );
      // Left open before a paragraph that opens with it again, a single mark was no apostrophe.
      if (isSingleToo) first.dropped = drafts[unclosed.slot]!.dropped = false;
      if (!first.dropped) first.continues = unclosed.slot;
    }
    unclosed = left;
  });
  return withoutDropped(drafts);
}

/** Returns the outermost quotation that the block leaves open, which the next may continue. */
function findInBlock({
  text,
  block,
  position,
  drafts,
}: {
  readonly text: string;
  readonly block: Block;
  readonly position: number;
  readonly drafts: Draft[];
}): { slot: number; opener: string } | null {
  const stack: Open[] = [];
  const reader = { text, from: block.from, to: block.to };
  for (let at = block.from; at < block.to; at++) {
    const mark = roleOf(reader, { at, open: stack.at(-1)?.mark.opener ?? null });
    if (!mark) continue;
    if (mark.role === "closes") close({ stack, drafts, at, length: mark.length, closer: mark.opener });
    else
      open({ stack, drafts, at, mark, position, end: block.to, isThird: isThirdDeep(reader, { at, stack }) });
    at += mark.length - 1;
  }
  return endBlock({ stack, drafts, end: block.to });
}

/** "He told us, 'Say that I said "no" to it,' and left": a third quotation has the marks of the first again. */
function isThirdDeep(
  reader: { readonly text: string; readonly to: number },
  { at, stack }: { readonly at: number; readonly stack: readonly Open[] },
): boolean {
  const inner = stack[1];
  return stack.length === 2 && isSingle(inner!.mark.opener) && closesInside(reader, { at });
}

function open({
  stack,
  drafts,
  at,
  mark,
  position,
  end,
  isThird,
}: {
  readonly stack: Open[];
  readonly drafts: Draft[];
  readonly at: number;
  readonly mark: Mark;
  readonly position: number;
  readonly end: number;
  readonly isThird: boolean;
}): void {
  // The same mark opening again: the former was never closed, which ends it here rather than nesting without bound.
  while (!isThird && stack.some((one) => one.mark.opener === mark.opener)) {
    endUnclosed(drafts, { one: stack.pop()!, at });
  }
  stack.push({ at, mark, slot: drafts.length });
  drafts.push({
    from: at,
    to: end,
    inner: { from: at + mark.length, to: end },
    parent: stack.length > 1 ? stack[stack.length - 2]!.slot : null,
    closed: false,
    continues: null,
    block: position,
    dropped: false,
  });
}

function close({
  stack,
  drafts,
  at,
  length,
  closer,
}: {
  readonly stack: Open[];
  readonly drafts: Draft[];
  readonly at: number;
  readonly length: number;
  readonly closer: string;
}): void {
  const level = stack.findLastIndex((one) => closersOf(one.mark.opener).includes(closer));
  if (level === -1) return;
  while (stack.length > level + 1) endUnclosed(drafts, { one: stack.pop()!, at });
  const { slot } = stack.pop()!;
  const draft = drafts[slot]!;
  draft.to = at + length;
  draft.inner = { from: draft.inner.from, to: at };
  draft.closed = true;
  draft.dropped = draft.inner.from >= at;
}

/** A single mark that nothing closes was an apostrophe. */
function endUnclosed(drafts: readonly Draft[], { one, at }: { one: Open; at: number }): void {
  const draft = drafts[one.slot]!;
  draft.to = at;
  draft.inner = { from: Math.min(draft.inner.from, at), to: at };
  draft.dropped = isSingle(one.mark.opener) || draft.inner.from >= at;
}

function endBlock({
  stack,
  drafts,
  end,
}: {
  readonly stack: Open[];
  readonly drafts: Draft[];
  readonly end: number;
}): { slot: number; opener: string } | null {
  const outermost = stack.find((one) => !isSingle(one.mark.opener) || one.mark.opener === "‘");
  for (const one of stack) endUnclosed(drafts, { one, at: end });
  return outermost ? { slot: outermost.slot, opener: outermost.mark.opener } : null;
}

function withoutDropped(drafts: readonly Draft[]): Quotation[] {
  const placeOf = new Int32Array(drafts.length);
  let kept = 0;
  drafts.forEach((draft, slot) => {
    placeOf[slot] = draft.dropped ? -1 : kept++;
  });
  const moved = (slot: number | null): number | null => {
    let now = slot;
    while (now !== null && placeOf[now] === -1) now = drafts[now]!.parent;
    return now === null ? null : placeOf[now]!;
  };
  return drafts
    .filter((draft) => !draft.dropped)
    .map(({ from, to, inner, parent, closed, continues, block }) => ({
      from,
      to,
      inner,
      parent: moved(parent),
      closed,
      continues: continues === null || placeOf[continues] === -1 ? null : placeOf[continues]!,
      block,
    }));
}
