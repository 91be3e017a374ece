// How talks stand now, for every seat alike: paused and by whom, the round and its issues, the format, who has walked away.
import { talksStanding } from "@parley/engine/report";
import type { RoomDesk } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";

export function standing(_: null, { room, language }: RoomDesk): string[] {
  return talksStanding(room, tellingIn(language));
}
