// Marked's lexer within bounds: it calls itself for every level of quotes and lists, and its search for emphasis and its reading of lists
// take time that grows with the square of their length.
import { Lexer, type Token, type TokensList } from "marked";

const DEEPEST = 8;
const WIDEST_INDENT = 24;
/** Longer lists and quotes, and longer paragraphs, are read in parts. */
const MOST_LINES_OF_LIST = 400;
const MOST_LINES = 2_000;
/** A paragraph with more marks, or more of emphasis, than this is taken as it is written. */
const MOST_MARKS = 600;
const MOST_EMPHASIS = 120;
const LONGEST_INLINE = 50_000;

export function lexBounded(markdown: string): TokensList {
  return new BoundedLexer({ gfm: true }).lex(boundLines(markdown));
}

class BoundedLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const isShort = source.length <= LONGEST_INLINE;
    if (isShort && count(source, /[`[\]<!]/g) <= MOST_MARKS && count(source, /[_*~]+/g) <= MOST_EMPHASIS) {
      return super.inlineTokens(source, tokens);
    }
    tokens.push({ type: "text", raw: source, text: source, escaped: false });
    return tokens;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Marks of quotes and lists at the head of a line beyond a depth that no honest text has, and indents as deep, are taken out; long lists are
 * cut by a comment, which ends a list and is not seen; long paragraphs by an empty line.
 */
function boundLines(markdown: string): string {
  let [since, isBlank] = [0, true];
  const lines: string[] = [];
  for (const line of markdown.split("\n")) {
    const wasBlank = isBlank;
    isBlank = line.trim() === "";
    if (isBlank && wasBlank) continue;
    const isMarked = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(line);
    const opens = wasBlank && !isMarked && !/^[ \t]/.test(line);
    since = opens ? 1 : since + 1;
    if (since > (isMarked ? MOST_LINES_OF_LIST : MOST_LINES)) {
      lines.push(...(isMarked ? ["", "<!-- -->", ""] : [""]));
      since = 1;
    }
    lines.push(isMarked || /^[ \t]{12}/.test(line) ? boundLine(line) : line);
  }
  return lines.join("\n");
}

function boundLine(line: string): string {
  let at = 0;
  const mark = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let depth = 0;
  for (; depth < DEEPEST && at < WIDEST_INDENT; depth++) {
    mark.lastIndex = at;
    if (!mark.test(line)) break;
    at = mark.lastIndex;
  }
  const rest = line.slice(at);
  const bare = depth < DEEPEST && at < WIDEST_INDENT ? rest : withoutMarks(rest);
  const room = Math.max(0, WIDEST_INDENT - at);
  const indent = /^[ \t]*/.exec(bare)![0].length;
  return line.slice(0, at) + (indent > room ? ` ${bare.slice(indent)}` : bare);
}

function withoutMarks(rest: string): string {
  return ` ${rest.replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/, "").trimStart()}`;
}
