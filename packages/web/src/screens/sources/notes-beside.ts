// Puts each note in the margin at the height of the line where its claim begins, and below the note before it where there is no room.
import { type RefObject, useLayoutEffect } from "react";

export interface NoteHeight {
  /** Where the line of the claim begins, from the top of the paragraph, in pixels. */
  readonly wanted: number;
  readonly height: number;
}

/** How far each note is from the one before it, in pixels: never less than `gap`, but for the first. */
export function gapsOf(notes: readonly NoteHeight[], gap: number): number[] {
  let end = 0;
  return notes.map(({ wanted, height }, at) => {
    const least = at === 0 ? 0 : gap;
    const own = Math.round(Math.max(least, wanted - end));
    end += own + height;
    return own;
  });
}

const GAP = 4;

/** Looks again whenever the paragraph changes its size; one below the other, where the margin lies under the text. */
export function useNotesBeside(
  margin: RefObject<HTMLElement | null>,
  claims: readonly { readonly id: string }[],
): void {
  const ids = claims.map(({ id }) => id).join(" ");
  useLayoutEffect(() => {
    const row = margin.current?.parentElement;
    const piece = row?.querySelector(".piece");
    if (!row || !piece || ids === "") return;
    placeSoon(row);
    const watching = new ResizeObserver(() => placeSoon(row));
    watching.observe(piece);
    return () => watching.disconnect();
  }, [margin, ids]);
}

const waiting = new Set<HTMLElement>();

/** All that wait are measured before any is moved, so that the page is laid out once. */
function placeSoon(row: HTMLElement): void {
  waiting.add(row);
  if (waiting.size > 1) return;
  queueMicrotask(() => {
    const found = [...waiting].flatMap(measured);
    waiting.clear();
    for (const { notes, gaps } of found)
      notes.forEach((note, at) => {
        note.style.marginBlockStart = `${gaps[at]}px`;
      });
  });
}

function measured(row: HTMLElement): { notes: HTMLElement[]; gaps: number[] }[] {
  const notes = [...row.querySelectorAll<HTMLElement>("[data-note]")];
  const margin = notes[0]?.parentElement;
  if (!margin) return [];
  const { top } = row.getBoundingClientRect();
  const isBeside = Math.abs(margin.getBoundingClientRect().top - top) < 2;
  const heights = notes.map((note) => {
    const { height } = note.getBoundingClientRect();
    return { height, wanted: isBeside ? lineOf(row, note) - top - height / 2 : 0 };
  });
  return [{ notes, gaps: gapsOf(heights, GAP) }];
}

/** The middle of the line, in pixels of the window. */
function lineOf(row: HTMLElement, note: HTMLElement): number {
  const mark = row.querySelector(`.claim[data-claim="${CSS.escape(note.dataset.note ?? "")}"]`);
  const [line] = mark?.getClientRects() ?? [];
  return line ? (line.top + line.bottom) / 2 : 0;
}
