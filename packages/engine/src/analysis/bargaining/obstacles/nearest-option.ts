// How far a demand on an ordered or numeric issue has to come down before a deal exists: the nearest option that suffices.
import type { Frame, Issue, OptionId } from "../../../case/frame.ts";
import { compare, type Rational, rational, subtract } from "../../../maths/rational.ts";
import type { UnitSet } from "./unit-space.ts";
import type { ZoneQuestions } from "./zone-questions.ts";

export interface EnoughOption {
  /** Id of the demand's unit. */
  readonly unit: string;
  readonly asked: OptionId;
  readonly enough: OptionId;
}

/**
 * The nearest of the options not asked for, the lower of two equally near, while `dropped` but for the unit itself stays dropped in full.
 * Null where the unit is no demand, its issue has no order, or the search did not decide.
 */
export function findNearestOption(
  frame: Frame,
  questions: ZoneQuestions,
  { unit: position, dropped }: { unit: number; dropped: UnitSet },
): EnoughOption | null {
  const { units, all } = questions.space;
  const unit = units[position];
  if (unit.kind !== "demand" || unit.options.length === 0) return null;
  const issue = frame.issues[unit.issue];
  if (issue.kind !== "ordered" && issue.kind !== "numeric") return null;
  const question = { units: all & ~dropped, floors: questions.floorsOf() };
  // Each deal found leaves only the options nearer than its own to try.
  let left = byDistance(issue, unit.options);
  let nearest: Step | null = null;
  while (left.length > 0) {
    const only = { issue: unit.issue, options: left.map(({ option }) => option) };
    const answer = questions.find({ ...question, only });
    if (answer.status === "undecided") return null;
    if (answer.status === "none") break;
    const at = left.findIndex(({ option }) => option === answer.deal[unit.issue]);
    nearest = left[at];
    left = left.slice(0, at);
  }
  if (!nearest) return null;
  return { unit: unit.id, asked: issue.options[nearest.asked].id, enough: issue.options[nearest.option].id };
}

interface Step {
  readonly option: number;
  /** The asked option that is nearest to it. */
  readonly asked: number;
  readonly distance: Rational;
}

function byDistance(issue: Issue, asked: readonly number[]): Step[] {
  const place = (option: number) => issue.options[option].value ?? rational(BigInt(option));
  const distance = (a: number, b: number) => {
    const difference = subtract(place(a), place(b));
    return difference.num < 0n ? { num: -difference.num, den: difference.den } : difference;
  };
  return issue.options
    .flatMap((_, option): Step[] => {
      if (asked.includes(option)) return [];
      const nearest = asked.reduce((best, other) =>
        compare(distance(option, other), distance(option, best)) < 0 ? other : best,
      );
      return [{ option, asked: nearest, distance: distance(option, nearest) }];
    })
    .sort((a, b) => compare(a.distance, b.distance) || a.option - b.option);
}
