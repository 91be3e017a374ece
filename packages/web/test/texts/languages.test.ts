import { describe, expect, it } from "vitest";
import { english } from "../../src/texts/en.ts";
import { spanish } from "../../src/texts/es.ts";
import { firstLanguage } from "../../src/texts/language.ts";
import { pseudoOf } from "../../src/texts/pseudo.ts";

/** Every text with the way to it; functions stand as they are. */
function leaves(texts: unknown, path = ""): [string, unknown][] {
  if (typeof texts !== "object" || texts === null) return [[path, texts]];
  return Object.entries(texts).flatMap(([key, text]) => leaves(text, `${path}.${key}`));
}

describe("the languages of the page", () => {
  it("have the same texts, each with as many parameters", () => {
    const shape = (texts: unknown) =>
      leaves(texts).map(([path, text]) => [path, typeof text === "function" ? text.length : typeof text]);
    expect(shape(spanish)).toEqual(shape(english));
  });

  it("share no sentence of more than two words", () => {
    const others = new Map(leaves(spanish));
    const same = leaves(english).filter(
      ([path, text]) => typeof text === "string" && text.split(" ").length > 2 && others.get(path) === text,
    );
    expect(same).toEqual([]);
  });

  it("write the pseudo-language in letters that are read from right to left", () => {
    expect(pseudoOf({ a: "Save 3 cases", b: (name: string) => `Open ${name}` }).a).toMatch(
      /^⟦[^a-z]*3[^a-z]*⟧$/i,
    );
    expect(pseudoOf(english).home.title).not.toMatch(/[a-z]/i);
  });

  it("are chosen by the address, then by the person, then by the browser", () => {
    expect(firstLanguage("?language=es", "en", ["en"])).toBe("es");
    expect(firstLanguage("", "es", ["en"])).toBe("es");
    expect(firstLanguage("", null, ["fr-FR", "es-CO"])).toBe("es");
    expect(firstLanguage("?language=xx", "yy", ["fr"])).toBe("en");
  });
});
