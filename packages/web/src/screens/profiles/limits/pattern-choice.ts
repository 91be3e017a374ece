// The options that a part of a pattern stands for, and the shortest way to write them.
import type { ProfileDocument } from "@parley/engine/case";
import { keyFor } from "../numbers/worth-kinds.ts";
import type { NamedIssue } from "../parts/profile-parts.ts";

export type Pattern = NonNullable<ProfileDocument["redLines"]>[number]["refuses"];
type Choice = Pattern[string];

/** Positions of the options, ascending. */
export function optionsTaken(choice: Choice | undefined, { options }: NamedIssue): number[] {
  const find = (text: string | number) =>
    options.findIndex(({ id }) => keyFor({ [String(text)]: null }, id) !== undefined);
  if (choice === undefined) return [];
  if (typeof choice !== "object") return [find(choice)].filter((at) => at >= 0);
  if (Array.isArray(choice))
    return [...new Set(choice.map(find))].filter((at) => at >= 0).sort((a, b) => a - b);
  const { atLeast, atMost, not = [] } = choice;
  const low = atLeast === undefined ? 0 : find(atLeast);
  const high = atMost === undefined ? options.length - 1 : find(atMost);
  const barred = new Set((Array.isArray(not) ? not : [not]).map(find));
  return options.map((_, at) => at).filter((at) => low >= 0 && at >= low && at <= high && !barred.has(at));
}

/** A range where the issue has an order and the options stand side by side; null for none. */
export function writeChoice(taken: readonly number[], { kind, options }: NamedIssue): Choice | null {
  if (taken.length === 0) return null;
  const ids = taken.map((at) => options[at].id);
  if (ids.length === 1) return ids[0];
  const [first, last] = [taken[0], taken[taken.length - 1]];
  const isRun = last - first + 1 === taken.length;
  if ((kind !== "numeric" && kind !== "ordered") || !isRun) return ids;
  if (first === 0 && last === options.length - 1) return ids;
  if (first === 0) return { atMost: ids[ids.length - 1] };
  if (last === options.length - 1) return { atLeast: ids[0] };
  return { atLeast: ids[0], atMost: ids[ids.length - 1] };
}

export function termOf(pattern: Pattern, issue: string): Choice | undefined {
  const key = Object.keys(pattern).find((name) => name.trim().normalize("NFC") === issue);
  return key === undefined ? undefined : pattern[key];
}

/** The pattern with another choice for one issue, in the order of the case; null takes the issue out. */
export function withTerm(
  pattern: Pattern,
  issues: readonly NamedIssue[],
  issue: string,
  choice: Choice | null,
): Pattern {
  return Object.fromEntries(
    issues.flatMap(({ id }): [string, Choice][] => {
      const term = id === issue ? choice : termOf(pattern, id);
      return term === undefined || term === null ? [] : [[id, term]];
    }),
  );
}
