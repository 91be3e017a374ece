// What each side wants, read from its profile.
export { type Comparison, type PairwiseWeights, weighByPairs } from "./pairwise-comparison.ts";
export { readPointValues, sheetOf } from "./point-value.ts";
export { rankOrderCentroid } from "./rank-order-centroid.ts";
export type { Sheet, SheetTerm } from "./sheet.ts";
export { weightSetIsEmpty } from "./weight-set.ts";
export { worthOf } from "./worth.ts";
