// A room of talks as the fold of its acts: what can be done, what was legal, and how things stand for one seat.
export { formatSchema, type TalksFormat } from "./acts/control-acts.ts";
export {
  type ActOf,
  type ActWord,
  type MembershipAct,
  type RoomAct,
  readRoomAct,
  type SealedActInput,
  type UnreadableAct,
  writeRoomAct,
} from "./acts/room-act.ts";
export type { PassOn } from "./acts/scalars.ts";
export type { Conveyed, PollAnswer } from "./acts/spoken-acts.ts";
export type { Condition, Term } from "./acts/table-acts.ts";
export { checkChoices, dealOf, isComplete } from "./frame/check-choices.ts";
export {
  type LeafHash,
  leafHashSchema,
  type MemberKey,
  memberKeySchema,
  type SeatId,
  seatIdSchema,
} from "./ids.ts";
export { mayPassOn } from "./may-pass-on.ts";
export { type OfferStanding, offerStanding, type StandingQuestion } from "./offer-standing.ts";
export { type HeaderKind, isSealed, type Place, type PlacedAct, type SealedPlace } from "./place.ts";
export { type ProgressMoment, progressInput } from "./progress-input.ts";
export type {
  Agreement,
  Choices,
  Exposure,
  FormatNow,
  FrameVersion,
  JudgedAct,
  Mark,
  Member,
  Offer,
  Pause,
  Phase,
  Poll,
  Question,
  ReadBack,
  Release,
  Reply,
  Room,
  Round,
  RulesNow,
  RulesVersion,
  Seat,
  SettledIssue,
  SharedProfile,
} from "./room.ts";
export { foldRoom, RoomFold } from "./room-fold.ts";
export { type GroundRules, groundRulesSchema, type Role, type SeatClause } from "./rules/ground-rules.ts";
export { type NewGroundRules, newGroundRules } from "./rules/new-ground-rules.ts";
export type { TripwireClause } from "./rules/tripwire.ts";
