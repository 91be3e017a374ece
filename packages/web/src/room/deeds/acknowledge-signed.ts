// Notes on this device that somebody has read what sending means: it is signed, can be shown to others, and cannot be denied.
import { KNOWS_SIGNED } from "../questions/talks.ts";
import type { RoomHands } from "../room-desk.ts";

export async function acknowledgeSigned(_: null, hands: RoomHands): Promise<void> {
  await hands.writeLocal(KNOWS_SIGNED, true);
}
