// What could not be written before the page was left: the browser ends a page before its store has answered, but a note in the small, immediate
// store gets through, and is taken up when the case is opened again.
import type { PartChanges } from "./parts.ts";

interface Note {
  /** Of the case as it was last written: changes to another state are not taken up. */
  readonly revision: number;
  readonly put: readonly (readonly [string, unknown])[];
  readonly drop: readonly string[];
}

const nameOf = (key: string) => `unsaved of ${key}`;

export function noteUnsaved(
  key: string,
  { revision, changes }: { revision: number; changes: PartChanges },
): void {
  // Writing out what the small store cannot hold would only hold up the leaving.
  if (lettersIn(changes) > MOST_LETTERS) return;
  const note: Note = { revision, put: [...changes.put], drop: changes.drop };
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(note));
  } catch {
    // Too large for the small store: the write that is under way is all that can be done.
  }
}

const MOST_LETTERS = 4_000_000;

/** A claim is reckoned at what the shortest takes. */
const LETTERS_IN_ITEM = 150;

function lettersIn({ put }: PartChanges): number {
  let letters = 0;
  for (const piece of put.values()) {
    if (typeof piece === "string") letters += piece.length;
    else if (Array.isArray(piece)) letters += piece.length * LETTERS_IN_ITEM;
  }
  return letters;
}

export function forgetUnsaved(key: string): void {
  localStorage.removeItem(nameOf(key));
}

/** What was noted for the case in this state, if anything. */
export function unsavedOf(key: string, revision: number): PartChanges | null {
  const text = localStorage.getItem(nameOf(key));
  if (text === null) return null;
  const note = JSON.parse(text) as Note;
  return note.revision === revision ? { put: new Map(note.put), drop: note.drop } : null;
}
