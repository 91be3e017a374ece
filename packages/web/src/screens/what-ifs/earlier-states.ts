// The states of the case to which a difference can be told.
import type { CaseDocuments } from "@parley/engine/case";

export interface EarlierState {
  readonly documents: CaseDocuments;
  /** What was done after it. */
  readonly label: string;
}

/** The latest first; without those after which only what-ifs were changed. */
export function differingStates(
  now: CaseDocuments,
  earlier: readonly EarlierState[],
): readonly EarlierState[] {
  return earlier.filter(({ documents }, at) => !saysTheSame(documents, earlier[at - 1]?.documents ?? now));
}

/** Pieces that nothing touched are the very same. */
function saysTheSame(one: CaseDocuments, other: CaseDocuments): boolean {
  const pieces = ({ frame, conflict, record, profiles }: CaseDocuments) => [
    frame,
    conflict,
    record,
    ...profiles,
  ];
  const [some, others] = [pieces(one), pieces(other)];
  return some.length === others.length && some.every((piece, at) => piece === others[at]);
}
