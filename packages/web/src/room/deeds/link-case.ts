// Names the case on this device that goes with the room: the own profile lies there, and no room ever sees it by itself.
import type { RoomHands } from "../room-desk.ts";

export async function linkCase({ key }: { readonly key: string }, hands: RoomHands): Promise<void> {
  await hands.linkCase(key);
}
