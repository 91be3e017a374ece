// What is wrong or worth a warning in the case, in the page's words, sorted by what it is about.
import type { Desk } from "../desk.ts";
import { type PlacedProblems, placeProblems } from "../place-problems.ts";
import { saidProblems } from "../said-problem.ts";

export function caseProblems(_: null, desk: Desk): PlacedProblems {
  const reading = desk.check();
  const found = reading.ok ? reading.case.warnings : reading.problems;
  return placeProblems(saidProblems(found, desk), desk.documents);
}
