// A field for a person's own words.
import { useId } from "react";

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
}

/** The longest that an act takes. */
const MOST = 40_000;

export function WordsField({ label, value, onChange, lines = 3 }: WordsFieldProps) {
  const id = useId();
  return (
    <div className="words-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={lines}
        maxLength={MOST}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
