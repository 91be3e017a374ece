// What can be wrong with other programs' files, and what changes when they come in or go out.
import type { Catalogue } from "../catalogue.ts";

export const formatSentences: Catalogue = {};
