// What every report of the page is written with.
import type { LanguageCode } from "../texts/language.ts";
import { languageOf } from "./spoken-language.ts";

export function reportOptions(code: LanguageCode) {
  return { language: languageOf(code), date: new Date().toISOString().slice(0, 10) };
}
