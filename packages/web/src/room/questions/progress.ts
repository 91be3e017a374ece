// How talks are going, as far as this seat may know: moves, gaps, answers, standstill, tripwires.
import { progressFor } from "@parley/engine/progress";
import { type Block, progressReport } from "@parley/engine/report";
import { progressInput } from "@parley/engine/talks";
import { profilesOf, roomCase } from "../known-profiles.ts";
import type { RoomDesk } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";

export interface ProgressView {
  /** Null before there is anything to tell. */
  readonly blocks: readonly Block[] | null;
  /** `frame`: the room has no case; `offers`: nothing was tabled that this seat can open. */
  readonly missing: "frame" | "offers" | null;
  /** How many profiles of parties at the table it was reckoned with; without any, only what was offered is told. */
  readonly profiles: number;
}

export async function progress(_: null, desk: RoomDesk): Promise<ProgressView> {
  const documents = roomCase(desk.room, await desk.ownCase());
  if (!documents) return { blocks: null, missing: "frame", profiles: 0 };
  const profiles = profilesOf(documents);
  const entitlement = progressInput(desk.room, { now: desk.now, profiles });
  if (!entitlement) return { blocks: null, missing: "frame", profiles: 0 };
  const known = entitlement.profiles.length;
  const missing = entitlement.offers.length === 0 ? "offers" : null;
  if (missing !== null && entitlement.tripwires.length === 0)
    return { blocks: null, missing, profiles: known };
  const blocks = progressReport(progressFor(entitlement), {
    ...{ entitlement, ...tellingIn(desk.language) },
    ...(desk.room.frame && { marked: desk.room.frame.frame }),
  });
  return { blocks, missing, profiles: known };
}
