// The issues of a case with their options as lines to type in.
import { type IssueDocument, idOf, issueKindOf, nameOf, type VoiceItem } from "@parley/engine/editing";
import type { ShownLine } from "../lines/line-list.tsx";
import { uniqueKeys } from "../lines/unique-keys.ts";
import type { Words } from "../use-words.ts";

/** What a line stands for. */
export interface LineThing {
  readonly issue: string;
  readonly option: string | null;
}

export function issueKey(issue: string): string {
  return issue;
}

export function optionKey(issue: string, option: string): string {
  return `${issue}\noption\n${option}`;
}

/** Ids hold no line breaks. */
export function thingOf(key: string): LineThing {
  const [issue, kind, option] = key.split("\n");
  return { issue, option: kind === "option" ? option : null };
}

export type IssueWords = Pick<Words, "texts" | "number" | "counted">;

export function issueLines(issues: readonly IssueDocument[], words: IssueWords): ShownLine[] {
  const lines = issues.flatMap((issue, at) => linesOf(issue, at, words));
  const keys = uniqueKeys(lines.map(({ key }) => key));
  return lines.map((line, at) => (line.key === keys[at] ? line : { ...line, key: keys[at] }));
}

const made = new WeakMap<IssueDocument, { at: number; words: IssueWords; lines: ShownLine[] }>();

/** Issues that stay the same keep the same lines, so that a case of hundreds of lines is not described anew for each letter. */
function linesOf(issue: IssueDocument, at: number, words: IssueWords): ShownLine[] {
  const known = made.get(issue);
  if (known?.at === at && known.words === words) return known.lines;
  const lines = [issueLine(issue, at, words), ...optionLines(issue, words)];
  made.set(issue, { at, words, lines });
  return lines;
}

function issueLine(issue: IssueDocument, at: number, words: IssueWords): ShownLine {
  const { texts, number } = words;
  const [name, kind] = [nameOf(issue), kindSaid(issue, words)];
  const place = number(at + 1);
  return {
    key: issueKey(idOf(issue)),
    level: 0,
    text: name,
    label: name === "" ? texts.issues.lineEmpty(place, kind) : texts.issues.line(place, name, kind),
    menuLabel: name === "" ? texts.lines.moreUnnamed : texts.lines.more(name),
    note: kind,
    noteLabel: texts.issues.detailsNote(kind, name),
  };
}

function optionLines(issue: IssueDocument, { texts, number }: IssueWords): ShownLine[] {
  const name = nameOf(issue);
  return listed(issue).map((option, k) => {
    const text = nameOf(option);
    return {
      key: optionKey(idOf(issue), idOf(option)),
      level: 1,
      text,
      label: texts.issues.option(number(k + 1), name),
      menuLabel: text === "" ? texts.lines.moreUnnamed : texts.lines.more(text),
    };
  });
}

/** The options that were typed one by one. */
export function listed(issue: IssueDocument): readonly VoiceItem[] {
  return takesOptions(issue) ? (issue.options ?? []) : [];
}

export function takesOptions(issue: IssueDocument): boolean {
  const kind = issueKindOf(issue);
  return kind === "choice" || kind === "ordered";
}

/** How the issue can come out, in a few words. */
export function kindSaid(issue: IssueDocument, { texts, counted }: IssueWords): string {
  const { said } = texts.issues;
  const kind = issueKindOf(issue);
  if (kind === "divisible") return said.divisible;
  if (kind === "numeric") {
    const { from, to, unit } = issue;
    if (from === undefined || to === undefined || from === "" || to === "") return said.rangeOpen;
    return unit === undefined
      ? said.range(String(from), String(to))
      : said.rangeOf(String(from), String(to), String(unit));
  }
  const count = issue.options?.length ?? 0;
  if (count === 0) return said.none;
  const howMany = counted("options", count);
  return kind === "ordered" ? said.ordered(howMany) : howMany;
}
