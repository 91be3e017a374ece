// What stands in the way of a deal.
import type { Catalogue } from "../catalogue.ts";

export const obstacleSentences: Catalogue = {};
