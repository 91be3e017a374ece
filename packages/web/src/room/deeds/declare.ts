// Declares a package agreed: from then on everybody reads, and can sign, the same text.
import { agreeAct, type ToDeclare, wordingsName } from "../agree-act.ts";
import type { RoomHands } from "../room-desk.ts";

/** False where the terms have become impossible meanwhile. */
export async function declare(wanted: ToDeclare, { client, room }: RoomHands): Promise<boolean> {
  const reading = await agreeAct(room, wanted);
  if (!reading.ok) return false;
  await client.send(reading.act);
  return true;
}

/** Keeps wordings on this device while they are written. */
export async function keepWordings({ offer, wordings }: ToDeclare, hands: RoomHands): Promise<void> {
  await hands.writeLocal(wordingsName(offer), wordings);
}
