// How talks are going: moves, gaps, concessions and their answers, standstill, open issues, tripwires.
export type { ConcessionRate, NoRate, RateFigure } from "./concession-rate.ts";
export type { Gap, GapFigure, NoGap } from "./gap.ts";
export {
  MOVE_CLASSES,
  type Move,
  type MoveClass,
  type MoveLabel,
  type NotCompared,
  type WorthChange,
} from "./moves.ts";
export type { Offer, Paper, PartialDeal } from "./offers.ts";
export type { IssueDistance, IssueStanding } from "./open-issues.ts";
export { type Entitlement, progressFor, type Scale, type TalksProgress, THETA } from "./progress-for.ts";
export type { Answers, Reciprocity } from "./reciprocity.ts";
export type { CountRange, Moment, OtherMovement, Standstill, TimeOfTalks } from "./standstill.ts";
export type { Tripwire, TripwireKind, TripwireStanding } from "./tripwires.ts";
export type { PartyCost, Way, WayCost, WayKind } from "./ways.ts";
export type { Direction, Figure } from "./worth-change.ts";
