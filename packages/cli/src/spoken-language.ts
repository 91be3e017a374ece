// The language that the command speaks from its start to its end: English, unless `--language` names another, which is loaded then.
import { ENGLISH_LANGUAGE, type Language } from "@parley/engine/report/sentences";

const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => ENGLISH_LANGUAGE,
  es: async () => (await import("@parley/engine/report/es")).SPANISH_LANGUAGE,
};

export const LANGUAGE_CODES: readonly string[] = Object.keys(LANGUAGES);

let spoken: Language = ENGLISH_LANGUAGE;

export function spokenLanguage(): Language {
  return spoken;
}

/** False, and English, where the code stands for no language. */
export async function speak(code: string): Promise<boolean> {
  const load = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : null;
  spoken = load ? await load() : ENGLISH_LANGUAGE;
  return load !== null;
}

export interface WordsWithLanguage {
  readonly code: string;
  /** Without what named the language. */
  readonly rest: readonly string[];
}

/** Taken out before the words are parsed, since help and complaints about them are in that language as well. */
export function takeLanguage(words: readonly string[]): WordsWithLanguage {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const at = words.slice(0, end).findLastIndex((word) => /^--language(=|$)/.test(word));
  if (at < 0) return { code: "en", rest: words };
  const [, given] = words[at].split("=");
  const taken = given === undefined ? 2 : 1;
  return {
    code: given ?? words[at + 1] ?? "",
    rest: [...words.slice(0, at), ...words.slice(at + taken)],
  };
}
