// The languages that the page speaks. The pseudo-language reads from right to left and shows what a catalogue has not reached.

export const LANGUAGES = [
  { code: "en", name: "English", direction: "ltr" },
  { code: "es", name: "Español", direction: "ltr" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"] | "pseudo";

export function directionOf(code: LanguageCode): "ltr" | "rtl" {
  return code === "pseudo" ? "rtl" : "ltr";
}

/** What react-aria and the browser's own number and date formats take. */
export function localeOf(code: LanguageCode): string {
  return code === "pseudo" ? "ar-EG-u-nu-latn" : code === "en" ? "en-GB" : code;
}

/** The language asked for in the address (`?language=es`), chosen before, or the browser's own where it is known here. */
export function firstLanguage(
  search: string,
  chosen: string | null,
  browser: readonly string[],
): LanguageCode {
  const known = (code: string | null): code is LanguageCode =>
    code === "pseudo" || LANGUAGES.some((language) => language.code === code);
  const asked = new URLSearchParams(search).get("language");
  if (known(asked)) return asked;
  if (known(chosen)) return chosen;
  return browser.map((tag) => tag.split("-")[0]).find(known) ?? "en";
}
