// What a person decides about a draft of a case, and the draft as they want it.
import type { CaseDocuments } from "@parley/engine/case";
import {
  idOf,
  makeParty,
  removeIssue,
  removeOption,
  removeParty,
  renameIssue,
  renameOption,
  renameParty,
  renameVoice,
} from "@parley/engine/editing";

export interface DraftChoices {
  readonly title: string;
  /** By id of an actor, where it differs from what was proposed. */
  readonly isParty: Readonly<Record<string, boolean>>;
  /** Keys of issues and options that are left out. */
  readonly leftOut: readonly string[];
  /** By key: other names of actors, issues and options. */
  readonly names: Readonly<Record<string, string>>;
}

export const actorKey = (id: string) => `actor\n${id}`;
export const issueKey = (id: string) => `issue\n${id}`;
export const optionKey = (issue: string, option: string) => `option\n${issue}\n${option}`;

/** What the draft does not have (any more) is passed over. */
export function chosenDraft(draft: CaseDocuments, choices: DraftChoices): CaseDocuments {
  const title = choices.title.trim();
  const titled = title === "" ? draft : { ...draft, frame: { ...draft.frame, title } };
  return withActors(withIssues(titled, choices), choices);
}

/** Names that were emptied stay as they were proposed. */
function nameFor({ names }: DraftChoices, key: string): string | null {
  const name = names[key]?.trim() ?? "";
  return name === "" ? null : name;
}

function withIssues(draft: CaseDocuments, choices: DraftChoices): CaseDocuments {
  return draft.frame.issues.map(idOf).reduce((documents, id) => {
    if (choices.leftOut.includes(issueKey(id))) return removeIssue(documents, id);
    const name = nameFor(choices, issueKey(id));
    return withOptions(name === null ? documents : renameIssue(documents, { id, name }), id, choices);
  }, draft);
}

function withOptions(draft: CaseDocuments, issue: string, choices: DraftChoices): CaseDocuments {
  const listed = draft.frame.issues.find((one) => idOf(one) === issue)?.options ?? [];
  return listed.map(idOf).reduce((documents, option) => {
    if (choices.leftOut.includes(optionKey(issue, option))) return removeOption(documents, { issue, option });
    const name = nameFor(choices, optionKey(issue, option));
    return name === null ? documents : renameOption(documents, { issue, option, name });
  }, draft);
}

function withActors(draft: CaseDocuments, choices: DraftChoices): CaseDocuments {
  const { parties, others = [] } = draft.frame;
  const named = parties.map(idOf).reduce((documents, id) => {
    const name = nameFor(choices, actorKey(id));
    return name === null ? documents : renameParty(documents, { id, name });
  }, draft);
  const all = others.map(idOf).reduce((documents, id) => {
    const name = nameFor(choices, actorKey(id));
    return name === null ? documents : renameVoice(documents, { id, name });
  }, named);
  const raised = others
    .map(idOf)
    .filter((id) => choices.isParty[id] === true)
    .reduce(makeParty, all);
  return parties
    .map(idOf)
    .filter((id) => choices.isParty[id] === false)
    .reduce(removeParty, raised);
}
