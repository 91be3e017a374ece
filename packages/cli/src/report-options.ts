// How reports are written here: in English, on the day of the environment unless another was named.
import { type BriefingOptions, ENGLISH } from "@parley/engine/report";
import type { Environment } from "./environment.ts";

export function reportOptions(
  environment: Environment,
  { date, confidentialTo }: { readonly date?: string; readonly confidentialTo?: string } = {},
): BriefingOptions {
  return {
    catalogue: ENGLISH,
    language: "en",
    date: date ?? environment.today(),
    confidentialTo: confidentialTo ?? null,
  };
}
