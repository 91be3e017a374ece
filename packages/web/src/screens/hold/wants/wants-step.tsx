// What each prefers: statements, weights or an order for every decision maker, and the order that follows in words.
import { setConflictEstimate } from "@parley/engine/editing";
import { useId } from "react";
import { Why } from "../../../app/screen.tsx";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { MakerWants } from "./maker-wants.tsx";

export function WantsStep() {
  const { hold } = useTexts();
  const { conflict, makers, problems } = useHold();
  if (conflict.moves) return <p>{hold.listedOnly}</p>;
  const hasActions = makers.some(({ actions }) => actions.length > 0);
  return (
    <>
      <section className="part" aria-labelledby="hold-wants">
        <h2 id="hold-wants">
          {hold.steps.wants}{" "}
          <Why explanation={{ ...hold.explanations.wants, pages: ["option-prioritisation"] }} />
        </h2>
        <p>{hasActions ? hold.wants.lead : hold.wants.beforeActions}</p>
        {hasActions && <EstimateFields />}
      </section>
      {hasActions && makers.map((maker) => <MakerWants key={maker.id} maker={maker} />)}
      {hasActions && <ProblemLines problems={elsewhere(problems)} />}
    </>
  );
}

// That a ranking is still missing is what the page is for.
function elsewhere(problems: ReturnType<typeof useHold>["problems"]) {
  const own = new Set(problemsAt(problems, "preferences"));
  return problems.filter((problem) => !own.has(problem) && problem.severity === "error");
}

function EstimateFields() {
  const { hold } = useTexts();
  const { conflict, edit, isReadOnly } = useHold();
  const [by, on] = [useId(), useId()];
  const { estimated } = conflict;
  const said = { by: String(estimated?.by ?? ""), on: String(estimated?.on ?? "") };
  const change = (next: typeof said) =>
    edit("estimate", (documents) => setConflictEstimate(documents, next), "estimate");
  return (
    <fieldset className="choices hold-estimate">
      <legend>{hold.wants.estimate}</legend>
      <label className="checkbox">
        <input
          type="checkbox"
          checked={estimated !== undefined}
          disabled={isReadOnly}
          onChange={(event) => {
            const next = event.target.checked ? { by: hold.mediator, on: hold.notSaid } : null;
            edit("estimate", (documents) => setConflictEstimate(documents, next));
          }}
        />
        {hold.wants.estimatedHere}
      </label>
      {estimated && (
        <div className="hold-fields">
          <div className="hold-field">
            <label htmlFor={by}>{hold.wants.by}</label>
            <TypedField
              id={by}
              value={said.by}
              isReadOnly={isReadOnly}
              onType={(text) => change({ ...said, by: text })}
            />
          </div>
          <div className="hold-field">
            <label htmlFor={on}>{hold.wants.on}</label>
            <TypedField
              id={on}
              value={said.on}
              isReadOnly={isReadOnly}
              onType={(text) => change({ ...said, on: text })}
            />
          </div>
        </div>
      )}
    </fieldset>
  );
}
