// Carries an edit into the what-ifs of a case: each is made anew from what the edit makes of the variant that it stands for.

import { applyWithLosses } from "../differences/apply-changes.ts";
import type { Change } from "../differences/change.ts";
import { differences } from "../differences/differences.ts";
import {
  applyWhatIf,
  changesOfWhatIf,
  whatIfFromDifferences,
  withoutChanges,
} from "../differences/what-if-changes.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { WhatIfDocument } from "../documents/what-ifs-document.ts";
import { mapNoted } from "./change-profile.ts";
import { IGNORED, type Note } from "./mention.ts";

export type Edit = (documents: CaseDocuments, note: Note) => CaseDocuments;

/** What-ifs to which the edit makes no difference stay the same objects; one that would change nothing any more goes. */
export function editWithVariants(documents: CaseDocuments, edit: Edit, note: Note = IGNORED): CaseDocuments {
  const after = edit(documents, note);
  const { whatIfs } = documents;
  if (!whatIfs || whatIfs.whatIfs.length === 0) return after;
  const list = mapNoted(
    whatIfs.whatIfs,
    (whatIf) => editVariant(whatIf, { before: documents, after, edit }),
    {
      note,
      at: (k) => ({ file: "what-ifs.yaml", path: ["whatIfs", k], kind: "what-if" }),
    },
  );
  return list === whatIfs.whatIfs ? after : { ...after, whatIfs: { ...whatIfs, whatIfs: list ?? [] } };
}

interface EditMade {
  readonly before: CaseDocuments;
  readonly after: CaseDocuments;
  readonly edit: Edit;
}

function editVariant(whatIf: WhatIfDocument, { before, after, edit }: EditMade): WhatIfDocument | null {
  const variant = applyWhatIf(before, whatIf);
  const edited = editedOrNull(variant, edit);
  if (!edited) return withoutNewlyLost(whatIf, { before, after });
  const still = applyWithLosses(after, changesOfWhatIf(whatIf));
  const isSame = differences({ ...still.documents, whatIfs: null }, edited).length === 0;
  if (isSame && still.lost.length === 0) return whatIf;
  const { changes } = whatIfFromDifferences({ id: "variant", before: after, after: edited });
  return changes.length === 0 ? null : { ...whatIf, changes };
}

/** Where the variant lacks what is edited, only that goes which leads nowhere by the edit. */
function withoutNewlyLost(
  whatIf: WhatIfDocument,
  { before, after }: Pick<EditMade, "before" | "after">,
): WhatIfDocument | null {
  const [had, has] = [before, after].map((documents) => placesLost(documents, whatIf));
  const isGone = (change: Change) => has.has(placeOf(change)) && !had.has(placeOf(change));
  const left = withoutChanges(whatIf, isGone);
  return left.changes.length === 0 ? null : left;
}

function placesLost(documents: CaseDocuments, whatIf: WhatIfDocument): ReadonlySet<string> {
  const { lost } = applyWithLosses(documents, changesOfWhatIf(whatIf));
  return new Set(lost.map(({ change }) => placeOf(change)));
}

function placeOf({ file, path, kind }: Change): string {
  return [kind, file, ...path].join("\n");
}

/** Null where the variant lacks what is edited. */
function editedOrNull(variant: CaseDocuments, edit: Edit): CaseDocuments | null {
  try {
    return edit(variant, IGNORED);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
