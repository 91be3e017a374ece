// Options of an issue.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { idOf, positionOf, type VoiceItem } from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import type { Made, NewThing } from "./edited.ts";
import { changeIssue } from "./issues.ts";
import { addTo, describeIn, moveIn, newVoice, renameIn } from "./named-items.ts";
import { newId } from "./new-id.ts";

export interface OptionPlace {
  readonly issue: string;
  readonly option: string;
}

/** Every profile that speaks of the issue says that the option may be worth anything that the others are. */
export function addOption(documents: CaseDocuments, thing: NewThing & { readonly issue: string }): Made {
  const { issues } = documents.frame;
  const options = issues[positionOf(issues, thing.issue)].options ?? [];
  const id = newId({ name: thing.name, kind: "option", taken: options.map(idOf) });
  const option = newVoice(id, thing);
  const add = (before: CaseDocuments) =>
    withOptions(before, thing.issue, (others) => addTo(others, option, thing.at));
  return { documents: editWithVariants(documents, add), id };
}

export function renameOption(
  documents: CaseDocuments,
  { issue, option, name }: OptionPlace & { readonly name: string },
): CaseDocuments {
  return withOptions(documents, issue, (options) => renameIn(options, { id: option, name }));
}

export function describeOption(
  documents: CaseDocuments,
  { issue, option, about }: OptionPlace & { readonly about: string },
): CaseDocuments {
  return withOptions(documents, issue, (options) => describeIn(options, { id: option, about }));
}

/** A range of options that would no longer name any becomes a list of those it named. */
export function moveOption(
  documents: CaseDocuments,
  { issue, option, to }: OptionPlace & { readonly to: number },
): CaseDocuments {
  return editWithVariants(documents, (before) =>
    withOptions(before, issue, (options) => moveIn(options, { id: option, to })),
  );
}

function withOptions(
  documents: CaseDocuments,
  id: string,
  change: (options: readonly VoiceItem[]) => VoiceItem[],
): CaseDocuments {
  return changeIssue(documents, {
    id,
    change: (issue) => ({ ...issue, options: change(issue.options ?? []) }),
  });
}
