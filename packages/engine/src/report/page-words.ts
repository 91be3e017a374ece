// The words of a page itself, in English.
import type { PageWords } from "./html.ts";

export const PAGE_WORDS: PageWords = {
  skipToText: "Skip to the text",
  contents: "Contents",
  dataBehind: "The numbers behind this picture",
  estimate: "estimated",
  confidentialTo: "Confidential to",
  madeWith: "Made with Parley. It advises and explains; it gives no verdict on who is right.",
};
