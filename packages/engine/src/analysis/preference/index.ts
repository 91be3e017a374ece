// What each side wants, read from its profile.
export type { AnswerCycle } from "./elicitation/answer-cycles.ts";
export {
  type AnswerVerdict,
  type ComparisonCheck,
  type ComparisonReport,
  checkComparison,
  checkComparisons,
} from "./elicitation/check-comparisons.ts";
export { comparisonNotes } from "./elicitation/comparison-notes.ts";
export { type Mend, type Mends, type MendTarget, mendAnswer } from "./elicitation/mend-answer.ts";
export {
  type ComparisonQuestion,
  type NextComparisonOptions,
  nextComparison,
} from "./elicitation/next-comparison.ts";
export {
  MOST_NO_DEAL_ANSWERS,
  type NoDealQuestion,
  type NoDealSettled,
  nextNoDealQuestion,
} from "./elicitation/next-no-deal-question.ts";
export {
  type NoDealBound,
  type NoDealFinding,
  noDealFromComparisons,
} from "./elicitation/no-deal-from-comparisons.ts";
export { type NearPackage, type NoDealNear, noDealNear } from "./elicitation/no-deal-near-package.ts";
export { type PackageDifference, packageDifference } from "./elicitation/package-difference.ts";
export { type PackageWorth, packageWorth } from "./package-worth.ts";
export { type Comparison, type PairwiseWeights, weighByPairs } from "./pairwise-comparison.ts";
export { readPointValues, sheetOf } from "./point-value.ts";
export { rankOrderCentroid } from "./rank-order-centroid.ts";
export type { Sheet, SheetTerm } from "./sheet.ts";
export { weightSetIsEmpty } from "./weight-set.ts";
export { worthOf } from "./worth.ts";
