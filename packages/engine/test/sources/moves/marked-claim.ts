// A claim from a sentence with marks: <who says it> {words of saying} [what is said], the last once or more; «» around it makes it direct.

import type { Span } from "../../../src/case/claim.ts";
import type { RawClaim } from "../../../src/sources/finding/raw-claim.ts";
import { findQuotations } from "../../../src/sources/text/quotations.ts";
import { segmentPlain } from "../../../src/sources/text/segment-plain.ts";
import { loadTagger } from "../../../src/sources/text/tagger.ts";
import { sentenceOf, tokenAt } from "../../../src/sources/text/token-at.ts";
import { tokenise } from "../../../src/sources/text/tokenise.ts";
import type { Tokens } from "../../../src/sources/text/tokens.ts";

export interface MarkedClaim {
  readonly text: string;
  readonly tokens: Tokens;
  readonly claim: RawClaim;
}

const tagger = await loadTagger();

export function markedClaim(marked: string): MarkedClaim {
  const spans: Record<"<" | "{" | "[", Span[]> = { "<": [], "{": [], "[": [] };
  const open: { kind: "<" | "{" | "["; from: number }[] = [];
  let text = "";
  for (const sign of marked) {
    if (sign === "<" || sign === "{" || sign === "[") open.push({ kind: sign, from: text.length });
    else if (sign === ">" || sign === "}" || sign === "]") {
      const { kind, from } = open.pop()!;
      spans[kind].push({ from, to: text.length });
    } else text += sign;
  }
  const blocks = segmentPlain(text);
  const quotations = findQuotations(text, blocks);
  const tokens = tokenise({ text, blocks, quotations }, tagger);
  const [cue = null] = spans["{"];
  const content = spans["["];
  const direct = content.every(
    ({ from, to }) => /[“"]/.test(text[from - 1] ?? "") && /[,.”"?!]/.test(text[to] ?? ""),
  );
  const claim: RawClaim = {
    mention: spans["<"][0] ?? null,
    cue,
    cueToken: cue && tokenAt(tokens, cue.from),
    content,
    wording: direct ? "direct" : "indirect",
    within: null,
    rule: "test",
    confidence: 1,
    sentence: sentenceOf(tokens, tokenAt(tokens, content[0].from)),
  };
  return { text, tokens, claim };
}
