// How words are compared as names: lower case, no full stops, no apostrophes at the end, no article.
import { NAME_ENDS } from "../words/titles.ts";

const bare = (word: string): string => word.replaceAll(".", "").replace(/^['’]+|['’]+$/g, "");

/** The words of a name as they are compared, from any writing of it. */
export function nameWords(name: string): string[] {
  const all = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/'s$/, "")
    .split(/[\s\-‐‑,()"“”]+/)
    .map(bare)
    .filter((word) => word !== "");
  const from = all.length > 1 && all[0] === "the" ? 1 : 0;
  const to = all.length > 2 && NAME_ENDS.has(all.at(-1)!) ? all.length - 1 : all.length;
  return all.slice(from, to);
}

/** A first letter in upper case, in any script that has cases. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return word[0] !== word[0]!.toLowerCase();
}

/** "UWF" of the United Workers' Front: first letters of the words that begin in upper case; empty under two. */
export function initialsOf(name: string): string {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => word !== "" && startsUpper(word) && word !== "The")
    .map((word) => word[0]!)
    .join("");
  return initials.length < 2 ? "" : initials;
}

/** "UWF", "U.W.F.": letters in upper case only. */
export function isAcronym(word: string): boolean {
  const letters = word.replaceAll(".", "");
  return letters.length >= 2 && letters.length <= 7 && /^\p{Lu}+$/u.test(letters);
}

const PEOPLE_ENDINGS = [
  "ians",
  "ian",
  "eans",
  "ean",
  "ese",
  "ans",
  "an",
  "ish",
  "ics",
  "ic",
  "ers",
  "er",
  "is",
  "i",
  "ns",
  "n",
];

/** What is left of the name of a country, to compare with `peopleStems`: "Velania" → "velan". */
export function placeStem(word: string): string {
  const stem = word.replace(/(ia|land|[aeiouy]+)$/, "");
  return stem.length >= 4 ? stem : word;
}

/** What a word such as "Velanian" or "Ardeshi" may have been made from. */
export function peopleStems(word: string): string[] {
  return PEOPLE_ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 4).map(
    (ending) => placeStem(word.slice(0, -ending.length)),
  );
}
