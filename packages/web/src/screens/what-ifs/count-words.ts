// How many packages everybody could accept, in words.
import type { Found } from "./cell-props.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";

/** `yes: 1,204 of 5,760 packages` */
export function countWords({ exists, acceptable, all }: Found, words: WhatIfWords): string {
  const { compare } = words.texts;
  const answer = exists === "unknown" ? compare.unknown : exists ? compare.yes : compare.no;
  if (!acceptable || all === null) return answer;
  const [low, high, of] = [acceptable.low, acceptable.high, all].map(words.count);
  return compare.dealIs(answer, low === high ? compare.of(low, of) : compare.between(low, high, of));
}

/** `1,204 packages would do` */
export function variantWords({ exists, acceptable }: Found, words: WhatIfWords): string {
  const { texts, count, plural } = words;
  if (exists === "unknown") return texts.open;
  if (!exists) return texts.none;
  if (!acceptable) return texts.some;
  const { low, high } = acceptable;
  return low === high
    ? texts.packages(count(low), plural(low))
    : texts.packagesBetween(count(low), count(high));
}
