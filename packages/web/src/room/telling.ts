// How the talks of a room are told on this page: in its language, with moments by this device's clock and zone.
import type { TalksTelling } from "@parley/engine/report";
import { languageOf } from "../engine/spoken-language.ts";
import { type LanguageCode, localeOf } from "../texts/language.ts";

export function tellingIn(code: LanguageCode): TalksTelling {
  const moments = new Intl.DateTimeFormat(localeOf(code), { dateStyle: "medium", timeStyle: "short" });
  return { language: languageOf(code), moment: (milliseconds) => moments.format(milliseconds) };
}
