// Words with their place.
import type { Passage, Span } from "../../case/claim.ts";

export function passageAt(text: string, { from, to }: Span): Passage {
  return { from, to, words: text.slice(from, to) };
}
