// Reads plain text: kept as it is, line ends and all.
import { decodeText, message } from "@parley/engine/case";
import { NOTHING_KNOWN, type Paper, type PaperReading, refused } from "../paper.ts";
import { linesOf, saidOfItself } from "../said-of-itself.ts";
import { undecoded } from "../undecoded.ts";

export function readPlain(bytes: Uint8Array): PaperReading {
  const decoding = decodeText(bytes);
  if (!decoding.ok) return refused(undecoded(decoding));
  const { text } = decoding;
  if (/[\0\uffff]|\p{Surrogate}/u.test(text)) return refused(message("papers.not-text"));
  if (!/[\p{L}\p{N}]/u.test(text)) return refused(message("papers.no-text"));
  return { ok: true, paper: plainPaper(text) };
}

/** A text that came without a file, such as one that was pasted. */
export function plainPaper(text: string): Paper {
  return {
    ...NOTHING_KNOWN,
    ...saidOfItself(linesOf(text)),
    text,
    blocks: [],
    pageStarts: [],
    warnings: [],
  };
}
