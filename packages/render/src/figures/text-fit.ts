// How wide letters come out in a drawing, and text broken to a width in pixels. Estimates: the reader's font is not known here.

export interface Lettering {
  /** In pixels. */
  readonly size: number;
  readonly bold?: true;
}

// Widths as shares of the letter size, after Noto Sans, which is wider than most system fonts. The first that matches counts.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[ .,:;'’!|ijlI·]/u, 0.28],
  [/[frt()[\]"“”*-]/u, 0.4],
  [/[mwMWЖШЩЮМЫФжшщюмыф@%…—]/u, 0.92],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u, 1.05],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Cyrillic}/u, 0.63],
  [/[sczvxkyJ?]/u, 0.53],
];
const OTHERS = 0.61;
const BOLD = 1.08;

/** About how many pixels the text takes on one line. */
export function fitWidth(text: string, { size, bold }: Lettering): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return width * size * (bold ? BOLD : 1);
}

export function widestWord(text: string, lettering: Lettering): number {
  return Math.max(0, ...wordsOf(text).map((word) => fitWidth(word, lettering)));
}

interface Wrapping extends Lettering {
  /** By how much the first line is shorter. */
  readonly indent?: number;
}

/** As few lines as `width` allows and about as long as each other; a word that is wider by itself is broken. None for an empty text. */
export function wrapToWidth(text: string, width: number, wrapping: Wrapping): string[] {
  const lines = fillLines(text, width, wrapping);
  let best = lines;
  // No narrower than a word: only what is wider than the whole width is broken.
  let [narrow, wide] = [Math.max(width / 2, widestWord(text, wrapping) + (wrapping.indent ?? 0)), width];
  while (lines.length > 1 && wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines(text, middle, wrapping);
    if (tried.length > lines.length) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

function fillLines(text: string, width: number, { indent = 0, ...lettering }: Wrapping): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text).flatMap((one) => breakWord(one, width - indent, lettering))) {
    const longer = line === "" ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (line === "" || fitWidth(longer, lettering) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The first letters of the text and `…` where the whole is wider than `width`. */
export function shorten(text: string, width: number, lettering: Lettering): string {
  if (fitWidth(text, lettering) <= width) return text;
  const letters = text.match(LETTERS) ?? [];
  while (letters.length > 1 && fitWidth(`${letters.join("")}…`, lettering) > width) letters.pop();
  return `${letters.join("")}…`;
}

/** A letter with the marks that combine with it. */
const LETTERS = /\P{M}\p{M}*/gu;

function breakWord(word: string, width: number, lettering: Lettering): string[] {
  if (fitWidth(word, lettering) <= width) return [word];
  const hyphen = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word) ? "-" : "";
  const parts: string[] = [];
  let part = "";
  for (const letter of word.match(LETTERS) ?? []) {
    if (part !== "" && fitWidth(part + letter + hyphen, lettering) > width) {
      parts.push(part + hyphen);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
