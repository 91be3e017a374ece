// What kind of block a line opens, by its own look and its neighbours.
import type { BlockKind } from "../../case/article.ts";

export interface LineLook {
  readonly words: string;
  /** Empty lines before and after it. */
  readonly isAlone: boolean;
  /** The first line of the text, and the second block. */
  readonly isFirst: boolean;
  readonly isSecond: boolean;
  /** The block before ended with a quotation. */
  readonly followsQuote: boolean;
}

/** Longer lines are looked at no further than this. */
const LONGEST_LOOKED_AT = 300;
const LONGEST_HEADING = 140;
const LONGEST_BYLINE = 120;
/** With the dash. */
const MOST_SIGN_OFF_WORDS = 13;

export function kindOfLine(look: LineLook): BlockKind {
  const words = look.words.slice(0, LONGEST_LOOKED_AT);
  if (/^>/.test(words)) return "quote";
  if (/^#{1,6}\s+\S/.test(words)) return "heading";
  if (isSignOff(look, words)) return "byline";
  if (isBullet(words)) return "bullet";
  if (isCaption(words)) return "caption";
  if (isByline(words)) return "byline";
  return isHeading(look, words) ? "heading" : "paragraph";
}

function isBullet(words: string): boolean {
  return /^(?:[•‣▪◦●·∙]|[-–—*](?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*\S/.test(words);
}

/** "— Name, office" under a quotation, or "Signed: Name". */
function isSignOff({ followsQuote }: LineLook, words: string): boolean {
  if (words.length > LONGEST_BYLINE || /[.!?]["”]?$/.test(words)) return false;
  if (/^signed[:,]\s+\p{Lu}/iu.test(words)) return true;
  return (
    /^(?:—|–|--|―|-)\s?\p{Lu}/u.test(words) && (followsQuote || /^[—―]/.test(words)) && hasFewWords(words)
  );
}

/** Parted by single blanks. A pattern that repeats a repetition would try every way to cut the line. */
function hasFewWords(words: string): boolean {
  const parts = words.trimEnd().split(/\s/);
  return parts.length <= MOST_SIGN_OFF_WORDS && !parts.includes("");
}

function isCaption(words: string): boolean {
  return (
    /^[([]?(?:photo(?:graph)?|image|picture|caption|file photo|pictured|illustration|video|watch|graphic|map)\b[^.!?"“]{0,24}:/i.test(
      words,
    ) ||
    /^[([]photo(?:graph)?\b/i.test(words) ||
    /^FILE\s[-–—]/.test(words) ||
    /\((?:photo|image|picture|credit)[^)]{0,80}\)\s*$/i.test(words) ||
    /\b(?:Photo|Photograph|Image|Picture|Credit)(?: by|:)\s[^.!?]{1,60}$/.test(words)
  );
}

function isByline(words: string): boolean {
  if (words.length > LONGEST_BYLINE) return false;
  return (
    (/^by\s+\p{Lu}[^!?"“”:;]*$/iu.test(words) &&
      !/[.]$/.test(words) &&
      /^by\s/i.test(words) &&
      areNames(words.slice(3))) ||
    /^(?:(?:additional |further )?reporting by|written by|edited by|editing by|compiled by)\s/i.test(words) ||
    /^(?:published|updated|posted|last (?:updated|modified))\b[^!?"“”]*\d/i.test(words)
  );
}

/** All words are capitalised, save small ones between names. */
function areNames(words: string): boolean {
  return words
    .split(/[\s,|/]+/)
    .every((word) => /^(?:and|of|in|for|the|de|van|von|al|el|bin|$)|^[^\p{Ll}]/u.test(word));
}

function isHeading({ isAlone, isFirst, isSecond }: LineLook, words: string): boolean {
  if (!isAlone && !(isFirst && isTitleCase(words))) return false;
  if (words.length > LONGEST_HEADING || /^["“”«„‘']/.test(words) || !/\p{L}/u.test(words)) return false;
  if (isFirst && isTitleCase(words)) return true;
  if (/[.!?:;,…]["”’)]?$/.test(words) || /[.!?]\s/.test(words))
    return isTitleCase(words) && /\?$/.test(words);
  if (/^(?:Q|A|[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+){0,3}):\s/u.test(words))
    return isFirst || isSecond;
  return !/["”]$/.test(words) || isTitleCase(words);
}

/** Most of its longer words begin with a capital. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.7;
}
