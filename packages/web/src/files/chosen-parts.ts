// What of a case goes along when it is saved or shared. The frame always does; profiles hold what a party would keep to itself.
import type { CaseDocuments } from "@parley/engine/case";

export interface ChosenParts {
  /** Ids of the parties whose profiles go along. */
  readonly profiles: readonly string[];
  readonly conflict: boolean;
  readonly record: boolean;
  readonly whatIfs: boolean;
}

export function everything({ profiles, conflict, record, whatIfs }: CaseDocuments): ChosenParts {
  return {
    profiles: profiles.map(({ party }) => String(party)),
    conflict: conflict !== null,
    record: record !== null,
    whatIfs: whatIfs !== null,
  };
}

/** For somebody else: nothing but the frame, until it is chosen. */
export const ONLY_THE_FRAME: ChosenParts = { profiles: [], conflict: false, record: false, whatIfs: false };

/** What-ifs tell what they change in profiles, so they go only with all profiles. */
export function mayTakeWhatIfs(documents: CaseDocuments, chosen: ChosenParts): boolean {
  return documents.profiles.every(({ party }) => chosen.profiles.includes(String(party)));
}

export function withChosenParts(documents: CaseDocuments, chosen: ChosenParts): CaseDocuments {
  const { frame, profiles, conflict, record, whatIfs } = documents;
  return {
    frame,
    profiles: profiles.filter(({ party }) => chosen.profiles.includes(String(party))),
    conflict: chosen.conflict ? conflict : null,
    record: chosen.record ? record : null,
    whatIfs: chosen.whatIfs && mayTakeWhatIfs(documents, chosen) ? whatIfs : null,
  };
}
