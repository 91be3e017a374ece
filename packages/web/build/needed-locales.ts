// Leaves out of the page what react-aria says to screen readers in languages that the page does not speak: thirty of them would make up
// half of a list that is put in order by hand.
import type { Plugin } from "vite";
import { LANGUAGES, localeOf } from "../src/texts/language.ts";

const spoken = new Set([...LANGUAGES.map(({ code }) => code), "pseudo" as const].map(languageOf));

/** Texts of one locale, such as `react-aria/dist/private/intl/dnd/fr-FR.mjs`. */
const TEXTS =
  /\/node_modules\/react-(?:aria|aria-components|stately)\/.*\/intl\/(?:.+\/)?([a-z]{2})-[A-Z]{2}\.m?js$/;

export function neededLocales(): Plugin {
  return {
    name: "needed-locales",
    enforce: "pre",
    load(id) {
      const language = TEXTS.exec(id.replaceAll("\\", "/").replace(/\?.*$/, ""))?.[1];
      return language === undefined || spoken.has(language) ? null : "export default {};";
    },
  };
}

function languageOf(code: Parameters<typeof localeOf>[0]): string {
  return localeOf(code).slice(0, 2);
}
