// How reports are written here: in the language that is spoken, on the day of the environment unless another was named.
import type { BriefingOptions } from "@parley/engine/report";
import type { Environment } from "./environment.ts";
import { spokenLanguage } from "./spoken-language.ts";

export function reportOptions(
  environment: Environment,
  { date, confidentialTo }: { readonly date?: string; readonly confidentialTo?: string } = {},
): BriefingOptions {
  return {
    language: spokenLanguage(),
    date: date ?? environment.today(),
    confidentialTo: confidentialTo ?? null,
  };
}
