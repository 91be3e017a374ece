// Whether an act would count if it were sent now, and if not, why.
import { reasonText } from "@parley/engine/report";
import { type Wanted, whyVoid } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";

/** Null: it would count. */
export function judge(wanted: Wanted, desk: RoomDesk): string | null {
  const reason = whyVoid(wanted, desk);
  return reason && reasonText(desk.room, reason, tellingIn(desk.language));
}
