// Keeps the draft of ground rules on this device, or drops it.
import type { RoomHands } from "../room-desk.ts";
import { type KeptDraft, RULES_DRAFT } from "../rules/kept-draft.ts";

export async function keepRulesDraft(draft: KeptDraft | null, hands: RoomHands): Promise<void> {
  await hands.writeLocal(RULES_DRAFT, draft);
}
