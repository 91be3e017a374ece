// What a tournament found.
import type { Catalogue } from "../catalogue.ts";

export const tournamentSentences: Catalogue = {};
