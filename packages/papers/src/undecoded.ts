// What to say about bytes that are no text.
import { type Decoding, type Message, message } from "@parley/engine/case";

export function undecoded({ before, byte }: Extract<Decoding, { ok: false }>): Message {
  let line = 1;
  for (let at = before.indexOf("\n"); at >= 0; at = before.indexOf("\n", at + 1)) line++;
  return message("papers.not-utf8", { line, byte: byte.toString(16).toUpperCase().padStart(2, "0") });
}
