import { describe, expect, it } from "vitest";
import { english } from "../../src/texts/en.ts";
import { spanish } from "../../src/texts/es.ts";
import { chosenLanguage, firstLanguage } from "../../src/texts/language.ts";
import { pseudoOf } from "../../src/texts/pseudo.ts";

/** Every text with the way to it; functions stand as they are. */
function leaves(texts: unknown, path = ""): [string, unknown][] {
  if (typeof texts !== "object" || texts === null) return [[path, texts]];
  return Object.entries(texts).flatMap(([key, text]) => leaves(text, `${path}.${key}`));
}

const FITTED = /¤\d/g;

/** A text with a mark fitted in for each thing it is given. */
function fitted(text: unknown): string {
  if (typeof text !== "function") return String(text);
  const marks = Array.from({ length: text.length }, (_, at) => `¤${at}`);
  // Some are given lists of names: as many of them as it takes.
  for (let lists = 0; lists < 2 ** marks.length; lists += 1) {
    try {
      return String(text(...marks.map((mark, at) => (lists & (1 << at) ? [mark] : mark))));
    } catch {}
  }
  throw new TypeError(`no way to call ${text}`);
}

function marksIn(text: unknown): string[] {
  return [...new Set(fitted(text).match(FITTED))].sort();
}

const spanishTexts = new Map(leaves(spanish));

describe("the languages of the page", () => {
  it("have the same texts, each with as many parameters", () => {
    const shape = (texts: unknown) =>
      Object.fromEntries(
        leaves(texts).map(([path, text]) => [path, typeof text === "function" ? text.length : typeof text]),
      );
    expect(shape(spanish)).toEqual(shape(english));
  });

  it("share no sentence of more than two words", () => {
    const same = leaves(english).filter(([path, text]) => {
      const said = fitted(text);
      const words = said.replace(FITTED, "").match(/\p{L}+/gu) ?? [];
      return words.length > 2 && fitted(spanishTexts.get(path)) === said;
    });
    expect(same).toEqual([]);
  });

  it("fit the same things into their sentences", () => {
    const told = (texts: unknown) =>
      Object.fromEntries(leaves(texts).map(([path, text]) => [path, marksIn(text)]));
    expect(told(spanish)).toEqual(told(english));
  });

  it("write Spanish with its own quotation marks, and questions from their beginning", () => {
    const wrong = [...spanishTexts]
      .map(([path, text]) => [path, fitted(text)] as const)
      .filter(([, text]) => /[“”"’]/.test(text) || count(text, /[\p{L}\d]…?\?/gu) !== count(text, /¿/g));
    expect(wrong).toEqual([]);
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

  it("knows whether somebody asked for one, which what a link suggests does not undo", () => {
    expect(chosenLanguage("", null)).toBeNull();
    expect(chosenLanguage("?language=xx", "yy")).toBeNull();
    expect(chosenLanguage("", "es")).toBe("es");
    expect(chosenLanguage("?language=en", "es")).toBe("en");
  });
});

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
