// The words of a page itself, and in English.
import { capitalise, counted, formatDay } from "./wording.ts";

/** Words of the page itself. */
export interface PageWords {
  /** In which direction lines run, as HTML writes it. */
  readonly direction: "ltr" | "rtl";
  readonly skipToText: string;
  readonly contents: string;
  readonly dataBehind: string;
  readonly estimate: string;
  readonly confidentialTo: string;
  /** How many rows of a long table a page holds that a shorter form of the document leaves out. */
  readonly moreRows: (count: number) => string;
  readonly madeWith: string;
  /** `2025-05-07` as a reader has it. */
  readonly day: (written: string) => string;
  /** Somebody's own words, in quotation marks. */
  readonly quoted: (text: string) => string;
}

export const PAGE_WORDS: PageWords = {
  direction: "ltr",
  skipToText: "Skip to the text",
  contents: "Contents",
  dataBehind: "The numbers behind this picture",
  estimate: "estimated",
  confidentialTo: "Confidential to",
  moreRows: (count) =>
    `${capitalise(counted(count, "more row"))} on the page (parley brief with a name that ends in .html).`,
  madeWith: "Made with Parley. It advises and explains; it gives no verdict on who is right.",
  day: formatDay,
  quoted: (text) => `“${text}”`,
};
