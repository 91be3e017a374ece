// Issues typed as lines: what is indented, or marked as a point, is an option of the issue above it.
import { message } from "../../message.ts";
import {
  type IssueListing,
  type IssueRead,
  type LineProblem,
  listingOf,
  plainName,
} from "./listed-issues.ts";

interface Line {
  readonly number: number;
  readonly indent: number;
  /** How the line is marked: not at all, by a number, by a letter, by a point. */
  readonly rank: number;
  readonly name: string;
}

const TAB = 4;

/** A space must follow, so that `-5 %` and `1.5` are no marks. Boxes to tick go too. */
const MARKS = [
  { rank: 1, form: /^(?:\d{1,3}[.)]|\(\d{1,3}\))(?=\s)/u },
  { rank: 2, form: /^(?:\p{L}\)|\(\p{L}\))(?=\s)/u },
  { rank: 3, form: /^(?:[-*+](?:\s+\[[ xX]?\])?|[•◦‣▪·–—])(?=\s)/u },
];

export function outlineToIssues(text: string): IssueListing {
  const lines = text.split(/\r\n?|\n/).flatMap((line, k): Line[] => {
    const read = readLine(line, k + 1);
    return read ? [read] : [];
  });
  const outermost = Math.min(...lines.map(({ indent }) => indent));
  const plainest = Math.min(...lines.filter(({ indent }) => indent === outermost).map(({ rank }) => rank));
  const isOption = ({ indent, rank }: Line) => indent > outermost || rank > plainest;
  const problems: LineProblem[] = [];
  const issues: IssueRead[] = [];
  let first: number | null = null;
  for (const line of lines) {
    const { name, number } = line;
    const issue = issues.at(-1);
    if (!isOption(line) || !issue) {
      if (isOption(line))
        problems.push({ ...message("editing.option-first", { option: name }), line: number });
      issues.push({ name, line: number, options: [] });
      first = null;
      continue;
    }
    first ??= line.indent;
    if (line.indent > first) {
      problems.push({
        ...message("editing.outline-deep", { option: name, issue: issue.name }),
        line: number,
      });
    }
    issue.options.push({ name, line: number });
  }
  return listingOf(issues, problems);
}

function readLine(line: string, number: number): Line | null {
  const trimmed = line.trimStart();
  const mark = MARKS.map(({ rank, form }) => ({ rank, found: form.exec(trimmed)?.[0] })).find(
    ({ found }) => found,
  );
  const name = plainName(trimmed.slice(mark?.found?.length ?? 0));
  if (name === "") return null;
  return {
    number,
    indent: widthOf(line.slice(0, line.length - trimmed.length)),
    rank: mark?.rank ?? 0,
    name,
  };
}

function widthOf(blanks: string): number {
  return [...blanks].reduce((width, blank) => width + (blank === "\t" ? TAB : 1), 0);
}

/** True where the start of a name would be taken for a mark. */
export function looksMarked(name: string): boolean {
  return MARKS.some(({ form }) => form.test(name));
}
