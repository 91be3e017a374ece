// Statements with weights, which are added up: each a number or an interval.
import { preferenceOf, removeStatementWeight, setStatementWeight, setTies } from "@parley/engine/editing";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { useNumbers } from "../use-numbers.ts";
import { NewStatement } from "./new-statement.tsx";
import { StatementField } from "./statement-field.tsx";
import { StatementWords } from "./statement-palette.tsx";
import { TiesChoice } from "./ties-choice.tsx";
import { endsOf, quantityOf, type Weight } from "./weight-ends.ts";

export function WeightList({ maker }: { readonly maker: MakerView }) {
  const { hold } = useTexts();
  const { conflict, edit } = useHold();
  const entries = Object.entries(preferenceOf(conflict, maker.id)?.weights ?? {});
  const add = (typed: string) => {
    const statement = typed.trim();
    if (statement === "" || entries.some(([text]) => text === statement)) return;
    edit("weight", (documents) =>
      setStatementWeight(documents, { maker: maker.id, was: null, statement, weight: 1 }),
    );
  };
  return (
    <div className="hold-statements">
      <p>{hold.weights.lead}</p>
      <ol className="plain hold-weights">
        {entries.map(([text, weight], at) => (
          <WeightLine
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry keeps its place while its text is typed
            key={at}
            maker={maker}
            at={at}
            text={text}
            weight={weight}
            texts={entries.map(([one]) => one)}
          />
        ))}
      </ol>
      <NewStatement label={hold.weights.add(maker.name)} onAdd={add} />
      <StatementWords />
      <TiesChoice
        maker={maker}
        onTies={(ties) => edit("ties", (documents) => setTies(documents, { maker: maker.id, ties }))}
      />
    </div>
  );
}

interface WeightLineProps {
  readonly maker: MakerView;
  readonly at: number;
  readonly text: string;
  readonly weight: Weight;
  /** Of all lines. */
  readonly texts: readonly string[];
}

function WeightLine({ maker, at, text, weight, texts }: WeightLineProps) {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { edit, problems, isReadOnly } = useHold();
  const [isTwice, setTwice] = useState(false);
  const own = problemsAt(problems, "preferences", maker.id, "weights", text);
  const put = (next: { readonly statement: string; readonly weight: Weight }, group: string) =>
    edit(
      "weight",
      (documents) => setStatementWeight(documents, { maker: maker.id, was: text, ...next }),
      `${group} ${maker.id} ${at}`,
    );
  const say = (statement: string) => {
    const isTaken = statement !== text && texts.includes(statement);
    setTwice(isTaken);
    if (isTaken || statement.trim() === "") return;
    put({ statement, weight }, "weighed");
  };
  const remove = () =>
    edit("weight", (documents) => removeStatementWeight(documents, { maker: maker.id, statement: text }));
  return (
    <li className="hold-line">
      <span className="hold-line-main">
        <StatementField
          value={text}
          label={hold.weights.statement(numbers(at + 1), maker.name)}
          isInvalid={own.some(({ severity }) => severity === "error")}
          onKeep={say}
          onEmpty={remove}
        />
        <Ends
          text={text}
          weight={weight}
          onWeigh={(next) => put({ statement: text, weight: next }, "weight")}
        />
        {!isReadOnly && (
          <Button className="quiet" aria-label={hold.statements.remove(text)} onPress={remove}>
            ×
          </Button>
        )}
      </span>
      {isTwice && <p className="problem">{hold.weights.twice}</p>}
      <ProblemLines problems={own} />
    </li>
  );
}

interface EndsProps {
  readonly text: string;
  readonly weight: Weight;
  readonly onWeigh: (weight: Weight) => void;
}

/** Where the weight is one number, its end goes along with its beginning. */
function Ends({ text, weight, onWeigh }: EndsProps) {
  const { weights } = useTexts().hold;
  const { isReadOnly } = useHold();
  const [low, high] = endsOf(weight);
  const shared = { className: "hold-short", inputMode: "decimal", isReadOnly } as const;
  return (
    <>
      <TypedField
        {...shared}
        label={weights.lowOf(text)}
        value={low}
        onType={(typed) => onWeigh(quantityOf([typed, high === low ? typed : high]))}
      />
      <span>{weights.high}</span>
      <TypedField
        {...shared}
        label={weights.highOf(text)}
        value={high}
        onType={(typed) => onWeigh(quantityOf([low, typed]))}
      />
    </>
  );
}
