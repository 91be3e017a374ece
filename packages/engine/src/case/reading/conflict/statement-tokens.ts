// A statement about actions cut into words and brackets. Ids with blanks or odd characters stand in double quotes, a quote within them doubled.
import { type Message, message } from "../../message.ts";
import { tidyId } from "../names.ts";
import { type Keyword, keywordOf } from "./reserved-words.ts";

export interface Token {
  readonly kind: Keyword | "action" | "(" | ")";
  /** For actions the id. */
  readonly text: string;
  /** Offsets in the statement. */
  readonly from: number;
  readonly to: number;
}

/** Longer ones are refused: nobody can read them, and they would nest deeper than they could be worked out. */
const MOST_TOKENS = 500;
const MOST_CHARACTERS = 20_000;

/** Letters, marks and digits of any script, with signs that names hold within; joiners, since Persian and others write with them. */
const TOKEN = /\s+|([()])|"((?:[^"]|"")*)"|([\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}\p{Join_Control}_.'’·-]*)/uy;

/** The tokens, or why the text cannot be cut into any. */
export function tokensOf(text: string): readonly Token[] | Message {
  const tooLong = message("case.statement-too-long", { most: MOST_TOKENS });
  if (text.length > MOST_CHARACTERS) return tooLong;
  const tokens: Token[] = [];
  for (let from = 0; from < text.length; ) {
    TOKEN.lastIndex = from;
    const found = TOKEN.exec(text);
    if (!found) return strayCharacter(text, from);
    const to = from + found[0].length;
    const [, bracket, quoted, word] = found;
    if (bracket !== undefined) tokens.push({ kind: bracket as "(" | ")", text: bracket, from, to });
    else if (quoted !== undefined) {
      tokens.push({ kind: "action", text: tidyId(quoted.replaceAll('""', '"')), from, to });
    } else if (word !== undefined)
      tokens.push({ kind: keywordOf(word) ?? "action", text: tidyId(word), from, to });
    if (tokens.length > MOST_TOKENS) return tooLong;
    from = to;
  }
  return tokens.length > 0 ? tokens : message("case.statement-empty");
}

function strayCharacter(text: string, at: number): Message {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === '"') return message("case.statement-open-quote", { after: excerpt(text.slice(at)) });
  return message("case.statement-character", { character });
}

const LONGEST_EXCERPT = 40;

/** A piece of a statement for a sentence about it, cut where it is long. */
export function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}
