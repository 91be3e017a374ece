// The languages that the page speaks. The pseudo-language reads from right to left and shows what a catalogue has not reached.

export const LANGUAGES = [
  { code: "en", name: "English", direction: "ltr" },
  { code: "es", name: "Español", direction: "ltr" },
] as const;

/** Those that everybody can choose. */
export type SpokenCode = (typeof LANGUAGES)[number]["code"];

export type LanguageCode = SpokenCode | "pseudo";

export function directionOf(code: LanguageCode): "ltr" | "rtl" {
  return code === "pseudo" ? "rtl" : "ltr";
}

/** What react-aria and the browser's own number and date formats take. */
export function localeOf(code: LanguageCode): string {
  return code === "pseudo" ? "ar-EG-u-nu-latn" : code === "en" ? "en-GB" : code;
}

/** One of those that everybody can choose. */
export function isOffered(code: unknown): code is SpokenCode {
  return LANGUAGES.some((language) => language.code === code);
}

/** The language asked for in the address (`?language=es`), chosen before, or the browser's own where it is known here. */
export function firstLanguage(
  search: string,
  chosen: string | null,
  browser: readonly string[],
): LanguageCode {
  return chosenLanguage(search, chosen) ?? browser.map((tag) => tag.split("-")[0]).find(isKnown) ?? "en";
}

/** What somebody asked for, in the address or by choosing it before; null where the page only goes by the browser. */
export function chosenLanguage(search: string, chosen: string | null): LanguageCode | null {
  const asked = new URLSearchParams(search).get("language");
  return [asked, chosen].find(isKnown) ?? null;
}

function isKnown(code: string | null): code is LanguageCode {
  return code === "pseudo" || isOffered(code);
}
