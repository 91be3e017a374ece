// A text of a hundred thousand claims is gone through once.
import { expect, it } from "vitest";
import type { RawClaim } from "../../../src/sources/finding/raw-claim.ts";
import { resolveSpeakers } from "../../../src/sources/speakers/resolve-speakers.ts";
import type { Pos, Tokens } from "../../../src/sources/text/tokens.ts";
import { countedTokens } from "../counted-tokens.ts";

const SENTENCES: readonly (readonly [string, Pos])[][] = [
  [
    ["Minister", "PROPN"],
    ["Mara", "PROPN"],
    ["Olt#", "PROPN"],
    ["said", "VERB"],
    ["so", "ADV"],
    [".", "PUNCT"],
  ],
  [
    ["She", "PRON"],
    ["said", "VERB"],
    ["the", "DET"],
    ["union", "NOUN"],
    ["knew", "VERB"],
    [".", "PUNCT"],
  ],
];

/** Each pair of sentences names one more Mara Olt: the name with its number. */
function manyTokens(pairs: number): Tokens {
  const words: string[] = [];
  const pos: Pos[] = [];
  const sentences: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    for (const sentence of SENTENCES) {
      sentences.push(words.length);
      for (const [word, tag] of sentence) {
        words.push(word.replace("#", String(pair % 500)));
        pos.push(tag);
      }
    }
  }
  const from = new Int32Array(words.length);
  const to = new Int32Array(words.length);
  let place = 0;
  words.forEach((word, at) => {
    from[at] = place;
    to[at] = place + word.length;
    place += word.length + 1;
  });
  return {
    text: words.join(" "),
    count: words.length,
    from,
    to,
    words,
    lower: words.map((word) => word.toLowerCase()),
    lemma: words.map((word) => word.toLowerCase()),
    pos,
    sentences: Int32Array.from([...sentences, words.length]),
    blockOf: new Int32Array(sentences.length),
  };
}

function manyClaims({ from, to, sentences }: Tokens): RawClaim[] {
  return Array.from({ length: sentences.length - 1 }, (_, sentence): RawClaim => {
    const first = sentences[sentence]!;
    const named = sentence % 2 === 0;
    return {
      mention: { from: from[first]!, to: to[named ? first + 2 : first]! },
      cue: null,
      cueToken: null,
      content: [{ from: from[first + 4]!, to: to[first + 4]! }],
      wording: "indirect",
      within: null,
      rule: "test",
      confidence: 1,
      sentence,
    };
  });
}

it("is gone through once", () => {
  const looksAt = (pairs: number) => {
    const { tokens, looks } = countedTokens(manyTokens(pairs));
    resolveSpeakers({ tokens, quotations: [], claims: manyClaims(tokens), actors: [] });
    return looks();
  };
  expect(looksAt(4_000)).toBeLessThanOrEqual(2.2 * looksAt(2_000));
});

it("gives each of very many claims its speaker", () => {
  const tokens = manyTokens(50_000);
  const { speakers, found } = resolveSpeakers({
    tokens,
    quotations: [],
    claims: manyClaims(tokens),
    actors: [],
  });
  expect(speakers).toHaveLength(100_000);
  expect(found).toHaveLength(500);
  expect(speakers[2]).toEqual({ kind: "new", name: "Mara Olt1" });
});
