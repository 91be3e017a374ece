// Which options a choice in a pattern as typed stands for, and the pattern without one of them.
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { type IssueOutline, tidy } from "./frame-outline.ts";

export type PatternTyped = NonNullable<ProfileDocument["redLines"]>[number]["refuses"];
type ChoiceTyped = PatternTyped[string];

/** The options of the issue that the pattern takes; null where it does not name the issue. */
export function optionsTaken(pattern: PatternTyped, issue: IssueOutline): string[] | null {
  const name = Object.keys(pattern).find((key) => tidy(key) === issue.id);
  return name === undefined ? null : optionsOf(pattern[name], issue);
}

/** The pattern with the issue's options cut down to these; null where nothing of it is left. */
export function withOptions(
  pattern: PatternTyped,
  { id }: IssueOutline,
  options: readonly string[],
): PatternTyped | null {
  const others = Object.entries(pattern).filter(([key]) => tidy(key) !== id);
  const own = options.length === 0 ? [] : [[id, options.length === 1 ? options[0] : [...options]] as const];
  return others.length + own.length === 0 ? null : Object.fromEntries([...others, ...own]);
}

function optionsOf(choice: ChoiceTyped, { options }: IssueOutline): string[] {
  if (typeof choice !== "object") return options.filter((option) => option === tidy(choice));
  if (Array.isArray(choice)) {
    const named = new Set(choice.map(tidy));
    return options.filter((option) => named.has(option));
  }
  const { atLeast, atMost, not = [] } = choice;
  const low = atLeast === undefined ? 0 : options.indexOf(tidy(atLeast));
  const high = atMost === undefined ? options.length - 1 : options.indexOf(tidy(atMost));
  const barred = new Set((Array.isArray(not) ? not : [not]).map(tidy));
  return options.filter((option, k) => low >= 0 && k >= low && k <= high && !barred.has(option));
}
