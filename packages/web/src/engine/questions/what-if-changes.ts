// What each what-if of the case would change, in sentences.
import { applyWhatIf, describeChange, differences } from "@parley/engine/case";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export interface SaidWhatIf {
  readonly id: string;
  readonly changes: readonly string[];
}

export function whatIfChanges(_: null, { documents, language }: Desk): readonly SaidWhatIf[] {
  return (documents.whatIfs?.whatIfs ?? []).map((whatIf) => {
    const after = { ...applyWhatIf(documents, whatIf), whatIfs: documents.whatIfs };
    const states = { before: documents, after };
    const changes = differences(documents, after).map((change) =>
      say(describeChange(change, states), language),
    );
    return { id: String(whatIf.id), changes };
  });
}
