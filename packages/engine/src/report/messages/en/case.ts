// What can be wrong with a case, what was filled in, and how to mend it.
import type { Catalogue } from "../catalogue.ts";

export const caseSentences: Catalogue = {};
