// What a person is told when something could not be done in a room; null for a fault of the program.
import { message } from "@parley/engine/case";
import { JoiningError, RoomServerError } from "@parley/room";
import { say } from "../engine/say.ts";
import type { LanguageCode } from "../texts/language.ts";

export function failureWords(error: unknown, language: LanguageCode): string | null {
  if (error instanceof RoomServerError) return say(message(`room.server.${error.reason}`), language);
  if (error instanceof JoiningError) return say(message(`room.joining.${error.reason}`), language);
  return null;
}
