// A number that is typed: what is no number, or out of range, is said at once, and the last one that fitted counts until then.
import { useId, useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  /** Null: none yet. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  /** What is wrong with a number that does not fit. */
  readonly fault: string;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}

export function NumberField({
  label,
  value,
  least,
  most,
  isWhole = false,
  fault,
  hint,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnfit = typed !== null && readNumber(typed, { least, most, isWhole }) === null;
  const type = (text: string) => {
    setTyped(text);
    const number = readNumber(text, { least, most, isWhole });
    if (number !== null && number !== value) onChange(number);
  };
  const described = [hint ? `${id}-hint` : "", isUnfit ? `${id}-fault` : ""].filter((one) => one !== "");
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (value === null ? "" : String(value))}
        aria-invalid={isUnfit || undefined}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (!isUnfit) setTyped(null);
        }}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {isUnfit && (
        <span id={`${id}-fault`} className="problem">
          {fault}
        </span>
      )}
    </div>
  );
}

interface Fit {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

function readNumber(text: string, { least, most, isWhole }: Fit): number | null {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  if (!/^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain)) return null;
  const number = Number(plain);
  if (!Number.isFinite(number) || number < least || number > most) return null;
  return isWhole && !Number.isInteger(number) ? null : number;
}
