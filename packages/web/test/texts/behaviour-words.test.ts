// Ways to behave are called the same on the page and in what the engine writes, in both languages: the page does not load the engine's sentences.
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../engine/src/report/messages/catalogue.ts";
import { strategySentences as inEnglish } from "../../../engine/src/report/messages/en/rehearsal-strategies.ts";
import { strategySentences as inSpanish } from "../../../engine/src/report/messages/es/rehearsal-strategies.ts";
import { english } from "../../src/texts/en.ts";
import { spanish } from "../../src/texts/es.ts";

type Words = Readonly<Record<string, { readonly name: string; readonly about: string }>>;

/** By the code that the engine's report would ask for. */
function ofPage({ knobs: _, ...kinds }: typeof english.rehearsalBehaviours): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kinds as Readonly<Record<string, Words>>).flatMap(([kind, words]) => {
      // `strategies` on the page, `strategy` in a code.
      const one = kind.replace(/ies$/, "y").replace(/s$/, "");
      return Object.entries(words).flatMap(([id, { name, about }]) => [
        [`ways.${one}-${id}`, name],
        [`ways.about-${one}-${id}`, about],
      ]);
    }),
  );
}

function ofEngine(catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue)
      .filter(([code]) => code.startsWith("ways."))
      .map(([code, sentence]) => [code, sentence({})]),
  );
}

describe.each([
  ["English", english.rehearsalBehaviours, inEnglish],
  ["Spanish", spanish.rehearsalBehaviours, inSpanish],
])("in %s", (_, page, engine) => {
  it("the page and the engine say the same of each way to behave, accept, learn and talk", () => {
    const said = ofPage(page);
    expect(Object.keys(said).length).toBeGreaterThan(50);
    expect(said).toEqual(ofEngine(engine));
  });

  it("no two of a kind are called the same", () => {
    const { knobs: __, ...kinds } = page;
    for (const words of Object.values(kinds as Readonly<Record<string, Words>>)) {
      const names = Object.values(words).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
