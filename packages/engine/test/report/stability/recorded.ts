// English, with notes of which sentences were asked for.
import type { Language } from "../../../src/report/language.ts";
import type { Catalogue } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH, ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";

export function recordingLanguage(): { readonly language: Language; readonly said: Set<string> } {
  const said = new Set<string>();
  const entries = Object.entries(ENGLISH).map(([code, sentence]): [string, Catalogue[string]] => [
    code,
    (params) => {
      said.add(code);
      return sentence(params);
    },
  ]);
  return { language: { ...ENGLISH_LANGUAGE, catalogue: Object.fromEntries(entries) }, said };
}
