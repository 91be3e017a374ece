// The page's own sentences for problems in the form of the engine's catalogues.
import type { Catalogue, Language } from "@parley/engine/report";
import { type ProblemWords, phrasesOf } from "./phrases.ts";

export function pageCatalogue({ sentences, words }: ProblemWords, language: Language): Catalogue {
  const phrases = phrasesOf(language, words);
  return Object.fromEntries(
    Object.entries(sentences).map(([code, sentence]) => [code, (params) => sentence(params, phrases)]),
  );
}
