// Who can do what: actions typed like a list, the situation of today and the one that should last by ticking, and what cannot go together.

import { Why } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { ActionTable } from "./action-table.tsx";
import { AddMaker } from "./add-maker.tsx";
import { Combinations } from "./combinations.tsx";
import { PointedSituations } from "./pointed-situations.tsx";

export function CanStep() {
  const { hold } = useTexts();
  const { conflict, makers, problems } = useHold();
  const hasActions = makers.some(({ actions }) => actions.length > 0);
  if (conflict.moves) return <p>{hold.listedOnly}</p>;
  const shown = new Set([
    ...problemsAt(problems, "infeasible"),
    ...problemsAt(problems, "preferences"),
    ...problemsAt(problems, "statusQuo"),
    ...problemsAt(problems, "hold"),
    // What is still to be typed is no mistake.
    ...(hasActions ? [] : problems),
  ]);
  return (
    <>
      <section className="part" aria-labelledby="hold-can">
        <h2 id="hold-can">
          {hold.steps.can} <Why explanation={{ ...hold.explanations.model, pages: ["graph-model"] }} />
        </h2>
        <p>{hold.can.lead}</p>
        <ActionTable />
        <ProblemLines problems={problems.filter((problem) => !shown.has(problem))} />
        <AddMaker />
        {hasActions && <p className="hold-lever-note">{hold.can.leverNote}</p>}
      </section>
      {hasActions && (
        <>
          <PointedSituations />
          <Combinations />
        </>
      )}
    </>
  );
}
