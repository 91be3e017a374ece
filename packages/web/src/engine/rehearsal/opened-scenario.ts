// The case as a rehearsal is played on it, or why it cannot be.
import { type Message, message } from "@parley/engine/case";
import { parseRational, type Rational } from "@parley/engine/maths";
import { type HeldIssue, openScenario, type Scenario } from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import { type SaidProblem, saidProblems } from "../said-problem.ts";
import type { AssumedNoDeal } from "./setup.ts";

export type OpenedScenario =
  | { readonly kind: "open"; readonly scenario: Scenario }
  | { readonly kind: "errors"; readonly problems: readonly SaidProblem[] }
  /** Every reason why it cannot be played. */
  | { readonly kind: "closed"; readonly reasons: readonly Message[] };

const MOST_PROBLEMS = 5;

/** @param held Issues that are settled already, by their places; none by default. */
export function openedScenario(
  noDeal: AssumedNoDeal,
  desk: Desk,
  held: readonly HeldIssue[] = [],
): OpenedScenario {
  return desk.once(`rehearsal scenario ${JSON.stringify([noDeal, held])}`, () =>
    opened({ noDeal, held }, desk),
  );
}

interface Opening {
  readonly noDeal: AssumedNoDeal;
  readonly held: readonly HeldIssue[];
}

function opened({ noDeal, held }: Opening, desk: Desk): OpenedScenario {
  const reading = desk.reading();
  if (!reading.ok) {
    const problems = reading.problems.filter(({ severity }) => severity === "error");
    return { kind: "errors", problems: saidProblems(problems.slice(0, MOST_PROBLEMS), desk) };
  }
  const { frame, profiles } = reading.case;
  if (frame.issues.length === 0) return { kind: "closed", reasons: [message("rehearsal.nothing-allowed")] };
  const opening = openScenario({ frame, profiles, noDeal: readNoDeal(noDeal), held });
  return opening.ok
    ? { kind: "open", scenario: opening.scenario }
    : { kind: "closed", reasons: opening.reasons };
}

function readNoDeal(typed: AssumedNoDeal): Map<string, Rational> {
  return new Map(
    Object.entries(typed).flatMap(([id, text]) => {
      const worth = parseRational(text);
      return worth ? [[id, worth] as const] : [];
    }),
  );
}
