// The problems of one thing of the case, shown at it.
import type { SaidProblem } from "../../../engine/said-problem.ts";

interface ProblemsAtProps {
  readonly place: string;
  readonly problems: readonly SaidProblem[] | undefined;
}

export function ProblemsAt({ place, problems }: ProblemsAtProps) {
  if (!problems || problems.length === 0) return null;
  return (
    <div id={problemId(place)} className="problems">
      {problems.map(({ text, severity }) => (
        <p key={text} className="problem" data-severity={severity}>
          {text}
        </p>
      ))}
    </div>
  );
}

export function problemId(place: string): string {
  return `problem-${place.replace(/\s/g, "_")}`;
}
