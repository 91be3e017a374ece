import { describe, expect, it } from "vitest";
import { judgeMove } from "../../../src/sources/moves/judge-move.ts";
import { countedTokens } from "../counted-tokens.ts";
import { markedClaim } from "./marked-claim.ts";

function looksFor(repeated: string, words: number): number {
  const times = Math.ceil(words / repeated.split(" ").length);
  const { tokens, claim } = markedClaim(`<The clerk> {said} on Monday [${repeated.repeat(times)}so it is].`);
  const { tokens: watched, looks } = countedTokens(tokens);
  judgeMove({ tokens: watched, claim, published: "2031-05-14" });
  return looks();
}

describe("the work of judging one claim", () => {
  it.each([
    ["if "],
    ["unless, "],
    ["unless the gate opens, we will not sign and "],
    ["who that which demanding "],
    ["he said on Monday that "],
    ["the council must "],
  ])("does not grow with a sentence that goes on and on: %s", (repeated) => {
    const short = looksFor(repeated, 3000);
    const long = looksFor(repeated, 30_000);
    expect(long).toBeLessThanOrEqual(1.1 * short);
  });
});
