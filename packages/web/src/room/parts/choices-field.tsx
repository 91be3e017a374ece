// Picks an option on each issue of the frame; an issue may be left open.
import { useId } from "react";
import { useTexts } from "../../texts/use-texts.ts";
import "./choices-field.css";

/** Issue id → option id; an issue that is not among them is left open. */
export type ChoicesValue = Readonly<Record<string, string>>;

export interface ChoicesFrame {
  readonly issues: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit?: string | null;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  }[];
}

interface ChoicesFieldProps {
  readonly frame: ChoicesFrame;
  readonly value: ChoicesValue;
  readonly onChange: (value: ChoicesValue) => void;
  /** What is to be chosen; heads the fields. */
  readonly legend: string;
  /** What the empty choice says; by default that the issue is left open. */
  readonly open?: string;
  readonly isReadOnly?: boolean;
  /** Issues that may not be chosen now, with the reason in words. */
  readonly barred?: Readonly<Record<string, string>>;
}

export function ChoicesField({ frame, value, onChange, legend, ...rest }: ChoicesFieldProps) {
  const { open, isReadOnly = false, barred = {} } = rest;
  const { roomTalks } = useTexts();
  const id = useId();
  const choose = (issue: string, option: string) => {
    const { [issue]: _before, ...others } = value;
    onChange(option === "" ? others : { ...others, [issue]: option });
  };
  return (
    <fieldset className="choices-field">
      <legend>{legend}</legend>
      {frame.issues.map((issue) => (
        <div key={issue.id} className="choice">
          <label htmlFor={`${id}-${issue.id}`} dir="auto">
            {issue.unit ? `${issue.name} (${issue.unit})` : issue.name}
          </label>
          <select
            id={`${id}-${issue.id}`}
            dir="auto"
            disabled={isReadOnly || issue.id in barred}
            aria-describedby={issue.id in barred ? `${id}-${issue.id}-why` : undefined}
            value={value[issue.id] ?? ""}
            onChange={({ target }) => choose(issue.id, target.value)}
          >
            <option value="">{open ?? roomTalks.leftOpen}</option>
            {issue.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
          {issue.id in barred && (
            <small id={`${id}-${issue.id}-why`} className="why-barred">
              {barred[issue.id]}
            </small>
          )}
        </div>
      ))}
    </fieldset>
  );
}
