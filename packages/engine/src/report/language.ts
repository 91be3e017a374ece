// A language that reports are written in: its sentences, its ways with numbers, lists and days, and the words of a page.
import type { Catalogue } from "./messages/catalogue.ts";
import type { PageWords } from "./page-words.ts";
import type { Wording } from "./wording.ts";

export interface Language {
  /** As HTML writes it: `en`. */
  readonly code: string;
  readonly catalogue: Catalogue;
  readonly wording: Wording;
  readonly page: PageWords;
}
