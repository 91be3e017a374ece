// A catalogue that notes which sentences were asked for.
import type { Catalogue } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";

export function recordingCatalogue(): { readonly catalogue: Catalogue; readonly said: Set<string> } {
  const said = new Set<string>();
  const entries = Object.entries(ENGLISH).map(([code, sentence]): [string, Catalogue[string]] => [
    code,
    (params) => {
      said.add(code);
      return sentence(params);
    },
  ]);
  return { catalogue: Object.fromEntries(entries), said };
}
