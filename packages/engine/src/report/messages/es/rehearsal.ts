// Why a rehearsal cannot be played, and what a strategy that was typed does not fit.
import type { Catalogue } from "../catalogue.ts";

export const rehearsalSentences: Catalogue = {};
