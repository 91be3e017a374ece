// The words of the article that are selected, or were last: pressing a button elsewhere may take the selection away.
import type { Passage } from "@parley/engine/case";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { passagesIn } from "./find-words.ts";
import type { ReadArticle } from "./read-articles.ts";

interface Selected {
  /** Cut at the ends of blocks; empty where nothing is selected. */
  readonly passages: readonly Passage[];
  /** Browsers tell of a selection a moment later. */
  readonly readNow: () => void;
}

export function useSelectedWords(
  { text, blocks }: ReadArticle,
  column: RefObject<HTMLElement | null>,
): Selected {
  const [passages, select] = useState<readonly Passage[]>([]);
  const readNow = useCallback(() => {
    const found = getSelection();
    if (!found || found.rangeCount === 0 || !column.current?.contains(found.anchorNode)) return;
    const range = found.getRangeAt(0);
    const from = placeIn(range.startContainer, range.startOffset);
    const to = placeIn(range.endContainer, range.endOffset);
    const isNone = from === null || to === null || from >= to;
    select((before) => {
      const after = isNone ? [] : passagesIn(text, { from, to }, blocks);
      return before.length === 0 && after.length === 0 ? before : after;
    });
  }, [text, blocks, column]);
  useEffect(() => {
    document.addEventListener("selectionchange", readNow);
    return () => document.removeEventListener("selectionchange", readNow);
  }, [readNow]);
  return { passages, readNow };
}

/** The place in the article's text of a place in the page; null where it lies in no text of it. */
function placeIn(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const from = node.parentElement?.dataset.from;
    return from === undefined ? null : Number(from) + offset;
  }
  // Between two elements: where the next text begins, or where the last one ends.
  const next = firstText(node.childNodes[offset] ?? null);
  if (next) return placeIn(next, 0);
  const before = node.childNodes[offset - 1] ?? null;
  const last = before ? lastText(before) : null;
  return last ? placeIn(last, last.length) : null;
}

function firstText(node: Node | null): Text | null {
  return node ? (textsIn(node).next().value ?? null) : null;
}

function lastText(node: Node): Text | null {
  return [...textsIn(node)].at(-1) ?? null;
}

function* textsIn(node: Node): Generator<Text, void> {
  if (node instanceof Text && node.parentElement?.dataset.from !== undefined) yield node;
  for (const child of node.childNodes) yield* textsIn(child);
}
