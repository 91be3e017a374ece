// The statements of one decision maker, one a line, in the order of their importance.
import {
  addStatement,
  changeStatement,
  moveStatement,
  preferenceOf,
  removeStatement,
  type StatementText,
  setTies,
  statementOf,
} from "@parley/engine/editing";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { ReorderList } from "../../../parts/reorder-list.tsx";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { Labelled } from "../labelled.tsx";
import type { MakerView } from "../makers.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { useNumbers } from "../use-numbers.ts";
import { NewStatement } from "./new-statement.tsx";
import { StatementField } from "./statement-field.tsx";
import { StatementWords } from "./statement-palette.tsx";
import { TiesChoice } from "./ties-choice.tsx";
import { useRowKeys } from "./use-row-keys.ts";

export function StatementList({ maker }: { readonly maker: MakerView }) {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { conflict, edit, isReadOnly } = useHold();
  const statements = (preferenceOf(conflict, maker.id)?.statements ?? []).map(statementOf);
  const rows = useRowKeys(statements.length);
  const [open, setOpen] = useState<string | null>(null);
  const add = (text: string) => {
    if (text.trim() === "") return;
    edit("addStatement", (documents) => addStatement(documents, { maker: maker.id, text: text.trim() }));
  };
  return (
    <div className="hold-statements">
      <p>{hold.statements.lead}</p>
      {statements.length > 0 && (
        <ReorderList
          label={hold.statements.list(maker.name)}
          isReadOnly={isReadOnly}
          holdsFields
          items={statements.map((statement, at) => ({
            id: rows.keys[at],
            text: statement.statement,
            lead: numbers(at + 1),
            label: (
              <StatementLine
                maker={maker}
                at={at}
                statement={statement}
                isOpen={open === rows.keys[at]}
                onToggle={() => setOpen((before) => (before === rows.keys[at] ? null : rows.keys[at]))}
                onRemove={() => {
                  rows.remove(at);
                  edit("removeStatement", (documents) => removeStatement(documents, { maker: maker.id, at }));
                }}
              />
            ),
          }))}
          onMove={(ids, moved) => {
            const from = rows.keys.indexOf(moved);
            const to = ids.indexOf(moved);
            rows.move(from, to);
            edit("moveStatement", (documents) => moveStatement(documents, { maker: maker.id, from, to }));
          }}
        />
      )}
      <NewStatement label={hold.statements.add(maker.name)} onAdd={add} />
      <StatementWords />
      <TiesChoice
        maker={maker}
        onTies={(ties) => edit("ties", (documents) => setTies(documents, { maker: maker.id, ties }))}
      />
    </div>
  );
}

interface StatementLineProps {
  readonly maker: MakerView;
  readonly at: number;
  readonly statement: StatementText;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

function StatementLine({ maker, at, statement, isOpen, onToggle, onRemove }: StatementLineProps) {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { edit, problems, isReadOnly } = useHold();
  const own = problemsAt(problems, "preferences", maker.id, "statements", at);
  const problemId = `problem-${maker.id}-${at}`;
  const change = (what: Partial<StatementText>) =>
    edit(
      "statement",
      (documents) => changeStatement(documents, { maker: maker.id, at, ...what }),
      `statement ${maker.id} ${at} ${Object.keys(what)}`,
    );
  return (
    <span className="hold-line">
      <span className="hold-line-main">
        <StatementField
          value={statement.statement}
          label={hold.statements.line(numbers(at + 1), maker.name)}
          isInvalid={own.some(({ severity }) => severity === "error")}
          {...(own.length > 0 ? { describedBy: problemId } : {})}
          onKeep={(text) => {
            if (text.trim() !== "") change({ statement: text });
          }}
          onEmpty={onRemove}
        />
        {statement.confidence !== undefined && <small>{hold.statements.sureIs(statement.confidence)}</small>}
        <Button
          className="quiet"
          aria-label={`${hold.statements.more}: ${statement.statement}`}
          aria-expanded={isOpen}
          onPress={onToggle}
        >
          …
        </Button>
        {!isReadOnly && (
          <Button
            className="quiet"
            aria-label={hold.statements.remove(statement.statement)}
            onPress={onRemove}
          >
            ×
          </Button>
        )}
      </span>
      {isOpen && <LineMore statement={statement} onChange={change} />}
      {!isOpen && statement.because && (
        <small className="hold-reason" dir="auto">
          {statement.because}
        </small>
      )}
      <ProblemLines problems={own} id={problemId} />
    </span>
  );
}

interface LineMoreProps {
  readonly statement: StatementText;
  readonly onChange: (what: Partial<StatementText>) => void;
}

function LineMore({ statement, onChange }: LineMoreProps) {
  const { hold } = useTexts();
  const { isReadOnly } = useHold();
  return (
    <span className="hold-line-more">
      <Labelled label={hold.statements.sure}>
        {(id) => (
          <TypedField
            id={id}
            className="hold-short"
            inputMode="decimal"
            value={statement.confidence ?? ""}
            isReadOnly={isReadOnly}
            onType={(text) => onChange({ confidence: text })}
          />
        )}
      </Labelled>
      <Labelled label={hold.statements.because} isWide>
        {(id) => (
          <TypedField
            id={id}
            value={statement.because ?? ""}
            isReadOnly={isReadOnly}
            onType={(text) => onChange({ because: text })}
          />
        )}
      </Labelled>
    </span>
  );
}
