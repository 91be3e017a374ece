// Acts of the room in sentences, by their numbers, told in full.
import { storyOf } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import type { LanguageCode } from "../../texts/language.ts";
import { tellingIn } from "../telling.ts";

/** More than anybody writes in one act. */
const IN_FULL = 40_000;

export function toldLines(room: Room, language: LanguageCode): Map<number, string> {
  const lines = storyOf(room, { ...tellingIn(language), quoted: IN_FULL });
  return new Map(lines.map(({ number, text }) => [number, text]));
}
