// The engine's messages as sentences in the language of the page.
import type { Message } from "@parley/engine/case";
import { ENGLISH, renderMessage } from "@parley/engine/report";
import type { LanguageCode } from "../texts/language.ts";

export function say(message: Message, _language: LanguageCode): string {
  return renderMessage(message, ENGLISH);
}
