// Why the draft, as it is chosen, would be no case yet.
import type { DraftedActor, DraftedIssue } from "../../../engine/questions/case-draft.ts";
import { type DraftChoices, issueKey, optionKey } from "../../../engine/sources/draft-choices.ts";

export interface DraftFaults {
  readonly fewParties: boolean;
  readonly noIssue: boolean;
  /** Names of issues with fewer than two options. */
  readonly fewOptions: readonly string[];
}

interface Drafted {
  readonly actors: readonly DraftedActor[];
  readonly issues: readonly DraftedIssue[];
}

export function draftFaults({ actors, issues }: Drafted, choices: DraftChoices): DraftFaults {
  const parties = actors.filter(({ id, because }) => choices.isParty[id] ?? because !== null);
  const taken = issues.filter(({ id }) => !choices.leftOut.includes(issueKey(id)));
  return {
    fewParties: parties.length < 2,
    noIssue: taken.length === 0,
    fewOptions: taken
      .filter((issue) => hasFewOptions(issue, choices))
      .map(({ id, name }) => choices.names[issueKey(id)]?.trim() || name),
  };
}

export function hasFewOptions({ id, range, options }: DraftedIssue, { leftOut }: DraftChoices): boolean {
  if (range) return false;
  return options.filter((option) => !leftOut.includes(optionKey(id, option.id))).length < 2;
}

export function isSound({ fewParties, noIssue, fewOptions }: DraftFaults): boolean {
  return !fewParties && !noIssue && fewOptions.length === 0;
}
