// The text that would be signed if the package were declared agreed now in these words, and what stands in the way.
import { reasonText } from "@parley/engine/report";
import { agreeAct, hashGroups, type ToDeclare } from "../agree-act.ts";
import { whyVoid } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";

export interface DraftedTerms {
  /** Null where there is none. */
  readonly text: string | null;
  readonly hash: readonly string[];
  /** In words; empty where it can be declared. */
  readonly problems: readonly string[];
}

export async function agreementDraft(wanted: ToDeclare, desk: RoomDesk): Promise<DraftedTerms> {
  const { room, language } = desk;
  const telling = tellingIn(language);
  const reading = await agreeAct(room, wanted);
  if (!reading.ok) {
    return {
      text: null,
      hash: [],
      problems: reading.problems.map((one) => reasonText(room, one, telling)),
    };
  }
  const { act, text } = reading;
  const reason = whyVoid({ act }, desk);
  return {
    text,
    hash: hashGroups(act.termsHash),
    problems: reason === null ? [] : [reasonText(room, reason, telling)],
  };
}
