// The language of the engine's sentences in a worker: English is at hand, another is fetched with the first question that needs it.
import { ENGLISH_LANGUAGE, type Language } from "@parley/engine/report";
import type { LanguageCode } from "../texts/language.ts";

const loaded = new Map<LanguageCode, Language>([["en", ENGLISH_LANGUAGE]]);

/** To be awaited before a question is answered in that language. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (loaded.has(code)) return;
  if (code === "es") loaded.set(code, (await import("@parley/engine/report/es")).SPANISH_LANGUAGE);
  if (code === "pseudo") loaded.set(code, (await import("@parley/engine/report/pseudo")).PSEUDO_LANGUAGE);
}

export function languageOf(code: LanguageCode): Language {
  return loaded.get(code) ?? ENGLISH_LANGUAGE;
}
