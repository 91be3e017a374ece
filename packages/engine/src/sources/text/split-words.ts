// Cuts a text into words, numbers, marks and signs by our own rules. The tagger is only shown single words: left to itself it remembers
// what it has met and cuts the same text differently the next time.

/** A word as it stands, and as the tagger is shown it. */
export interface SplitWord {
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  /** The tagger cuts it into what it is made of. */
  readonly isContraction: boolean;
}

/** Nobody needs the part of speech of a longer one. */
const LONGEST_SHOWN = 40;

const WORD = "[\\p{L}\\p{M}]+";
const PIECES = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s"“”<>()]*[^\\s"“”<>().,;:!?\'’]',
    "[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+",
    "[#@][\\p{L}\\p{N}_]+",
    "\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}])",
    "\\p{N}+",
    "(?:\\p{L}\\.){2,}",
    `${WORD}(?:['’]${WORD})*(?:\\p{N}[\\p{L}\\p{N}]*)?`,
    "\\p{Extended_Pictographic}(?:\\u200d\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}]|\\ufe0f)*",
    "\\.{2,}|-{2,3}",
    "\\S",
  ].join("|"),
  "gu",
);

/** Contractions that the tagger knows and cuts itself. */
const KNOWN_CONTRACTION =
  /^(?:(?:[Ii]|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Tt]hat|[Ww]ho|[Ww]hat|[Tt]here|[Hh]ere|[Ww]here|[Hh]ow|[Ll]et)'(?:s|d|ll|re|ve|m)|(?:[Dd]o|[Dd]oes|[Dd]id|[Cc]a|[Ww]o|[Ww]ould|[Cc]ould|[Ss]hould|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Mm]ust|[Mm]ight)n't)$/;
const CLITIC = /(?:n't|'(?:s|d|ll|re|ve|m))$/i;

export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether a word with a full stop behind it is a short form; told what follows. */
  readonly isShortForm: (word: string, next: string) => boolean;
}

export function splitWords({ text, from, to, isShortForm }: Stretch): SplitWord[] {
  const words: SplitWord[] = [];
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++;
      continue;
    }
    const { start, end } = plainPiece(part, at) ?? pieceFrom(part, at);
    if (start === end) break;
    add(words, { part, start, end, from, isShortForm });
    at = end;
  }
  return words;
}

interface Piece extends Pick<Stretch, "from" | "isShortForm"> {
  readonly part: string;
  /** In the part. */
  readonly start: number;
  readonly end: number;
}

function add(words: SplitWord[], { part, start, end, from, isShortForm }: Piece): void {
  const last = words.at(-1);
  const isStop = end === start + 1 && part.charCodeAt(start) === 46;
  const joins = isStop && last?.to === from + start && /^\p{L}+$/u.test(last.shown);
  if (joins && isShortForm(last.shown, part.slice(end, end + 3))) {
    words[words.length - 1] = {
      from: last.from,
      to: from + end,
      shown: `${last.shown}.`,
      isContraction: false,
    };
  } else addWord(words, { word: part.slice(start, end), from: from + start, to: from + end });
}

/** Where a word of plain letters ends with nothing behind it that might belong to it: most words, and faster than the rules. */
function plainPiece(part: string, start: number): { start: number; end: number } | null {
  let end = start;
  while (isPlainLetter(part.charCodeAt(end))) end++;
  if (end === start) return null;
  const behind = part.charCodeAt(end);
  // White space, a comma, a double quotation mark, a bracket, or the end of the text.
  const isClear =
    Number.isNaN(behind) || behind === 32 || behind === 44 || behind === 34 || behind === 10 || behind === 41;
  return isClear ? { start, end } : null;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The next piece by the rules; an empty one where only white space is left. */
function pieceFrom(part: string, at: number): { start: number; end: number } {
  PIECES.lastIndex = at;
  const match = PIECES.exec(part);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: at, end: at };
}

function addWord(words: SplitWord[], { word, from, to }: { word: string; from: number; to: number }): void {
  if (!word.includes("'") && !word.includes("’")) {
    words.push({ from, to, shown: shown(word), isContraction: word === "cannot" || word === "Cannot" });
    return;
  }
  const straight = word.includes("’") && word.length > 1 ? word.replaceAll("’", "'") : word;
  const isContraction = KNOWN_CONTRACTION.test(straight);
  if (!straight.includes("'") || straight.length === 1 || isContraction) {
    words.push({ from, to, shown: shown(straight), isContraction });
    return;
  }
  const clitic = CLITIC.exec(straight);
  const cut = clitic && clitic.index > 0 ? from + clitic.index : to;
  words.push({
    from,
    to: cut,
    shown: shown(straight.slice(0, cut - from).replaceAll("'", "")),
    isContraction: false,
  });
  if (cut < to)
    words.push({ from: cut, to, shown: straight.slice(cut - from).toLowerCase(), isContraction: false });
}

function shown(word: string): string {
  return word.length > LONGEST_SHOWN ? "x" : word.normalize("NFC");
}
