// Tokens that count how often somebody looks at one: work that can be compared, which time cannot.
import type { Tokens } from "../../src/sources/text/tokens.ts";

export interface CountedTokens {
  readonly tokens: Tokens;
  readonly looks: () => number;
}

export function countedTokens(tokens: Tokens): CountedTokens {
  let looks = 0;
  const counted = <Item>(column: readonly Item[]): readonly Item[] =>
    new Proxy(column, {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const { words, lower, lemma, pos } = tokens;
  return {
    tokens: {
      ...tokens,
      ...{ words: counted(words), lower: counted(lower), lemma: counted(lemma), pos: counted(pos) },
    },
    looks: () => looks,
  };
}
