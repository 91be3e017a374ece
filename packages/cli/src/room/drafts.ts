// What a client holds back: why, in sentences.
import type { Message } from "@parley/engine/case";
import { reasonText } from "@parley/engine/report";
import type { RoomClient } from "@parley/room";
import type { Environment } from "../environment.ts";
import { complainText } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";

/** False where something is held back. */
export function complainOfDrafts(client: RoomClient, environment: Environment): boolean {
  const held = client.view().queue.filter(({ state }) => state !== "queued");
  for (const { reason } of held) if (reason !== null) complainOfReason(client, reason, environment);
  return held.length === 0;
}

export function complainOfReason(client: RoomClient, reason: Message, environment: Environment): void {
  complainText(reasonText(client.view().room, reason, { language: spokenLanguage() }), environment);
}
