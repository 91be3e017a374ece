import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceOf, tokenAt, tokensOf } from "../../../src/sources/text/token-at.ts";
import { groundIn } from "../finding/found-in.ts";

const tokensIn = (text: string) => groundIn(text).tokens;

function sentencesIn(text: string): string[] {
  const { sentences, from, to } = tokensIn(text);
  return Array.from(sentences.slice(0, -1), (first, at) =>
    text.slice(from[first]!, to[sentences[at + 1]! - 1]!),
  );
}

describe("tokens", () => {
  it("cuts contractions, possessives and hyphens, and keeps short forms", () => {
    expect(tokensIn("Dr. O’Hara won’t sell Reed’s T-shirts at 3.5% in the U.S. now.").words.join("|")).toBe(
      "Dr.|O’Hara|wo|n’t|sell|Reed|’s|T|-|shirts|at|3.5|%|in|the|U.S.|now|.",
    );
  });

  it("keeps places when letters are composed of several", () => {
    const text = "Le cafe\u0301 de Re\u0301my 👩‍👩‍👧 «нет» لا قال";
    const { words, from, to } = tokensIn(text);
    expect(words.join(" ")).toBe("Le cafe\u0301 de Re\u0301my 👩‍👩‍👧 « нет » لا قال");
    for (const [at, word] of words.entries()) expect(text.slice(from[at]!, to[at]!)).toBe(word);
  });

  it("cuts sentences at stops, not at short forms, nor within a sentence that goes on behind a quotation", () => {
    expect(
      sentencesIn(
        "Mr. Reed of the U.S. Senate met Dr. J. Olt. He said no. “We go. Now!” It ended in the U.K. The end came at 5 p.m. on Monday.",
      ),
    ).toEqual([
      "Mr. Reed of the U.S. Senate met Dr. J. Olt.",
      "He said no.",
      "“We go.",
      "Now!”",
      "It ended in the U.K.",
      "The end came at 5 p.m. on Monday.",
    ]);
  });

  it("finds tokens and sentences by place", () => {
    const text = "We wait. They go on.";
    const tokens = tokensIn(text);
    expect(tokens.words[tokenAt(tokens, text.indexOf("go"))]).toBe("go");
    expect(tokenAt(tokens, text.length)).toBe(tokens.count);
    expect(tokensOf(tokens, { from: 3, to: 8 })).toEqual({ first: 1, end: 3 });
    expect(sentenceOf(tokens, tokenAt(tokens, 12))).toBe(1);
  });

  it("covers all but white space, in order, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "a",
            "B",
            " ",
            "'",
            "’",
            ".",
            "\u0301",
            "🙂",
            "\ud800",
            "ع",
            "\r\n",
            "-",
            "5",
            "n't",
            "\u00a0",
          ),
        }),
        (text) => {
          const { from, to, words, count } = tokensIn(text);
          let last = 0;
          for (let at = 0; at < count; at++) {
            expect(text.slice(last, from[at]!).trim()).toBe("");
            expect(text.slice(from[at]!, to[at]!)).toBe(words[at]);
            expect(to[at]!).toBeGreaterThan(from[at]!);
            last = to[at]!;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
      { numRuns: 200 },
    );
  });
});
