// Reads a text as the reader does, up to the raw claims, and shows them in few words.
import { findClaims } from "../../../src/sources/finding/find-claims.ts";
import { groundOf } from "../../../src/sources/finding/ground.ts";
import type { RawClaim } from "../../../src/sources/finding/raw-claim.ts";
import { findQuotations } from "../../../src/sources/text/quotations.ts";
import { segmentPlain } from "../../../src/sources/text/segment-plain.ts";
import { loadTagger } from "../../../src/sources/text/tagger.ts";
import { tokenise } from "../../../src/sources/text/tokenise.ts";

const tagger = await loadTagger();

export function groundIn(text: string) {
  const blocks = segmentPlain(text);
  const quotations = findQuotations(text, blocks);
  const tokens = tokenise({ text, blocks, quotations }, tagger);
  return groundOf(tokens, { blocks, quotations });
}

export function claimsIn(text: string): RawClaim[] {
  return findClaims(groundIn(text));
}

/** "rule | speaker | cue | content / content" */
export function shownIn(text: string): string[] {
  const words = (span: { from: number; to: number } | null) => (span ? text.slice(span.from, span.to) : "–");
  return claimsIn(text).map(({ rule, mention, cue, content }) =>
    [rule, words(mention), words(cue), content.map(words).join(" / ")].join(" | "),
  );
}
