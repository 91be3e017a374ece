// Notes on this device that all have read the eight words aloud, and that they were the same.
import { WORDS_READ } from "../questions/member-changes.ts";
import type { RoomHands } from "../room-desk.ts";

export async function wordsRead(_: null, { view, writeLocal }: RoomHands): Promise<void> {
  await writeLocal(WORDS_READ, view.head.number);
}
