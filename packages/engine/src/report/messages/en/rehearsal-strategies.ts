// Strategies, conditions of acceptance, opponent models and protocols in words.
import type { Catalogue } from "../catalogue.ts";

export const strategySentences: Catalogue = {};
