// The texts of the page in its language, for components.
import { createContext, useContext } from "react";
import type { Catalogue } from "./catalogue.ts";
import type { LanguageCode } from "./language.ts";

export interface Spoken {
  readonly code: LanguageCode;
  readonly texts: Catalogue;
  choose(code: LanguageCode): void;
  /** Speaks it for now, unless a language was chosen on this device. */
  suggest(code: LanguageCode): void;
}

export const LanguageContext = createContext<Spoken | null>(null);

export function useSpoken(): Spoken {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new TypeError("no language is chosen yet");
  return spoken;
}

export function useTexts(): Catalogue {
  return useSpoken().texts;
}

export function useLanguage(): LanguageCode {
  return useSpoken().code;
}
