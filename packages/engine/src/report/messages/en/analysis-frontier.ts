// Efficient deals, counts and their guarantees.
import type { Catalogue } from "../catalogue.ts";

export const frontierSentences: Catalogue = {};
