// The texts of a language, fetched when they are first wanted.
import type { Catalogue } from "./catalogue.ts";
import type { LanguageCode } from "./language.ts";

export async function loadCatalogue(code: LanguageCode): Promise<Catalogue> {
  if (code === "es") return (await import("./es.ts")).spanish;
  const { english } = await import("./en.ts");
  if (code !== "pseudo") return english;
  return (await import("./pseudo.ts")).pseudoOf(english);
}
