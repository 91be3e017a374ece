// Messages of the engine that came up on the page itself, as sentences.
import type { Message } from "@parley/engine/case";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export function saidMessages(messages: readonly Message[], desk: Desk): readonly string[] {
  return messages.map((message) => say(message, desk.language));
}
