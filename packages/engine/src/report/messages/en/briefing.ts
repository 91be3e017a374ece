// The sentences of a briefing.
import type { Catalogue } from "../catalogue.ts";

export const briefingSentences: Catalogue = {};
