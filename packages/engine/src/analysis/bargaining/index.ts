// What the sides could settle on.
export { type BruteForcePoint, bruteForce } from "./brute-force.ts";
export { type Convexified, convexify } from "./convexified/convexified.ts";
export type { Lottery, LotteryResult } from "./convexified/lottery.ts";
export {
  buildDealSpace,
  type DealSpace,
  type Group,
  planDealSpace,
  type SpaceInput,
  type SpacePlan,
} from "./deal-space.ts";
export {
  buildFrontier,
  type EpsilonFrontier,
  type ExactFrontier,
  type FrontierOptions,
  type FrontierResult,
} from "./frontier/frontier.ts";
export { type ReducedGroup, type ReducedSpace, reduceGroups } from "./frontier/reduced-groups.ts";
export { clusterBlocks, type StreamedPart, streamCluster } from "./frontier/stream-cluster.ts";
