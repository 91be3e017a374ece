// What typing in the outline of issues and options does to the documents of a case.
import type { CaseDocuments } from "@parley/engine/case";
import {
  addIssue,
  addIssues,
  addOption,
  addOptions,
  type IssueDocument,
  idOf,
  isTable,
  type LineProblem,
  type Made,
  nameOf,
  outlineToIssues,
  removeIssue,
  removeOption,
  renameIssue,
  renameOption,
  tableToIssues,
} from "@parley/engine/editing";
import type { Place } from "../lines/lines.ts";
import { issueKey, listed, optionKey, takesOptions, thingOf } from "./issue-lines.ts";

/** Documents with a new line, or one that has become another, and its key. */
export interface LineMade {
  readonly documents: CaseDocuments;
  readonly key: string;
}

export function issueAt({ frame }: CaseDocuments, id: string): number {
  return frame.issues.findIndex((issue) => idOf(issue) === id);
}

export function issueOf(documents: CaseDocuments, id: string): IssueDocument | undefined {
  return documents.frame.issues[issueAt(documents, id)];
}

export function optionAt(issue: IssueDocument, id: string): number {
  return listed(issue).findIndex((option) => idOf(option) === id);
}

export function nameOfLine(documents: CaseDocuments, key: string): string {
  const { issue: id, option } = thingOf(key);
  const issue = issueOf(documents, id);
  if (!issue) return "";
  return option === null ? nameOf(issue) : nameOf(listed(issue)[optionAt(issue, option)] ?? option);
}

export function addLine(documents: CaseDocuments, place: Place, name: string): LineMade {
  const above = place.after === null ? null : thingOf(place.after);
  if (place.level === 1 && above) {
    const issue = issueOf(documents, above.issue);
    const at = issue && above.option !== null ? optionAt(issue, above.option) + 1 : 0;
    return asOption(addOption(documents, { issue: above.issue, name, at }), above.issue);
  }
  const at = above ? issueAt(documents, above.issue) + 1 : 0;
  const made = addIssue(documents, { name, at });
  return { documents: made.documents, key: issueKey(made.id) };
}

export function renameLine(documents: CaseDocuments, key: string, name: string): CaseDocuments {
  const { issue, option } = thingOf(key);
  return option === null
    ? renameIssue(documents, { id: issue, name })
    : renameOption(documents, { issue, option, name });
}

export function removeLine(documents: CaseDocuments, key: string): CaseDocuments {
  const { issue, option } = thingOf(key);
  return option === null ? removeIssue(documents, issue) : removeOption(documents, { issue, option });
}

/** With its options, all become options of the issue above. Null where none stands above, or it has no list. */
export function indentIssue(documents: CaseDocuments, id: string): LineMade | null {
  const at = issueAt(documents, id);
  const [above, issue] = [documents.frame.issues[at - 1], documents.frame.issues[at]];
  if (!above || !issue || !takesOptions(above)) return null;
  const options = [issue, ...listed(issue)].map((thing) => ({ name: nameOf(thing) }));
  const made = addOptions(removeIssue(documents, id), { issue: idOf(above), options });
  return { documents: made.documents, key: optionKey(idOf(above), made.ids[0]) };
}

/** It stands below its issue then; the options after it stay where they are. */
export function outdentOption(
  documents: CaseDocuments,
  { issue, option }: { readonly issue: string; readonly option: string },
): LineMade {
  const name = nameOfLine(documents, optionKey(issue, option));
  const without = removeOption(documents, { issue, option });
  const made = addIssue(without, { name, at: issueAt(documents, issue) + 1 });
  return { documents: made.documents, key: issueKey(made.id) };
}

export interface Pasted {
  readonly documents: CaseDocuments;
  readonly issues: number;
  readonly options: number;
  /** The issue that they became options of; null where they are issues. */
  readonly into: string | null;
  readonly problems: readonly LineProblem[];
  /** Where the next line goes. */
  readonly next: Place;
}

/** Lines without any indented are options where an option is being typed, and issues else. Null where nothing was in the text. */
export function pasteLines(documents: CaseDocuments, place: Place, text: string): Pasted | null {
  const { issues, problems } = isTable(text) ? tableToIssues(text) : outlineToIssues(text);
  if (issues.length === 0) return null;
  const options = issues.reduce((count, issue) => count + issue.options.length, 0);
  const above = place.after === null ? null : thingOf(place.after);
  const head = above && issueOf(documents, above.issue);
  if (place.level === 1 && head && takesOptions(head) && options === 0) {
    const at = above.option === null ? 0 : optionAt(head, above.option) + 1;
    const made = addOptions(documents, { issue: above.issue, options: issues, at });
    return {
      documents: made.documents,
      issues: 0,
      options: issues.length,
      into: nameOf(head),
      problems,
      next: { after: optionKey(above.issue, made.ids[issues.length - 1]), level: 1 },
    };
  }
  const at = above ? issueAt(documents, above.issue) + 1 : 0;
  const made = addIssues(documents, { issues, at });
  const next: Place = { after: issueKey(made.ids[issues.length - 1]), level: 0 };
  return { documents: made.documents, issues: issues.length, options, into: null, problems, next };
}

function asOption({ documents, id }: Made, issue: string): LineMade {
  return { documents, key: optionKey(issue, id) };
}
