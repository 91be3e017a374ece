// Problems in the page's words, at the thing that they are about.
import type { SaidProblem } from "../../engine/said-problem.ts";

export function ProblemLines({
  problems,
  id,
}: {
  readonly problems: readonly SaidProblem[];
  readonly id?: string;
}) {
  if (problems.length === 0) return null;
  return (
    <div id={id}>
      {problems.map(({ severity, path, text }) => (
        <p key={`${path.join("/")} ${text}`} className="problem" data-severity={severity}>
          {text}
        </p>
      ))}
    </div>
  );
}
