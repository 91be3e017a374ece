// The solutions, fair division, and why there is none.
import type { Catalogue } from "../catalogue.ts";

export const solutionSentences: Catalogue = {};
