// One act in a dialog: what it means, its words, and sending it.
import { type ReactNode, useState } from "react";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import type { Wanted } from "../../next-place.ts";
import { Sending } from "./sending.tsx";
import { WordsField } from "./words-field.tsx";

interface ActDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly wordsLabel: string;
  /** False where nothing is to be written. */
  readonly hasWords?: boolean;
  /** The words so far, before anybody typed. */
  readonly first?: string;
  /** Null while the words are missing that it needs. */
  readonly make: (words: string) => Wanted | null;
  readonly missing?: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function ActDialog({ title, lead, wordsLabel, first = "", make, ...rest }: ActDialogProps) {
  const [words, setWords] = useState(first);
  const { missing, label, onClose, children, hasWords = true } = rest;
  return (
    <PlainDialog title={title} onClose={onClose} wide>
      {lead}
      {children}
      {hasWords && <WordsField label={wordsLabel} value={words} onChange={setWords} />}
      <Sending
        wanted={make(words.trim())}
        {...(missing === undefined ? {} : { missing })}
        {...{ label, onSent: onClose, onCancel: onClose }}
      />
    </PlainDialog>
  );
}
