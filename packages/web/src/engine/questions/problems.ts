// What is wrong or worth a warning in the case as it stands, in the page's words.
import type { Desk } from "../desk.ts";
import { type SaidProblem, saidProblems } from "../said-problem.ts";

export function problems(_: null, desk: Desk): readonly SaidProblem[] {
  const reading = desk.check();
  return saidProblems(reading.ok ? reading.case.warnings : reading.problems, desk);
}
