// A language that nobody speaks, written from right to left, to see whether a page holds: its words are those of a real catalogue in Hebrew
// letters between ⟦ and ⟧; names and numbers stay. What is not disguised did not come from the catalogue.
import type { Language } from "../language.ts";
import type { PageWords } from "../page-words.ts";
import type { Catalogue, Params } from "./catalogue.ts";
import { ENGLISH_LANGUAGE } from "./en.ts";

const LETTERS = "אבגדהוזחטיכלמנסעפצקרשתךםןף";

/** `worded`: parameters for which the sentences have words of their own. */
export function pseudoRightToLeft(catalogue: Catalogue, worded: readonly string[] = []): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([code, sentence]) => [
      code,
      (params) => disguised(sentence(params), givenIn(params, worded)),
    ]),
  );
}

/** The language with its sentences and the words of its pages disguised, and days as they were written; `ar-XB` is the usual code of such a language. */
export function pseudoLanguage(language: Language): Language {
  const { catalogue, wording, page } = language;
  return {
    code: "ar-XB",
    catalogue: pseudoRightToLeft(catalogue),
    wording: { ...wording, formatDay: (written) => written },
    page: disguisedPage(page),
  };
}

export const PSEUDO_LANGUAGE: Language = pseudoLanguage(ENGLISH_LANGUAGE);

function disguisedPage(page: PageWords): PageWords {
  const words = Object.entries(page).map(([name, value]) => [
    name,
    typeof value === "string" ? disguised(value, []) : value,
  ]);
  return {
    ...page,
    ...Object.fromEntries(words),
    direction: "rtl",
    day: (written) => written,
    moreRows: (count) => disguised(page.moreRows(count), []),
  };
}

/** Texts that come into a sentence from outside, the longest first. A single letter would be found in every word. */
function givenIn(params: Params, worded: readonly string[]): string[] {
  return Object.entries(params)
    .flatMap(([name, value]) => (worded.includes(name) ? [] : value))
    .filter((value) => typeof value === "string" && value.length > 1)
    .map(String)
    .sort((a, b) => b.length - a.length);
}

function disguised(text: string, kept: readonly string[]): string {
  const marks = kept.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const parts = marks.length === 0 ? [text] : text.split(new RegExp(`(${marks.join("|")})`, "iu"));
  // The pattern has one group, so that what is kept stands at every second place.
  return `⟦${parts.map((part, at) => (at % 2 === 1 ? part : inOtherLetters(part))).join("")}⟧`;
}

function inOtherLetters(text: string): string {
  return text.replace(
    /\p{Script=Latin}/gu,
    (letter) => LETTERS[(letter.normalize("NFD").toLowerCase().charCodeAt(0) - 97 + 26) % 26] ?? LETTERS[0],
  );
}
