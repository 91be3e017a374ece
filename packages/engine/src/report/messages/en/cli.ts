// What the command line tells: what was written, what went wrong outside, wrong use.
import type { Catalogue } from "../catalogue.ts";

export const cliSentences: Catalogue = {};
