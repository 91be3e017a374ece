// A date and a time, written in UTC as the rules have them, with what that is by the clock of this device.
import { useId } from "react";
import { momentWords } from "../../../../texts/date-words.ts";
import { localeOf } from "../../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../../texts/use-texts.ts";

interface MomentFieldProps {
  readonly label: string;
  /** Milliseconds since 1970 UTC; 0: none yet. */
  readonly value: number;
  readonly onChange: (moment: number) => void;
}

export function MomentField({ label, value, onChange }: MomentFieldProps) {
  const { roomRules } = useTexts();
  const locale = localeOf(useLanguage());
  const id = useId();
  return (
    <div className="rules-moment">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={value === 0 ? "" : new Date(value).toISOString().slice(0, 16)}
        onChange={({ target }) => onChange(momentOf(target.value))}
      />
      {value !== 0 && <small>{roomRules.draft.onThisClock(momentWords(new Date(value), locale))}</small>}
    </div>
  );
}

function momentOf(written: string): number {
  const moment = Date.parse(`${written}Z`);
  return Number.isNaN(moment) || moment < 0 ? 0 : moment;
}
