// The field under a list of statements: Enter adds what is typed, and so does leaving the field.
import { useTexts } from "../../../texts/use-texts.ts";
import { useHold } from "../use-hold.ts";
import { StatementField } from "./statement-field.tsx";

interface NewStatementProps {
  readonly label: string;
  readonly onAdd: (text: string) => void;
}

/** Nothing where the case is only read. */
export function NewStatement({ label, onAdd }: NewStatementProps) {
  const { hold } = useTexts();
  const { isReadOnly } = useHold();
  if (isReadOnly) return null;
  return (
    <StatementField
      value=""
      label={label}
      placeholder={hold.statements.addPlaceholder}
      onKeep={() => {}}
      onEnter={onAdd}
      onLeave={onAdd}
    />
  );
}
