// Options of an issue.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { idOf, positionOf, type VoiceItem } from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import type { AllMade, Made, NewThing } from "./edited.ts";
import { changeIssue } from "./issues.ts";
import { describeIn, moveIn, newVoice, renameIn } from "./named-items.ts";
import { idMaker } from "./new-id.ts";
import { insertAllAt } from "./shared-structure.ts";

export interface OptionPlace {
  readonly issue: string;
  readonly option: string;
}

/** Every profile that speaks of the issue says that the option may be worth anything that the others are. */
export function addOption(
  documents: CaseDocuments,
  { issue, at, ...option }: NewThing & { readonly issue: string },
): Made {
  const made = addOptions(documents, { issue, options: [option], ...(at === undefined ? {} : { at }) });
  return { documents: made.documents, id: made.ids[0] };
}

export interface NewOptions {
  readonly issue: string;
  /** In the order in which they are to stand. */
  readonly options: readonly Omit<NewThing, "at">[];
  /** Where the first of them stands afterwards, counted from 0; by default they come last. */
  readonly at?: number;
}

/** The same as adding one after the other; of hundreds it takes a moment and not minutes. */
export function addOptions(documents: CaseDocuments, { issue, options, at }: NewOptions): AllMade {
  const { issues } = documents.frame;
  const there = issues[positionOf(issues, issue)].options ?? [];
  const idFor = idMaker({ kind: "option", taken: there.map(idOf) });
  const made = options.map((option) => newVoice(idFor(option.name), option));
  if (made.length === 0) return { documents, ids: [] };
  const add = (before: CaseDocuments) =>
    withOptions(before, issue, (others) => insertAllAt(others, made, at));
  return { documents: editWithVariants(documents, add), ids: made.map(idOf) };
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
