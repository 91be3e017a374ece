// The language of the engine's sentences in a worker: English is at hand, another is fetched with the first question that needs it.
import { type Catalogue, ENGLISH_LANGUAGE, type Language } from "@parley/engine/report";
import type { LanguageCode } from "../texts/language.ts";
import { ENGLISH_PROBLEMS } from "./problem-words/en.ts";
import { pageCatalogue } from "./problem-words/page-catalogue.ts";
import type { PhraseWords } from "./problem-words/phrases.ts";

export interface ProblemCatalogue {
  /** The page's own sentences. */
  readonly catalogue: Catalogue;
  readonly words: PhraseWords;
}

interface Spoken {
  readonly language: Language;
  readonly problems: ProblemCatalogue;
}

const ENGLISH: Spoken = {
  language: ENGLISH_LANGUAGE,
  problems: {
    catalogue: pageCatalogue(ENGLISH_PROBLEMS, ENGLISH_LANGUAGE),
    words: ENGLISH_PROBLEMS.words,
  },
};

const loaded = new Map<LanguageCode, Spoken>([["en", ENGLISH]]);

/** To be awaited before a question is answered in that language. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (loaded.has(code)) return;
  if (code === "es") {
    const { SPANISH_LANGUAGE: language } = await import("@parley/engine/report/es");
    const { SPANISH_PROBLEMS: own } = await import("./problem-words/es.ts");
    loaded.set(code, {
      language,
      problems: { catalogue: pageCatalogue(own, language), words: own.words },
    });
  }
  if (code === "pseudo") {
    const { PSEUDO_LANGUAGE: language, pseudoRightToLeft } = await import("@parley/engine/report/pseudo");
    const { catalogue, words } = ENGLISH.problems;
    // The page speaks of a field by its name, never by its key.
    const disguised = pseudoRightToLeft(catalogue, ["key"]);
    loaded.set(code, { language, problems: { catalogue: disguised, words } });
  }
}

export function languageOf(code: LanguageCode): Language {
  return (loaded.get(code) ?? ENGLISH).language;
}

export function problemCatalogueOf(code: LanguageCode): ProblemCatalogue {
  return (loaded.get(code) ?? ENGLISH).problems;
}
