// What can be wrong with a case, what was filled in, and how to mend it.
import type { Catalogue } from "../catalogue.ts";
import { caseArticleSentences } from "./case-articles.ts";
import { caseConflictSentences } from "./case-conflict.ts";
import { caseConflictRankingSentences } from "./case-conflict-rankings.ts";
import { caseDefaultSentences } from "./case-defaults.ts";
import { caseFileSentences } from "./case-files.ts";
import { caseFrameSentences } from "./case-frame.ts";
import { caseProfileSentences } from "./case-profiles.ts";
import { caseStructureSentences } from "./case-structure.ts";
import { caseWhatIfSentences } from "./case-what-ifs.ts";

export const caseSentences: Catalogue = {
  ...caseFileSentences,
  ...caseStructureSentences,
  ...caseFrameSentences,
  ...caseProfileSentences,
  ...caseConflictSentences,
  ...caseConflictRankingSentences,
  ...caseWhatIfSentences,
  ...caseArticleSentences,
  ...caseDefaultSentences,
};
