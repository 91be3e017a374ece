// The picture of all deals: every package, the efficient ones, what named rules would pick, and a ring for each deal that was made.
import { lazy, Suspense, useMemo } from "react";
import { Why } from "../../app/screen.tsx";
import type { DebriefView } from "../../engine/questions/exercise-debrief.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { debriefFigure } from "./debrief-figure.ts";

const DrawnFigure = lazy(async () => ({
  default: (await import("../../parts/drawn-figure.tsx")).DrawnFigure,
}));

export function DealsPart({ debrief: view }: { readonly debrief: DebriefView }) {
  const { debrief, explained } = useTexts().teaching;
  const words = useCourseWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the texts
  const figure = useMemo(() => debriefFigure(view, debrief, words), [view, debrief]);
  return (
    <section className="part" aria-labelledby="all-deals-title">
      <h2 id="all-deals-title">
        {debrief.pictureTitle} <Why explanation={explained.debrief} />
      </h2>
      <Suspense fallback={<p>{figure.alternative}</p>}>
        <DrawnFigure figure={figure} />
      </Suspense>
    </section>
  );
}
