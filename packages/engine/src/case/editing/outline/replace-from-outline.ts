// An edited outline carried out on the issues that there are, so that what was said of them stays with them.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { type IssueDocument, idOf, positionOf, type VoiceItem, voiceOf } from "../document-parts.ts";
import { editWithVariants } from "../edit-variants.ts";
import { addIssue, changeIssue, moveIssue, renameIssue, setIssueKind } from "../issues.ts";
import { named, newVoice } from "../named-items.ts";
import { newId } from "../new-id.ts";
import { issueKindOf } from "../option-list.ts";
import { removeIssue } from "../remove.ts";
import { withList } from "../shared-structure.ts";
import { outlineName } from "./issues-to-outline.ts";
import type { LineProblem, ListedIssue } from "./listed-issues.ts";
import { matchEqual, matchNames } from "./match-names.ts";
import { outlineToIssues } from "./outline-to-issues.ts";

export interface OutlineEdit {
  readonly documents: CaseDocuments;
  readonly problems: readonly LineProblem[];
}

/**
 * Lines whose names are unchanged are the same issues and options as before; others that stand where one stood are that one with
 * a new name; the rest is new. What has no line any more is removed. The same documents where nothing is different.
 */
export function replaceFromOutline(documents: CaseDocuments, text: string): OutlineEdit {
  const { issues, problems } = outlineToIssues(text);
  return { documents: replaceIssues(documents, issues), problems };
}

/** The same with issues that were read from a table or elsewhere. */
export function replaceIssues(documents: CaseDocuments, listed: readonly ListedIssue[]): CaseDocuments {
  const before = documents.frame.issues;
  const matched = matchNames(
    before.map(outlineName),
    listed.map(({ name }) => name),
  );
  const kept = new Set(matched);
  const gone = before.filter((_, k) => !kept.has(k)).map(idOf);
  const left = gone.reduce(removeIssue, documents);
  return listed.reduce((changed, issue, at) => {
    const position = matched[at];
    if (position === null) return addIssue(changed, { ...issue, at }).documents;
    return keepIssue(changed, { id: idOf(before[position]), issue, at });
  }, left);
}

interface KeptIssue {
  readonly id: string;
  readonly issue: ListedIssue;
  /** Where it stands afterwards; before it all is as it should be. */
  readonly at: number;
}

function keepIssue(documents: CaseDocuments, { id, issue, at }: KeptIssue): CaseDocuments {
  const place = positionOf(documents.frame.issues, id);
  const old = documents.frame.issues[place];
  const renamed =
    outlineName(old) === issue.name ? documents : renameIssue(documents, { id, name: issue.name });
  const moved = place === at ? renamed : moveIssue(renamed, { id, to: at });
  if (issue.options.length === 0 && !old.options) return moved;
  const isListed = ["choice", "ordered"].includes(issueKindOf(old));
  if (isListed) return replaceOptions(moved, { id, names: issue.options, match: matchNames });
  // Numbers and shares had no lines: none of those there now can be one of them with a new name.
  const listed = setIssueKind(moved, { id, kind: { kind: "choice" } });
  return replaceOptions(listed, { id, names: issue.options, match: matchEqual });
}

interface OptionLines {
  readonly id: string;
  readonly names: readonly string[];
  readonly match: typeof matchNames;
}

function replaceOptions(documents: CaseDocuments, { id, names, match }: OptionLines): CaseDocuments {
  const { issues } = documents.frame;
  const before = issues[positionOf(issues, id)].options ?? [];
  const after = optionsNamed(before, names, match(before.map(outlineName), names));
  if (after.length === before.length && after.every((option, k) => option === before[k])) return documents;
  return editWithVariants(documents, (variant) =>
    changeIssue(variant, { id, change: (issue) => withOptions(issue, { before, after }) }),
  );
}

function optionsNamed(
  before: readonly VoiceItem[],
  names: readonly string[],
  matched: readonly (number | null)[],
): VoiceItem[] {
  // What is new does not take the id of what goes: nothing was said of it.
  const taken = before.map(idOf);
  return names.map((name, k) => {
    const position = matched[k];
    const old = position === null ? undefined : before[position];
    if (old !== undefined) return outlineName(old) === name ? old : named(voiceOf(old), name);
    const id = newId({ name, kind: "option", taken });
    taken.push(id);
    return newVoice(id, { name });
  });
}

interface OptionsEdit {
  readonly before: readonly VoiceItem[];
  readonly after: readonly VoiceItem[];
}

/** In a variant of the case, options of its own stay, and those that it leaves out stay out. */
function withOptions(issue: IssueDocument, { before, after }: OptionsEdit): IssueDocument {
  const own = issue.options ?? [];
  const [was, is] = [before, own].map((list) => new Set(list.map(idOf)));
  const kept = after.filter((option) => !was.has(idOf(option)) || is.has(idOf(option)));
  return withList(issue, "options", [...kept, ...own.filter((option) => !was.has(idOf(option)))]);
}
