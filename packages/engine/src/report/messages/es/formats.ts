// What can be wrong with other programs' files, and what changes when they come in or go out, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { formatDataSentences } from "./formats-data.ts";
import { formatExportSentences } from "./formats-export.ts";
import { formatGeniusSentences } from "./formats-genius.ts";
import { formatSharedSentences } from "./formats-shared.ts";
import { formatSheetSentences } from "./formats-sheet.ts";

export const formatSentences: Catalogue = {
  ...formatSharedSentences,
  ...formatGeniusSentences,
  ...formatDataSentences,
  ...formatSheetSentences,
  ...formatExportSentences,
};
