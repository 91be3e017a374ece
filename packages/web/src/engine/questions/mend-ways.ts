// Both ways out where an answer contradicts the profile, each with the profile as it would then be.
import type { ProfileDocument } from "@parley/engine/case";
import { idOf } from "@parley/engine/editing";

import { type Mend, mendAnswer } from "@parley/engine/preference";
import type { Desk } from "../desk.ts";
import { inShownUnits } from "../profiles/shown-units.ts";
import { say } from "../say.ts";

export interface MendWays {
  readonly answer: readonly MendView[];
  /** The smallest change first. */
  readonly profile: readonly MendView[];
}

export interface MendView {
  readonly kind: Mend["kind"];
  readonly text: string;
  readonly profile: ProfileDocument;
  /** Places of other answers that would contradict the profile then. */
  readonly breaks: readonly number[];
}

export interface MendArgs {
  readonly party: string;
  /** Place of the answer, from 0. */
  readonly position: number;
}

/** Null where the case has errors or the answer is gone. */
export function mendWays({ party, position }: MendArgs, desk: Desk): MendWays | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  const document = desk.documents.profiles.find((one) => idOf({ id: one.party }) === party);
  const profile = reading.case.profiles.find((one) => one.party === party);
  if (!document || !profile?.comparisons[position]) return null;
  const found = mendAnswer(reading.case, { party, position, document });
  const view = ({ kind, message, profile: mended, breaks }: Mend): MendView => ({
    kind,
    text: say(inShownUnits(message, document), desk.language),
    profile: mended,
    breaks,
  });
  return { answer: found.answer.map(view), profile: found.profile.map(view) };
}
