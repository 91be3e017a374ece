// The solutions, fair division, and why there is none, in Spanish.
import type { Catalogue } from "../catalogue.ts";

export const solutionSentences: Catalogue = {};
