// One act in a dialog: what it means, its words, and sending it.
import type { ReactNode } from "react";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import type { Wanted } from "../../next-place.ts";
import { KeptNote } from "./kept-note.tsx";
import { Sending } from "./sending.tsx";
import { useForm } from "./use-typed.ts";
import { WordsField } from "./words-field.tsx";

interface ActDialogProps {
  /** By what name it is kept while it is written. */
  readonly form: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly wordsLabel: string;
  /** False where nothing is to be written. */
  readonly hasWords?: boolean;
  /** Null while the words are missing that it needs. */
  readonly make: (words: string) => Wanted | null;
  readonly missing?: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function ActDialog({ form, title, lead, wordsLabel, make, ...rest }: ActDialogProps) {
  const { value, set, clear, isTyped } = useForm(form, { words: "" });
  const { words } = value;
  const { missing, label, onClose, children, hasWords = true } = rest;
  return (
    <PlainDialog title={title} onClose={onClose} wide>
      {lead}
      {children}
      {hasWords && <WordsField label={wordsLabel} value={words} onChange={(next) => set({ words: next })} />}
      {hasWords && <KeptNote isTyped={isTyped} onClear={clear} />}
      <Sending
        wanted={make(words.trim())}
        {...(missing === undefined ? {} : { missing })}
        {...{ label, onCancel: onClose }}
        onSent={() => {
          clear();
          onClose();
        }}
      />
    </PlainDialog>
  );
}
