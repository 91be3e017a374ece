// What all rules look at: the tokens of an article, its blocks and quotations, and for each token the quotation in which it stands.
import type { Block } from "../../case/article.ts";
import type { Quotation } from "../text/quotations.ts";
import { tokenAt } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";

export interface Ground {
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  /** Positions of the quotations that stand in no other. */
  readonly outer: readonly number[];
  /** By its first token: a quotation that stands in another. */
  readonly innerAt: ReadonlyMap<number, number>;
  /** By the token behind its last. */
  readonly innerBefore: ReadonlyMap<number, number>;
  /** Per token: position of the outermost quotation around it, marks included; -1 outside. */
  readonly quoteOf: Int32Array;
  /** Per token: its sentence. */
  readonly sentenceOf: Int32Array;
  /** Per quotation: its first token, the opening mark, and the token behind its last. */
  readonly firstToken: Int32Array;
  readonly endToken: Int32Array;
  /** Per block: its first token; closed by the count. */
  readonly blockFirst: Int32Array;
}

export function groundOf(
  tokens: Tokens,
  { blocks, quotations }: { readonly blocks: readonly Block[]; readonly quotations: readonly Quotation[] },
): Ground {
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  const firstToken = new Int32Array(quotations.length);
  const endToken = new Int32Array(quotations.length);
  const outer: number[] = [];
  const innerAt = new Map<number, number>();
  const innerBefore = new Map<number, number>();
  quotations.forEach((quotation, position) => {
    firstToken[position] = tokenAt(tokens, quotation.from);
    endToken[position] = tokenAt(tokens, Math.max(quotation.from, quotation.to - 1)) + 1;
    if (quotation.parent !== null) {
      innerAt.set(firstToken[position], position);
      innerBefore.set(endToken[position], position);
      return;
    }
    outer.push(position);
    quoteOf.fill(position, firstToken[position], Math.min(tokens.count, endToken[position]!));
  });
  const sentenceOf = new Int32Array(tokens.count);
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    sentenceOf.fill(sentence, tokens.sentences[sentence], tokens.sentences[sentence + 1]);
  }
  const blockFirst = Int32Array.from([...blocks.map((block) => tokenAt(tokens, block.from)), tokens.count]);
  return {
    ...{ tokens, blocks, quotations, outer, innerAt, innerBefore, quoteOf, sentenceOf },
    ...{ firstToken, endToken, blockFirst },
  };
}

/** Tokens of a block. */
export function blockRange({ blockFirst }: Ground, block: number): { first: number; end: number } {
  return { first: blockFirst[block]!, end: blockFirst[block + 1]! };
}

export function blockOf({ tokens, sentenceOf }: Ground, token: number): number {
  return tokens.blockOf[sentenceOf[token]!]!;
}

/** First token of a token's sentence and the token behind its last. */
export function sentenceAround(
  { tokens, sentenceOf }: Ground,
  token: number,
): { first: number; end: number } {
  const sentence = sentenceOf[token]!;
  return { first: tokens.sentences[sentence]!, end: tokens.sentences[sentence + 1]! };
}
