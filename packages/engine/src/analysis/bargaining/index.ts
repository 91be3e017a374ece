// What the sides could settle on.
export {
  type AdjustedWinner,
  type AdjustedWinnerDivision,
  type AdjustedWinnerItem,
  type AdjustedWinnerOptions,
  adjustedWinner,
} from "./adjusted-winner.ts";
export { type AssessOptions, assess } from "./assess.ts";
export type { Acceptable, Assessment } from "./assessment.ts";
export { type BruteForcePoint, bruteForce } from "./brute-force.ts";
export { type Convexified, convexify } from "./convexified/convexified.ts";
export type { Lottery, LotteryResult } from "./convexified/lottery.ts";
export { type AcceptableCount, countAcceptable } from "./counting/count-acceptable.ts";
export { buildDealSpace, type DealSpace, type Group } from "./deal-space.ts";
export type { Efficient, EfficientPoint } from "./efficient-points.ts";
export {
  buildFrontier,
  type EpsilonFrontier,
  type ExactFrontier,
  type FrontierOptions,
  type FrontierResult,
} from "./frontier/frontier.ts";
export { type ReducedGroup, type ReducedSpace, reduceGroups } from "./frontier/reduced-groups.ts";
export { clusterBlocks, joinParts, streamCluster } from "./frontier/stream-cluster.ts";
export type { StreamedPart } from "./frontier/streamed-part.ts";
export {
  describeAgreeingGroup,
  describeClash,
  describeConflicts,
  describeDistance,
} from "./obstacles/describe-obstacles.ts";
export type { DealReview } from "./obstacles/improve-deal.ts";
export {
  findObstacles,
  type ObstacleLimits,
  type Obstacles,
  type ObstaclesFound,
  type ObstaclesInput,
} from "./obstacles/obstacles.ts";
export { type OpenSpace, openSpace } from "./open-space.ts";
export type { AxisEnds } from "./picture/axis.ts";
export type { Cloud, CloudOptions, GradeTotals } from "./picture/cloud.ts";
export type { CloudPoints } from "./picture/cloud-points.ts";
export type { PictureCounts } from "./picture/count-deals.ts";
export type { DealBasis, SampleOptions } from "./picture/deal-set.ts";
export type { CellOptions, DealsAt } from "./picture/deals-at.ts";
export { ACCEPTABLE, ADMISSIBLE, CROSSES, type Only } from "./picture/grades.ts";
export type { Efficiency } from "./picture/judge-efficiency.ts";
export type { Brush, ParallelLines, ParallelOptions } from "./picture/parallel-lines.ts";
export { openPicture, type Picture, type PictureParty } from "./picture/picture.ts";
export type { PictureFrontier } from "./picture/picture-frontier.ts";
export type { SingleChange, WeighedDeal, WeighedParty } from "./picture/weigh-deal.ts";
export { type ReviewedDeal, reviewDeal } from "./review-deal.ts";
export {
  type DivisibleIssuesShared,
  type DivisionAcceptance,
  shareDivisibleIssues,
} from "./share-divisible-issues.ts";
export type { ListedPackage, ShortList } from "./short-list/short-list.ts";
export { findSolutions } from "./solutions/find-solutions.ts";
export type { Solutions } from "./solutions/solutions.ts";
export type { SpaceInput } from "./space-input.ts";
export { planDealSpace, type SpacePlan } from "./space-plan.ts";
export { caveatsOf } from "./uncertainty/caveats.ts";
export { type DescribedDetail, describeDetail } from "./uncertainty/describe-detail.ts";
export { type AgreementSample, sampleAgreement } from "./uncertainty/share-of-agreement.ts";
export { assessUncertainty, type Uncertainty, type UncertaintyOptions } from "./uncertainty/uncertainty.ts";
export {
  type DetailItem,
  type DetailKind,
  type DetailOptions,
  type Doubt,
  type MeasuredDetail,
  type WorthOfDetail,
  worthOfDetail,
} from "./uncertainty/worth-of-detail.ts";
export {
  type CompensateOptions,
  type Compensation,
  type CompensationAnswer,
  compensate,
  type MakesUp,
} from "./what-if-deal/compensate.ts";
export {
  type ImprovedFor,
  type ImproveForOptions,
  type Improvement,
  improveFor,
} from "./what-if-deal/improve-for.ts";
export type { Harm } from "./what-if-deal/make-up-question.ts";
export type { OptionChange, OtherDeal } from "./what-if-deal/other-deal.ts";
