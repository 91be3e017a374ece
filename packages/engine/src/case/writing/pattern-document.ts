// A pattern back to the form in which it is typed: one option, a list, or a range where it is shorter.
import type { Frame, Issue, Pattern } from "../frame.ts";

export type ChoiceDocument = string | string[] | { atLeast?: string; atMost?: string; not?: string };

export type PatternDocument = Record<string, ChoiceDocument>;

export function patternDocument(pattern: Pattern, frame: Frame): PatternDocument {
  return Object.fromEntries(
    pattern.map(({ issue, options }) => [
      frame.issues[issue].id,
      choiceDocument(frame.issues[issue], options),
    ]),
  );
}

function choiceDocument(issue: Issue, options: readonly number[]): ChoiceDocument {
  const id = (option: number) => issue.options[option].id;
  if (options.length === 1) return id(options[0]);
  const last = issue.options.length - 1;
  const [low, high] = [options[0], options[options.length - 1]];
  const isRun = high - low === options.length - 1 && options.length > 2;
  if (isRun && (issue.kind === "ordered" || issue.kind === "numeric")) {
    if (low === 0 && high === last) return { atLeast: id(low) };
    return { ...(low > 0 ? { atLeast: id(low) } : {}), ...(high < last ? { atMost: id(high) } : {}) };
  }
  return options.map(id);
}
