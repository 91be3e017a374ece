// Marks the words of a content that show no move of its speaker: what is supposed, what is asked, what others are said to say.
import type { Span } from "../../case/claim.ts";
import type { Condition } from "./find-condition.ts";
import type { Reading } from "./reading.ts";

interface Masking {
  readonly conditions: readonly Condition[];
  readonly inner: readonly Span[];
  readonly direct: boolean;
}

export function maskWords(reading: Reading, { conditions, inner, direct }: Masking): Uint8Array {
  const { words, token, tokens } = reading;
  const masked = new Uint8Array(words.length);
  const supposed = conditions.filter(({ kind }) => kind !== "first");
  if (supposed.length > 0 || inner.length > 0) {
    for (let at = 0; at < words.length; at++) {
      const own = token[at];
      if (own < 0) continue;
      const isSupposed = supposed.some(({ first, end }) => own >= first && own < end);
      if (isSupposed || inner.some(({ from, to }) => tokens.from[own] >= from && tokens.from[own] < to))
        masked[at] = 1;
    }
  }
  if (direct) maskQuestions(words, masked);
  return masked;
}

/** "Why should we leave?" neither asks nor refuses to leave; "Will you please stop?" asks. */
function maskQuestions(words: readonly string[], masked: Uint8Array): void {
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "?") {
      const asks =
        words.slice(start, at).includes("please") ||
        /^(?:how dare|would you|could you|can you|why not|will you)/.test(
          `${words[start]} ${words[start + 1]}`,
        );
      if (!asks) masked.fill(1, start, at + 1);
    }
    if (/^[.?!;]$/.test(words[at])) start = at + 1;
  }
}
