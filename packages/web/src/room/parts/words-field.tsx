// A field for a few lines of a person's own words.
import { useEffect, useId, useRef } from "react";

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly rows?: number;
  /** The keyboard goes on here: a press opened the field. */
  readonly takesFocus?: true;
}

export function WordsField({ label, value, onChange, rows = 2, takesFocus }: WordsFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        dir="auto"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
