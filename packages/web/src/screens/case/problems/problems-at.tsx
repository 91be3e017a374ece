// The problems of one thing of the case, shown at it.
import type { SaidProblem } from "../../../engine/said-problem.ts";

interface ProblemsAtProps {
  readonly place: string;
  readonly problems: readonly SaidProblem[] | undefined;
  /** Somebody is still writing: what is merely not there yet is the next step, not a fault. */
  readonly isWriting?: boolean;
}

export function ProblemsAt({ place, problems, isWriting = false }: ProblemsAtProps) {
  if (!problems || problems.length === 0) return null;
  return (
    <div id={problemId(place)} className="problems">
      {problems.map((problem) =>
        isWriting && isNextStep(problem) ? (
          <p key={problem.text} className="sans-note">
            {problem.text}
          </p>
        ) : (
          <p key={problem.text} className="problem" data-severity={problem.severity}>
            {problem.text}
          </p>
        ),
      )}
    </div>
  );
}

/** Nothing is wrong: it is only not written yet. */
export function isNextStep({ code }: SaidProblem): boolean {
  return code === "case.no-options";
}

export function problemId(place: string): string {
  return `problem-${place.replace(/\s/g, "_")}`;
}
