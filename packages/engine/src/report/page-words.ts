// The words of a page itself, in English.
import type { PageWords } from "./html.ts";
import { capitalise, counted } from "./wording.ts";

export const PAGE_WORDS: PageWords = {
  skipToText: "Skip to the text",
  contents: "Contents",
  dataBehind: "The numbers behind this picture",
  estimate: "estimated",
  confidentialTo: "Confidential to",
  moreRows: (count) =>
    `${capitalise(counted(count, "more row"))} on the page (parley brief with a name that ends in .html).`,
  madeWith: "Made with Parley. It advises and explains; it gives no verdict on who is right.",
};
