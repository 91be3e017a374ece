// Reads plain text: kept as it is, line ends and all.
import { decodeText, message } from "@parley/engine/case";
import { NOTHING_KNOWN, type PaperReading, refused } from "../paper.ts";
import { saidOfItself } from "../said-of-itself.ts";
import { undecoded } from "../undecoded.ts";

export function readPlain(bytes: Uint8Array): PaperReading {
  const decoding = decodeText(bytes);
  if (!decoding.ok) return refused(undecoded(decoding));
  const { text } = decoding;
  if (/[\0\uffff]|\p{Surrogate}/u.test(text)) return refused(message("papers.not-text"));
  if (!/[\p{L}\p{N}]/u.test(text)) return refused(message("papers.no-text"));
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const about = { ...NOTHING_KNOWN, ...saidOfItself(lines) };
  return { ok: true, paper: { ...about, text, blocks: [], pageStarts: [], warnings: [] } };
}
