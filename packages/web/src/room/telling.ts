// How the talks of a room are told on this page: in its language, with moments by this device's clock and zone.
import type { TalksTelling } from "@parley/engine/report";
import { languageOf } from "../engine/spoken-language.ts";
import { type LanguageCode, localeOf } from "../texts/language.ts";

/** Making one takes longer than telling most acts. */
const formats = new Map<LanguageCode, Intl.DateTimeFormat>();

export function tellingIn(code: LanguageCode): TalksTelling {
  const moments =
    formats.get(code) ?? new Intl.DateTimeFormat(localeOf(code), { dateStyle: "medium", timeStyle: "short" });
  formats.set(code, moments);
  return { language: languageOf(code), moment: (milliseconds) => moments.format(milliseconds) };
}
