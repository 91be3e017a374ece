// The engine's messages as sentences in the language of the page.
import type { Message } from "@parley/engine/case";
import { renderMessage } from "@parley/engine/report";
import type { LanguageCode } from "../texts/language.ts";
import { languageOf } from "./spoken-language.ts";

export function say(message: Message, code: LanguageCode): string {
  return renderMessage(message, languageOf(code).catalogue);
}
