// One line of text under its label, as forms of rooms have them.

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(typed: string): void;
  readonly isNeeded?: true;
}

/** As long as names in a room may be. */
const LONGEST = 200;

export function TextField({ label, value, onChange, isNeeded }: TextFieldProps) {
  return (
    <label>
      {label}
      <input
        required={isNeeded}
        value={value}
        maxLength={LONGEST}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
