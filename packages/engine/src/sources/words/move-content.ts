// How contents show their move when no word of saying names it: phrases with the subjects that they need and how much they weigh.
import type { ContentTable } from "./content-rule.ts";
import { PROMISE, THREATEN } from "./move-content-acting.ts";
import { CONCEDE, OFFER, REFUSE } from "./move-content-answering.ts";
import { APPEAL, CONDITION, DEMAND } from "./move-content-asking.ts";
import { CRITICISE } from "./move-content-judging.ts";

export const CONTENT_TABLE: ContentTable = [
  ...DEMAND,
  ...APPEAL,
  ...CONDITION,
  ...REFUSE,
  ...OFFER,
  ...CONCEDE,
  ...THREATEN,
  ...PROMISE,
  ...CRITICISE,
];
