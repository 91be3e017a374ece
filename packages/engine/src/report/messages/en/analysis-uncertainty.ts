// How sure the results are.
import type { Catalogue } from "../catalogue.ts";

export const uncertaintySentences: Catalogue = {};
