// The picture of a course, as far as it has been gone through. The engine makes it; what comes later is left out here.
import type { Figure } from "@parley/engine/report";
import { lazy, Suspense, useMemo } from "react";
import type { CourseView } from "../../../engine/rehearsal/course-view.ts";

const DrawnFigure = lazy(async () => ({
  default: (await import("../../../parts/drawn-figure.tsx")).DrawnFigure,
}));

interface DanceFigureProps {
  readonly figure: Figure;
  readonly course: CourseView;
  /** How many acts are shown. */
  readonly step: number;
}

export function DanceFigure({ figure, course, step }: DanceFigureProps) {
  const shown = useMemo(() => figureAt(figure, course, step), [figure, course, step]);
  return (
    <Suspense fallback={<p>{figure.alternative}</p>}>
      <DrawnFigure figure={shown} />
    </Suspense>
  );
}

/** The axes stay as they are, so that nothing jumps. */
function figureAt(figure: Figure, { acts }: CourseView, step: number): Figure {
  if (step >= acts.length) return figure;
  const offers = acts.filter(({ word }) => word === "offer").length;
  const told = acts.slice(0, step).filter(({ word }) => word === "offer").length;
  const round = step === 0 ? 0 : acts[step - 1].round;
  const upTo = <Step extends { readonly round: number }>(steps: readonly Step[]): Step[] =>
    // Of very many offers only some are drawn: then whole rounds are shown.
    (steps.length === offers ? steps.slice(0, told) : steps.filter((one) => one.round <= round)).map(
      (one) => ({
        ...one,
        accepted: false,
      }),
    );
  if (figure.kind === "dance-graph") return { ...figure, steps: upTo(figure.steps), final: null };
  if (figure.kind === "dance-course") return { ...figure, steps: upTo(figure.steps), finalLabel: null };
  return figure;
}
