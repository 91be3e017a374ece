// Issues with their options as plain names: what typed lines and pasted tables come down to.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";

export interface ListedIssue {
  readonly name: string;
  readonly options: readonly string[];
}

export interface LineProblem extends Message {
  /** Counted from 1. */
  readonly line: number;
}

export interface IssueListing {
  readonly issues: readonly ListedIssue[];
  /** What was read in a way that may not have been meant. */
  readonly problems: readonly LineProblem[];
}

export interface OptionRead {
  readonly name: string;
  readonly line: number;
}

export interface IssueRead extends OptionRead {
  readonly options: OptionRead[];
}

export function listingOf(read: readonly IssueRead[], problems: readonly LineProblem[]): IssueListing {
  const twice = [
    ...repeated(read).map(({ name, line }) => ({ ...message("editing.issue-twice", { issue: name }), line })),
    ...read.flatMap((issue) =>
      repeated(issue.options).map(({ name, line }) => ({
        ...message("editing.option-twice", { issue: issue.name, option: name }),
        line,
      })),
    ),
  ];
  const issues = read.map(({ name, options }) => ({ name, options: options.map((option) => option.name) }));
  return { issues, problems: [...problems, ...twice].sort((a, b) => a.line - b.line) };
}

function repeated(items: readonly OptionRead[]): OptionRead[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => seen.has(name) || !seen.add(name));
}

/** Names as they are compared: blanks within them count as one. */
export function plainName(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
