// A field for one statement: while a short name is typed, those that fit are offered; arrows choose, Enter or Tab takes.
import { useId } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import { useHold } from "../use-hold.ts";
import { type StatementActs, useStatementField } from "./use-statement-field.ts";

interface StatementFieldProps extends StatementActs {
  readonly label: string;
  readonly placeholder?: string;
  readonly isInvalid?: boolean;
  readonly describedBy?: string;
}

export function StatementField(props: StatementFieldProps) {
  const { value, label, placeholder, isInvalid, describedBy } = props;
  const { hold } = useTexts();
  const { isReadOnly } = useHold();
  const list = useId();
  const field = useStatementField(props);
  const isOpen = field.offered.length > 0;
  return (
    <span className="hold-statement">
      <input
        ref={field.input}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${list}-${field.active}` : undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        data-said={value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        value={field.text}
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={field.keys}
        onBlur={field.leave}
      />
      <span
        id={list}
        role="listbox"
        aria-label={hold.statements.suggestions}
        className="hold-offered"
        hidden={!isOpen}
      >
        {field.offered.map((action, at) => (
          <span
            key={action.id}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === field.active}
            // The field keeps the focus.
            onPointerDown={(event) => {
              event.preventDefault();
              field.take(action);
            }}
          >
            <b>{action.id}</b> <small>{hold.statements.of(action.name, action.maker)}</small>
          </span>
        ))}
      </span>
    </span>
  );
}
